import { seededRandom } from '../seededRandom.ts';
import { boundPlaces, designSeats, randomSeats, standingSeats } from './firstSeating.ts';
import { improveSeating } from './improveSeating.ts';
import type { SeatingSearch } from './improveSeating.ts';
import { meetOnceDesign } from './meetOnceDesign.ts';
import type { PlanProblem } from './planProblem.ts';
import { createSeating } from './seating.ts';
import type { Seating } from './seating.ts';

/** A search for the seating of a problem, begun where the least is left to do. */
export interface PlanSearch extends SeatingSearch {
  seating: Seating;
}

/**
 * Begins with a design in which nobody meets twice where one is known for these sizes, else with the groups as they
 * stood, else anywhere the hard rules hold; and goes on by annealing over all rounds.
 */
export function planSearch(problem: PlanProblem): PlanSearch {
  const { wish, rounds } = problem;
  const random = seededRandom(wish.seed);
  const seating = createSeating(problem);
  const places = boundPlaces(problem);
  const afresh = () => randomSeats(problem, places, random);
  const design = designFor(problem);
  const stands = rounds.some(({ stood }) => stood.size > 0);
  const start = design ? designSeats(problem, design, random) : stands ? standingSeats(problem) : afresh();
  const search = improveSeating({ problem, seating, start, isDesign: design !== null, afresh, random });
  return { ...search, seating };
}

/** A design where every round has the same people and sizes and nobody has met before. */
function designFor({ wish, rounds, earlier, people }: PlanProblem): Int32Array | null {
  const [first] = rounds;
  if (!first || rounds.length < 2 || earlier.some((times) => times > 0)) return null;
  if (rounds.some((round) => round.present.length !== people.length)) return null;
  if (rounds.some(({ sizes }) => sizes.join() !== first.sizes.join())) return null;
  if (rounds.some(({ hard }) => hard.some(({ together }) => together.length > 0))) return null;
  return meetOnceDesign({ sizes: first.sizes, roundCount: rounds.length, seed: wish.seed })?.seats ?? null;
}
