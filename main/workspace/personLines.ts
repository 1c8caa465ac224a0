import type { Person } from '#domain/people/person';
import { orderedTexts } from './orderedTexts.ts';
import type { Sql, SqlRow } from './sql.ts';
import type { Some } from './table.ts';

/** The lists of a person: what they know, what they give, on what they advise. */
export type PersonLists = Pick<Person, 'expertise' | 'offers' | 'adviceTopics'>;

const KINDS = { expertise: 'expertise', offers: 'offer', adviceTopics: 'advice-topic' } as const;
const FIELDS: readonly (keyof PersonLists)[] = ['expertise', 'offers', 'adviceTopics'];
const lines = orderedTexts('person_line', ['person_id', 'kind']);

/** The lists of one person. */
export function listsOf(sql: Sql, personId: string): PersonLists {
  const of = (field: keyof PersonLists) => lines.of(sql, [personId, KINDS[field]]);
  return { expertise: of('expertise'), offers: of('offers'), adviceTopics: of('adviceTopics') };
}

/** The lists of everybody at an event, read at once; who has none is not among them. */
export function listsAt(sql: Sql, eventId: string): ReadonlyMap<string, PersonLists> {
  return gathered(
    sql.rows(
      `SELECT person_line.person_id AS personId, kind, text FROM attendance
       JOIN person_line ON person_line.person_id = attendance.person_id
       WHERE attendance.event_id = ? ORDER BY person_line.person_id, kind, person_line.position`,
      [eventId],
    ),
  );
}

/** Nothing in any list. */
export function noLists(): PersonLists {
  return { expertise: [], offers: [], adviceTopics: [] };
}

/** Writes the lists that are given; a list that is left out stays. */
export function setLists(sql: Sql, personId: string, given: Some<PersonLists>): void {
  for (const field of FIELDS) {
    const texts = given[field];
    if (texts) lines.set(sql, [personId, KINDS[field]], texts);
  }
}

function gathered(rows: readonly SqlRow[]): ReadonlyMap<string, PersonLists> {
  const found = new Map<string, PersonLists>();
  for (const row of rows) {
    const personId = String(row['personId']);
    const lists = found.get(personId) ?? noLists();
    found.set(personId, lists);
    const field = FIELDS.find((known) => KINDS[known] === row['kind']);
    if (field) lists[field].push(String(row['text']));
  }
  return found;
}
