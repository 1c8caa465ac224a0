import type { RoomFacts } from '#domain/program/roomFacts';
import type { Supply } from '#domain/program/supply';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalNumber, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const supplyTable = table('supply', {
  id: text,
  eventId: text,
  position: number,
  name: text,
  isOwn: flag,
  count: optionalNumber,
  per: oneOf('session', 'group', 'round', 'person', 'organization', 'room'),
  ownerId: optionalText,
  isReady: flag,
  note: text,
});
const factsTable = table('room_facts', { eventId: text, name: text, seats: optionalNumber, note: text });

/** What to have ready for an event, and what is known about its rooms. */
export interface Supplies {
  /** In the order they were added. */
  ofEvent: (eventId: string) => Supply[];
  add: (eventId: string, supply: Supply) => void;
  change: (id: string, changes: Some<Omit<Supply, 'id' | 'isOwn'>>) => void;
  remove: (id: string) => void;
  roomsOf: (eventId: string) => RoomFacts[];
  /** Takes the place of what was known about a room of that name. */
  keepRoom: (eventId: string, facts: RoomFacts) => void;
}

/** Supplies and rooms kept through these statements. */
export function suppliesIn(sql: Sql): Supplies {
  return {
    ofEvent: (eventId) =>
      supplyTable.all(sql, { eventId }, 'position').map((row) => without(row, 'eventId', 'position')),
    add(eventId, supply) {
      const last = sql.row('SELECT coalesce(max(position) + 1, 0) AS next FROM supply WHERE event_id = ?', [
        eventId,
      ]);
      supplyTable.insert(sql, { ...supply, eventId, position: Number(last?.['next'] ?? 0) });
    },
    change: (id, changes) => void supplyTable.change(sql, { id }, changes),
    remove: (id) => void supplyTable.remove(sql, { id }),
    roomsOf: (eventId) => factsTable.all(sql, { eventId }, 'name').map((row) => without(row, 'eventId')),
    keepRoom(eventId, { name, seats, note }) {
      if (factsTable.change(sql, { eventId, name }, { seats, note }) === 0)
        factsTable.insert(sql, { eventId, name, seats, note });
    },
  };
}
