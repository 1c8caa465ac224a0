import { seededRandom, shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';
import { boundPlaces, designSeats, randomSeats, standingSeats } from './firstSeating.ts';
import { improveSeating } from './improveSeating.ts';
import type { SeatingSearch } from './improveSeating.ts';
import { joinedDesign } from './joinedDesign.ts';
import { meetOnceDesign } from './meetOnceDesign.ts';
import type { PlanProblem } from './planProblem.ts';
import { createSeating } from './seating.ts';
import type { Seating } from './seating.ts';

/** A search for the seating of a problem, begun where the least is left to do. */
export interface PlanSearch extends SeatingSearch {
  seating: Seating;
}

/**
 * Begins with a design in which nobody meets twice, for all rounds or for as many as one is known for; else with the
 * groups as they stood, else anywhere the hard rules hold; and goes on by annealing over all rounds.
 */
export function planSearch(problem: PlanProblem): PlanSearch {
  const { wish, rounds } = problem;
  const random = seededRandom(wish.seed);
  const seating = createSeating(problem);
  const places = boundPlaces(problem);
  const afresh = () => randomSeats(problem, places, random);
  const design = designFor(problem, random);
  const stands = rounds.some(({ stood }) => stood.size > 0);
  const start = design?.seats() ?? (stands ? standingSeats(problem) : afresh());
  const open =
    design && design.openFrom < start.length ? { from: design.openFrom, afresh: design.seats } : null;
  const isDesign = design !== null && design.isMeetOnce && open === null;
  const search = improveSeating({ problem, seating, start, isDesign, open, afresh, random });
  return { ...search, seating };
}

/** Seats of which the first rounds are a design; those from `openFrom` on belong to rounds on top of it. */
interface DesignStart {
  openFrom: number;
  /** Another one each time, where there are several. */
  seats: () => Int32Array;
  /** False where the design has repeats of its own and is only a good place to start. */
  isMeetOnce: boolean;
}

/**
 * A design for as many of the rounds as there is one, and for more than half of them, where every round has the same
 * people and sizes and nobody has met before. Rounds on top of it are filled at random.
 */
function designFor(problem: PlanProblem, random: Random): DesignStart | null {
  const { wish, rounds, earlier, people } = problem;
  const [first] = rounds;
  if (!first || rounds.length < 2 || earlier.some((times) => times > 0)) return null;
  if (rounds.some((round) => round.present.length !== people.length)) return null;
  if (rounds.some(({ sizes }) => sizes.join() !== first.sizes.join())) return null;
  if (rounds.some(({ hard }) => hard.some(({ together }) => together.length > 0))) return null;
  const points = Array.from(people, (_, point) => point);
  for (let roundCount = rounds.length; roundCount * 2 > rounds.length; roundCount--) {
    const { sizes } = first;
    let seed = wish.seed;
    const designed = () => meetOnceDesign({ sizes, roundCount, seed: seed++ })?.seats;
    const known = designed();
    const joined = known ? null : joinedDesign({ sizes, roundCount });
    const found = known ?? joined?.seats;
    if (!found) continue;
    let next: Int32Array | null = found;
    const seats = () => {
      const design = next ?? (joined ? found : (designed() ?? found));
      next = null;
      const open = rounds.slice(roundCount).flatMap(() => shuffled(points, random));
      return designSeats(problem, Int32Array.from([...design, ...open]), random);
    };
    return { openFrom: found.length, seats, isMeetOnce: joined?.isMeetOnce ?? true };
  }
  return null;
}
