import type { EventSnapshot } from '#domain/eventSnapshot';
import { isPeer } from '#domain/person';
import type { Attendee } from '#domain/person';

/** What the table of people can be sorted by. */
export type PeopleColumn = 'name' | 'organization' | 'role' | 'city' | 'topic' | 'group';

/** How the table stands: a column and its direction. */
export interface PeopleOrder {
  by: PeopleColumn;
  isDescending: boolean;
}

/** A person as a row of the table. */
export interface PersonRow {
  person: Attendee;
  /** The letter of the group in the first session; empty while in none. */
  group: string;
  /** How many people they are kept apart from. */
  apartCount: number;
}

/** Everybody of an event as rows, found by a search and in order. Ties stand by family name. */
export function peopleRows(snapshot: EventSnapshot, search: string, order: PeopleOrder): PersonRow[] {
  const groups = new Map(
    (snapshot.sessions[0]?.groups ?? []).flatMap((group) =>
      group.memberIds.map((id) => [id, group.letter] as const),
    ),
  );
  const sought = folded(search).split(/\s+/).filter(Boolean);
  const rows = snapshot.people
    .map((person) => ({
      person,
      group: groups.get(person.id) ?? '',
      apartCount: snapshot.keepApart.filter(
        ({ personA, personB }) => personA === person.id || personB === person.id,
      ).length,
    }))
    .filter((row) => isFound(row, sought));
  const direction = order.isDescending ? -1 : 1;
  return rows.sort(
    (one, other) =>
      direction * comparedEmptyLast(valueOf(one, order.by), valueOf(other, order.by), direction) ||
      compared(sortName(one.person), sortName(other.person)),
  );
}

/** The order after a heading was pressed: the same heading turns round, another starts upward. */
export function nextOrder(order: PeopleOrder, by: PeopleColumn): PeopleOrder {
  return { by, isDescending: order.by === by && !order.isDescending };
}

/** `23 people`, `21 participants, 2 others`. */
export function headcount(people: readonly Attendee[]): string {
  const participants = people.filter(isPeer).length;
  const others = people.length - participants;
  if (others === 0) return `${people.length} ${people.length === 1 ? 'person' : 'people'}`;
  return `${participants} ${participants === 1 ? 'participant' : 'participants'}, ${others} ${others === 1 ? 'other' : 'others'}`;
}

/** What a person's challenge is called where there is one line for it. */
export function topicOf(person: Attendee): string {
  return person.challengeTitle.trim() || person.challengeTopic.trim();
}

function isFound({ person, group }: PersonRow, sought: readonly string[]): boolean {
  if (sought.length === 0) return true;
  const text = folded(
    [
      person.display, person.first, person.last, person.preferred, person.email, person.organization,
      person.role, person.sector, person.city, person.challengeTopic, person.challengeTitle,
      group === '' ? '' : `group ${group}`,
    ].join(' '),
  ); // prettier-ignore
  return sought.every((word) => text.includes(word));
}

function valueOf(row: PersonRow, by: PeopleColumn): string {
  switch (by) {
    case 'name':
      return sortName(row.person);
    case 'organization':
      return row.person.organization;
    case 'role':
      return row.person.role;
    case 'city':
      return row.person.city;
    case 'topic':
      return topicOf(row.person);
    case 'group':
      return row.group;
    default:
      return by satisfies never;
  }
}

function sortName(person: Attendee): string {
  return `${person.last || person.display} ${person.first}`;
}

/** Blanks stand at the end in both directions: they are what still has to be filled in. */
function comparedEmptyLast(one: string, other: string, direction: number): number {
  if (one === '' || other === '') return one === other ? 0 : (one === '' ? 1 : -1) * direction;
  return compared(one, other);
}

function compared(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}

const COLLATOR = new Intl.Collator('en-US', { sensitivity: 'base', numeric: true });

/** Without capitals and accents, so that `Soren` finds Søren and `San Brio` San Brío. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en-US')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}
