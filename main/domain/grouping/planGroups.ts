import { success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import { seededRandom } from '../seededRandom.ts';
import { assessPlan } from './assessPlan.ts';
import { explainPlan } from './explainPlan.ts';
import type { GroupPlan, GroupPlanning, GroupPlanWish, PlannedRound } from './groupPlan.ts';
import { planVerdict } from './planCertificate.ts';
import { planProblem } from './planProblem.ts';
import type { PlanProblem } from './planProblem.ts';
import { planSearch } from './planSearch.ts';
import { provePlan } from './provePlan.ts';
import { inSeatOrder } from './seatOrder.ts';
import { settleSizes } from './settleSizes.ts';

/**
 * Forms the groups of all rounds together: a search that goes on for as long as the caller lets it, and ends by itself
 * where nothing can be better. Fails with the smallest set of rules that cannot hold together, before any search.
 */
export function planGroups(wish: GroupPlanWish): Answer<GroupPlanning> {
  const sizes = settleSizes(wish);
  if (!sizes.ok) return sizes;
  const problem = planProblem(wish, sizes.value);
  const search = planSearch(problem);
  const { repeat, hard } = search.seating.units;
  return success({
    step: (work) => search.step(work),
    best: () => planOf(problem, roundsOf(problem, search.best().seats)),
    proven: (solve) => {
      const { seats } = search.best();
      if (search.isDone()) return planOf(problem, roundsOf(problem, seats));
      const found = provePlan(problem, { seating: search.seating, seats, solve });
      return planOf(problem, roundsOf(problem, found.seats), found);
    },
    progress: () => {
      const { cost } = search.best();
      return {
        work: search.work(),
        brokenHard: Math.floor((cost + 0.5) / hard),
        repeats: Math.floor(((cost + 0.5) % hard) / repeat),
        fewestRepeats: problem.bound.fewest,
        isDone: search.isDone(),
      };
    },
  });
}

/** A plan with its assessment, certificate and reasons, from who sits in which group. */
export function planOf(
  problem: PlanProblem,
  seated: readonly PlannedRound[],
  { isOptimal = false }: { isOptimal?: boolean } = {},
): GroupPlan {
  const { wish } = problem;
  const rounds = inSeatOrder(wish, seated, seededRandom(wish.seed));
  const assessment = assessPlan(wish, rounds);
  const { standing, certificate } = planVerdict(problem, assessment, { planned: rounds, isOptimal });
  return { rounds, seed: wish.seed, assessment, standing, certificate, reasons: explainPlan(wish, rounds) };
}

/** The people of every seat as groups of ids. */
export function roundsOf({ rounds, people }: PlanProblem, seats: Int32Array): PlannedRound[] {
  let start = 0;
  return rounds.map(({ id, sizes }) => ({
    id,
    groups: sizes.map((size) => {
      const members = [...seats.subarray(start, start + size)];
      start += size;
      return members.map((person) => people[person]?.id ?? '');
    }),
  }));
}
