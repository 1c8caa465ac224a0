import { COMING_WORDS, MENTORING_WORDS, STANDING_WORDS } from '#domain/people/personFields';
import { topicOf } from './personRow.ts';
import type { PersonRow } from './personRow.ts';

/** What the table of people can show and be sorted by. */
export type PeopleColumn =
  | 'name'
  | 'organization'
  | 'role'
  | 'city'
  | 'topic'
  | 'group'
  | 'sector'
  | 'years'
  | 'standing'
  | 'coming'
  | 'email'
  | 'phone'
  | 'expertise'
  | 'offers'
  | 'needs'
  | 'mentoring';

/** Every column and its heading, in the order in which they stand. The name is always there. */
export const PEOPLE_COLUMNS: readonly { by: PeopleColumn; label: string }[] = [
  { by: 'name', label: 'Name' },
  { by: 'organization', label: 'Organization' },
  { by: 'role', label: 'Role' },
  { by: 'sector', label: 'Sector' },
  { by: 'city', label: 'City' },
  { by: 'years', label: 'Years in role' },
  { by: 'standing', label: 'Takes part as' },
  { by: 'coming', label: 'Attendance' },
  { by: 'email', label: 'E-mail' },
  { by: 'phone', label: 'Phone' },
  { by: 'topic', label: 'Challenge' },
  { by: 'expertise', label: 'Expertise' },
  { by: 'offers', label: 'Offers' },
  { by: 'needs', label: 'Needs' },
  { by: 'mentoring', label: 'Mentoring' },
  { by: 'group', label: 'Group' },
];

/** What is shown until somebody chooses. */
export const USUAL_COLUMNS: readonly PeopleColumn[] = [
  'name',
  'organization',
  'role',
  'city',
  'topic',
  'group',
];

/** The text of a cell, by which it is also sorted; empty where nothing is known. */
export function columnText(row: PersonRow, by: PeopleColumn): string {
  const { person } = row;
  switch (by) {
    case 'name':
      return `${person.last || person.display} ${person.first}`;
    case 'topic':
      return topicOf(person);
    case 'group':
      return row.group;
    case 'years':
      return person.yearsInRole === null
        ? ''
        : `${person.yearsAreApproximate ? 'about ' : ''}${person.yearsInRole}`;
    case 'standing':
      return STANDING_WORDS[person.standing];
    case 'coming':
      return COMING_WORDS[person.coming];
    case 'expertise':
    case 'offers':
      return person[by].join(', ');
    case 'needs':
      return [person.dietary, person.accessNeeds].filter((need) => need.trim() !== '').join(', ');
    case 'mentoring':
      return person.mentoring === 'not-said' ? '' : MENTORING_WORDS[person.mentoring];
    case 'organization':
    case 'role':
    case 'city':
    case 'sector':
    case 'email':
    case 'phone':
      return person[by];
    default:
      return by satisfies never;
  }
}

/** The columns that were chosen before, as they were kept; the usual ones where nothing can be read. */
export function keptColumns(kept: string | null): PeopleColumn[] {
  const words = new Set((kept ?? '').split(','));
  const chosen = PEOPLE_COLUMNS.map(({ by }) => by).filter((by) => words.has(by));
  return chosen.length > 1 ? ['name', ...chosen.filter((by) => by !== 'name')] : [...USUAL_COLUMNS];
}
