import { evenPairs } from './fewestRepeats.ts';
import { listed } from './brokenRules.ts';
import type { GroupPlanWish, PlanAssessment, PlannedRound, PlanStanding } from './groupPlan.ts';
import type { PlanProblem } from './planProblem.ts';
import { leastSquares } from './spreadTable.ts';

/** Whether a plan can be better, and the words for it. */
export interface PlanVerdict {
  standing: PlanStanding;
  certificate: string;
}

/**
 * Says what holds and what cannot. Proven is a plan that keeps every hard rule, has as few repeats as any plan can, and
 * breaks no soft rule that could hold; `isOptimal` says that an exact search has shown that nothing at all can be better.
 */
export function planVerdict(
  problem: PlanProblem,
  assessment: PlanAssessment,
  { planned, isOptimal = false }: { planned: readonly PlannedRound[]; isOptimal?: boolean },
): PlanVerdict {
  const { brokenHard, brokenSoft, repeats, fewestRepeats } = assessment;
  const soft = softPart(problem, assessment);
  const isFewest = repeats === fewestRepeats;
  const isProven =
    brokenHard.length === 0 && (isOptimal || (isFewest && (brokenSoft.length === 0 || soft.isFewest)));
  const parts = [rulesPart(problem, assessment)];
  if (soft.words !== '') parts.push(soft.words);
  if (problem.rounds.length > 1 || fewestRepeats > 0 || repeats > 0)
    parts.push(repeatPart(assessment, isOptimal));
  const spread = spreadPart(problem, assessment, { isEven: evenlySpread(problem, planned), isOptimal });
  if (spread !== '') parts.push(spread);
  const proof = isOptimal ? ' An exact search has shown that no grouping is better.' : '';
  return {
    standing: isProven ? 'proven' : 'best-found',
    certificate: `${capitalized(parts.join('; '))}.${proof}`,
  };
}

function rulesPart(problem: PlanProblem, { brokenHard }: PlanAssessment): string {
  const pairs = new Set<string>();
  let others = 0;
  for (const { hard } of problem.rounds)
    for (const { kind, ruleId } of hard)
      if (kind === 'apart') pairs.add(ruleId);
      else others += 1;
  const [first] = brokenHard;
  if (first) {
    const more = brokenHard.length - 1;
    return `${first.sentence.replace(/\.$/, '')}${more > 0 ? `, and ${more} more ${more === 1 ? 'rule is' : 'rules are'} broken` : ''}`;
  }
  if (pairs.size === 0 && others === 0) return 'no rule is broken';
  if (others > 0) return 'every rule holds';
  if (problem.wish.apart.some(({ sides }) => sides.some(({ kind }) => kind === 'organization')))
    return `all ${pairs.size} rules for keeping apart hold`;
  return pairs.size === 1 ? 'the one pair to be kept apart is' : `all ${pairs.size} pairs are kept apart`;
}

function softPart(
  problem: PlanProblem,
  { brokenSoft }: PlanAssessment,
): { words: string; isFewest: boolean } {
  const colleagues = brokenSoft.filter(({ kind }) => kind === 'colleagues');
  const others = brokenSoft.length - colleagues.length;
  const words: string[] = [];
  const asked = new Set(
    problem.rounds.flatMap(({ soft }) =>
      soft.filter(({ kind }) => kind !== 'colleagues').map(({ ruleId }) => ruleId),
    ),
  ).size;
  if (asked > 0)
    words.push(
      others === 0
        ? `${asked === 1 ? 'the wish' : `all ${asked} wishes`} “if possible” ${asked === 1 ? 'holds' : 'hold'} too`
        : `${others} ${others === 1 ? 'wish' : 'wishes'} “if possible” ${others === 1 ? 'does' : 'do'} not hold`,
    );
  if (problem.wish.colleagues !== 'soft') return { words: words.join('; '), isFewest: others === 0 };
  const found = colleagues.reduce((sum, { personIds }) => sum + personIds.length, 0);
  const crowded = crowdedOrganization(problem);
  if (colleagues.length === 0) words.push('nobody shares a group with a colleague');
  else words.push(`${found} people share a group with a colleague${crowded.words}`);
  const least = crowded.pairs;
  return { words: words.join('; '), isFewest: others === 0 && colleaguePairs(problem, colleagues) <= least };
}

function colleaguePairs({ people }: PlanProblem, broken: PlanAssessment['brokenSoft']): number {
  const known = new Set(people.map(({ id }) => id));
  return broken.reduce((sum, { personIds }) => {
    const here = personIds.filter((id) => known.has(id)).length;
    return sum + (here * (here - 1)) / 2;
  }, 0);
}

/** The fewest pairs of colleagues, and the organization that has the most people for the groups there are. */
function crowdedOrganization({ rounds, people }: PlanProblem): { pairs: number; words: string } {
  let pairs = 0;
  let most = 0;
  let words = '';
  for (const { soft, sizes } of rounds)
    for (const { kind, apart } of soft) {
      if (kind !== 'colleagues') continue;
      const members = [...new Set(apart.flat())];
      pairs += evenPairs(members.length, sizes);
      if (members.length <= sizes.length || members.length <= most) continue;
      most = members.length;
      const name = people[members[0] ?? 0]?.organization.trim() ?? '';
      words = `, because ${name} sends ${members.length} people to ${sizes.length} ${sizes.length === 1 ? 'group' : 'groups'}`;
    }
  return { pairs, words };
}

function repeatPart({ repeats, fewestRepeats, fewestBecause }: PlanAssessment, isOptimal: boolean): string {
  if (repeats === 0) return 'no two people meet twice';
  const found = `${repeats} ${repeats === 1 ? 'repeat' : 'repeats'}`;
  if (repeats === fewestRepeats)
    return `${found}; no plan can do better, because ${fewestBecause ?? 'of the sizes'}`;
  if (isOptimal) return found;
  if (fewestRepeats === 0) return `${found}; the search found no plan with fewer`;
  return `${found}; no plan can have fewer than ${fewestRepeats}, because ${fewestBecause ?? 'of the sizes'}`;
}

function spreadPart(
  { wish, slots }: PlanProblem,
  assessment: PlanAssessment,
  { isEven, isOptimal }: { isEven: boolean; isOptimal: boolean },
): string {
  const { loneMinorities, balance } = assessment;
  const parts: string[] = [];
  const names = [
    ...new Set(slots.filter(({ weight }) => weight > 0).map((slot) => attributeWord(slot.attribute))),
  ];
  const gap = Math.max(0, ...balance.map(({ largestGap }) => largestGap));
  if (names.length > 0)
    parts.push(
      isEven
        ? `${listed(names)} are spread as evenly as they can be`
        : `${listed(names)} are at most ${gap.toFixed(1)} people from an even share${isOptimal ? '' : ', which may not be the least'}`,
    );
  const lone = loneMinorities.length;
  if (lone > 0)
    parts.push(`${lone} ${lone === 1 ? 'person is' : 'people are'} the only one of their kind in a group`);
  else if (wish.balance.some(({ noLoneMinority }) => noLoneMinority))
    parts.push('nobody is the only one of their kind');
  return parts.join('; ');
}

/** The plural by which sentences call an attribute. */
export function attributeWord(attribute: GroupPlanWish['balance'][number]['attribute']): string {
  switch (attribute) {
    case 'sector':
      return 'sectors';
    case 'organization':
      return 'organizations';
    case 'role':
      return 'roles';
    case 'city':
      return 'cities';
    case 'yearsInRole':
      return 'years in role';
    case 'tags':
      return 'tags';
  }
}

/** Whether each value is spread as evenly over the groups as its number allows. */
function evenlySpread({ slots, rounds, people }: PlanProblem, planned: readonly PlannedRound[]): boolean {
  const position = new Map(people.map((person, index) => [person.id, index]));
  return slots.every(({ valueOf, values, weight }) =>
    rounds.every(({ sizes, present }, round) =>
      values.every((_, value) => {
        if (weight === 0) return true;
        const total = present.filter((person) => valueOf[person] === value).length;
        const shares = sizes.map((size) => (total * size) / Math.max(1, present.length));
        const squares = shares.reduce((sum, share, group) => {
          const members = planned[round]?.groups[group] ?? [];
          const here = members.filter((id) => valueOf[position.get(id) ?? -1] === value).length;
          return sum + (here - share) ** 2;
        }, 0);
        return squares <= leastSquares(total, shares, sizes) + 1e-9;
      }),
    ),
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
