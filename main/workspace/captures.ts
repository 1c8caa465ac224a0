import type { Capture } from '#domain/followup/capture';
import { saidColumns } from './saidColumns.ts';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const captureTable = table('capture', {
  id: text,
  eventId: text,
  themeId: optionalText,
  kind: oneOf('insight', 'question', 'quote', 'story', 'practice', 'action', 'follow-up'),
  text,
  isVerbatim: flag,
  isReading: flag,
  source: oneOf('exchange', 'call'),
  capturedAt: number,
  ...saidColumns,
  isSealed: flag,
  position: number,
});

/** What was noted at the events of a workspace. */
export interface Captures {
  get: (id: string) => (Capture & { eventId: string }) | undefined;
  /** In the order they were noted. */
  ofEvent: (eventId: string) => Capture[];
  add: (eventId: string, capture: Capture) => void;
  change: (id: string, changes: Some<Omit<Capture, 'id'>>) => void;
  remove: (id: string) => void;
}

/** Captures kept through these statements. */
export function capturesIn(sql: Sql): Captures {
  return {
    get(id) {
      const row = captureTable.one(sql, { id });
      return row && { ...captureOf(row), eventId: row.eventId };
    },
    ofEvent: (eventId) => captureTable.all(sql, { eventId }, 'position').map(captureOf),
    add(eventId, capture) {
      const last = sql.row('SELECT coalesce(max(position) + 1, 0) AS next FROM capture WHERE event_id = ?', [
        eventId,
      ]);
      captureTable.insert(sql, { ...capture, eventId, position: Number(last?.['next'] ?? 0) });
    },
    change: (id, changes) => void captureTable.change(sql, { id }, changes),
    remove: (id) => void captureTable.remove(sql, { id }),
  };
}

function captureOf(row: ReturnType<typeof captureTable.read>): Capture {
  return without(row, 'eventId', 'position');
}
