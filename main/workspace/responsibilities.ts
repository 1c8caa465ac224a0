import type { Responsibility } from '#domain/program/responsibility';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalNumber, optionalOneOf, optionalText, table, text } from './table.ts';
import type { Some } from './table.ts';

const responsibilityTable = table('responsibility', {
  id: text,
  eventId: text,
  position: number,
  readyId: optionalText,
  title: text,
  area: oneOf('schedule', 'room', 'people', 'pre-work', 'print', 'delivery', 'follow-up'),
  ownerId: optionalText,
  dueOn: optionalText,
  countedDays: optionalNumber,
  countedFrom: optionalOneOf('start', 'end', 'write-ups-due', 'digest', 'memo', 'call', 'reflective-memo'),
  doneOn: optionalText,
  note: text,
});

/** Who sees to what by when. */
export interface Responsibilities {
  get: (id: string) => (Responsibility & { eventId: string }) | undefined;
  /** In the order they were added. */
  ofEvent: (eventId: string) => Responsibility[];
  add: (eventId: string, responsibility: Responsibility) => void;
  change: (id: string, changes: Some<Omit<Responsibility, 'id' | 'readyId'>>) => void;
  remove: (id: string) => void;
}

/** Responsibilities kept through these statements. */
export function responsibilitiesIn(sql: Sql): Responsibilities {
  return {
    get(id) {
      const row = responsibilityTable.one(sql, { id });
      return row && { ...responsibilityOf(row), eventId: row.eventId };
    },
    ofEvent: (eventId) => responsibilityTable.all(sql, { eventId }, 'position').map(responsibilityOf),
    add(eventId, { counted, ...fields }) {
      const last = sql.row(
        'SELECT coalesce(max(position) + 1, 0) AS next FROM responsibility WHERE event_id = ?',
        [eventId],
      );
      responsibilityTable.insert(sql, {
        ...fields,
        ...columnsOf(counted),
        eventId,
        position: Number(last?.['next'] ?? 0),
      });
    },
    change(id, { counted, ...fields }) {
      const changes = { ...fields, ...(counted === undefined ? {} : columnsOf(counted)) };
      responsibilityTable.change(sql, { id }, changes);
    },
    remove: (id) => void responsibilityTable.remove(sql, { id }),
  };
}

function columnsOf(counted: Responsibility['counted']) {
  return { countedDays: counted?.days ?? null, countedFrom: counted?.from ?? null };
}

function responsibilityOf(row: ReturnType<typeof responsibilityTable.read>): Responsibility {
  const { id, readyId, title, area, ownerId, dueOn, countedDays, countedFrom, doneOn, note } = row;
  const counted =
    countedDays === null || countedFrom === null ? null : { days: countedDays, from: countedFrom };
  return { id, readyId, title, area, ownerId, dueOn, counted, doneOn, note };
}
