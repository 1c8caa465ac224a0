import { isPeer } from '#domain/people/person';
import type { Attendee } from '#domain/people/person';
import { peopleWords } from './importWords.ts';
import { folded } from './personRow.ts';
import type { PersonRow } from './personRow.ts';
import { columnText } from './peopleColumns.ts';
import type { PeopleColumn } from './peopleColumns.ts';
import { isShown, NO_FILTER } from './peopleFilter.ts';
import type { PeopleFilter } from './peopleFilter.ts';

/** How the table stands: a column and its direction. */
export interface PeopleOrder {
  by: PeopleColumn;
  isDescending: boolean;
}

/** The rows that a search and a filter leave, in order. Ties stand by family name. */
export function peopleRows(
  rows: readonly PersonRow[],
  {
    search,
    order,
    filter = NO_FILTER,
  }: { search: string; order: PeopleOrder; filter?: PeopleFilter | undefined },
): PersonRow[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const found = rows
    .filter(({ person, sought }) => isShown(person, filter) && words.every((word) => sought.includes(word)))
    .map((row) => ({ row, key: columnText(row, order.by), name: sortName(row.person) }));
  const direction = order.isDescending ? -1 : 1;
  return found
    .sort(
      (one, other) =>
        direction * comparedEmptyLast(one.key, other.key, direction) || compared(one.name, other.name),
    )
    .map(({ row }) => row);
}

/** The order after a heading was pressed: the same heading turns round, another starts upward. */
export function nextOrder(order: PeopleOrder, by: PeopleColumn): PeopleOrder {
  return { by, isDescending: order.by === by && !order.isDescending };
}

/** `23 people`, `21 participants, 2 others`, `20 participants, 1 absent`. */
export function headcount(people: readonly Attendee[]): string {
  const peers = people.filter(isPeer).length;
  const absent = people.filter(({ coming }) => coming === 'no-show' || coming === 'cancelled').length;
  const others = people.length - peers - absent;
  if (others + absent === 0) return peopleWords(people.length);
  return [
    `${peers.toLocaleString('en-US')} ${peers === 1 ? 'participant' : 'participants'}`,
    others === 0 ? '' : `${others.toLocaleString('en-US')} ${others === 1 ? 'other' : 'others'}`,
    absent === 0 ? '' : `${absent.toLocaleString('en-US')} absent`,
  ]
    .filter((part) => part !== '')
    .join(', ');
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
