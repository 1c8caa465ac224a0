import type { Scenario } from '#domain/agenda/scenario';
import type { Sql } from './sql.ts';
import { flag, number, table, text } from './table.ts';

const scenarioTable = table('scenario', {
  id: text,
  eventId: text,
  position: number,
  name: text,
  isShown: flag,
});

/** A scenario with the event it belongs to. */
export type KeptScenario = Scenario & { eventId: string };

/** The plans of a workspace's events, where an event has more than one. */
export interface Scenarios {
  get: (id: string) => KeptScenario | undefined;
  /** In the order in which they were made; none while the event has one plan only. */
  ofEvent: (eventId: string) => Scenario[];
  add: (scenario: KeptScenario) => void;
  rename: (id: string, name: string) => void;
  /** With the blocks and sessions that are parked in it. */
  remove: (id: string) => void;
  /** Parks the shown plan of an event under its scenario and takes out the blocks and sessions of another. */
  show: (eventId: string, id: string) => void;
}

/** Scenarios kept through these statements. */
export function scenariosIn(sql: Sql): Scenarios {
  const all = (eventId: string) => scenarioTable.all(sql, { eventId }, 'position, id');
  return {
    get(id) {
      const row = scenarioTable.one(sql, { id });
      return row && { id: row.id, eventId: row.eventId, name: row.name, isShown: row.isShown };
    },
    ofEvent: (eventId) => all(eventId).map(({ id, name, isShown }) => ({ id, name, isShown })),
    add(scenario) {
      const position = Math.max(-1, ...all(scenario.eventId).map((known) => known.position)) + 1;
      scenarioTable.insert(sql, { ...scenario, position });
    },
    rename: (id, name) => void scenarioTable.change(sql, { id }, { name }),
    remove: (id) => void scenarioTable.remove(sql, { id }),
    show(eventId, id) {
      const shown = scenarioTable.one(sql, { eventId, isShown: true });
      if (!shown || shown.id === id) return;
      for (const name of ['block', 'session']) {
        sql.run(`UPDATE ${name} SET parked_in = ? WHERE event_id = ? AND parked_in IS NULL`, [
          shown.id,
          eventId,
        ]);
        sql.run(`UPDATE ${name} SET parked_in = NULL WHERE parked_in = ?`, [id]);
      }
      scenarioTable.change(sql, { id: shown.id }, { isShown: false });
      scenarioTable.change(sql, { id }, { isShown: true });
    },
  };
}
