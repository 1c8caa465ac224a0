import { shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';
import type { GroupPlanWish, PlannedRound } from './groupPlan.ts';
import { rotateSeats } from './rotateSeats.ts';

/**
 * The members of every group in presenting order. Whoever brings nothing yet comes last; seats go round over these
 * rounds and over the other sessions of the event. Where people sat before, they keep their order and newcomers follow.
 */
export function inSeatOrder(
  wish: Pick<GroupPlanWish, 'people' | 'stayCloseTo' | 'earlierSeats'>,
  rounds: readonly PlannedRound[],
  random: Random,
): PlannedRound[] {
  const unready = new Set(wish.people.flatMap(({ id, hasChallenge }) => (hasChallenge ? [] : [id])));
  const isStanding = ({ id }: PlannedRound) => (wish.stayCloseTo[id] ?? []).length > 0;
  const kept = rounds.filter(isStanding).map(({ id, groups }) => ({
    id,
    groups: groups.map((members) => standing(members, wish.stayCloseTo[id] ?? [])),
  }));
  const open = rounds.filter((round) => !isStanding(round));
  const held = seatsHeld(
    kept.flatMap(({ groups }) => groups),
    wish.earlierSeats,
  );
  const turned = rotateSeats(
    open.flatMap(({ groups }) => groups.map((members) => ({ members: shuffled(members, random), unready }))),
    held,
  );
  const formed = open.map(({ id, groups }) => ({ id, groups: turned.splice(0, groups.length) }));
  return rounds.flatMap(({ id }) => [...kept, ...formed].find((round) => round.id === id) ?? []);
}

/** How often everybody has each seat in these groups, on top of what they had before. */
export function seatsHeld(
  groups: readonly (readonly string[])[],
  before: Readonly<Record<string, readonly number[]>> = {},
): Record<string, number[]> {
  const held = new Map(Object.entries(before).map(([id, seats]) => [id, [...seats]]));
  for (const members of groups)
    members.forEach((id, seat) => {
      const seats = held.get(id) ?? [];
      while (seats.length <= seat) seats.push(0);
      seats[seat] = (seats[seat] ?? 0) + 1;
      held.set(id, seats);
    });
  return Object.fromEntries(held);
}

function standing(members: readonly string[], before: readonly (readonly string[])[]): string[] {
  const home = [...before].sort((one, other) => shared(other, members) - shared(one, members))[0] ?? [];
  const rank = (person: string) => {
    const seat = home.indexOf(person);
    return seat >= 0 ? seat : home.length + members.indexOf(person);
  };
  return [...members].sort((one, other) => rank(one) - rank(other));
}

function shared(group: readonly string[], members: readonly string[]): number {
  return group.filter((person) => members.includes(person)).length;
}
