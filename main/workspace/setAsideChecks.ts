import type { SetAside } from '#domain/checks/setAside';
import type { Sql } from './sql.ts';
import { table, text, without } from './table.ts';

const asideTable = table('check_aside', { eventId: text, checkId: text, reason: text });

/** Which checks of an event somebody set aside, and why. */
export interface SetAsideChecks {
  ofEvent: (eventId: string) => SetAside[];
  /** Takes the place of an earlier reason. */
  add: (eventId: string, aside: SetAside) => void;
  remove: (eventId: string, checkId: string) => boolean;
}

/** Set-aside checks kept through these statements. */
export function setAsideChecksIn(sql: Sql): SetAsideChecks {
  return {
    ofEvent: (eventId) => asideTable.all(sql, { eventId }, 'check_id').map((row) => without(row, 'eventId')),
    add(eventId, { checkId, reason }) {
      if (asideTable.change(sql, { eventId, checkId }, { reason }) === 0)
        asideTable.insert(sql, { eventId, checkId, reason });
    },
    remove: (eventId, checkId) => asideTable.remove(sql, { eventId, checkId }) > 0,
  };
}
