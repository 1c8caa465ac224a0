import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import type { GroupPlanWish, PlanPerson, PlanRoundWish } from './groupPlan.ts';
import { evenSizes, groupSizesFor } from './groupSizes.ts';
import { placeByRules, rulesOfRound } from './hardRule.ts';
import type { RuleOfRound } from './hardRule.ts';
import { leftOutDesign } from './leftOutDesign.ts';
import { USUAL_WORK } from './placeApart.ts';
import { peopleOf } from './planProblem.ts';
import { ruleConflict } from './ruleConflict.ts';
import { transversalDesign } from './transversalDesign.ts';

/**
 * The sizes of the groups of every round. Where their number is left open the rule for sizes chooses, then any other
 * number in which the hard rules can hold; with several rounds a number for which nobody has to meet twice comes first.
 * Fails with the rules that cannot hold together and what would help.
 */
export function settleSizes(wish: GroupPlanWish): Answer<number[][]> {
  const people = peopleOf(wish);
  const settled: number[][] = [];
  for (const round of wish.rounds) {
    const found = sizesOf(wish, people, round);
    if (!found.ok) return wish.rounds.length > 1 ? inRound(round, found.failure) : found;
    settled.push(found.value);
  }
  if (settled.length === 0)
    return failure(
      'invalid',
      'There is no session to form groups for. Plan one first; nothing was changed.',
      'rounds',
    );
  return success(settled);
}

function inRound(
  { title }: PlanRoundWish,
  { kind, message, field }: { kind: 'invalid' | (string & {}); message: string; field: string | null },
) {
  return failure(kind === 'refused' ? 'refused' : 'invalid', `“${title}”: ${message}`, field);
}

function sizesOf(wish: GroupPlanWish, people: readonly PlanPerson[], round: PlanRoundWish): Answer<number[]> {
  const absent = new Set(round.absentIds);
  const here = people.filter((person) => !absent.has(person.id)).length;
  const rules = rulesOfRound(wish, { people, round, strength: 'hard' });
  const names = people.map((person) => person.display);
  const conflict = (sizes: readonly number[]) => ruleConflict(rules, { names, sizes, wish });
  const canHold = (sizes: readonly number[]) =>
    placeByRules(rules, { count: people.length, sizes, workLimit: USUAL_WORK }).outcome !== 'impossible';

  if ('sizes' in round.groups) {
    const sizes = [...round.groups.sizes];
    const complaint = sizesComplaint(sizes, here);
    if (complaint) return failure('invalid', complaint, 'sizes');
    const found = canHold(sizes) ? null : conflict(sizes);
    return found
      ? failure('refused', `${found.sentence} ${wayOut([], found.rules)}`, 'rules')
      : success(sizes);
  }
  const { range, groupCount } = round.groups;
  const usual = groupSizesFor({ count: here, range, groupCount });
  if (!usual.ok) return usual;
  const { idealCounts, allowedCounts } = usual.value;
  const [first, ...others] = [
    ...new Set([
      ...(groupCount === null ? withDesign(idealCounts, here, wish.rounds.length) : []),
      usual.value.sizes.length,
      ...idealCounts,
      ...allowedCounts,
    ]),
  ];
  const chosen = evenSizes(here, first ?? 1);
  if (canHold(chosen)) return success(chosen);
  const working = others.map((groups) => evenSizes(here, groups)).filter(canHold);
  if (groupCount === null && working[0]) return success(working[0]);
  const found = conflict(chosen);
  if (!found) return success(chosen);
  return failure('refused', `${found.sentence} ${wayOut(working, found.rules)}`, 'keepApart');
}

function sizesComplaint(sizes: readonly number[], here: number): string | null {
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length > here)
    return `There are ${sizes.length} groups for ${here} people. Choose fewer groups; nothing was changed.`;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    return 'A group of nobody cannot be formed. Give every group at least one place; nothing was changed.';
  if (seats !== here)
    return `The groups have ${seats} places for ${here} people. Correct the sizes; nothing was changed.`;
  return null;
}

/** Those numbers of groups for which a plan is known in which nobody meets twice. */
function withDesign(counts: readonly number[], people: number, roundCount: number): number[] {
  if (roundCount < 2) return [];
  return counts.filter((groupCount) => {
    const wish = { groupCount, groupSize: Math.ceil(people / groupCount), roundCount };
    return transversalDesign(wish) !== null || (groupCount < 8 && leftOutDesign(wish) !== null);
  });
}

function wayOut(working: readonly (readonly number[])[], rules: readonly RuleOfRound[]): string {
  const [sizes] = working;
  const groups = sizes?.length ?? 0;
  const other = sizes ? `choose ${groups} ${groups === 1 ? 'group' : 'groups'}, or ` : '';
  const isPairs = rules.every(({ kind }) => kind === 'apart' || kind === 'pinned');
  const thing = isPairs ? 'pairs' : 'rules';
  const text =
    rules.length === 1 && !isPairs
      ? `${other}set this rule to “if possible”. No group was changed.`
      : `${other}set one of these ${thing} to “if possible”. No group was changed.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
