import type { Palette } from '#domain/program/palette';

export { contrast, paletteOf } from '#domain/program/palette';
export type { ColorRole, Palette } from '#domain/program/palette';

/** Office's color slots, so that Design > Variants > Colors restyles a finished file. */
export function themeColorsOf(palette: Palette): Record<string, string> {
  return {
    dk1: palette.ink,
    lt1: palette.paper,
    dk2: palette.deep,
    lt2: palette.tint,
    accent1: palette.accent,
    accent2: palette.mid,
    accent3: palette.quiet,
    accent4: palette.rule,
    accent5: palette.edge,
    accent6: palette.mark,
    hlink: palette.accent,
    folHlink: palette.quiet,
  };
}

/** What a theme is called inside a file. */
export const THEME_NAME = 'Convener';

/** The two families, present on Windows and Mac with Office; Georgia is never bold. */
export const FONTS = { head: 'Georgia', body: 'Calibri' } as const;
