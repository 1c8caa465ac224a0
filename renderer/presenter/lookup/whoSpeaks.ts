import type { Attendee } from '#domain/people/person';
import type { Stage } from '../clock/stage.ts';

/** People at one table, or everybody where there are no tables. */
export interface Table {
  /** `Group A`; empty for everybody. */
  name: string;
  people: Attendee[];
}

/** Who may speak in what runs now: the groups of a session, else everybody who came. Empty tables are left out. */
export function tablesOf({ snapshot, session }: Pick<Stage, 'snapshot' | 'session'>): Table[] {
  const came = snapshot.people.filter(({ coming }) => coming !== 'no-show' && coming !== 'cancelled');
  const groups = (session?.groups ?? []).map(({ letter, memberIds }) => ({
    name: `Group ${letter}`,
    people: came.filter(({ id }) => memberIds.includes(id)),
  }));
  const tables = groups.some(({ people }) => people.length > 0) ? groups : [{ name: '', people: came }];
  return tables.filter(({ people }) => people.length > 0);
}

/** `4 have not spoken yet`; empty where there is nobody to speak. */
export function spokenWords(tables: readonly Table[], spoken: ReadonlySet<string>): string {
  const people = tables.flatMap((table) => table.people);
  const silent = people.filter(({ id }) => !spoken.has(id)).length;
  if (people.length === 0) return '';
  if (silent === 0) return 'Everybody has spoken';
  if (silent === people.length) return 'Who has spoken';
  return silent === 1 ? '1 has not spoken yet' : `${silent} have not spoken yet`;
}
