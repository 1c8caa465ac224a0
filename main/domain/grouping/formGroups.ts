import { apartPairs } from './apartPairs.ts';
import type { Pair } from './apartPairs.ts';
import { assessGroups, organizationKey } from './assessGroups.ts';
import type { GroupAssessment, GroupPerson } from './assessGroups.ts';
import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import { groupObstacle } from './groupObstacle.ts';
import { evenSizes, groupSizesFor } from './groupSizes.ts';
import type { GroupRange, GroupSizes } from './groupSizes.ts';
import { mixGroups } from './mixGroups.ts';
import type { KeepApart } from '../person.ts';
import { placeApart, USUAL_WORK } from './placeApart.ts';
import { seededRandom, shuffled } from '../seededRandom.ts';
import type { Random } from '../seededRandom.ts';

/** Groups as they could be; nothing is kept until they are accepted. */
export interface GroupProposal extends GroupAssessment {
  /** Person ids in presenting order; larger groups first. */
  groups: string[][];
  seed: number;
  /** Sizes with their reason and what else would work. */
  sizes: GroupSizes;
}

export interface GroupWish {
  people: readonly GroupPerson[];
  keepApart: readonly KeepApart[];
  range: GroupRange;
  /** Null lets the rule choose, and choose again where people could not be kept apart. */
  groupCount: number | null;
  seed: number;
  /** Person id → position of the group they stay in. */
  pinned?: Readonly<Record<string, number>>;
}

/** What sitting together costs, each far above the next: softly apart, same organization, same sector. */
const COST = { hard: 1e9, soft: 1e5, organization: 1e3, sector: 1 };

/**
 * Groups in which hard pairs are kept apart without exception, soft pairs and colleagues as far as possible, and
 * sectors are mixed. The same wish gives the same groups. When the rules cannot hold, the failure names the people and
 * the rules. Somebody without a challenge does not present first where somebody else can.
 */
export function formGroups(wish: GroupWish): Answer<GroupProposal> {
  const people = [...wish.people].sort((one, other) => (one.id < other.id ? -1 : 1));
  const found = placementFor(wish, people);
  if (!found.ok) return found;

  const { sizes, groupOf, pairs } = found.value;
  const random = seededRandom(wish.seed);
  const start = filled({ count: people.length, sizes: sizes.sizes, groupOf, random });
  const fixed = new Set(
    Object.keys(wish.pinned ?? {}).map((id) => people.findIndex((person) => person.id === id)),
  );
  const mixed = mixGroups({ groups: start, fixed, cost: pairCostOf(people, pairs), random });
  const groups = mixed.map((members) =>
    presentingOrder(
      members.flatMap((seat) => people[seat] ?? []),
      random,
    ),
  );
  const assessment = assessGroups({ groups, people, keepApart: wish.keepApart });
  if (assessment.brokenHard.length > 0)
    return failure('refused', notFound(pairs.hard.length, sizes.sizes.length), 'keepApart');
  return success({ groups, seed: wish.seed, sizes, ...assessment });
}

interface Placement {
  sizes: GroupSizes;
  /** Where those who are kept apart start; empty where the search gave up, and mixing may still succeed. */
  groupOf: ReadonlyMap<number, number>;
  pairs: { hard: Pair[]; soft: Pair[] };
}

/** Sizes in which everybody can be kept apart: the chosen number of groups, or the first that works. */
function placementFor(wish: GroupWish, people: readonly GroupPerson[]): Answer<Placement> {
  const { range } = wish;
  const usual = groupSizesFor({ count: people.length, range, groupCount: wish.groupCount });
  if (!usual.ok) return usual;

  const position = new Map(people.map((person, index) => [person.id, index]));
  const at = (id: string) => position.get(id) ?? -1;
  const pairs = apartPairs(
    wish.keepApart,
    people.map((person) => person.id),
  );
  const pinned = new Map(
    Object.entries(wish.pinned ?? {}).flatMap(([id, group]) =>
      position.has(id) ? [[at(id), group] as const] : [],
    ),
  );
  const problem = (groupCount: number) => ({
    pairs: pairs.hard.map(([one, other]) => [at(one), at(other)] as const),
    sizes: evenSizes(people.length, groupCount),
    pinned,
    workLimit: USUAL_WORK,
  });

  const first = usual.value.sizes.length;
  const others = [...usual.value.idealCounts, ...usual.value.allowedCounts].filter(
    (groups) => groups !== first,
  );
  const working: number[] = [];
  for (const groupCount of new Set([first, ...others])) {
    const placement = placeApart(problem(groupCount));
    if (placement.outcome === 'impossible') continue;
    if (wish.groupCount === null || groupCount === first) {
      const sizes = groupCount === first ? usual : groupSizesFor({ count: people.length, range, groupCount });
      if (!sizes.ok) return sizes;
      const groupOf = placement.outcome === 'placed' ? placement.groupOf : pinned;
      return success({ sizes: because(sizes.value, first), groupOf, pairs });
    }
    working.push(groupCount);
  }
  const obstacle = groupObstacle(
    problem(first),
    people.map((person) => person.display),
  );
  return failure('refused', `${obstacle} ${wayOut(working)}`, 'keepApart');
}

function because(sizes: GroupSizes, usual: number): GroupSizes {
  if (sizes.sizes.length === usual) return sizes;
  const asked = usual === 1 ? '1 group' : `${usual} groups`;
  return { ...sizes, explanation: `${sizes.explanation} In ${asked} not everybody could be kept apart.` };
}

function wayOut(working: readonly number[]): string {
  const [groups] = working;
  const other = groups === undefined ? '' : `choose ${groups} ${groups === 1 ? 'group' : 'groups'}, or `;
  const text = `${other}set one of these pairs to “if possible”. No group was changed.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function notFound(pairCount: number, groupCount: number): string {
  return `No way was found to keep all ${pairCount} pairs apart in ${groupCount} groups, and there may be none. Choose more groups, or set some pairs to “if possible”. No group was changed.`;
}

/** Those who are placed already, then everybody else in random order where there is room. */
function filled({
  count,
  sizes,
  groupOf,
  random,
}: {
  count: number;
  sizes: readonly number[];
  groupOf: ReadonlyMap<number, number>;
  random: Random;
}): number[][] {
  const groups = sizes.map((): number[] => []);
  for (const [person, group] of groupOf) groups[group]?.push(person);
  const rest = Array.from({ length: count }, (_, person) => person).filter((person) => !groupOf.has(person));
  const free = shuffled(rest, random);
  groups.forEach((members, group) => members.push(...free.splice(0, (sizes[group] ?? 0) - members.length)));
  return groups;
}

function pairCostOf(people: readonly GroupPerson[], pairs: { hard: Pair[]; soft: Pair[] }) {
  const position = new Map(people.map((person, index) => [person.id, index]));
  const apart = new Map<number, number>();
  const note = ([one, other]: Pair, cost: number) => {
    const [a, b] = [position.get(one) ?? 0, position.get(other) ?? 0];
    apart.set(a * people.length + b, cost);
    apart.set(b * people.length + a, cost);
  };
  for (const pair of pairs.soft) note(pair, COST.soft);
  for (const pair of pairs.hard) note(pair, COST.hard);
  const organizations = people.map(organizationKey);
  const sectors = people.map((person) => person.sector.trim().toLowerCase());
  return (one: number, other: number): number => {
    if (one === other) return 0;
    const isColleague = organizations[one] !== '' && organizations[one] === organizations[other];
    const isSameSector = sectors[one] !== '' && sectors[one] === sectors[other];
    const sitting = apart.get(one * people.length + other) ?? 0;
    return sitting + (isColleague ? COST.organization : 0) + (isSameSector ? COST.sector : 0);
  };
}

/** Random, with those who have not named a challenge yet last: they get the most time to find one. */
function presentingOrder(members: readonly GroupPerson[], random: Random): string[] {
  const order = shuffled(members, random);
  const hasChallenge = (person: GroupPerson) =>
    person.challengeTopic.trim() !== '' || person.challengeTitle.trim() !== '';
  return [...order.filter(hasChallenge), ...order.filter((person) => !hasChallenge(person))].map(
    (person) => person.id,
  );
}
