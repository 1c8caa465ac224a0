import type { ClockAct, ClockEntry, ClockReading } from '#domain/clock/clockEntry';
import type { Show } from '#domain/clock/show';
import type { InstantMs } from '#domain/time';
import type { Sql } from './sql.ts';
import { number, optionalNumber, optionalText, table, text } from './table.ts';
import { actOf, partsOfAct } from './runEntryColumns.ts';

const runTable = table('run', {
  id: text,
  eventId: text,
  sessionId: optionalText,
  onDay: optionalText,
  startedAt: number,
  endedAt: optionalNumber,
  segments: text,
});
const entryTable = table('run_entry', {
  runId: text,
  position: number,
  id: text,
  kind: text,
  wallMs: number,
  monoMs: number,
  amount: optionalNumber,
  text: optionalText,
});
const seenTable = table('run_seen', { runId: text, wallMs: number, monoMs: number });

/** A run of the clock of a session or a day, as it is kept. */
export interface KeptRun extends Show {
  id: string;
  startedAt: InstantMs;
  endedAt: InstantMs | null;
  lastSeen: ClockReading;
  /** The plan as it was when the run began, as JSON; checked by its reader. */
  segments: string;
  log: ClockEntry[];
}

/** The running clock's logs: only ever added to. */
export interface Runs {
  get: (id: string) => KeptRun | undefined;
  /** The latest run that has not ended. */
  current: () => KeptRun | undefined;
  /** The latest run of a session or a day. */
  of: (show: Show) => KeptRun | undefined;
  /** Those of an event that were started or opened, the latest first. */
  ofEvent: (eventId: string) => KeptRun[];
  /** Those of all events that have ended, the latest first. */
  ended: () => KeptRun[];
  begin: (run: Omit<KeptRun, 'log' | 'endedAt'>) => void;
  append: (runId: string, entry: { id: string } & ClockReading & ClockAct) => void;
  setEnd: (runId: string, endedAt: InstantMs | null) => void;
  /** The clock was alive at this reading. */
  see: (runId: string, reading: ClockReading) => void;
}

/** Runs kept through these statements. */
export function runsIn(sql: Sql): Runs {
  return {
    get(id) {
      const row = runTable.one(sql, { id });
      return row && whole(row);
    },
    current: () => latest('ended_at IS NULL', []),
    of: ({ eventId, sessionId, onDay }) =>
      sessionId === null
        ? latest('event_id = ? AND on_day = ?', [eventId, onDay ?? ''])
        : latest('session_id = ?', [sessionId]),
    ofEvent: (eventId) => every('event_id = ?', [eventId]),
    ended: () => every('ended_at IS NOT NULL', []),
    begin({ id, sessionId, onDay, eventId, startedAt, segments, lastSeen }) {
      runTable.insert(sql, { id, sessionId, onDay, eventId, startedAt, endedAt: null, segments });
      seenTable.insert(sql, { runId: id, wallMs: lastSeen.wallMs, monoMs: lastSeen.monoMs });
    },
    append(runId, entry) {
      const last = sql.row('SELECT coalesce(max(position) + 1, 0) AS next FROM run_entry WHERE run_id = ?', [
        runId,
      ]);
      entryTable.insert(sql, {
        runId,
        position: Number(last?.['next'] ?? 0),
        id: entry.id,
        kind: entry.kind,
        wallMs: entry.wallMs,
        monoMs: entry.monoMs,
        ...partsOfAct(entry),
      });
    },
    setEnd: (id, endedAt) => void runTable.change(sql, { id }, { endedAt }),
    see: (runId, { wallMs, monoMs }) => void seenTable.change(sql, { runId }, { wallMs, monoMs }),
  };

  function latest(condition: string, values: string[]): KeptRun | undefined {
    const row = sql.row(`${latestFirst(condition)} LIMIT 1`, values);
    return row && whole(runTable.read(row));
  }

  function every(condition: string, values: string[]): KeptRun[] {
    return sql.rows(latestFirst(condition), values).map((row) => whole(runTable.read(row)));
  }

  function latestFirst(condition: string): string {
    return `SELECT ${runTable.select} FROM run WHERE ${condition} ORDER BY started_at DESC, rowid DESC`;
  }

  function whole(row: ReturnType<typeof runTable.read>): KeptRun {
    const seen = seenTable.one(sql, { runId: row.id });
    const log = entryTable.all(sql, { runId: row.id }, 'position').map((entry) => ({
      id: entry.id,
      position: entry.position,
      wallMs: entry.wallMs,
      monoMs: entry.monoMs,
      ...actOf(entry),
    }));
    const lastSeen = seen
      ? { wallMs: seen.wallMs, monoMs: seen.monoMs }
      : { wallMs: row.startedAt, monoMs: 0 };
    return { ...row, lastSeen, log };
  }
}
