import { groupLetter } from './groupLetter.ts';
import type { BrokenRule, PlannedRound, PlanRoundWish, Strength } from './groupPlan.ts';
import type { PlanProblem, RoundProblem } from './planProblem.ts';
import type { RuleOfRound } from './hardRule.ts';

/** Every rule of that strength that does not hold in a round, whoever made it; sizes and pins count as hard. */
export function brokenRules(
  problem: PlanProblem,
  { rounds, strength }: { rounds: readonly PlannedRound[]; strength: Strength },
): BrokenRule[] {
  return problem.rounds.flatMap((round, index) => {
    const planned = rounds[index];
    if (!planned) return [];
    const wished = problem.wish.rounds[index];
    const broken = brokenIn(problem, { round, planned, strength });
    return strength === 'hard' && wished ? [...broken, ...brokenSizes(wished, planned)] : broken;
  });
}

function brokenIn(
  { people, wish }: PlanProblem,
  { round, planned, strength }: { round: RoundProblem; planned: PlannedRound; strength: Strength },
): BrokenRule[] {
  const position = new Map(people.map((person, index) => [person.id, index]));
  const groupOf = new Map<number, number>();
  planned.groups.forEach((members, group) => {
    for (const id of members) groupOf.set(position.get(id) ?? -1, group);
  });
  const where = wish.rounds.length > 1 ? ` in “${round.title}”` : '';
  const names = (some: readonly number[]) => listed(some.map((person) => people[person]?.display ?? ''));
  const found = (rule: RuleOfRound, some: readonly number[], sentence: string): BrokenRule => ({
    kind: rule.kind,
    strength,
    ruleId: rule.ruleId,
    roundId: round.id,
    personIds: some.map((person) => people[person]?.id ?? ''),
    sentence,
  });

  return (strength === 'hard' ? round.hard : round.soft).flatMap((rule): BrokenRule[] => {
    const { apart, together, pin } = rule;
    if (pin) {
      const [person, group] = pin;
      if (groupOf.get(person) === group || !groupOf.has(person)) return [];
      return [found(rule, [person], `${names([person])} is to stay in group ${groupLetter(group)}${where}.`)];
    }
    if (together.length > 0) {
      const seated = together.filter((person) => groupOf.has(person));
      if (new Set(seated.map((person) => groupOf.get(person))).size < 2) return [];
      return [found(rule, seated, `${names(seated)} are to stay together and do not${where}.`)];
    }
    const byGroup = new Map<number, Set<number>>();
    for (const pair of apart) {
      const group = groupOf.get(pair[0]);
      if (group === undefined || group !== groupOf.get(pair[1])) continue;
      byGroup.set(group, new Set([...(byGroup.get(group) ?? []), ...pair]));
    }
    return [...byGroup].map(([group, some]) => {
      const because = rule.kind === 'colleagues' ? 'are colleagues' : 'are to be kept apart';
      const sentence = `${names([...some])} ${because} and share group ${groupLetter(group)}${where}.`;
      return found(rule, [...some], sentence);
    });
  });
}

function brokenSizes({ id, groups }: PlanRoundWish, planned: PlannedRound): BrokenRule[] {
  return planned.groups.flatMap((members, group): BrokenRule[] => {
    const [least, most] =
      'sizes' in groups
        ? [groups.sizes[group] ?? 0, groups.sizes[group] ?? 0]
        : [groups.range.min, groups.range.max];
    // A group in which nobody sits is not in use.
    const isUnused = members.length === 0 && 'range' in groups;
    if (isUnused || (members.length >= least && members.length <= most)) return [];
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    return [
      {
        kind: 'size',
        strength: 'hard',
        ruleId: String(group),
        roundId: id,
        personIds: [...members],
        sentence: `Group ${groupLetter(group)} has ${members.length} ${members.length === 1 ? 'person' : 'people'} instead of ${wanted}.`,
      },
    ];
  });
}

/** `Ann, Bob and Cleo`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
