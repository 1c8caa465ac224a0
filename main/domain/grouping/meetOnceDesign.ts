import { foundDesign } from './foundDesign.ts';
import { leftOutDesign } from './leftOutDesign.ts';
import { transversalDesign } from './transversalDesign.ts';
import type { MeetOnceDesign } from './transversalDesign.ts';
import { turnedDesign } from './turnedDesign.ts';

const MOST_TO_SEARCH = 80;
const SEARCHES = 4;

/**
 * Groups of these sizes for so many rounds in which no two people meet twice, or null where no construction is known
 * here. `seats` are the members of every group of every round, in order of the sizes, people by position from 0.
 * Smaller groups come about by leaving points out of which no two ever meet.
 */
export function meetOnceDesign({
  sizes,
  roundCount,
  seed,
}: {
  sizes: readonly number[];
  roundCount: number;
  seed: number;
}): { seats: Int32Array } | null {
  const groupCount = sizes.length;
  const groupSize = Math.max(...sizes);
  const spare = groupCount * groupSize - sizes.reduce((sum, size) => sum + size, 0);
  if (groupSize < 2 || roundCount < 2 || sizes.some((size) => size < groupSize - 1)) return null;
  for (const design of designs({ groupCount, groupSize, roundCount, seed })) {
    const leftOut = neverMeeting(design, spare);
    if (leftOut) return { seats: seatsOf(design, leftOut, sizes) };
  }
  return null;
}

function* designs({
  seed,
  ...wish
}: {
  groupCount: number;
  groupSize: number;
  roundCount: number;
  seed: number;
}): Generator<MeetOnceDesign> {
  const { groupCount, groupSize, roundCount } = wish;
  for (const design of [transversalDesign, leftOutDesign, foundDesign]) {
    const known = design(wish);
    if (known) yield known;
  }
  // Nobody can meet more people than there are.
  if (roundCount * (groupSize - 1) > groupCount * groupSize - 1 || groupCount < groupSize) return;
  if (groupCount * groupSize > MOST_TO_SEARCH) return;
  for (let search = 0; search < SEARCHES; search++)
    for (const step of [roundCount, roundCount + 1, roundCount + 2]) {
      const found = turnedDesign({ ...wish, step, seed: seed + search });
      if (found) yield found;
    }
}

/** So many points of which no two ever share a group: the last of a ring or column, or any found by trying. */
function neverMeeting({ rounds }: MeetOnceDesign, wanted: number): ReadonlySet<number> | null {
  if (wanted === 0) return new Set();
  const count = rounds[0]?.length ?? 0;
  const meets = (one: number, other: number) => rounds.some((groupOf) => groupOf[one] === groupOf[other]);
  const chosen: number[] = [];
  let tries = 0;
  return choose(count - 1) ? new Set(chosen) : null;

  function choose(from: number): boolean {
    if (chosen.length === wanted) return true;
    for (let point = from; point >= wanted - chosen.length - 1; point--) {
      if (++tries > 5000) return false;
      if (chosen.some((known) => meets(known, point))) continue;
      chosen.push(point);
      if (choose(point - 1)) return true;
      chosen.pop();
    }
    return false;
  }
}

/** The groups of each round by size, larger first where sizes ask for it; the points that are left close the ranks. */
export function seatsOf(
  { rounds }: MeetOnceDesign,
  leftOut: ReadonlySet<number>,
  sizes: readonly number[],
): Int32Array {
  const order = sizes.map((size, index) => ({ size, index })).sort((one, other) => other.size - one.size);
  const numberOf = new Map<number, number>();
  rounds[0]?.forEach((_, point) => {
    if (!leftOut.has(point)) numberOf.set(point, numberOf.size);
  });
  const seats = rounds.flatMap((groupOf) => {
    const groups = sizes.map((): number[] => []);
    groupOf.forEach((group, point) => {
      const person = numberOf.get(point);
      if (person !== undefined) groups[group]?.push(person);
    });
    groups.sort((one, other) => other.length - one.length);
    const placed = sizes.map((): number[] => []);
    order.forEach(({ index }, rank) => (placed[index] = groups[rank] ?? []));
    return placed.flat();
  });
  return Int32Array.from(seats);
}
