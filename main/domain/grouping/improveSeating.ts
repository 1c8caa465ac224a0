import type { Random } from '../seededRandom.ts';
import type { PlanProblem } from './planProblem.ts';
import type { Seating } from './seating.ts';
import { seatMoves } from './seatMoves.ts';
import type { MoveScope } from './seatMoves.ts';

/** A search that goes on for as long as it is told to and keeps the best it has found. */
export interface SeatingSearch {
  /** Looks at so many moves; true while going on can still help. */
  step(work: number): boolean;
  best(): { seats: Int32Array; cost: number };
  work(): number;
  isDone(): boolean;
}

const NEARLY = 1e-6;
const FIRST_CYCLE = 4000;
/** Of so many cycles all but one fill only the rounds on top of a design; they are short. */
const OPEN_EVERY = 4;
const LONGEST_CYCLE = 4_000_000;

/**
 * Simulated annealing over all rounds at once, in cycles of growing length: each warms the seating up and cools it down
 * by swaps. Two of three cycles go on from the best, the third starts afresh. It ends by itself where nothing can cost
 * less. With rounds on top of a design most cycles fill those only, each on another design. `start` holds the people of
 * every seat; `isDesign` says that they meet as seldom as they can already.
 */
export function improveSeating({
  problem,
  seating,
  start,
  isDesign,
  open,
  afresh,
  random,
}: {
  problem: PlanProblem;
  seating: Seating;
  start: Int32Array;
  isDesign: boolean;
  /** The first seat of the rounds that come on top of a design, and another such start; null where none do. */
  open: { from: number; afresh: () => Int32Array } | null;
  /** A new place to start from. */
  afresh: () => Int32Array;
  random: Random;
}): SeatingSearch {
  const { units } = seating;
  const canRepeat = problem.rounds.length > 1;
  const hasMore = hasLowerRules(problem);
  const hasMoves = problem.rounds.some(({ stood }) => stood.size > 0);
  const coolest = hasMoves ? units.moved / 3 : hasMore ? 0.12 : units.repeat * 0.1;
  const moves = seatMoves({
    problem,
    seating,
    random,
    withPeople: canRepeat && (hasMore || hasHard(problem)),
    openFrom: open?.from ?? 0,
  });
  let work = 0;
  let cost = load(start);
  const best = Int32Array.from(seating.seats);
  let least = cost;
  let cycle = 0;
  let at = 0;
  let length = 0;
  let [heat, cooling] = [0, 1];
  let scope: MoveScope = 'all';
  begin();

  return { step, best: () => ({ seats: best, cost: least }), work: () => work, isDone };

  function isDone(): boolean {
    return least <= seating.floor + NEARLY || moves.count === 0;
  }

  function step(amount: number): boolean {
    const end = work + amount;
    while (work < end && !isDone()) {
      if (at >= length) begin();
      at += 1;
      work += 1;
      const limit = -heat * Math.log(random());
      const change = moves.attempt(limit, scope);
      heat *= cooling;
      if (change === 0) continue;
      cost += change;
      if (cost < least - NEARLY) {
        least = cost;
        best.set(seating.seats);
      }
    }
    return !isDone();
  }

  /** The next cycle: where it starts, how long it lasts and how warm it is. */
  function begin(): void {
    at = 0;
    scope = scopeNow();
    const longer = scope === 'open' ? 2 : 2 ** Math.floor(cycle / 2);
    length = Math.min(LONGEST_CYCLE, FIRST_CYCLE * Math.max(1, problem.people.length / 20) * longer);
    const warmest = scope === 'people' ? units.hard : canRepeat ? units.repeat * warmth() : units.soft * 2;
    heat = warmest;
    cooling = (Math.min(coolest, warmest) / warmest) ** (1 / length);
    if (cycle > 0) {
      const isFresh = cycle % 3 === 2 && !isDesign;
      cost = load(open && scope === 'open' ? open.afresh() : isFresh ? afresh() : best);
    }
    cycle += 1;
  }

  function scopeNow(): MoveScope {
    if (open) return cycle % OPEN_EVERY === OPEN_EVERY - 1 ? 'all' : 'open';
    return isDesign && cycle === 0 && moves.canMovePeople ? 'people' : 'all';
  }

  /** In repeats. A design is only to be arranged, not to be taken apart. */
  function warmth(): number {
    if (isDesign && cycle % 2 === 0) return 0.02;
    return cycle % 3 === 2 ? 1.2 : 0.6;
  }

  function load(seats: Int32Array): number {
    seating.load(seats);
    return seating.cost();
  }
}

function hasHard({ rounds }: PlanProblem): boolean {
  return rounds.some(({ hard }) => hard.length > 0);
}

function hasLowerRules({ rounds, slots }: PlanProblem): boolean {
  return slots.length > 0 || rounds.some(({ soft, stood }) => soft.length > 0 || stood.size > 0);
}
