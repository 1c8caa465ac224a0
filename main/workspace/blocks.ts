import type { Block } from '#domain/block';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalText, table, text } from './table.ts';
import type { Some } from './table.ts';

const blockTable = table('block', {
  id: text,
  eventId: text,
  title: text,
  seating: oneOf('full', 'groups', 'pairs', 'home-teams', 'tour', 'alone', 'break', 'meal'),
  formatId: optionalText,
  startsOn: text,
  startsAt: text,
  durationMs: number,
  timing: oneOf('start-length', 'start-end', 'length-end', 'follows-length', 'follows-end'),
  endsAt: optionalText,
  lane: number,
  lead: text,
  room: text,
  note: text,
  stays: flag,
});

/** The blocks of a workspace's agendas. */
export interface Blocks {
  get: (id: string) => Block | undefined;
  /** By day and time. */
  ofEvent: (eventId: string) => Block[];
  add: (block: Block) => void;
  change: (id: string, changes: Some<Omit<Block, 'id' | 'eventId'>>) => void;
  remove: (id: string) => void;
}

/** Blocks kept through these statements. */
export function blocksIn(sql: Sql): Blocks {
  return {
    get: (id) => blockTable.one(sql, { id }),
    ofEvent: (eventId) => blockTable.all(sql, { eventId }, 'starts_on, starts_at, lane, id'),
    add: (block) => blockTable.insert(sql, block),
    change: (id, changes) => void blockTable.change(sql, { id }, changes),
    remove: (id) => void blockTable.remove(sql, { id }),
  };
}
