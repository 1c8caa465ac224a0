import type { EventKind } from '#domain/program/program';
import type { Day, Zone } from '#domain/time';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalText, table, text } from './table.ts';

const programRow = table('program', {
  id: text,
  name: text,
  owner: text,
  eventCount: number,
  peopleCount: number,
});
const eventRow = table('event', {
  id: text,
  programId: optionalText,
  programName: text,
  name: text,
  cohort: text,
  kind: oneOf('retreat', 'session', 'journey', 'assist', 'call'),
  startsOn: text,
  endsOn: text,
  venue: text,
  peopleCount: number,
  groupCount: number,
  sessionCount: number,
  openCommitments: number,
  overdueCommitments: number,
  captureCount: number,
});

const templateRow = table('event', {
  id: text,
  name: text,
  kind: oneOf('retreat', 'session', 'journey', 'assist', 'call'),
  startsOn: text,
  endsOn: text,
});

export interface HomeProgram {
  id: string;
  name: string;
  owner: string;
  eventCount: number;
  peopleCount: number;
}

export interface HomeEvent {
  id: string;
  programId: string | null;
  programName: string;
  name: string;
  cohort: string;
  kind: EventKind;
  startsOn: Day;
  endsOn: Day;
  venue: string;
  peopleCount: number;
  groupCount: number;
  sessionCount: number;
  openCommitments: number;
  overdueCommitments: number;
  captureCount: number;
}

/** An event's plan without people, kept to start others from. */
export interface EventTemplate {
  id: string;
  name: string;
  kind: EventKind;
  startsOn: Day;
  endsOn: Day;
}

/** The counts that the home screen shows. */
export interface HomeView {
  programs: () => HomeProgram[];
  /** Newest first. `todayIn` says which day it is in an event's zone, for what is overdue. */
  events: (todayIn: (zone: Zone) => Day) => HomeEvent[];
  /** Plans to start an event from, by name. */
  templates: () => EventTemplate[];
}

/** The home screen's counts through these statements. */
export function homeIn(sql: Sql): HomeView {
  return {
    programs: () =>
      sql
        .rows(
          `SELECT id, name, owner,
             (SELECT count(*) FROM event WHERE program_id = program.id AND is_template = 0) AS eventCount,
             (SELECT count(DISTINCT person_id) FROM attendance
                JOIN event ON event.id = attendance.event_id WHERE program_id = program.id) AS peopleCount
           FROM program ORDER BY name, id`,
        )
        .map(programRow.read),
    templates: () =>
      sql
        .rows(`SELECT ${templateRow.select} FROM event WHERE is_template = 1 ORDER BY name, id`)
        .map(templateRow.read),
    events(todayIn) {
      const zones = sql.rows('SELECT DISTINCT zone FROM event').map((row) => String(row['zone']));
      const today = JSON.stringify(Object.fromEntries(zones.map((zone) => [zone, todayIn(zone)])));
      return sql
        .rows(
          `WITH today AS (SELECT key AS zone, value AS day FROM json_each(?)),
             people AS (SELECT event_id, count(*) AS n FROM attendance GROUP BY event_id),
             sessions AS (SELECT event_id, count(*) AS n FROM session WHERE parked_in IS NULL GROUP BY event_id),
             groups AS (SELECT session.event_id, count(*) AS n FROM session_group
               JOIN session ON session.id = session_group.session_id
               WHERE session.parked_in IS NULL GROUP BY session.event_id),
             captures AS (SELECT event_id, count(*) AS n FROM capture GROUP BY event_id),
             open AS (SELECT commitment.event_id, count(*) AS n,
                 sum(commitment.due_on IS NOT NULL AND commitment.due_on < today.day) AS late
               FROM commitment JOIN event ON event.id = commitment.event_id
               JOIN today ON today.zone = event.zone
               WHERE status IN ('not-started', 'under-way') GROUP BY commitment.event_id)
           SELECT event.id, program_id AS programId, coalesce(program.name, '') AS programName, event.name, event.cohort,
             kind, starts_on AS startsOn, ends_on AS endsOn, venue,
             coalesce(people.n, 0) AS peopleCount, coalesce(groups.n, 0) AS groupCount,
             coalesce(sessions.n, 0) AS sessionCount, coalesce(open.n, 0) AS openCommitments,
             coalesce(open.late, 0) AS overdueCommitments, coalesce(captures.n, 0) AS captureCount
           FROM event
           LEFT JOIN program ON program.id = event.program_id
           LEFT JOIN people ON people.event_id = event.id
           LEFT JOIN sessions ON sessions.event_id = event.id
           LEFT JOIN groups ON groups.event_id = event.id
           LEFT JOIN captures ON captures.event_id = event.id
           LEFT JOIN open ON open.event_id = event.id
           WHERE event.is_template = 0
           ORDER BY starts_on DESC, event.id`,
          [today],
        )
        .map(eventRow.read);
    },
  };
}
