import { describe, expect, it } from 'vitest';
import { contrast, paletteOf } from '../../main/documents/palette.ts';

const colors = ['0F5663', 'FFD400', 'FFFFFF', '000000', 'FF0000', 'B6FF00', '7FB2FF', 'C2410C', 'F59E0B'];

describe('a palette', () => {
  it.each(colors)('made from %s can be read on paper and from the back of a room', (color) => {
    const palette = paletteOf(color);
    expect({
      accentOnWhite: contrast(palette.accent, 'FFFFFF') >= 5.5,
      whiteOnDeep: contrast(palette.deep, 'FFFFFF') >= 9,
      inkOnMid: contrast(palette.ink, palette.mid) >= 4.5,
      inkOnTint: contrast(palette.ink, palette.tint) >= 7,
      quietOnWhite: contrast(palette.quiet, 'FFFFFF') >= 4.5,
    }).toEqual({
      accentOnWhite: true,
      whiteOnDeep: true,
      inkOnMid: true,
      inkOnTint: true,
      quietOnWhite: true,
    });
  });

  it('keeps the program’s own color for marks', () => {
    expect(paletteOf('#ffd400')).toMatchObject({ mark: 'FFD400', isLight: true, accent: '33414A' });
  });

  it.each([null, 'teal', '12345', ''])('falls back to the house color for %s', (color) => {
    expect(paletteOf(color).mark).toBe('0F5663');
  });
});
