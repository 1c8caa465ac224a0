import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSizesFor } from '#domain/grouping/groupSizes';

const range = { min: 3, idealMin: 4, idealMax: 5, max: 6 };
const sizesOf = (count: number, groupCount: number | null = null) => {
  const answer = groupSizesFor({ count, range, groupCount });
  return answer.ok ? answer.value.sizes : answer.failure.message;
};
const sentence = (count: number, groupCount: number | null = null) => {
  const answer = groupSizesFor({ count, range, groupCount });
  return answer.ok ? answer.value.explanation : answer.failure.message;
};

describe('group sizes for 4 to 5', () => {
  it('follow the table of the format library', () => {
    const counts = [4, 5, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 31];
    expect(counts.map((count) => [count, sizesOf(count)])).toEqual([
      [4, [4]],
      [5, [5]],
      [8, [4, 4]],
      [9, [5, 4]],
      [10, [5, 5]],
      [12, [4, 4, 4]],
      [13, [5, 4, 4]],
      [14, [5, 5, 4]],
      [15, [5, 5, 5]],
      [16, [4, 4, 4, 4]],
      [17, [5, 4, 4, 4]],
      [18, [5, 5, 4, 4]],
      [19, [5, 5, 5, 4]],
      [20, [5, 5, 5, 5]],
      [21, [5, 4, 4, 4, 4]],
      [22, [5, 5, 4, 4, 4]],
      [23, [5, 5, 5, 4, 4]],
      [24, [5, 5, 5, 5, 4]],
      [25, [5, 5, 5, 5, 5]],
      [30, [5, 5, 5, 5, 5, 5]],
      [31, [5, 5, 5, 4, 4, 4, 4]],
    ]);
  });

  it('explain themselves, and what else would work', () => {
    expect([23, 20, 4].map((count) => sentence(count))).toEqual([
      '23 people make 5 groups: 5, 5, 5, 4 and 4. The groups of 4 have a spare round while the last person of a group of 5 presents.',
      '20 people make 4 groups of 5. 5 groups of 4 would work as well.',
      '4 people make 1 group of 4.',
    ]);
  });

  it('make the best of 3, 6, 7 and 11 people and offer the other way', () => {
    expect([3, 6, 7, 11].map((count) => [sizesOf(count), sentence(count)])).toEqual([
      [[3], '3 people cannot be divided into groups of 4 to 5, so there is 1 group of 3.'],
      [
        [3, 3],
        '6 people cannot be divided into groups of 4 to 5, so there are 2 groups of 3. The other way: 1 group of 6.',
      ],
      [[4, 3], '7 people cannot be divided into groups of 4 to 5, so there are groups of 4 and 3.'],
      [
        [4, 4, 3],
        '11 people cannot be divided into groups of 4 to 5, so there are groups of 4, 4 and 3. The other way: 6 and 5.',
      ],
    ]);
  });

  it('refuse what nobody can form, in a sentence', () => {
    expect([
      sentence(0),
      sentence(1),
      sentence(2),
      sentence(23, 9),
      sentence(23, 1),
      sentence(23, 0),
    ]).toEqual([
      'Nobody is here yet: a group needs at least 3. Add people; nothing was changed.',
      '1 person is too few: a group needs at least 3. Add people; nothing was changed.',
      '2 people are too few: a group needs at least 3. Add people; nothing was changed.',
      '23 people in 9 groups would not be groups of 3 to 6. Choose 4 to 7 groups; nothing was changed.',
      '23 people in 1 group would not be groups of 3 to 6. Choose 4 to 7 groups; nothing was changed.',
      '23 people in 0 groups would not be groups of 3 to 6. Choose 4 to 7 groups; nothing was changed.',
    ]);
    const threes = { min: 3, idealMin: 3, idealMax: 3, max: 4 };
    const five = groupSizesFor({ count: 5, range: threes, groupCount: null });
    expect(five.ok ? '' : five.failure.message).toBe(
      '5 people cannot be divided into groups of 3 to 4. Add or take out a person; nothing was changed.',
    );
    const upsideDown = groupSizesFor({ count: 5, range: { ...range, min: 7 }, groupCount: null });
    expect(upsideDown.ok ? '' : upsideDown.failure.field).toBe('groupSize');
  });

  it('take more groups when time is short, and a chosen number within the limits', () => {
    const short = groupSizesFor({ count: 20, range, groupCount: null, prefer: 'fewer-rounds' });
    expect(short.ok ? short.value.sizes : []).toEqual([4, 4, 4, 4, 4]);
    expect(sizesOf(23, 4)).toEqual([6, 6, 6, 5]);
    expect(sentence(23, 4)).toContain('That is outside 4 to 5.');
  });

  it('place everybody within the limits, for any head-count from three up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 3000 }), (count) => {
        const answer = groupSizesFor({ count, range, groupCount: null });
        const { sizes, isIdeal } = answer.ok ? answer.value : { sizes: [], isIdeal: false };
        expect(sizes.reduce((total, size) => total + size, 0)).toBe(count);
        expect(sizes.every((size) => size >= 3 && size <= 6)).toBe(true);
        expect(isIdeal).toBe(![3, 6, 7, 11].includes(count));
      }),
    );
  });
});
