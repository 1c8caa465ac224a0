import type { PlanProblem } from './planProblem.ts';

/** How values of attributes spread over groups, and what an uneven spread costs. */
export interface SpreadTable {
  slotCount: number;
  count(seats: Int32Array, groupOfSeat: Int32Array): void;
  /** What it costs more when two people of different groups change places. */
  changeOf(person: number, group: number, other: number, groupOther: number): number;
  exchange(person: number, group: number, other: number, groupOther: number): void;
  cost(): number;
  /** What no spread can cost less than. */
  floor: number;
}

/** Somebody who is the only one of their kind costs as much as so many people off balance. */
export const LONE = 6;

/**
 * Each value costs the square of how far its count in a group is from its ideal share (all of that value × size of the
 * group ÷ all people), times the weight; somebody alone of a minority costs in addition where that was asked.
 */
export function spreadTable({ people, rounds, groupCount, slots }: PlanProblem): SpreadTable {
  const slotCount = slots.length;
  const count = people.length;
  const valueOf = new Int32Array(count * slotCount).fill(-1);
  let valueCount = 0;
  slots.forEach((slot, index) => {
    for (let person = 0; person < count; person++) {
      const value = slot.valueOf[person] ?? -1;
      if (value >= 0) valueOf[person * slotCount + index] = valueCount + value;
    }
    valueCount += slot.values.length;
  });
  const weights = new Float64Array(valueCount);
  const seated = new Int32Array(groupCount * valueCount);
  const ideal = new Float64Array(groupCount * valueCount);
  const loneCost = new Float64Array(groupCount * valueCount);
  const floor = settle();

  return { slotCount, count: countAnew, changeOf, exchange, cost, floor };

  function settle(): number {
    let least = 0;
    let first = 0;
    for (const slot of slots) {
      weights.fill(slot.weight, first, first + slot.values.length);
      for (const { present, sizes, firstGroup } of rounds) {
        const totals = slot.values.map(() => 0);
        for (const person of present) {
          const value = slot.valueOf[person] ?? -1;
          if (value >= 0) totals[value] = (totals[value] ?? 0) + 1;
        }
        totals.forEach((total, value) => {
          const isMinority = total > 1 && total * 2 <= present.length;
          const shares = sizes.map((size) => (total * size) / Math.max(1, present.length));
          sizes.forEach((_, group) => {
            const cell = (firstGroup + group) * valueCount + first + value;
            ideal[cell] = shares[group] ?? 0;
            if (slot.noLoneMinority && isMinority) loneCost[cell] = LONE * Math.max(1, slot.weight);
          });
          least += slot.weight * leastSquares(total, shares, sizes);
        });
      }
      first += slot.values.length;
    }
    return least;
  }

  function countAnew(seats: Int32Array, groupOfSeat: Int32Array): void {
    seated.fill(0);
    for (let seat = 0; seat < seats.length; seat++)
      for (let slot = 0; slot < slotCount; slot++) {
        const value = valueOf[(seats[seat] ?? 0) * slotCount + slot] ?? -1;
        if (value < 0) continue;
        const cell = (groupOfSeat[seat] ?? 0) * valueCount + value;
        seated[cell] = (seated[cell] ?? 0) + 1;
      }
  }

  function changeOf(person: number, group: number, other: number, groupOther: number): number {
    let change = 0;
    for (let slot = 0; slot < slotCount; slot++) {
      const value = valueOf[person * slotCount + slot] ?? -1;
      const valueOther = valueOf[other * slotCount + slot] ?? -1;
      if (value === valueOther) continue;
      if (value >= 0) change += leaving(group, value) + joining(groupOther, value);
      if (valueOther >= 0) change += leaving(groupOther, valueOther) + joining(group, valueOther);
    }
    return change;
  }

  function leaving(group: number, value: number): number {
    const cell = group * valueCount + value;
    const here = seated[cell] ?? 0;
    const lone = here === 1 ? -(loneCost[cell] ?? 0) : here === 2 ? (loneCost[cell] ?? 0) : 0;
    return (weights[value] ?? 0) * (1 - 2 * (here - (ideal[cell] ?? 0))) + lone;
  }

  function joining(group: number, value: number): number {
    const cell = group * valueCount + value;
    const here = seated[cell] ?? 0;
    const lone = here === 0 ? (loneCost[cell] ?? 0) : here === 1 ? -(loneCost[cell] ?? 0) : 0;
    return (weights[value] ?? 0) * (1 + 2 * (here - (ideal[cell] ?? 0))) + lone;
  }

  function exchange(person: number, group: number, other: number, groupOther: number): void {
    for (let slot = 0; slot < slotCount; slot++) {
      const value = valueOf[person * slotCount + slot] ?? -1;
      const valueOther = valueOf[other * slotCount + slot] ?? -1;
      if (value === valueOther) continue;
      if (value >= 0) {
        add(group, value, -1);
        add(groupOther, value, 1);
      }
      if (valueOther >= 0) {
        add(groupOther, valueOther, -1);
        add(group, valueOther, 1);
      }
    }
  }

  function add(group: number, value: number, by: number): void {
    const cell = group * valueCount + value;
    seated[cell] = (seated[cell] ?? 0) + by;
  }

  function cost(): number {
    let total = 0;
    for (let group = 0; group < groupCount; group++)
      for (let value = 0; value < valueCount; value++) {
        const cell = group * valueCount + value;
        const off = (seated[cell] ?? 0) - (ideal[cell] ?? 0);
        total += (weights[value] ?? 0) * off * off + ((seated[cell] ?? 0) === 1 ? (loneCost[cell] ?? 0) : 0);
      }
    return total;
  }
}

/** The least sum of squares when so many are spread over groups with these ideal shares. */
export function leastSquares(total: number, shares: readonly number[], sizes: readonly number[]): number {
  const seated = shares.map(() => 0);
  let squares = shares.reduce((sum, share) => sum + share * share, 0);
  for (let person = 0; person < total; person++) {
    let best = -1;
    let least = Infinity;
    shares.forEach((share, group) => {
      const here = seated[group] ?? 0;
      const more = 1 + 2 * (here - share);
      if (here < (sizes[group] ?? 0) && more < least) [best, least] = [group, more];
    });
    if (best < 0) break;
    squares += least;
    seated[best] = (seated[best] ?? 0) + 1;
  }
  return squares;
}
