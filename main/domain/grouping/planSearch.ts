import { seededRandom, shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';
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
  const design = designFor(problem, random);
  const stands = rounds.some(({ stood }) => stood.size > 0);
  const start = design
    ? designSeats(problem, design.seats, random)
    : stands
      ? standingSeats(problem)
      : afresh();
  const openFrom = design && design.openFrom < start.length ? design.openFrom : null;
  const isDesign = design !== null && openFrom === null;
  const search = improveSeating({ problem, seating, start, isDesign, openFrom, afresh, random });
  return { ...search, seating };
}

/**
 * A design for as many of the rounds as there is one, where every round has the same people and sizes and nobody has met
 * before; the seats from `openFrom` on belong to rounds on top of it and are filled at random.
 */
function designFor(
  { wish, rounds, earlier, people }: PlanProblem,
  random: Random,
): { seats: Int32Array; openFrom: number } | null {
  const [first] = rounds;
  if (!first || rounds.length < 2 || earlier.some((times) => times > 0)) return null;
  if (rounds.some((round) => round.present.length !== people.length)) return null;
  if (rounds.some(({ sizes }) => sizes.join() !== first.sizes.join())) return null;
  if (rounds.some(({ hard }) => hard.some(({ together }) => together.length > 0))) return null;
  for (let roundCount = rounds.length; roundCount > 1; roundCount--) {
    const design = meetOnceDesign({ sizes: first.sizes, roundCount, seed: wish.seed });
    if (!design) continue;
    const points = Array.from(people, (_, point) => point);
    const open = Array.from({ length: rounds.length - roundCount }, () => shuffled(points, random));
    return { seats: Int32Array.from([...design.seats, ...open.flat()]), openFrom: design.seats.length };
  }
  return null;
}
