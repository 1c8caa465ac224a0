import type { Commitment } from '#domain/followup/commitment';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const commitmentTable = table('commitment', {
  id: text,
  eventId: text,
  position: number,
  personId: text,
  text,
  firstStep: text,
  dueOn: optionalText,
  buddyId: optionalText,
  status: oneOf('not-started', 'under-way', 'done', 'put-to-rest'),
  evidence: text,
  madeOn: optionalText,
});

/** What people said they would do. */
export interface Commitments {
  get: (id: string) => (Commitment & { eventId: string }) | undefined;
  /** In the order they were made. */
  ofEvent: (eventId: string) => Commitment[];
  add: (eventId: string, commitment: Commitment) => void;
  change: (id: string, changes: Some<Omit<Commitment, 'id'>>) => void;
  remove: (id: string) => void;
}

/** Commitments kept through these statements. */
export function commitmentsIn(sql: Sql): Commitments {
  return {
    get(id) {
      const row = commitmentTable.one(sql, { id });
      return row && { ...commitmentOf(row), eventId: row.eventId };
    },
    ofEvent: (eventId) => commitmentTable.all(sql, { eventId }, 'position').map(commitmentOf),
    add(eventId, commitment) {
      const last = sql.row(
        'SELECT coalesce(max(position) + 1, 0) AS next FROM commitment WHERE event_id = ?',
        [eventId],
      );
      commitmentTable.insert(sql, { ...commitment, eventId, position: Number(last?.['next'] ?? 0) });
    },
    change: (id, changes) => void commitmentTable.change(sql, { id }, changes),
    remove: (id) => void commitmentTable.remove(sql, { id }),
  };
}

function commitmentOf(row: ReturnType<typeof commitmentTable.read>): Commitment {
  return without(row, 'eventId', 'position');
}
