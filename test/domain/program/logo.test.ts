import { describe, expect, it } from 'vitest';
import { fittedLogo, pngSizeOf, printedLogos } from '#domain/program/logo';
import { SQUARE_LOGO, WIDE_LOGO, withLogos } from '../../fixtures/logos.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

describe('a logo', () => {
  it('is a PNG picture and nothing else', () => {
    expect(pngSizeOf(WIDE_LOGO)).toEqual({ width: 48, height: 14 });
    expect(pngSizeOf(SQUARE_LOGO)).toEqual({ width: 20, height: 20 });
    const others = [
      '',
      'AAAA',
      '<svg onload="x">',
      btoa('GIF89a and more than enough bytes'),
      WIDE_LOGO.slice(0, 20),
    ];
    expect(others.map(pngSizeOf)).toEqual(others.map(() => null));
    const endless = [
      0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 255, 255, 255, 255, 0, 0, 0, 1,
    ];
    expect(pngSizeOf(Buffer.from(endless).toString('base64'))).toBeNull();
  });

  it('fills its box in one direction and keeps its shape', () => {
    expect(fittedLogo({ width: 48, height: 12 }, { width: 36, height: 8 })).toEqual({ width: 32, height: 8 });
    expect(fittedLogo({ width: 96, height: 12 }, { width: 36, height: 8 })).toEqual({
      width: 36,
      height: 4.5,
    });
  });

  it('is printed with the organization it stands for, the owner’s first', () => {
    expect(printedLogos(withLogos(retreatSnapshot()).program).map(({ alt }) => alt)).toEqual([
      'Northlake Civic Learning Network',
      'Lakes Fund',
    ]);
    expect([printedLogos(null), printedLogos(retreatSnapshot().program)]).toEqual([[], []]);
  });
});
