/** Color roles shared by slides on paper and on screen and by pages: everything designed for print refers to these by name. */

/** The house color, used where a program has none. */
const HOUSE = '0F5663';
const WHITE = 'FFFFFF';
/** Takes the work of a color that is too light to be darkened without turning to mud. */
const SLATE = '33414A';
const INK = '1D262C';

/** Six hex digits without # for each role. */
export interface Palette {
  /** True for a program color below 3:1 on white: it stays in marks and tints only. */
  isLight: boolean;
  /** Text. */
  ink: string;
  paper: string;
  /** Labels and sources, 6.6:1 on white. */
  quiet: string;
  /** Box borders, 3.6:1 on white. */
  edge: string;
  /** Hairlines. */
  rule: string;
  /** The program's own color: tab and quote rule, never behind or inside text. */
  mark: string;
  /** Headings and fills under white text, at least 5.5:1 on white. */
  accent: string;
  /** Full slides under white text, at least 9:1. */
  deep: string;
  /** Second fill, under ink only. */
  mid: string;
  /** Panels under ink. */
  tint: string;
}

export type ColorRole = Exclude<keyof Palette, 'isLight'>;

/** Any program color as a family that is safe for text, fills, projectors and grayscale. Null or no color: the house's. */
export function paletteOf(programColor: string | null): Palette {
  const mark = hexOf(programColor);
  const isLight = contrast(mark, WHITE) < 3;
  const accent = isLight ? SLATE : darkenedUntil(mark, 5.5);
  return {
    isLight,
    ink: INK,
    paper: WHITE,
    quiet: '525E67',
    edge: '7D8992',
    rule: 'C9D0D5',
    mark,
    accent,
    deep: isLight ? INK : darkenedUntil(accent, 9),
    mid: mixed(mark, WHITE, isLight ? 0.5 : 0.26),
    tint: mixed(mark, WHITE, isLight ? 0.14 : 0.08),
  };
}

/** What the screen in the room stands on: dark, and light in a break. The same values are tokens of the windows. */
const ROOM = { dark: '0C1518', light: 'F4EFE2' } as const;

/** A program's color in the room, for tabs and bars beside text, never behind it: at least 4.5:1 on either ground. */
export function roomBrand(programColor: string | null): { onDark: string; onLight: string } {
  const mark = hexOf(programColor);
  return {
    onDark: blendedUntil(mark, WHITE, ROOM.dark),
    onLight: blendedUntil(mark, '000000', ROOM.light),
  };
}

function blendedUntil(color: string, towards: string, ground: string): string {
  let blended = color;
  for (let share = 0.98; contrast(blended, ground) < 4.5 && share > 0; share -= 0.02)
    blended = mixed(color, towards, share);
  return blended;
}

/** Contrast ratio of two colors as WCAG defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function hexOf(color: string | null): string {
  const found = /^#?([0-9a-f]{6})$/i.exec(color ?? HOUSE);
  return found?.[1]?.toUpperCase() ?? HOUSE;
}

function darkenedUntil(color: string, ratio: number): string {
  let darkened = color;
  for (let share = 0.98; contrast(darkened, WHITE) < ratio && share > 0; share -= 0.02)
    darkened = mixed(color, '000000', share);
  return darkened;
}

function mixed(one: string, other: string, share: number): string {
  const against = channelsOf(other);
  return channelsOf(one)
    .map((value, index) => Math.round(value * share + (against[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): number[] {
  return [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
}
