import { seededRandom, shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';

/** Elements to be grouped so that the values of pairs inside groups add up to as much as possible. */
export interface DiversityWish {
  count: number;
  /** How many each group may hold. */
  ranges: readonly { least: number; most: number }[];
  /** `values[p * count + q]`, both ways round. */
  values: Float64Array;
  seed: number;
}

/** A search under way; the caller decides how long to go on. */
export interface DiversitySearch {
  step: (moves: number) => void;
  best: () => { total: number; groupOf: Int32Array };
}

const FIRST_CYCLE = 4_000_000;
const LONGEST_CYCLE = 128_000_000;
/**
 * How warm cycles begin and become, in what an exchange at random usually changes; most of a cycle lies between those, and
 * its last part goes on to where nothing is taken that does not gain.
 */
const WARM = { first: 0.3, later: 0.2, most: 0.07, last: 0.004 } as const;
const LAST_PART = 0.12;
/** How many moves take somebody to another group, where sizes are open. */
const SHIFT_SHARE = 0.1;

/**
 * Maximally diverse grouping by simulated annealing: two elements change places, or one goes to a group that has room.
 * What every element would add to every group is kept, so that looking at a move takes the same few steps however large
 * the groups are. Sizes begin where they hold the most pairs, because one person more or less changes far more than who it
 * is. Cycles grow twice as long; each begins warm from the best so far.
 */
export function maximizeDiversity({ count, ranges, values, seed }: DiversityWish): DiversitySearch {
  const random = seededRandom(seed);
  const groupCount = ranges.length;
  const least = Int32Array.from(ranges, (range) => range.least);
  const most = Int32Array.from(ranges, (range) => range.most);
  const sizes = new Int32Array(groupCount);
  const groupOf = firstGroups(fullestSizes(count, ranges, meanOf(values)), random);
  // added[g * count + p]: what the members of group g give together with p.
  const added = new Float64Array(groupCount * count);
  let total = load();
  const best = { total, groupOf: Int32Array.from(groupOf) };
  const usual = usualChange();
  let [at, length, lastFrom, cycle] = [0, 0, 0, 0];
  let [heat, cooling] = [0, 1];
  const canShift = ranges.some(({ least: fewest, most: largest }) => fewest < largest);

  return { step, best: () => best };

  function load(): number {
    sizes.fill(0);
    added.fill(0);
    let sum = 0;
    for (let one = 0; one < count; one++) {
      const group = groupOf[one] ?? 0;
      sizes[group] = (sizes[group] ?? 0) + 1;
      for (let other = 0; other < count; other++) {
        const cell = group * count + other;
        added[cell] = (added[cell] ?? 0) + (values[one * count + other] ?? 0);
        if (other < one && groupOf[other] === group) sum += values[one * count + other] ?? 0;
      }
    }
    return sum;
  }

  /** What an exchange at random usually changes: how warm to begin. */
  function usualChange(): number {
    let sum = 0;
    const draws = 400;
    for (let draw = 0; draw < draws; draw++)
      sum += Math.abs(exchangeGain(Math.floor(random() * count), Math.floor(random() * count)));
    return sum / draws || 1;
  }

  function exchangeGain(one: number, other: number): number {
    const [from, to] = [(groupOf[one] ?? 0) * count, (groupOf[other] ?? 0) * count];
    if (from === to) return 0;
    return (
      (added[to + one] ?? 0) -
      (added[from + one] ?? 0) +
      (added[from + other] ?? 0) -
      (added[to + other] ?? 0) -
      2 * (values[one * count + other] ?? 0)
    );
  }

  function step(moves: number): void {
    for (let move = 0; move < moves; move++) {
      if (at >= length) begin();
      at += 1;
      if (at === lastFrom) cooling = (WARM.last / WARM.most) ** (1 / (length - lastFrom));
      heat *= cooling;
      const one = Math.floor(random() * count);
      if (canShift && random() < SHIFT_SHARE) shift(one, Math.floor(random() * groupCount));
      else exchange(one, Math.floor(random() * count));
    }
  }

  function begin(): void {
    at = 0;
    length = Math.min(LONGEST_CYCLE, FIRST_CYCLE * 2 ** cycle);
    const warm = cycle === 0 ? WARM.first : WARM.later;
    heat = usual * warm;
    lastFrom = Math.round(length * (1 - LAST_PART));
    cooling = (WARM.most / warm) ** (1 / lastFrom);
    cycle += 1;
    groupOf.set(best.groupOf);
    total = load();
  }

  function isTaken(gain: number): boolean {
    return gain >= 0 || random() < Math.exp(gain / heat);
  }

  function exchange(one: number, other: number): void {
    const [from, to] = [groupOf[one] ?? 0, groupOf[other] ?? 0];
    if (from === to) return;
    const gain = exchangeGain(one, other);
    if (!isTaken(gain)) return;
    const [start, startTo, row, rowOther] = [from * count, to * count, one * count, other * count];
    for (let beside = 0; beside < count; beside++) {
      const change = (values[rowOther + beside] ?? 0) - (values[row + beside] ?? 0);
      added[start + beside] = (added[start + beside] ?? 0) + change;
      added[startTo + beside] = (added[startTo + beside] ?? 0) - change;
    }
    groupOf[one] = to;
    groupOf[other] = from;
    take(gain);
  }

  function shift(one: number, to: number): void {
    const from = groupOf[one] ?? 0;
    if (from === to || (sizes[from] ?? 0) <= (least[from] ?? 0) || (sizes[to] ?? 0) >= (most[to] ?? 0))
      return;
    const gain = (added[to * count + one] ?? 0) - (added[from * count + one] ?? 0);
    if (!isTaken(gain)) return;
    const [start, startTo, row] = [from * count, to * count, one * count];
    for (let beside = 0; beside < count; beside++) {
      const value = values[row + beside] ?? 0;
      added[start + beside] = (added[start + beside] ?? 0) - value;
      added[startTo + beside] = (added[startTo + beside] ?? 0) + value;
    }
    sizes[from] = (sizes[from] ?? 0) - 1;
    sizes[to] = (sizes[to] ?? 0) + 1;
    groupOf[one] = to;
    take(gain);
  }

  function take(gain: number): void {
    total += gain;
    if (total <= best.total + 1e-9) return;
    best.total = total;
    best.groupOf.set(groupOf);
  }
}

/** Everybody somewhere, in groups of these sizes. */
function firstGroups(sizes: readonly number[], random: Random): Int32Array {
  const groups = sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  return Int32Array.from(shuffled(groups, random));
}

/** The sizes that add up to all elements and hold the most pairs; the fewest where a pair takes more than it gives. */
function fullestSizes(count: number, ranges: DiversityWish['ranges'], mean: number): number[] {
  let known = new Map<number, { worth: number; sizes: number[] }>([[0, { worth: 0, sizes: [] }]]);
  for (const { least, most } of ranges) {
    const next = new Map<number, { worth: number; sizes: number[] }>();
    for (const [seated, { worth, sizes }] of known)
      for (let size = least; size <= most && seated + size <= count; size++) {
        const more = worth + (mean * (size * (size - 1))) / 2;
        if (more > (next.get(seated + size)?.worth ?? -Infinity))
          next.set(seated + size, { worth: more, sizes: [...sizes, size] });
      }
    known = next;
  }
  const best = known.get(count);
  if (!best) throw new Error('no sizes of the groups add up to the number of elements');
  return best.sizes;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
