import type { ListColumn } from '#domain/people/peopleList';
import type { PeopleColumn } from './peopleColumns.ts';

const AS_SHOWN: Readonly<Record<PeopleColumn, readonly ListColumn[]>> = {
  name: ['display'],
  organization: ['organization'],
  role: ['role'],
  sector: ['sector'],
  city: ['city'],
  years: ['yearsInRole'],
  standing: ['standing'],
  coming: ['coming'],
  email: ['email'],
  phone: ['phone'],
  topic: ['challengeTopic', 'challengeTitle'],
  expertise: ['expertise'],
  offers: ['offers'],
  // Needs leave only when somebody ticks them for this very file.
  needs: [],
  mentoring: ['mentoring'],
  group: ['group'],
};

/** What an export holds until somebody chooses otherwise: what the table shows, but for needs. */
export function columnsAsShown(columns: readonly PeopleColumn[]): ListColumn[] {
  return columns.flatMap((column) => [...AS_SHOWN[column]]);
}
