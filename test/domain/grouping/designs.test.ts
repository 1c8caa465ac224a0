import { describe, expect, it } from 'vitest';
import { finiteField, primePower } from '#domain/grouping/finiteField';
import { evenSizes } from '#domain/grouping/groupSizes';
import { foundDesign } from '#domain/grouping/foundDesign';
import { joinedDesign } from '#domain/grouping/joinedDesign';
import { leftOutDesign } from '#domain/grouping/leftOutDesign';
import { meetOnceDesign } from '#domain/grouping/meetOnceDesign';
import { transversalDesign } from '#domain/grouping/transversalDesign';
import type { MeetOnceDesign } from '#domain/grouping/transversalDesign';
import { turnedDesign } from '#domain/grouping/turnedDesign';

/** How often any two meet at most, and whether every group of every round has its size. */
function looked(design: MeetOnceDesign | null) {
  if (!design) return null;
  const met = new Map<string, number>();
  const sizes = new Set<number>();
  for (const groupOf of design.rounds)
    for (let group = 0; group < design.groupCount; group++) {
      const members = groupOf.flatMap((known, point) => (known === group ? [point] : []));
      sizes.add(members.length);
      for (const one of members)
        for (const other of members)
          if (one < other) met.set(`${one} ${other}`, (met.get(`${one} ${other}`) ?? 0) + 1);
    }
  return { rounds: design.rounds.length, most: Math.max(...met.values()), sizes: [...sizes] };
}

describe('finite fields', () => {
  it.each([2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27])('of %i elements are fields', (order) => {
    const field = finiteField(order);
    if (!field) throw new Error('no field');
    const all = Array.from({ length: order }, (_, element) => element);
    const row = (of: (one: number, other: number) => number, one: number) =>
      all.map((other) => of(one, other)).sort((a, b) => a - b);
    for (const one of all) {
      expect([field.add(one, 0), field.multiply(one, 1), field.multiply(one, 0)]).toEqual([one, one, 0]);
      expect(row(field.add, one)).toEqual(all);
      if (one > 0) expect(row(field.multiply, one)).toEqual(all);
    }
    const three = order <= 9 ? all : [0, 1, 2, order - 1, order - 2];
    for (const a of three)
      for (const b of three)
        for (const c of three) {
          expect(field.multiply(a, field.add(b, c))).toBe(
            field.add(field.multiply(a, b), field.multiply(a, c)),
          );
          expect(field.multiply(a, field.multiply(b, c))).toBe(field.multiply(field.multiply(a, b), c));
          expect(field.add(a, field.add(b, c))).toBe(field.add(field.add(a, b), c));
        }
  });

  it('exist for powers of primes only', () => {
    expect([1, 6, 10, 12, 14, 15].map(finiteField)).toEqual([null, null, null, null, null, null]);
    expect(primePower(27)).toEqual({ prime: 3, degree: 3 });
  });
});

describe('plans in which nobody meets twice', () => {
  it('come from a field: as many rounds as groups, and one more where groups are as large as there are groups', () => {
    expect(looked(transversalDesign({ groupCount: 5, groupSize: 4, roundCount: 5 }))).toEqual({ rounds: 5, most: 1, sizes: [4] }); // prettier-ignore
    expect(looked(transversalDesign({ groupCount: 4, groupSize: 4, roundCount: 5 }))).toEqual({ rounds: 5, most: 1, sizes: [4] }); // prettier-ignore
    expect(looked(transversalDesign({ groupCount: 9, groupSize: 5, roundCount: 9 }))).toEqual({ rounds: 9, most: 1, sizes: [5] }); // prettier-ignore
    expect(transversalDesign({ groupCount: 6, groupSize: 4, roundCount: 3 })).toBeNull();
    expect(transversalDesign({ groupCount: 5, groupSize: 4, roundCount: 6 })).toBeNull();
  });

  it('come from rings that are left out in turn: 30 people in 6 groups for 6 rounds', () => {
    expect(looked(leftOutDesign({ groupCount: 6, groupSize: 5, roundCount: 6 }))).toEqual({ rounds: 6, most: 1, sizes: [5] }); // prettier-ignore
  });

  it.each([
    [6, 3, 8],
    [7, 4, 9],
    [10, 5, 9],
    [10, 6, 7],
  ])('stand as found: %i groups of %i for %i rounds', (groupCount, groupSize, roundCount) => {
    const found = looked(foundDesign({ groupCount, groupSize, roundCount }));
    expect(found).toEqual({ rounds: roundCount, most: 1, sizes: [groupSize] });
    expect(foundDesign({ groupCount, groupSize, roundCount: roundCount + 1 })).toBeNull();
  });

  it('let one person join the ring of each round, and others where blocks share the fewest people', () => {
    const repeats = [1, 2, 3].map((joining) => {
      const sizes = evenSizes(30 + joining, 6);
      const { seats } = joinedDesign({ sizes, roundCount: 6 }) ?? { seats: new Int32Array() };
      const met = new Map<string, number>();
      let at = 0;
      for (let round = 0; round < 6; round++)
        for (const size of sizes) {
          const members = [...seats.subarray(at, at + size)].sort((one, other) => one - other);
          at += size;
          members.forEach((one, seat) => {
            for (const other of members.slice(seat + 1))
              met.set(`${one} ${other}`, (met.get(`${one} ${other}`) ?? 0) + 1);
          });
        }
      expect(at).toBe(seats.length);
      return [...met.values()].reduce((sum, times) => sum + (times * (times - 1)) / 2, 0);
    });
    expect(repeats).toEqual([0, 6, 12]);
    expect(joinedDesign({ sizes: evenSizes(30, 6), roundCount: 6 })).toBeNull();
  });

  it('come from turning one round: 24 people in 6 groups for 7 rounds', () => {
    const found = [1, 2, 3].map((seed) =>
      looked(turnedDesign({ groupCount: 6, groupSize: 4, roundCount: 7, step: 7, seed })),
    );
    expect(found.filter((design) => design !== null)[0]).toEqual({ rounds: 7, most: 1, sizes: [4] });
  });

  it('exist for every number of people from 16 to 60 in some number of groups of 4 to 5, but for five', () => {
    const without: number[] = [];
    for (let count = 16; count <= 60; count++) {
      const groups = Array.from({ length: count }, (_, index) => index + 1).filter(
        (number) => Math.floor(count / number) >= 4 && Math.ceil(count / number) <= 5,
      );
      const designs = groups.map((number) =>
        meetOnceDesign({ sizes: evenSizes(count, number), roundCount: 4, seed: 1 }),
      );
      if (designs.every((design) => design === null)) without.push(count);
      for (const [index, design] of designs.entries()) {
        if (!design) continue;
        const sizes = evenSizes(count, groups[index] ?? 1);
        const met = new Set<string>();
        let at = 0;
        for (let round = 0; round < 4; round++) {
          expect([...design.seats.subarray(at, at + count)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, person) => person)); // prettier-ignore
          for (const size of sizes) {
            const members = [...design.seats.subarray(at, at + size)].sort((a, b) => a - b);
            at += size;
            members.forEach((one, seat) =>
              members.slice(seat + 1).forEach((other) => met.add(`${one} ${other}`)),
            );
          }
        }
        const meetings = 4 * sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
        expect([count, met.size]).toEqual([count, meetings]);
      }
    }
    expect(without).toEqual([17, 18, 19]);
  });
});
