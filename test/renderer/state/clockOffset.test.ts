import { describe, expect, it } from 'vitest';
import { betterOffset, offsetOf } from '../../../renderer/state/clockOffset.ts';

const TRUE_OFFSET = 123_456.5;

/** A ping whose answer took its way in two unequal parts. */
function ping({ askedAtMs, thereMs, backMs }: { askedAtMs: number; thereMs: number; backMs: number }) {
  return offsetOf({
    askedAtMs,
    answeredAtMs: askedAtMs + thereMs + backMs,
    monoMs: askedAtMs + thereMs + TRUE_OFFSET,
  });
}

describe('the difference between two clocks', () => {
  it('lies within half a round trip of what one answer says', () => {
    for (const [thereMs, backMs] of [
      [1, 1],
      [0, 8],
      [8, 0],
      [30, 2],
    ] as const) {
      const { offsetMs, roundTripMs } = ping({ askedAtMs: 1000, thereMs, backMs });
      expect(Math.abs(offsetMs - TRUE_OFFSET)).toBeLessThanOrEqual(roundTripMs / 2);
    }
  });

  it('is taken from the shortest round trip', () => {
    const pings = [
      ping({ askedAtMs: 1000, thereMs: 40, backMs: 3 }),
      ping({ askedAtMs: 1100, thereMs: 0.4, backMs: 0.5 }),
      ping({ askedAtMs: 1200, thereMs: 2, backMs: 9 }),
    ];
    const best = pings.reduce<ReturnType<typeof offsetOf> | null>(betterOffset, null);
    expect(best?.roundTripMs).toBeCloseTo(0.9);
    expect(Math.abs((best?.offsetMs ?? 0) - TRUE_OFFSET)).toBeLessThan(0.5);
  });

  it('is measured anew after a minute', () => {
    const old = ping({ askedAtMs: 0, thereMs: 0.1, backMs: 0.1 });
    const newer = ping({ askedAtMs: 61_000, thereMs: 3, backMs: 3 });
    expect(betterOffset(old, newer)).toBe(newer);
  });

  it('follows a clock that leaped, however short the older round trip was', () => {
    const before = ping({ askedAtMs: 0, thereMs: 0.1, backMs: 0.1 });
    const after = { offsetMs: TRUE_OFFSET + 4000, roundTripMs: 6, takenAtMs: 2000 };
    expect(betterOffset(before, after)).toBe(after);
  });
});
