import type { PlanProblem } from './planProblem.ts';
import { evenPairs } from './fewestRepeats.ts';
import { spreadTable } from './spreadTable.ts';

/**
 * What each thing costs, every one far above what stands below it: a broken hard rule, a repeated meeting, soft rules and
 * colleagues, one person off balance, one person moved.
 */
export interface CostUnits {
  hard: number;
  repeat: number;
  soft: number;
  colleague: number;
  moved: number;
}

/** Who sits where in every round, with what it costs; every seat by position. */
export interface Seating {
  units: CostUnits;
  /** Seat → person. */
  seats: Int32Array;
  /** Seat → group among the groups of all rounds. */
  groupOfSeat: Int32Array;
  /** Group → its first seat; one more entry at the end. */
  firstSeat: Int32Array;
  /** `seatOf[round * count + person]`; −1 for whoever is away. */
  seatOf: Int32Array;
  /** Puts people into seats and counts anew. */
  load: (seats: ArrayLike<number>) => void;
  /** What it would cost more to exchange the people of two seats of one round, in different groups. */
  changeOf: (seat: number, other: number) => number;
  exchange: (seat: number, other: number) => void;
  /** What everything costs, counted anew. */
  cost: () => number;
  /** What nothing can cost less than. */
  floor: number;
}

/** An empty seating for a problem: load it before use. */
export function createSeating(problem: PlanProblem): Seating {
  const count = problem.people.length;
  const { rounds, groupCount } = problem;
  const seatCount = rounds.reduce((sum, { sizes }) => sum + sizes.reduce((all, size) => all + size, 0), 0);
  const repeat = 10_000 * Math.max(1, Math.ceil(seatCount / 300));
  const units: CostUnits = {
    hard: repeat * Math.max(200, mostRepeats()),
    repeat,
    soft: 60,
    colleague: 12,
    moved: 0.001,
  };
  const seats = new Int32Array(seatCount).fill(-1);
  const groupOfSeat = new Int32Array(seatCount);
  const firstSeat = new Int32Array(groupCount + 1);
  const roundOfGroup = new Int32Array(groupCount);
  const seatOf = new Int32Array(rounds.length * count).fill(-1);
  const stood = new Int32Array(rounds.length * count).fill(-1);
  layOut();
  const apartness = pairCosts();
  // What it costs that two people share a group once more: what is kept apart, and how often they met.
  const pull = new Float64Array(count * count);
  const spread = spreadTable(problem);
  const hasSpread = spread.slotCount > 0;
  const hasStood = rounds.some((round) => round.stood.size > 0);

  return { units, seats, groupOfSeat, firstSeat, seatOf, load, changeOf, exchange, cost, floor: floorOf() };

  /** More than there can be repeats on top of those from before. */
  function mostRepeats(): number {
    const meetings = rounds.reduce(
      (sum, { sizes }) => sum + sizes.reduce((all, size) => all + (size * (size - 1)) / 2, 0),
      0,
    );
    const most = problem.earlier.reduce((found, times) => Math.max(found, times), 0);
    const before = problem.earlier.reduce((sum, times) => sum + (times * (times - 1)) / 4, 0);
    return 1 + before + meetings * (rounds.length + most);
  }

  function layOut(): void {
    let seat = 0;
    rounds.forEach((round, index) => {
      round.sizes.forEach((size, group) => {
        firstSeat[round.firstGroup + group] = seat;
        roundOfGroup[round.firstGroup + group] = index;
        groupOfSeat.fill(round.firstGroup + group, seat, seat + size);
        seat += size;
      });
      for (const [person, group] of round.stood) stood[index * count + person] = round.firstGroup + group;
    });
    firstSeat[groupCount] = seat;
  }

  /** Rules are the same in every round in which both are there. */
  function pairCosts(): { between: Float64Array; togetherTotal: number } {
    const between = new Float64Array(count * count);
    const noted = new Set<string>();
    let togetherTotal = 0;
    for (const { hard, soft } of rounds)
      for (const [rules, cost] of [
        [hard, units.hard],
        [soft, units.soft],
      ] as const)
        // prettier-ignore
        for (const { kind, ruleId, apart, together } of rules) {
          const price = kind === 'colleagues' && rules === soft ? units.colleague : cost;
          for (const [one, other] of apart) note(`${kind} ${ruleId} ${one} ${other}`, one, other, price);
          for (const one of together)
            for (const other of together) {
              if (one >= other) continue;
              togetherTotal += price;
              note(`${kind} ${ruleId} ${one} ${other}`, one, other, -price);
            }
        }
    return { between, togetherTotal };

    function note(key: string, one: number, other: number, price: number): void {
      if (noted.has(key)) return;
      noted.add(key);
      between[one * count + other] = (between[one * count + other] ?? 0) + price;
      between[other * count + one] = (between[other * count + one] ?? 0) + price;
    }
  }

  function load(people: ArrayLike<number>): void {
    seats.set(people);
    seatOf.fill(-1);
    for (let cell = 0; cell < pull.length; cell++)
      pull[cell] = (apartness.between[cell] ?? 0) + units.repeat * (problem.earlier[cell] ?? 0);
    for (let group = 0; group < groupCount; group++) {
      const [from, to] = [firstSeat[group] ?? 0, firstSeat[group + 1] ?? 0];
      for (let seat = from; seat < to; seat++) {
        const person = seats[seat] ?? 0;
        seatOf[(roundOfGroup[group] ?? 0) * count + person] = seat;
        for (let beside = from; beside < to; beside++)
          if (beside !== seat) {
            const cell = person * count + (seats[beside] ?? 0);
            pull[cell] = (pull[cell] ?? 0) + units.repeat;
          }
      }
    }
    spread.count(seats, groupOfSeat);
  }

  function changeOf(seat: number, other: number): number {
    const [group, groupOther] = [groupOfSeat[seat] ?? 0, groupOfSeat[other] ?? 0];
    const [person, personOther] = [seats[seat] ?? 0, seats[other] ?? 0];
    const [row, rowOther] = [person * count, personOther * count];
    const [from, to] = [firstSeat[group] ?? 0, firstSeat[group + 1] ?? 0];
    const [fromOther, toOther] = [firstSeat[groupOther] ?? 0, firstSeat[groupOther + 1] ?? 0];
    let change = units.repeat * (to - from + toOther - fromOther - 2);
    for (let at = from; at < to; at++)
      if (at !== seat) {
        const beside = seats[at] ?? 0;
        change += (pull[rowOther + beside] ?? 0) - (pull[row + beside] ?? 0);
      }
    for (let at = fromOther; at < toOther; at++)
      if (at !== other) {
        const beside = seats[at] ?? 0;
        change += (pull[row + beside] ?? 0) - (pull[rowOther + beside] ?? 0);
      }
    if (hasSpread) change += spread.changeOf(person, group, personOther, groupOther);
    if (hasStood) change += movedChange(person, group, personOther, groupOther);
    return change;
  }

  function movedChange(person: number, group: number, other: number, groupOther: number): number {
    const start = (roundOfGroup[group] ?? 0) * count;
    const [home, homeOther] = [stood[start + person] ?? -1, stood[start + other] ?? -1];
    let change = 0;
    if (home >= 0) change += Number(home !== groupOther) - Number(home !== group);
    if (homeOther >= 0) change += Number(homeOther !== group) - Number(homeOther !== groupOther);
    return change * units.moved;
  }

  function exchange(seat: number, other: number): void {
    const [group, groupOther] = [groupOfSeat[seat] ?? 0, groupOfSeat[other] ?? 0];
    const [person, personOther] = [seats[seat] ?? 0, seats[other] ?? 0];
    meet(person, group, seat, -units.repeat);
    meet(personOther, groupOther, other, -units.repeat);
    seats[seat] = personOther;
    seats[other] = person;
    meet(personOther, group, seat, units.repeat);
    meet(person, groupOther, other, units.repeat);
    const start = (roundOfGroup[group] ?? 0) * count;
    seatOf[start + person] = other;
    seatOf[start + personOther] = seat;
    if (hasSpread) spread.exchange(person, group, personOther, groupOther);
  }

  function meet(person: number, group: number, seat: number, by: number): void {
    const to = firstSeat[group + 1] ?? 0;
    for (let at = firstSeat[group] ?? 0; at < to; at++)
      if (at !== seat) {
        const beside = seats[at] ?? 0;
        pull[person * count + beside] = (pull[person * count + beside] ?? 0) + by;
        pull[beside * count + person] = (pull[beside * count + person] ?? 0) + by;
      }
  }

  function cost(): number {
    let total = apartness.togetherTotal + spread.cost();
    const met = Int32Array.from(problem.earlier);
    for (let group = 0; group < groupCount; group++) {
      const [from, to] = [firstSeat[group] ?? 0, firstSeat[group + 1] ?? 0];
      for (let seat = from; seat < to; seat++) {
        const person = seats[seat] ?? 0;
        const home = stood[(roundOfGroup[group] ?? 0) * count + person] ?? -1;
        if (home >= 0 && home !== group) total += units.moved;
        for (let beside = seat + 1; beside < to; beside++) {
          const other = seats[beside] ?? 0;
          const cell = Math.min(person, other) * count + Math.max(person, other);
          total += apartness.between[cell] ?? 0;
          met[cell] = (met[cell] ?? 0) + 1;
        }
      }
    }
    for (let one = 0; one < count; one++)
      for (let other = one + 1; other < count; other++) {
        const times = met[one * count + other] ?? 0;
        total += (units.repeat * times * (times - 1)) / 2;
      }
    return total;
  }

  function floorOf(): number {
    const colleagues = rounds.reduce(
      (sum, { soft, sizes }) =>
        sum +
        soft
          .filter(({ kind }) => kind === 'colleagues')
          .reduce((all, { apart }) => all + evenPairs(new Set(apart.flat()).size, sizes), 0),
      0,
    );
    return problem.bound.fewest * units.repeat + colleagues * units.colleague + spread.floor;
  }
}
