import type { Attendee } from './person.ts';
import { fieldText, PERSON_FIELD_LABELS, PERSON_FIELDS } from './personFields.ts';
import type { PersonField } from './personFields.ts';

/** What a list of people can tell of each; why somebody is to be kept apart from others is in none. */
export type ListColumn = Exclude<PersonField, 'keepApartNote' | 'yearsAreApproximate'> | 'group';

/** Every column and its heading, in the order in which they stand. The headings are those that an import knows. */
export const LIST_COLUMNS: readonly { column: ListColumn; label: string }[] = [
  ...PERSON_FIELDS.filter(isListed).map((column) => ({ column, label: PERSON_FIELD_LABELS[column] })),
  { column: 'group', label: 'Group' },
];

/** What a list holds only if somebody asks for it by name: then it holds personal needs. */
export const PERSONAL_COLUMNS: ReadonlySet<ListColumn> = new Set<ListColumn>([
  'dietary',
  'accessNeeds',
  'emergencyContact',
]);

/** True where a list with these columns tells what is personal. */
export function holdsPersonalNeeds(columns: readonly ListColumn[]): boolean {
  return columns.some((column) => PERSONAL_COLUMNS.has(column));
}

/** People as rows of text below their headings. Columns stand in their usual order, however they were chosen. */
export function peopleList(
  people: readonly Attendee[],
  columns: readonly ListColumn[],
  groupOf: (personId: string) => string,
): string[][] {
  const shown = LIST_COLUMNS.filter(({ column }) => columns.includes(column));
  return [
    shown.map(({ label }) => label),
    ...people.map((person) =>
      shown.map(({ column }) => (column === 'group' ? groupOf(person.id) : listText(person, column))),
    ),
  ];
}

/** A field as a list writes it: as people read it, with a word where the years are not exact. */
export function listText(person: Omit<Attendee, 'id'>, field: PersonField): string {
  const text = fieldText(person, field);
  return field === 'yearsInRole' && text !== '' && person.yearsAreApproximate ? `about ${text}` : text;
}

function isListed(
  field: PersonField,
): field is Exclude<PersonField, 'keepApartNote' | 'yearsAreApproximate'> {
  return field !== 'keepApartNote' && field !== 'yearsAreApproximate';
}
