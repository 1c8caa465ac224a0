import type { GroupPlanWish } from './groupPlan.ts';
import { evenSizes, groupSizesFor } from './groupSizes.ts';
import { rulesOfRound } from './hardRule.ts';
import type { RuleOfRound } from './hardRule.ts';
import { peopleOf } from './planProblem.ts';
import { ruleConflict } from './ruleConflict.ts';

/** A rule of the smallest set that cannot hold together. */
export interface ConflictRule {
  kind: RuleOfRound['kind'];
  /** The rule's id; for colleagues the key of the organization, for a pin the person. */
  ruleId: string;
  /** Who is bound by it. */
  personIds: string[];
}

/** Why no groups of a round can keep every hard rule. */
export interface PlanConflict {
  roundId: string;
  sentence: string;
  rules: ConflictRule[];
}

/** The smallest set of rules that cannot hold together, for the first round in which that is so; null where all can. */
export function planConflict(wish: GroupPlanWish): PlanConflict | null {
  const people = peopleOf(wish);
  const names = people.map(({ display }) => display);
  for (const round of wish.rounds) {
    const absent = new Set(round.absentIds);
    const here = people.filter(({ id }) => !absent.has(id)).length;
    const sizes = sizesOf(round.groups, here);
    if (sizes === null) continue;
    const rules = rulesOfRound(wish, { people, round, strength: 'hard' });
    const found = ruleConflict(rules, { names, sizes, wish });
    if (found)
      return {
        roundId: round.id,
        sentence: found.sentence,
        rules: found.rules.map((rule) => ({
          kind: rule.kind,
          ruleId: rule.ruleId,
          personIds: peopleBound(rule).flatMap((person) => people[person]?.id ?? []),
        })),
      };
  }
  return null;
}

function peopleBound({ apart, together, pin }: RuleOfRound): number[] {
  return [...new Set([...apart.flat(), ...together, ...(pin ? [pin[0]] : [])])];
}

function sizesOf(groups: GroupPlanWish['rounds'][number]['groups'], here: number): readonly number[] | null {
  if ('sizes' in groups) return groups.sizes;
  const usual = groupSizesFor({ count: here, range: groups.range, groupCount: groups.groupCount });
  return usual.ok ? evenSizes(here, usual.value.sizes.length) : null;
}
