import { seededRandom, shuffled } from '../seededRandom.ts';
import type { MeetOnceDesign } from './transversalDesign.ts';

/** What a search for one base round may cost: swaps looked at. */
const WORK_OF_CYCLE = 30_000;

/**
 * A design in which every round is the one before turned by one step: the points stand in rings of `step` points (what is
 * left over stays in place), and only the first round is searched for, by annealing. No two points meet twice exactly
 * when no two pairs of the first round are turns of each other. Searching one round instead of all finds designs that
 * are out of reach otherwise (24 people in 6 groups of 4 for 7 rounds: rings of 7, in milliseconds). Null when none was
 * found within the work.
 */
export function turnedDesign({
  groupCount,
  groupSize,
  roundCount,
  step,
  seed,
}: {
  groupCount: number;
  groupSize: number;
  roundCount: number;
  step: number;
  seed: number;
}): MeetOnceDesign | null {
  const count = groupCount * groupSize;
  const turning = Math.floor(count / step) * step;
  if (turning === 0 || step < roundCount) return null;
  const { classOf, classCount, isShort } = pairClasses(count, step, turning);
  const random = seededRandom(seed);
  const seats = Int32Array.from(shuffled(Array.from({ length: count }, (_, point) => point), random)); // prettier-ignore
  const seen = new Int32Array(classCount);
  let cost = 0;
  for (let seat = 0; seat < count; seat++)
    for (let beside = groupStart(seat); beside < seat; beside++) cost += add(seats[seat] ?? 0, beside, 1);

  for (let work = 0; work < WORK_OF_CYCLE && cost > 0; work++) {
    const heat = 0.15 ** (work / WORK_OF_CYCLE);
    const [seat, other] = [Math.floor(random() * count), Math.floor(random() * count)];
    if (groupStart(seat) === groupStart(other)) continue;
    const change = exchange(seat, other);
    if (change > 0 && random() >= Math.exp(-change / heat)) exchange(seat, other);
    else cost += change;
  }
  if (cost > 0) return null;
  const base = Array.from({ length: count }, () => 0);
  seats.forEach((point, seat) => {
    base[point] = Math.floor(seat / groupSize);
  });
  return { groupCount, groupSize, rounds: turnedRounds(base, { step, roundCount }) };

  function groupStart(seat: number): number {
    return seat - (seat % groupSize);
  }

  function exchange(seat: number, other: number): number {
    let change = beside(seat, -1) + beside(other, -1);
    const person = seats[seat] ?? 0;
    seats[seat] = seats[other] ?? 0;
    seats[other] = person;
    change += beside(seat, 1) + beside(other, 1);
    return change;
  }

  function beside(seat: number, by: number): number {
    let change = 0;
    const start = groupStart(seat);
    for (let at = start; at < start + groupSize; at++)
      if (at !== seat) change += add(seats[seat] ?? 0, at, by);
    return change;
  }

  /** Counts a pair in or out; what that changes. */
  function add(point: number, at: number, by: number): number {
    const kind = classOf[point * count + (seats[at] ?? 0)] ?? 0;
    const before = seen[kind] ?? 0;
    seen[kind] = before + by;
    const short = isShort[kind] ? 3 : 0;
    return by > 0 ? before + short : -(before - 1) - short;
  }
}

/** A first round, as the group of every point, and the rounds that come of turning all rings of `step` points. */
export function turnedRounds(
  base: readonly number[],
  { step, roundCount }: { step: number; roundCount: number },
): number[][] {
  const turning = Math.floor(base.length / step) * step;
  const before = (point: number, turn: number) =>
    point < turning ? point - (point % step) + (((point % step) + step - turn) % step) : point;
  return Array.from({ length: roundCount }, (_, turn) =>
    base.map((_group, point) => base[before(point, turn)] ?? 0),
  );
}

/** Pairs that are turns of each other are of one class; a class is short when a pair comes back before a full turn. */
function pairClasses(count: number, step: number, turning: number) {
  const classOf = new Int32Array(count * count).fill(-1);
  const isShort: boolean[] = [];
  for (let one = 0; one < count; one++)
    for (let other = 0; other < count; other++) {
      if (one === other || (classOf[one * count + other] ?? 0) >= 0) continue;
      const kind = isShort.length;
      let pairs = 0;
      for (let turn = 0; turn < step; turn++) {
        const [a, b] = [after(one, turn), after(other, turn)];
        if ((classOf[a * count + b] ?? 0) >= 0) continue;
        classOf[a * count + b] = kind;
        classOf[b * count + a] = kind;
        pairs += 1;
      }
      isShort.push(pairs < step);
    }
  return { classOf, classCount: isShort.length, isShort };

  function after(point: number, turn: number): number {
    return point < turning ? point - (point % step) + (((point % step) + turn) % step) : point;
  }
}
