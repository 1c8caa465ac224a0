import type { NormsAgreed } from '#domain/followup/normsAgreed';
import type { Sql } from './sql.ts';
import { number, table, text, without } from './table.ts';

const agreedTable = table('norms_agreed', {
  id: text,
  eventId: text,
  position: number,
  agreedIn: text,
  wording: text,
  agreedBy: text,
  agreedAt: number,
});

/** The norms that were agreed at the events of a workspace. */
export interface NormsAgreedAt {
  get: (id: string) => (NormsAgreed & { eventId: string }) | undefined;
  /** In the order in which they were agreed. */
  ofEvent: (eventId: string) => NormsAgreed[];
  add: (eventId: string, agreed: NormsAgreed) => void;
  remove: (id: string) => void;
}

/** Agreed norms kept through these statements. */
export function normsAgreedIn(sql: Sql): NormsAgreedAt {
  return {
    get(id) {
      const row = agreedTable.one(sql, { id });
      return row && without(row, 'position');
    },
    ofEvent: (eventId) =>
      agreedTable.all(sql, { eventId }, 'position').map((row) => without(row, 'eventId', 'position')),
    add(eventId, agreed) {
      const last = sql.row(
        'SELECT coalesce(max(position) + 1, 0) AS next FROM norms_agreed WHERE event_id = ?',
        [eventId],
      );
      agreedTable.insert(sql, { ...agreed, eventId, position: Number(last?.['next'] ?? 0) });
    },
    remove: (id) => void agreedTable.remove(sql, { id }),
  };
}
