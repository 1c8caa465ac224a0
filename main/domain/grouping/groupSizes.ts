import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import type { Format } from '../formats/format.ts';

/** How many people a group may have; `ideal` is what the format asks for, min and max only when numbers force it. */
export type GroupRange = Pick<Format['groupSize'], 'min' | 'idealMin' | 'idealMax' | 'max'>;

export interface GroupSizes {
  /** Larger groups first. */
  sizes: number[];
  /** True when every group has an ideal size. */
  isIdeal: boolean;
  /** Why these sizes, and what else would work, in sentences for people. */
  explanation: string;
  /** The numbers of groups that give ideal sizes, fewest first; empty when the head-count does not divide. */
  idealCounts: number[];
  /** The numbers of groups that keep every group within min and max. */
  allowedCounts: number[];
}

/**
 * The sizes for so many people (formats.md, “Group-size arithmetic”): as equal as possible. Without a chosen number
 * of groups the fewest ideal ones are taken, or the most when time is short, because smaller groups need fewer
 * rounds. Where no number is ideal (6, 7 and 11 people for groups of 4 to 5) the fewest people sit in a group of
 * another size. `groupCount` null leaves the choice to the rule.
 */
export function groupSizesFor({
  count,
  range,
  groupCount,
  prefer = 'fewer-groups',
}: {
  count: number;
  range: GroupRange;
  groupCount: number | null;
  prefer?: 'fewer-groups' | 'fewer-rounds';
}): Answer<GroupSizes> {
  if (range.min < 1 || range.min > range.max)
    return failure(
      'invalid',
      `Groups of ${span(range.min, range.max)} cannot exist. Correct the format’s group size; nothing was changed.`,
      'groupSize',
    );
  if (count < range.min) return failure('invalid', tooFew(count, range), 'people');

  const counts = countsWithin(count, range.min, range.max);
  const idealCounts = countsWithin(count, range.idealMin, range.idealMax);
  if (groupCount !== null && !counts.includes(groupCount))
    return failure('invalid', wrongCount({ count, range, groupCount, counts }), 'groupCount');
  const chosen = groupCount ?? preferred({ count, range, counts, idealCounts, prefer });
  if (chosen === undefined) return failure('invalid', noSize(count, range), 'people');

  const sizes = evenSizes(count, chosen);
  return success({
    sizes,
    isIdeal: idealCounts.includes(chosen),
    explanation: explanationOf({ count, range, sizes, idealCounts, counts }),
    idealCounts,
    allowedCounts: counts,
  });
}

/** So many people in so many groups, as equal as possible, larger groups first. */
export function evenSizes(count: number, groupCount: number): number[] {
  const [base, larger] = [Math.floor(count / groupCount), count % groupCount];
  return Array.from({ length: groupCount }, (_, index) => (index < larger ? base + 1 : base));
}

/** `5, 5, 5, 4 and 4`, or `4 groups of 5` where all are equal. */
export function sizesText(sizes: readonly number[]): string {
  const [first] = sizes;
  if (first === undefined) return 'no groups';
  if (sizes.every((size) => size === first))
    return `${sizes.length} ${sizes.length === 1 ? 'group' : 'groups'} of ${first}`;
  return `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1) ?? first}`;
}

function countsWithin(count: number, least: number, most: number): number[] {
  const [from, to] = [Math.ceil(count / most), Math.floor(count / least)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function preferred({
  count,
  range,
  counts,
  idealCounts,
  prefer,
}: {
  count: number;
  range: GroupRange;
  counts: number[];
  idealCounts: number[];
  prefer: 'fewer-groups' | 'fewer-rounds';
}): number | undefined {
  if (idealCounts.length > 0) return prefer === 'fewer-groups' ? idealCounts[0] : idealCounts.at(-1);
  const outside = (groups: number) => outsiders(evenSizes(count, groups), range);
  // A tie goes to more, smaller groups: they need fewer rounds.
  return [...counts].sort((one, other) => outside(one) - outside(other) || other - one)[0];
}

/** People who sit in a group of another than an ideal size. */
function outsiders(sizes: readonly number[], range: GroupRange): number {
  return sizes
    .filter((size) => size < range.idealMin || size > range.idealMax)
    .reduce((total, size) => total + size, 0);
}

function explanationOf({
  count,
  range,
  sizes,
  idealCounts,
  counts,
}: {
  count: number;
  range: GroupRange;
  sizes: number[];
  idealCounts: number[];
  counts: number[];
}): string {
  const ideal = span(range.idealMin, range.idealMax);
  const others = (list: number[]) => list.filter((groups) => groups !== sizes.length).slice(0, 3);
  const offers = (list: number[]) => others(list).map((groups) => sizesText(evenSizes(count, groups)));
  if (idealCounts.length === 0) {
    const made = `${count} people cannot be divided into groups of ${ideal}, so there ${sizesVerb(sizes)}.`;
    const other = offers(counts);
    return other.length > 0 ? `${made} The other way: ${other.join(', or ')}.` : made;
  }
  const made = `${count} people make ${groupsText(sizes)}.`;
  const outside = idealCounts.includes(sizes.length) ? '' : ` That is outside ${ideal}.`;
  const other = offers(idealCounts);
  const choice = other.length > 0 ? ` ${capitalized(other.join(', or '))} would work as well.` : '';
  return `${made}${outside}${spare(sizes)}${choice}`;
}

function spare(sizes: readonly number[]): string {
  const [largest, smallest] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  if (largest === smallest) return '';
  return ` The groups of ${smallest} have a spare round while the last person of a group of ${largest} presents.`;
}

function groupsText(sizes: readonly number[]): string {
  const text = sizesText(sizes);
  return text.includes('group') ? text : `${sizes.length} groups: ${text}`;
}

function sizesVerb(sizes: readonly number[]): string {
  const text = sizesText(sizes);
  if (!text.includes('group')) return `are groups of ${text}`;
  return sizes.length === 1 ? `is ${text}` : `are ${text}`;
}

function tooFew(count: number, range: GroupRange): string {
  const people = count === 1 ? '1 person is' : `${count} people are`;
  return `${count <= 0 ? 'Nobody is here yet' : `${people} too few`}: a group needs at least ${range.min}. Add people; nothing was changed.`;
}

function wrongCount({
  count,
  range,
  groupCount,
  counts,
}: {
  count: number;
  range: GroupRange;
  groupCount: number;
  counts: number[];
}): string {
  const asked = groupCount === 1 ? '1 group' : `${groupCount} groups`;
  const start = `${count} people in ${asked} would not be groups of ${span(range.min, range.max)}.`;
  const [fewest, most] = [counts[0], counts.at(-1)];
  if (fewest === undefined || most === undefined) return `${start} ${noSize(count, range)}`;
  return `${start} Choose ${span(fewest, most)} groups; nothing was changed.`;
}

function noSize(count: number, range: GroupRange): string {
  return `${count} people cannot be divided into groups of ${span(range.min, range.max)}. Add or take out a person; nothing was changed.`;
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
