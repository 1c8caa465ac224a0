import type { Random } from '../seededRandom.ts';

/** What it costs that two people, by position, sit in one group. */
export type PairCost = (one: number, other: number) => number;

const MOST_PEOPLE_IN_TABLE = 1000;
const HOTTEST = 2000;
const COLDEST = 0.2;

/**
 * Swaps people between groups until sitting together costs as little as can be found: simulated annealing, by a seeded
 * random source, in time proportional to the number of people. Sizes stay, `fixed` people stay. The same start and
 * seed give the same groups.
 */
export function mixGroups({
  groups,
  fixed,
  cost,
  random,
}: {
  groups: readonly (readonly number[])[];
  fixed: ReadonlySet<number>;
  cost: PairCost;
  random: Random;
}): number[][] {
  const seats = groups.map((members) => [...members]);
  const movable = seats.flatMap((members, group) =>
    members.flatMap((person, seat) => (fixed.has(person) ? [] : [{ group, seat }])),
  );
  const count = seats.reduce((total, members) => total + members.length, 0);
  const costOf = count <= MOST_PEOPLE_IN_TABLE ? tableOf(count, cost) : cost;
  let best = seats.map((members) => [...members]);
  let total = seats.reduce((sum, members) => sum + costWithin(members, costOf), 0);
  let least = total;

  const steps = movable.length < 2 ? 0 : Math.min(300_000, Math.max(5000, count * 500));
  for (let step = 0; step < steps && least > 0; step++) {
    const [one, other] = [pick(movable, random), pick(movable, random)];
    if (!one || !other || one.group === other.group) continue;
    const [groupA, groupB] = [seats[one.group], seats[other.group]];
    const [personA, personB] = [groupA?.[one.seat], groupB?.[other.seat]];
    if (!groupA || !groupB || personA === undefined || personB === undefined) continue;
    const change =
      costBeside(personB, groupA, personA, costOf) +
      costBeside(personA, groupB, personB, costOf) -
      costBeside(personA, groupA, personA, costOf) -
      costBeside(personB, groupB, personB, costOf);
    const heat = HOTTEST * (COLDEST / HOTTEST) ** (step / steps);
    if (change > 0 && random() >= Math.exp(-change / heat)) continue;
    groupA[one.seat] = personB;
    groupB[other.seat] = personA;
    total += change;
    if (total < least) {
      least = total;
      best = seats.map((members) => [...members]);
    }
  }
  return best;
}

function pick<Thing>(things: readonly Thing[], random: Random): Thing | undefined {
  return things[Math.floor(random() * things.length)];
}

/** What `person` costs in a group once `leaving` has left it. */
function costBeside(person: number, members: readonly number[], leaving: number, cost: PairCost): number {
  let sum = 0;
  for (const member of members) if (member !== leaving && member !== person) sum += cost(person, member);
  return sum;
}

function costWithin(members: readonly number[], cost: PairCost): number {
  let sum = 0;
  members.forEach((one, seat) => {
    for (const other of members.slice(seat + 1)) sum += cost(one, other);
  });
  return sum;
}

function tableOf(count: number, cost: PairCost): PairCost {
  const table = new Float64Array(count * count);
  for (let one = 0; one < count; one++)
    for (let other = 0; other < count; other++) table[one * count + other] = cost(one, other);
  return (one, other) => table[one * count + other] ?? 0;
}
