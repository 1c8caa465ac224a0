import type { Block } from '#domain/agenda/block';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalText, table, text, without } from './table.ts';
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
  isStoryFirst: flag,
  /** The plan in which it waits; null in the one that is shown. */
  parkedIn: optionalText,
});

/** The blocks of a workspace's agendas. */
export interface Blocks {
  get: (id: string) => Block | undefined;
  /** Those of the plan that is shown, by day and time. */
  ofEvent: (eventId: string) => Block[];
  /** Those that wait in a plan that is not shown, by day and time. */
  parkedIn: (scenarioId: string) => Block[];
  add: (block: Block) => void;
  change: (id: string, changes: Some<Omit<Block, 'id' | 'eventId'>>) => void;
  remove: (id: string) => void;
}

/** Blocks kept through these statements. */
export function blocksIn(sql: Sql): Blocks {
  const all = (where: { eventId?: string; parkedIn: string | null }) =>
    blockTable.all(sql, where, 'starts_on, starts_at, lane, id').map((row) => without(row, 'parkedIn'));
  return {
    get(id) {
      const row = blockTable.one(sql, { id });
      return row && without(row, 'parkedIn');
    },
    ofEvent: (eventId) => all({ eventId, parkedIn: null }),
    parkedIn: (scenarioId) => all({ parkedIn: scenarioId }),
    add: (block) => blockTable.insert(sql, { ...block, parkedIn: null }),
    change: (id, changes) => void blockTable.change(sql, { id }, changes),
    remove: (id) => void blockTable.remove(sql, { id }),
  };
}
