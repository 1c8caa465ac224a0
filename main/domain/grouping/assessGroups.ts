import { apartPairs } from './apartPairs.ts';
import type { Pair } from './apartPairs.ts';
import type { Attendee, KeepApart } from '../people/person.ts';

/** What forming groups needs to know of a person. */
export type GroupPerson = Pick<
  Attendee,
  'id' | 'display' | 'organization' | 'sector' | 'challengeTopic' | 'challengeTitle'
>;

/** How well groups keep what was asked, whoever formed them. */
export interface GroupAssessment {
  brokenHard: Pair[];
  brokenSoft: Pair[];
  sameOrganizationPairs: Pair[];
  /** No grouping of these people into so many groups can have fewer pairs of colleagues. */
  fewestColleaguePairs: number;
  /** Person id → why they sit where they sit, in one sentence. For the coordinator only. */
  reasons: Record<string, string>;
  /** What holds and what cannot, in one sentence. */
  certificate: string;
}

/** Looks at groups of person ids: who is kept apart, who meets a colleague, and whether better is possible. */
export function assessGroups({
  groups,
  people,
  keepApart,
}: {
  groups: readonly (readonly string[])[];
  people: readonly GroupPerson[];
  keepApart: readonly KeepApart[];
}): GroupAssessment {
  const placed = new Set(groups.flat());
  const here = people.filter((person) => placed.has(person.id));
  const groupOf = new Map(groups.flatMap((members, group) => members.map((id) => [id, group] as const)));
  const together = ([one, other]: Pair) => groupOf.get(one) === groupOf.get(other);
  const { hard, soft } = apartPairs(keepApart, [...placed]);
  const sameOrganizationPairs = colleaguePairs(groups, here);
  const brokenHard = hard.filter(together);
  const brokenSoft = soft.filter(together);
  const fewest = fewestOf(here, groups.length);
  return {
    brokenHard,
    brokenSoft,
    sameOrganizationPairs,
    fewestColleaguePairs: fewest.pairs,
    reasons: reasonsOf({ groups, people: here, apart: [...hard, ...soft] }),
    certificate: certificateOf({
      hardCount: hard.length,
      brokenHard: brokenHard.length,
      softCount: soft.length,
      brokenSoft: brokenSoft.length,
      colleagues: sameOrganizationPairs.length,
      fewest,
    }),
  };
}

/** The organization as it is compared: spelling of case and spaces aside; empty when unknown. */
export function organizationKey(person: Pick<GroupPerson, 'organization'>): string {
  return person.organization.trim().toLowerCase().replace(/\s+/g, ' ');
}

function colleaguePairs(groups: readonly (readonly string[])[], people: readonly GroupPerson[]): Pair[] {
  const keys = new Map(people.map((person) => [person.id, organizationKey(person)]));
  return groups.flatMap((members) =>
    members.flatMap((one, seat) =>
      members
        .slice(seat + 1)
        .filter((other) => other !== one && keys.get(one) !== '' && keys.get(one) === keys.get(other))
        .map((other): Pair => (one < other ? [one, other] : [other, one])),
    ),
  );
}

interface Fewest {
  pairs: number;
  /** The organization that sends the most people beyond one for each group; null when all can be spread out. */
  because: { organization: string; people: number; groups: number } | null;
}

/** No grouping can have fewer pairs of colleagues: each organization spread as evenly as its people allow. */
function fewestOf(people: readonly GroupPerson[], groupCount: number): Fewest {
  const senders = new Map<string, { organization: string; count: number }>();
  for (const person of people) {
    const key = organizationKey(person);
    if (key === '') continue;
    const known = senders.get(key) ?? { organization: person.organization.trim(), count: 0 };
    senders.set(key, { ...known, count: known.count + 1 });
  }
  let pairs = 0;
  let because: Fewest['because'] = null;
  for (const { organization, count } of senders.values()) {
    if (count <= groupCount) continue;
    const [each, more] = [Math.floor(count / groupCount), count % groupCount];
    pairs += (more * (each + 1) * each) / 2 + ((groupCount - more) * each * (each - 1)) / 2;
    if (!because || count > because.people) because = { organization, people: count, groups: groupCount };
  }
  return { pairs, because };
}

function certificateOf({
  hardCount,
  brokenHard,
  softCount,
  brokenSoft,
  colleagues,
  fewest,
}: {
  hardCount: number;
  brokenHard: number;
  softCount: number;
  brokenSoft: number;
  colleagues: number;
  fewest: Fewest;
}): string {
  const parts = [apartPart(hardCount, brokenHard)];
  if (softCount > 0) parts.push(softPart(softCount, brokenSoft));
  parts.push(colleaguePart(colleagues, fewest));
  return `${parts.join('; ')}.`;
}

function apartPart(count: number, broken: number): string {
  if (count === 0) return 'No pair has to be kept apart';
  if (broken > 0)
    return `${broken} of ${count} ${pairs(count)} to be kept apart ${broken === 1 ? 'shares' : 'share'} a group`;
  return count === 1 ? 'The one pair to be kept apart is' : `All ${count} pairs are kept apart`;
}

function softPart(count: number, broken: number): string {
  if (broken === 0)
    return count === 1
      ? 'so is the one to be kept apart if possible'
      : `so are the ${count} to be kept apart if possible`;
  return `${broken} of ${count} ${pairs(count)} to be kept apart if possible ${broken === 1 ? 'shares' : 'share'} a group`;
}

function colleaguePart(count: number, { pairs: fewest, because }: Fewest): string {
  if (count === 0) return 'nobody shares a group with a colleague';
  const share = `${count} ${pairs(count)} of colleagues ${count === 1 ? 'shares' : 'share'} a group`;
  if (!because) return `${share}, although there are groups enough to spread them out`;
  const reason = `${because.organization} sends ${because.people} people to ${because.groups} ${because.groups === 1 ? 'group' : 'groups'}`;
  return count === fewest
    ? `${share}, and no grouping can do better: ${reason}`
    : `${share}; with this list it cannot be fewer than ${fewest}, because ${reason}`;
}

function pairs(count: number): string {
  return count === 1 ? 'pair' : 'pairs';
}

function reasonsOf({
  groups,
  people,
  apart,
}: {
  groups: readonly (readonly string[])[];
  people: readonly GroupPerson[];
  apart: readonly Pair[];
}): Record<string, string> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const reasons: Record<string, string> = {};
  for (const members of groups) {
    const present = members.flatMap((id) => byId.get(id) ?? []);
    for (const person of present)
      reasons[person.id] = reasonOf({
        person,
        others: present.filter((other) => other !== person),
        enemies: apart.flatMap(([one, other]) =>
          one === person.id ? [other] : other === person.id ? [one] : [],
        ),
      });
  }
  return reasons;
}

function reasonOf({
  person,
  others,
  enemies,
}: {
  person: GroupPerson;
  others: readonly GroupPerson[];
  enemies: readonly string[];
}): string {
  const here = others.filter((other) => enemies.includes(other.id));
  const key = organizationKey(person);
  const colleagues = others.filter((other) => key !== '' && organizationKey(other) === key);
  const organizations = new Set(others.map(organizationKey).filter((other) => other !== '' && other !== key));
  const sectors = new Set(
    others.map((other) => other.sector).filter((sector) => sector !== '' && sector !== person.sector),
  );
  const parts = [
    colleagues.length > 0
      ? `shares the group with ${colleagues.map((other) => other.display).join(' and ')} from ${person.organization.trim()}`
      : `works with people from ${counted(organizations.size, 'other organization')}`,
  ];
  if (sectors.size > 0) parts.push(`meets ${counted(sectors.size, 'other sector')}`);
  if (here.length > 0)
    parts.push(
      `sits with ${here.map((other) => other.display).join(' and ')} although they are to be kept apart`,
    );
  else if (enemies.length > 0)
    parts.push(
      `${counted(enemies.length, 'person')} to be kept apart from ${enemies.length === 1 ? 'is' : 'are'} in ${enemies.length === 1 ? 'another group' : 'other groups'}`,
    );
  const text =
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}` : (parts[0] ?? '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function counted(count: number, what: string): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
  const plural = what === 'person' ? 'people' : `${what}s`;
  return `${words[count] ?? count} ${count === 1 ? what : plural}`;
}
