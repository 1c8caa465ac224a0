import { organizationKey } from './assessGroups.ts';
import type { ApartSide, GroupPlanWish, PlanPerson, PlanRoundWish } from './groupPlan.ts';
import { placeApart } from './placeApart.ts';
import type { ApartPlacement } from './placeApart.ts';

/** A rule as groups meet it in one round, people by position: pairs apart, people together, or one in a place. */
export interface RuleOfRound {
  kind: 'apart' | 'together' | 'colleagues' | 'pinned';
  ruleId: string;
  /** Those of each pair are not to share a group. */
  apart: readonly (readonly [number, number])[];
  /** These are to share one. */
  together: readonly number[];
  /** Who stays in which group. */
  pin: readonly [number, number] | null;
}

/** The rules of that strength that touch somebody who is there in the round. */
export function rulesOfRound(
  wish: GroupPlanWish,
  {
    people,
    round,
    strength,
  }: { people: readonly PlanPerson[]; round: PlanRoundWish; strength: 'hard' | 'soft' },
): RuleOfRound[] {
  const absent = new Set(round.absentIds);
  const here = people.map((person) => !absent.has(person.id));
  const position = new Map(people.map((person, index) => [person.id, index]));
  const at = (id: string) => {
    const index = position.get(id);
    return index !== undefined && here[index] ? [index] : [];
  };
  const rule = (found: Partial<RuleOfRound> & Pick<RuleOfRound, 'kind' | 'ruleId'>): RuleOfRound => ({
    apart: [],
    together: [],
    pin: null,
    ...found,
  });
  const keys = people.map(organizationKey);
  const ofSide = (side: ApartSide) => {
    if (side.kind === 'person') return at(side.personId);
    const key = organizationKey(side);
    return key === '' ? [] : keys.flatMap((known, index) => (known === key && here[index] ? [index] : []));
  };

  const apart = wish.apart
    .filter((known) => known.strength === strength)
    .map(({ id, sides }) =>
      rule({ kind: 'apart', ruleId: id, apart: pairsBetween(ofSide(sides[0]), ofSide(sides[1])) }),
    )
    .filter((known) => known.apart.length > 0);
  const together = wish.together
    .filter((known) => known.strength === strength)
    .map(({ id, personIds }) =>
      rule({ kind: 'together', ruleId: id, together: [...new Set(personIds.flatMap(at))] }),
    )
    .filter((known) => known.together.length > 1);
  const colleagues =
    wish.colleagues === strength
      ? [...new Set(keys)]
          .filter((key) => key !== '')
          .map((key) => {
            const members = keys.flatMap((known, index) => (known === key && here[index] ? [index] : []));
            return rule({ kind: 'colleagues', ruleId: key, apart: pairsBetween(members, members) });
          })
          .filter((known) => known.apart.length > 0)
      : [];
  const pins =
    strength === 'hard'
      ? Object.entries(round.pinned).flatMap(([id, group]) =>
          at(id).map((person) => rule({ kind: 'pinned', ruleId: id, pin: [person, group] })),
        )
      : [];
  return [...apart, ...together, ...colleagues, ...pins];
}

/** Whether all these rules can hold in groups of these sizes; where each person then sits who is bound by one. */
export function placeByRules(
  rules: readonly RuleOfRound[],
  { count, sizes, workLimit }: { count: number; sizes: readonly number[]; workLimit: number },
): ApartPlacement {
  const unitOf = unitsOf(rules, count);
  const weights = Array.from({ length: count }, () => 0);
  for (const unit of unitOf) weights[unit] = (weights[unit] ?? 0) + 1;
  const pinned = new Map<number, number>();
  for (const { pin } of rules) {
    if (!pin) continue;
    const unit = unitOf[pin[0]] ?? pin[0];
    if ((pinned.get(unit) ?? pin[1]) !== pin[1]) return { outcome: 'impossible' };
    pinned.set(unit, pin[1]);
  }
  const pairs: [number, number][] = [];
  for (const { apart } of rules)
    for (const [one, other] of apart) {
      const [unit, unitOther] = [unitOf[one] ?? one, unitOf[other] ?? other];
      if (unit === unitOther) return { outcome: 'impossible' };
      pairs.push([unit, unitOther]);
    }
  const found = placeApart({ pairs, sizes, pinned, workLimit, weights });
  if (found.outcome !== 'placed') return found;
  const groupOf = new Map<number, number>();
  unitOf.forEach((unit, person) => {
    const group = found.groupOf.get(unit);
    if (group !== undefined) groupOf.set(person, group);
  });
  return { outcome: 'placed', groupOf };
}

/** For each person the first of those they have to sit with; themselves where there is nobody. */
export function unitsOf(rules: readonly RuleOfRound[], count: number): number[] {
  const unitOf = Array.from({ length: count }, (_, person) => person);
  for (const { together } of rules) {
    const units = new Set(together.map((person) => unitOf[person] ?? person));
    const first = Math.min(...units);
    if (units.size > 1) unitOf.forEach((unit, person) => units.has(unit) && (unitOf[person] = first));
  }
  return unitOf;
}

function pairsBetween(some: readonly number[], others: readonly number[]): [number, number][] {
  const known = new Set<string>();
  const pairs: [number, number][] = [];
  for (const one of some)
    for (const other of others) {
      if (one === other) continue;
      const pair: [number, number] = one < other ? [one, other] : [other, one];
      if (known.has(pair.join())) continue;
      known.add(pair.join());
      pairs.push(pair);
    }
  return pairs;
}
