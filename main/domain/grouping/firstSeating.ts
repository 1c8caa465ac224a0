import { shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';
import { placeByRules } from './hardRule.ts';
import { USUAL_WORK } from './placeApart.ts';
import type { PlanProblem, RoundProblem } from './planProblem.ts';

/** How each round's bound people can be placed, found once; nothing where the search for it gave up. */
export function boundPlaces(problem: PlanProblem): ReadonlyMap<number, number>[] {
  return problem.rounds.map(({ hard, sizes, pinned }) => {
    const found = placeByRules(hard, { count: problem.people.length, sizes, workLimit: USUAL_WORK });
    return found.outcome === 'placed' ? found.groupOf : pinned;
  });
}

/** People in all seats: those bound by a rule where it holds, everybody else in random order where there is room. */
export function randomSeats(
  problem: PlanProblem,
  places: readonly ReadonlyMap<number, number>[],
  random: Random,
): Int32Array {
  return seatsFrom(problem, places, (round) => shuffled(round.present, random));
}

/** People in all seats as they sat before; whoever has no place there any more fills what is free. */
export function standingSeats(problem: PlanProblem): Int32Array {
  const places = problem.rounds.map(({ stood, pinned }) => new Map([...stood, ...pinned]));
  return seatsFrom(problem, places, ({ present }) => [...present]);
}

/** People in the seats of a design, in whose points they stand in random order; whoever is pinned changes places. */
export function designSeats(problem: PlanProblem, design: Int32Array, random: Random): Int32Array {
  const present = problem.rounds[0]?.present ?? [];
  const people = shuffled(present, random);
  const seats = Int32Array.from(design, (point) => people[point] ?? 0);
  let start = 0;
  for (const { sizes, pinned } of problem.rounds) {
    const starts: number[] = [];
    let end = start;
    for (const size of sizes) {
      starts.push(end);
      end += size;
    }
    for (const [person, group] of pinned) {
      const [from, to] = [starts[group] ?? start, (starts[group] ?? start) + (sizes[group] ?? 0)];
      const at = seats.indexOf(person, start);
      if (at >= from && at < to) continue;
      for (let seat = from; seat < to; seat++) {
        const other = seats[seat] ?? 0;
        if (pinned.get(other) === group) continue;
        seats[seat] = person;
        seats[at] = other;
        break;
      }
    }
    start = end;
  }
  return seats;
}

function seatsFrom(
  { rounds }: PlanProblem,
  places: readonly ReadonlyMap<number, number>[],
  orderOf: (round: RoundProblem) => number[],
): Int32Array {
  const seats = rounds.flatMap((round, index) => {
    const groups = round.sizes.map((): number[] => []);
    const here = new Set(round.present);
    const waiting: number[] = [];
    // The pinned go first, so that nobody takes their places.
    const order = orderOf(round);
    const first = order.filter((person) => round.pinned.has(person));
    for (const person of [...first, ...order.filter((known) => !round.pinned.has(known))]) {
      if (!here.has(person)) continue;
      const group = round.pinned.get(person) ?? places[index]?.get(person) ?? -1;
      const members = groups[group];
      if (members && members.length < (round.sizes[group] ?? 0)) members.push(person);
      else waiting.push(person);
    }
    groups.forEach((members, group) =>
      members.push(...waiting.splice(0, (round.sizes[group] ?? 0) - members.length)),
    );
    return groups.flat();
  });
  return Int32Array.from(seats);
}
