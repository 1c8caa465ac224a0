import { describe, expect, it } from 'vitest';
import { maximizeDiversity } from '#domain/grouping/maximizeDiversity';
import { seededRandom } from '#domain/seededRandom';

function drawn(count: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const values = new Float64Array(count * count);
  for (let one = 0; one < count; one++)
    for (let other = 0; other < one; other++) {
      const value = Math.floor(random() * 100);
      values[one * count + other] = value;
      values[other * count + one] = value;
    }
  return values;
}

function totalOf(groupOf: ArrayLike<number>, values: Float64Array): number {
  let total = 0;
  for (let one = 0; one < groupOf.length; one++)
    for (let other = 0; other < one; other++)
      if (groupOf[one] === groupOf[other]) total += values[one * groupOf.length + other] ?? 0;
  return total;
}

/** The best of all ways to put so few elements into groups. */
function bestOfAll(
  count: number,
  ranges: readonly { least: number; most: number }[],
  values: Float64Array,
): number {
  let best = -Infinity;
  const groupOf: number[] = [];
  const put = (): void => {
    if (groupOf.length === count) {
      const isKept = ranges.every(({ least, most }, group) => {
        const size = groupOf.filter((known) => known === group).length;
        return size >= least && size <= most;
      });
      if (isKept) best = Math.max(best, totalOf(groupOf, values));
      return;
    }
    for (let group = 0; group < ranges.length; group++) {
      groupOf.push(group);
      put();
      groupOf.pop();
    }
  };
  put();
  return best;
}

describe('groups that differ most within', () => {
  it.each([
    [[3, 3, 3], 3],
    [[2, 2, 2], 5],
  ])('are the best of all where all can be looked at: at least %j, at most %i', (fewest, most) => {
    const ranges = fewest.map((least) => ({ least, most }));
    for (const seed of [1, 2, 3]) {
      const values = drawn(9, seed);
      const search = maximizeDiversity({ count: 9, ranges, values, seed });
      search.step(60_000);
      const { total, groupOf } = search.best();
      expect(total).toBe(totalOf(groupOf, values));
      expect(total).toBe(bestOfAll(9, ranges, values));
    }
  });

  it('keep to the sizes, and are the same for the same seed and the same work however it is portioned', () => {
    const values = drawn(40, 7);
    const ranges = [4, 6, 8, 5].map((least) => ({ least, most: least + 8 }));
    const found = [1, 40].map((portions) => {
      const search = maximizeDiversity({ count: 40, ranges, values, seed: 3 });
      for (let portion = 0; portion < portions; portion++) search.step(200_000 / portions);
      return search.best();
    });
    expect(found[0]).toEqual(found[1]);
    ranges.forEach(({ least, most }, group) => {
      const size = [...(found[0]?.groupOf ?? [])].filter((known) => known === group).length;
      expect(size).toBeGreaterThanOrEqual(least);
      expect(size).toBeLessThanOrEqual(most);
    });
  });

  it('refuse sizes that do not add up', () => {
    const wish = { count: 7, ranges: [{ least: 2, most: 3 }, { least: 2, most: 3 }], values: drawn(7, 1), seed: 1 }; // prettier-ignore
    expect(() => maximizeDiversity(wish)).toThrow(/add up/);
  });
});
