import type { Advice } from '#domain/followup/advice';
import { placesToChange, withMoved } from './inOrder.ts';
import { saidColumns } from './saidColumns.ts';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const adviceTable = table('advice', {
  id: text,
  eventId: text,
  position: number,
  kind: oneOf('recommendation', 'practice', 'lesson'),
  text,
  source: text,
  decision: oneOf('open', 'do-now', 'explore', 'park'),
  ownerId: optionalText,
  dueOn: optionalText,
  ...saidColumns,
});

/** What was said to the host teams of peer assists, in the order in which they will act. */
export interface Advices {
  get: (id: string) => (Advice & { eventId: string }) | undefined;
  ofEvent: (eventId: string) => Advice[];
  /** Behind what is there. */
  add: (eventId: string, advice: Advice) => void;
  change: (id: string, changes: Some<Omit<Advice, 'id'>>) => void;
  /** A position past the end means the end. */
  move: (id: string, position: number) => void;
  remove: (id: string) => void;
}

/** Advice kept through these statements. */
export function advicesIn(sql: Sql): Advices {
  const rowsOf = (eventId: string) => adviceTable.all(sql, { eventId }, 'position');
  return {
    get(id) {
      const row = adviceTable.one(sql, { id });
      return row && without(row, 'position');
    },
    ofEvent: (eventId) => rowsOf(eventId).map((row) => without(row, 'eventId', 'position')),
    add: (eventId, advice) =>
      adviceTable.insert(sql, { ...advice, eventId, position: rowsOf(eventId).length }),
    change: (id, changes) => void adviceTable.change(sql, { id }, changes),
    move(id, position) {
      const row = adviceTable.one(sql, { id });
      if (row) renumber(withMoved(rowsOf(row.eventId), row, position));
    },
    remove(id) {
      const row = adviceTable.one(sql, { id });
      if (!row) return;
      adviceTable.remove(sql, { id });
      renumber(rowsOf(row.eventId));
    },
  };

  function renumber(ordered: readonly { id: string; position: number }[]) {
    for (const { id, position } of placesToChange(ordered)) adviceTable.change(sql, { id }, { position });
  }
}
