import { groupObstacle, lonelyObstacle } from './groupObstacle.ts';
import type { GroupPlanWish } from './groupPlan.ts';
import { placeByRules } from './hardRule.ts';
import type { RuleOfRound } from './hardRule.ts';

const WORK_PER_TRIAL = 60_000;
const MOST_NAMES = 6;
const MOST_RULES = 5;

/** The rules of a round that cannot hold together; without any one of them the others could. */
export interface RuleConflict {
  rules: RuleOfRound[];
  /** Who and what, in one or two sentences. */
  sentence: string;
}

/**
 * The smallest set of rules that cannot hold together in groups of these sizes, found by taking rules out; null where
 * they can, or where it cannot be told within the usual work. `names` are the people by position.
 */
export function ruleConflict(
  rules: readonly RuleOfRound[],
  { names, sizes, wish }: { names: readonly string[]; sizes: readonly number[]; wish: GroupPlanWish },
): RuleConflict | null {
  const count = names.length;
  const fails = (some: readonly RuleOfRound[], workLimit = WORK_PER_TRIAL) =>
    placeByRules(some, { count, sizes, workLimit }).outcome === 'impossible';
  if (!fails(rules, 1_000_000)) return null;
  const single = rules.filter(({ kind, apart }) => kind === 'apart' && apart.length === 1);
  const pairs = [
    ...new Map(single.flatMap(({ apart }) => apart).map((pair) => [pair.join(), pair])).values(),
  ];
  const lonely = lonelyObstacle({ pairs, sizes }, (person) => names[person] ?? 'Somebody');
  if (lonely !== null) return { rules: single, sentence: lonely };
  const needed = smallest([], [...rules], fails);
  return { rules: needed, sentence: sentenceOf(needed, { names, sizes, wish }) };
}

/**
 * Halves the rules until only those are left without which nothing fails (known as QuickXplain): a few trials for each
 * rule that matters, however many there are.
 */
function smallest(
  kept: readonly RuleOfRound[],
  open: readonly RuleOfRound[],
  fails: (rules: readonly RuleOfRound[]) => boolean,
  isNew = false,
): RuleOfRound[] {
  if (isNew && fails(kept)) return [];
  if (open.length <= 1) return [...open];
  const middle = Math.floor(open.length / 2);
  const [first, second] = [open.slice(0, middle), open.slice(middle)];
  const later = smallest([...kept, ...first], second, fails, first.length > 0);
  const earlier = smallest([...kept, ...later], first, fails, later.length > 0);
  return [...earlier, ...later];
}

function sentenceOf(
  rules: readonly RuleOfRound[],
  { names, sizes, wish }: { names: readonly string[]; sizes: readonly number[]; wish: GroupPlanWish },
): string {
  const nameOf = (person: number) => names[person] ?? 'Somebody';
  const largest = Math.max(0, ...sizes);
  const groups = sizes.length === 1 ? '1 group' : `${sizes.length} groups`;
  const [only] = rules;
  if (only && rules.length === 1 && only.kind === 'together' && only.together.length > largest)
    return `${listed(only.together.map(nameOf))} are to stay together, and the largest group has ${largest} places.`;
  if (only && rules.length === 1 && only.kind === 'colleagues')
    return `${organizationOf(only, wish)} sends ${new Set(only.apart.flat()).size} people, who cannot all be in different groups: there ${sizes.length === 1 ? 'is' : 'are'} ${groups}.`;
  if (rules.every(({ kind, apart }) => kind === 'pinned' || (kind === 'apart' && apart.length === 1))) {
    const pinned = new Map(rules.flatMap(({ pin }) => (pin ? [pin] : [])));
    const pairs = rules.flatMap(({ apart }) => apart);
    return groupObstacle({ pairs, sizes, pinned, workLimit: WORK_PER_TRIAL }, names);
  }
  const words = rules.slice(0, MOST_RULES).map((rule) => ruleWords(rule, wish, nameOf));
  const more = rules.length - words.length;
  const rest = more > 0 ? `, and ${more} more` : '';
  return `These rules cannot all hold in ${groups} of at most ${largest}: ${words.join('; ')}${rest}.`;
}

function ruleWords(rule: RuleOfRound, wish: GroupPlanWish, nameOf: (person: number) => string): string {
  switch (rule.kind) {
    case 'together':
      return `${listed(rule.together.map(nameOf))} stay together`;
    case 'pinned':
      return `${nameOf(rule.pin?.[0] ?? -1)} is held in group ${(rule.pin?.[1] ?? 0) + 1}`;
    case 'colleagues':
      return `nobody of ${organizationOf(rule, wish)} shares a group with a colleague`;
    case 'apart': {
      const [one, other] = (wish.apart.find(({ id }) => id === rule.ruleId)?.sides ?? []).map((side) =>
        side.kind === 'organization' ? side.organization.trim() : null,
      );
      const [pair] = rule.apart;
      const left = one ?? nameOf(pair?.[0] ?? -1);
      const right = other ?? nameOf(pair?.[1] ?? -1);
      if (one === undefined || (one === null && other === null))
        return `${nameOf(pair?.[0] ?? -1)} is kept apart from ${nameOf(pair?.[1] ?? -1)}`;
      if (one !== null && one === other) return `people of ${one} are kept apart from each other`;
      if (one === null) return `${personOfSide(wish, rule, 0, left)} is kept apart from ${right}`;
      if (other === null) return `${personOfSide(wish, rule, 1, right)} is kept apart from ${left}`;
      return `${left} is kept apart from ${right}`;
    }
  }
}

function personOfSide(wish: GroupPlanWish, rule: RuleOfRound, at: 0 | 1, otherwise: string): string {
  const side = wish.apart.find(({ id }) => id === rule.ruleId)?.sides[at];
  if (side?.kind !== 'person') return otherwise;
  return wish.people.find(({ id }) => id === side.personId)?.display ?? otherwise;
}

/** As it is written in the list, for the key by which it is compared. */
function organizationOf({ ruleId }: RuleOfRound, wish: GroupPlanWish): string {
  const spelled = wish.people.find(
    ({ organization }) => organization.trim().toLowerCase().replace(/\s+/g, ' ') === ruleId,
  );
  return spelled?.organization.trim() ?? ruleId;
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, MOST_NAMES);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
