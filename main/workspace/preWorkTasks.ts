import { NO_STEPS } from '#domain/prework/preWork';
import type { PreWorkState, PreWorkSteps, PreWorkTask } from '#domain/prework/preWork';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalNumber, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const taskTable = table('prework_task', {
  id: text,
  eventId: text,
  position: number,
  kind: oneOf(
    'agreement',
    'look-ahead',
    'write-up',
    'questionnaire',
    'home-conversation',
    'reading',
    'other',
  ),
  name: text,
  sendDays: number,
  dueOn: optionalText,
  dueDays: optionalNumber,
  minutes: optionalNumber,
});
const stateTable = table('prework_state', {
  taskId: text,
  personId: text,
  sentOn: optionalText,
  remindedOn: optionalText,
  receivedOn: optionalText,
  reviewedOn: optionalText,
  sharedOn: optionalText,
  passedOn: optionalText,
});

/** What people do before each event, and how far each of them is. */
export interface PreWorkTasks {
  /** In the order they were added. */
  ofEvent: (eventId: string) => PreWorkTask[];
  get: (id: string) => (PreWorkTask & { eventId: string }) | undefined;
  add: (eventId: string, task: PreWorkTask) => void;
  change: (id: string, changes: Some<Omit<PreWorkTask, 'id' | 'kind'>>) => void;
  remove: (id: string) => void;
  statesOf: (eventId: string) => PreWorkState[];
  /** Changes the given steps of one person; the others stay. */
  mark: (taskId: string, personId: string, steps: Some<PreWorkSteps>) => void;
  /** Takes the place of what was known of that person. */
  keepState: (state: PreWorkState) => void;
}

/** Tasks kept through these statements. */
export function preWorkTasksIn(sql: Sql): PreWorkTasks {
  return {
    ofEvent: (eventId) =>
      taskTable.all(sql, { eventId }, 'position, id').map((row) => without(row, 'eventId', 'position')),
    get(id) {
      const row = taskTable.one(sql, { id });
      return row && without(row, 'position');
    },
    add(eventId, task) {
      const last = sql.row(
        'SELECT coalesce(max(position) + 1, 0) AS next FROM prework_task WHERE event_id = ?',
        [eventId],
      );
      taskTable.insert(sql, { ...task, eventId, position: Number(last?.['next'] ?? 0) });
    },
    change: (id, changes) => void taskTable.change(sql, { id }, changes),
    remove: (id) => void taskTable.remove(sql, { id }),
    statesOf: (eventId) =>
      sql
        .rows(
          `SELECT ${stateTable.select} FROM prework_state JOIN prework_task ON prework_task.id = task_id
           WHERE event_id = ? ORDER BY prework_task.position, task_id, person_id`,
          [eventId],
        )
        .map(stateTable.read),
    mark(taskId, personId, steps) {
      if (stateTable.change(sql, { taskId, personId }, steps) > 0) return;
      if (stateTable.one(sql, { taskId, personId })) return;
      const given = Object.fromEntries(Object.entries(steps).filter(([, on]) => on !== undefined));
      stateTable.insert(sql, { ...NO_STEPS, ...given, taskId, personId });
    },
    keepState({ taskId, personId, ...steps }) {
      if (stateTable.change(sql, { taskId, personId }, steps) === 0)
        stateTable.insert(sql, { taskId, personId, ...steps });
    },
  };
}
