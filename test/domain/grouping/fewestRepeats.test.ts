import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestRepeats } from '#domain/grouping/fewestRepeats';
import { planAfter, planWish } from './planWishes.ts';

/** Every way to put people into groups of these sizes; where all are of one size, exchanged groups count once. */
function allGroupings(people: readonly number[], sizes: readonly number[]): number[][][] {
  const [size, ...rest] = sizes;
  if (size === undefined) return people.length === 0 ? [[]] : [];
  const found: number[][][] = [];
  const choose = (from: number, chosen: number[]) => {
    if (chosen.length === size) {
      if (rest.every((other) => other === size) && chosen[0] !== people[0]) return;
      const left = people.filter((person) => !chosen.includes(person));
      for (const others of allGroupings(left, rest)) found.push([chosen, ...others]);
      return;
    }
    for (let index = from; index < people.length; index++) {
      const person = people[index];
      if (person !== undefined) choose(index + 1, [...chosen, person]);
    }
  };
  choose(0, []);
  return found;
}

/** The fewest repeats of all plans there are. */
function leastOfAll(
  rounds: { present: number[]; sizes: number[] }[],
  count: number,
  earlier: number[],
): number {
  const options = rounds.map(({ present, sizes }) => allGroupings(present, sizes));
  let least = Infinity;
  const go = (round: number, met: number[], cost: number) => {
    if (cost >= least) return;
    const groupings = options[round];
    if (!groupings) {
      least = cost;
      return;
    }
    for (const grouping of groupings) {
      const next = [...met];
      let more = 0;
      for (const members of grouping)
        for (const one of members)
          for (const other of members)
            if (one < other) {
              more += next[one * count + other] ?? 0;
              next[one * count + other] = (next[one * count + other] ?? 0) + 1;
            }
      go(round + 1, next, cost + more);
    }
  };
  const start = earlier.reduce(
    (sum, times, cell) => (Math.floor(cell / count) < cell % count ? sum + (times * (times - 1)) / 2 : sum),
    0,
  );
  go(0, earlier, start);
  return least;
}

const everybody = (count: number) => Array.from({ length: count }, (_, person) => person);
const none = (count: number) => Array.from({ length: count * count }, () => 0);

describe('the fewest repeats a plan can have', () => {
  it.each([
    { sizes: [3, 3], rounds: 2, least: 2 },
    { sizes: [3, 3], rounds: 3, least: 6 },
    { sizes: [2, 2, 2], rounds: 3, least: 0 },
    { sizes: [4, 3], rounds: 2, least: 3 },
    { sizes: [3, 2], rounds: 3, least: 3 },
    { sizes: [4, 4], rounds: 2, least: 4 },
  ])('is never above the best of all plans: $rounds rounds of $sizes', ({ sizes, rounds, least }) => {
    const count = sizes.reduce((sum, size) => sum + size, 0);
    const wish = Array.from({ length: rounds }, () => ({ present: everybody(count), sizes }));
    const { fewest } = fewestRepeats({ rounds: wish, count, earlier: none(count) });
    expect(leastOfAll(wish, count, none(count))).toBe(least);
    expect(fewest).toBeLessThanOrEqual(least);
    expect(planAfter(planWish(count, sizes.length, rounds), 20_000).assessment.repeats).toBe(least);
  });

  it('is never above the best of all plans with earlier meetings and people away, and the search finds that best', () => {
    const cases = fc.record({
      size: fc.integer({ min: 2, max: 3 }),
      meetings: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 3 })), { maxLength: 8 }),
      away: fc.array(fc.option(fc.nat(5), { nil: null }), { minLength: 2, maxLength: 3 }),
    });
    fc.assert(
      fc.property(cases, ({ size, meetings, away }) => {
        const earlier = none(6);
        const history = meetings.flatMap(([one, other, times]) => {
          if (one === other) return [];
          for (const cell of [one * 6 + other, other * 6 + one]) earlier[cell] = (earlier[cell] ?? 0) + times;
          return [{ personA: `P00${one}`, personB: `P00${other}`, times }];
        });
        const rounds = away.map((gone) => {
          const present = everybody(6).filter((person) => person !== gone);
          const full = Math.floor(present.length / size);
          const left = present.length - full * size;
          const sizes = [...Array.from({ length: full }, () => size), ...(left > 0 ? [left] : [])];
          return { present, sizes };
        });
        const least = leastOfAll(rounds, 6, earlier);
        const { fewest } = fewestRepeats({ rounds, count: 6, earlier });
        expect(fewest).toBeLessThanOrEqual(least);
        const wish = planWish(6, 2, rounds.length, { history });
        const plan = planAfter(
          {
            ...wish,
            rounds: wish.rounds.map((round, index) => ({
              ...round,
              groups: { sizes: rounds[index]?.sizes ?? [] },
              absentIds: away[index] == null ? [] : [`P00${away[index]}`],
            })),
          },
          20_000,
        );
        expect([plan.assessment.repeats, plan.assessment.fewestRepeats]).toEqual([least, fewest]);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('is reached where groups are too few, and says why', () => {
    for (const [rounds, least] of [
      [2, 4],
      [3, 12],
      [4, 24],
    ] as const) {
      // prettier-ignore
      const bound = fewestRepeats({
        rounds: Array.from({ length: rounds }, () => ({ present: everybody(20), sizes: [5, 5, 5, 5] })),
        count: 20,
        earlier: none(20),
      });
      expect(bound).toEqual({
        fewest: least,
        because: 'there are only 4 groups for the 5 people of a group to spread over in another round',
      });
    }
  });

  it('counts all meetings where there are more than pairs', () => {
    const rounds = Array.from({ length: 4 }, () => ({ present: everybody(4), sizes: [2, 2] }));
    expect(fewestRepeats({ rounds, count: 4, earlier: none(4) })).toEqual({
      fewest: 2,
      because: 'there are 8 meetings in groups and only 6 pairs of people',
    });
  });
});
