import type { Random } from '../seededRandom.ts';
import { unitsOf } from './hardRule.ts';
import type { PlanProblem } from './planProblem.ts';
import type { Seating } from './seating.ts';

/** The ways to change a seating a little. */
export interface SeatMoves {
  /** How many seats somebody may leave; with 0 nothing can be moved. */
  count: number;
  canMovePeople: boolean;
  /** Tries one move and keeps it when it costs no more than `limit`; what it changed, 0 when it was not kept. */
  attempt(limit: number, scope: MoveScope): number;
}

/** What may move: anything, people in all rounds at once, or seats of the rounds that no design fills. */
export type MoveScope = 'all' | 'people' | 'open';

const PEOPLE_SHARE = 0.1;
const UNIT_SHARE = 0.15;

/**
 * A move exchanges two people of one round; or two people in all rounds at once, which leaves who meets whom as it is
 * but for their names; or takes people who stay together into another group. Whoever is pinned stays.
 */
export function seatMoves({
  problem,
  seating,
  random,
  withPeople,
  openFrom = 0,
}: {
  problem: PlanProblem;
  seating: Seating;
  random: Random;
  withPeople: boolean;
  /** The first seat of the rounds that no design fills. */
  openFrom?: number;
}): SeatMoves {
  const { rounds } = problem;
  const count = problem.people.length;
  const { seats, groupOfSeat, firstSeat, seatOf, changeOf, exchange } = seating;
  const isPinned = new Uint8Array(rounds.length * count);
  const units = rounds.flatMap((round, index) => unitsInRound(index));
  rounds.forEach(({ pinned }, index) => {
    for (const person of pinned.keys()) isPinned[index * count + person] = 1;
  });
  const roundStart = new Int32Array(rounds.length + 1);
  rounds.forEach((round, index) => {
    roundStart[index + 1] = (roundStart[index] ?? 0) + round.sizes.reduce((sum, size) => sum + size, 0);
  });
  const roundOfSeat = new Int32Array(seats.length);
  rounds.forEach((_, index) => roundOfSeat.fill(index, roundStart[index], roundStart[index + 1]));
  const movable = rounds.reduce(
    (sum, { sizes, present, pinned }) => sum + (sizes.length > 1 ? present.length - pinned.size : 0),
    0,
  );
  const canMovePeople = rounds.length > 1 && count > 1;
  const done: number[] = [];

  return { count: movable > 1 ? movable : 0, canMovePeople, attempt };

  function unitsInRound(index: number): { round: number; people: number[] }[] {
    const together = new Map<number, number[]>();
    unitsOf(rounds[index]?.hard ?? [], count).forEach((unit, person) => {
      together.set(unit, [...(together.get(unit) ?? []), person]);
    });
    return [...together.values()]
      .filter((people) => people.length > 1)
      .map((people) => ({ round: index, people }));
  }

  function attempt(limit: number, scope: MoveScope): number {
    if (scope === 'people') return movePeople(limit);
    if (scope === 'open') return moveSeats(limit, openFrom);
    if (units.length > 0 && random() < UNIT_SHARE) return moveUnit(limit);
    if (withPeople && random() < PEOPLE_SHARE) return movePeople(limit);
    return moveSeats(limit, 0);
  }

  function moveSeats(limit: number, from: number): number {
    const seat = from + Math.floor(random() * (seats.length - from));
    const round = roundOfSeat[seat] ?? 0;
    const start = roundStart[round] ?? 0;
    const other = start + Math.floor(random() * ((roundStart[round + 1] ?? 0) - start));
    if (groupOfSeat[seat] === groupOfSeat[other] || isHeld(round, seat) || isHeld(round, other)) return 0;
    const change = changeOf(seat, other);
    if (change > limit) return 0;
    exchange(seat, other);
    return change;
  }

  function isHeld(round: number, seat: number): boolean {
    return isPinned[round * count + (seats[seat] ?? 0)] === 1;
  }

  /** Two people take each other's place in every round. */
  function movePeople(limit: number): number {
    const person = Math.floor(random() * count);
    const other = Math.floor(random() * count);
    if (person === other) return 0;
    let change = 0;
    done.length = 0;
    for (let round = 0; round < rounds.length; round++) {
      const [seat, seatOther] = [seatOf[round * count + person] ?? -1, seatOf[round * count + other] ?? -1];
      if (seat < 0 && seatOther < 0) continue;
      if (seat < 0 || seatOther < 0 || isHeld(round, seat) || isHeld(round, seatOther)) return undo();
      if (groupOfSeat[seat] !== groupOfSeat[seatOther]) change += taken(seat, seatOther);
    }
    return change > limit ? undo() : change;
  }

  /** Everybody who stays together goes to another group, each in exchange for somebody there. */
  function moveUnit(limit: number): number {
    const unit = units[Math.floor(random() * units.length)];
    if (!unit) return 0;
    const { round, people } = unit;
    const start = roundStart[round] ?? 0;
    const target = groupOfSeat[start + Math.floor(random() * ((roundStart[round + 1] ?? 0) - start))] ?? 0;
    const [from, to] = [firstSeat[target] ?? 0, firstSeat[target + 1] ?? 0];
    if (to - from < people.length) return 0;
    let change = 0;
    done.length = 0;
    let next = from + Math.floor(random() * (to - from));
    for (const person of people) {
      const seat = seatOf[round * count + person] ?? -1;
      if (seat < 0 || groupOfSeat[seat] === target) continue;
      let tries = 0;
      while (tries < to - from && (people.includes(seats[next] ?? 0) || isHeld(round, next))) {
        next = next + 1 < to ? next + 1 : from;
        tries += 1;
      }
      if (tries === to - from || isHeld(round, seat)) return undo();
      change += taken(seat, next);
    }
    return change > limit ? undo() : change;
  }

  function taken(seat: number, other: number): number {
    const change = changeOf(seat, other);
    exchange(seat, other);
    done.push(seat, other);
    return change;
  }

  function undo(): number {
    for (let index = done.length - 2; index >= 0; index -= 2)
      exchange(done[index] ?? 0, done[index + 1] ?? 0);
    done.length = 0;
    return 0;
  }
}
