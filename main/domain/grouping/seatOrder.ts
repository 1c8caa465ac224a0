import { shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';
import type { GroupPlanWish, PlannedRound } from './groupPlan.ts';

/** What it costs to have the first seat again, any other seat again, and to present early with nothing in hand. */
const COST = { firstAgain: 4, again: 1, unready: 50 };
const SWAPS_PER_SEAT = 150;
const MOST_SWAPS = 60_000;

/**
 * The members of every group in presenting order. Whoever brings nothing yet comes last; seats go round, so that over the
 * rounds nobody is always first or has the same seat again where that can be had. Where people sat before, they keep
 * their order and newcomers follow.
 */
export function inSeatOrder(
  wish: Pick<GroupPlanWish, 'people' | 'stayCloseTo'>,
  rounds: readonly PlannedRound[],
  random: Random,
): PlannedRound[] {
  const unready = new Set(wish.people.flatMap(({ id, hasChallenge }) => (hasChallenge ? [] : [id])));
  const ordered = rounds.map(({ id, groups }) => {
    const before = wish.stayCloseTo[id] ?? [];
    const isStanding = before.length > 0;
    return {
      id,
      isStanding,
      groups: groups.map((members) =>
        isStanding ? standing(members, before) : readyFirst(shuffled(members, random), unready),
      ),
    };
  });
  if (rounds.length > 1) turnSeats(ordered, unready, random);
  return ordered.map(({ id, groups }) => ({ id, groups }));
}

function readyFirst(members: readonly string[], unready: ReadonlySet<string>): string[] {
  return [...members.filter((id) => !unready.has(id)), ...members.filter((id) => unready.has(id))];
}

/** Exchanges seats within groups until they go round as well as can be found. */
function turnSeats(
  rounds: { isStanding: boolean; groups: string[][] }[],
  unready: ReadonlySet<string>,
  random: Random,
): void {
  const held = new Map<string, number[]>();
  for (const { groups } of rounds)
    for (const members of groups) members.forEach((id, seat) => hold(id, seat, 1));
  const open = rounds
    .flatMap(({ isStanding, groups }) => (isStanding ? [] : groups))
    .filter((members) => members.length > 1);
  const seatCount = open.reduce((sum, members) => sum + members.length, 0);
  const swaps = Math.min(MOST_SWAPS, seatCount * SWAPS_PER_SEAT);

  for (let swap = 0; swap < swaps; swap++) {
    const heat = 2 * 0.03 ** (swap / swaps);
    const members = open[Math.floor(random() * open.length)] ?? [];
    const [one, other] = [Math.floor(random() * members.length), Math.floor(random() * members.length)];
    const [first, second] = [members[one], members[other]];
    if (one === other || first === undefined || second === undefined) continue;
    const change =
      leave(first, one, members) + leave(second, other, members) + take(first, other, members) + take(second, one, members); // prettier-ignore
    if (change <= 0 || random() < Math.exp(-change / heat)) {
      members[one] = second;
      members[other] = first;
      continue;
    }
    hold(first, other, -1);
    hold(second, one, -1);
    hold(first, one, 1);
    hold(second, other, 1);
  }

  function hold(id: string, seat: number, by: number): number {
    const seats = held.get(id) ?? [];
    const before = seats[seat] ?? 0;
    seats[seat] = before + by;
    held.set(id, seats);
    return before;
  }

  function take(id: string, seat: number, members: readonly string[]): number {
    return hold(id, seat, 1) * priceOf(seat) + early(id, seat, members);
  }

  function leave(id: string, seat: number, members: readonly string[]): number {
    return -(hold(id, seat, -1) - 1) * priceOf(seat) - early(id, seat, members);
  }

  function early(id: string, seat: number, members: readonly string[]): number {
    return unready.has(id) ? (members.length - seat) * COST.unready : 0;
  }
}

function priceOf(seat: number): number {
  return seat === 0 ? COST.firstAgain : COST.again;
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
