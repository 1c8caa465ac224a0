import type { ExactSolve } from './exactSolve.ts';
import { exactModel, groupsFrom } from './exactModel.ts';
import type { PlanProblem } from './planProblem.ts';
import type { Seating } from './seating.ts';

export interface ProvenSeats {
  seats: Int32Array;
  /** Nothing can be better in repeats, soft rules and spread. */
  isOptimal: boolean;
}

/**
 * Proves that the seats of a single round are the best there are, or finds better ones: first that no grouping has fewer
 * repeats, where that is not known from the bound; then that none with as few breaks fewer wishes or spreads better.
 */
export function provePlan(
  problem: PlanProblem,
  { seating, seats, solve }: { seating: Seating; seats: Int32Array; solve: ExactSolve },
): ProvenSeats {
  const [round] = problem.rounds;
  const unproven = { seats, isOptimal: false };
  if (!round || problem.rounds.length !== 1 || round.stood.size > 0) return unproven;
  const { units } = seating;
  let best = seats;
  if (hasHistory(problem) && repeatsOf(problem, seats) > problem.bound.fewest) {
    const fewest = solve(exactModel(problem, round, { aim: 'repeats', repeatsAtMost: 0, units }));
    if (fewest.status !== 'optimal') return unproven;
    best = better(best, groupsFrom(problem, round, fewest.valueOf));
  }
  const repeatsAtMost = again(problem, best);
  const rest = solve(exactModel(problem, round, { aim: 'rest', repeatsAtMost, units }));
  if (rest.status !== 'optimal') return { seats: best, isOptimal: false };
  return { seats: better(best, groupsFrom(problem, round, rest.valueOf)), isOptimal: true };

  function better(known: Int32Array, groups: readonly (readonly number[])[]): Int32Array {
    const found = Int32Array.from(groups.flat());
    if (found.length !== known.length) return known;
    return costOf(found) < costOf(known) - 1e-6 ? found : known;
  }

  function costOf(of: Int32Array): number {
    seating.load(of);
    return seating.cost();
  }
}

function hasHistory({ earlier }: PlanProblem): boolean {
  return earlier.some((times) => times > 0);
}

/** All repeats with these seats, those that came about earlier included. */
function repeatsOf(problem: PlanProblem, seats: Int32Array): number {
  const before = problem.earlier.reduce((sum, times) => sum + (times * (times - 1)) / 2, 0);
  return before / 2 + again(problem, seats);
}

/** How many repeats these seats add to those that came about earlier. */
function again({ rounds, people, earlier }: PlanProblem, seats: Int32Array): number {
  let [start, repeats] = [0, 0];
  for (const size of rounds[0]?.sizes ?? []) {
    const members = [...seats.subarray(start, start + size)];
    start += size;
    members.forEach((one, seat) => {
      for (const other of members.slice(seat + 1)) repeats += earlier[one * people.length + other] ?? 0;
    });
  }
  return repeats;
}
