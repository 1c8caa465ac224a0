import { z } from 'zod';
import type { ClockPress, Run } from '#contract';
import { acceptsPress } from '#domain/acceptsPress';
import type { ArrivingPress } from '#domain/acceptsPress';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { foldClock } from '#domain/runningClock';
import { scheduleOf } from '#domain/schedule';
import type { Segment } from '#domain/schedule';
import type { KeptRun } from '../workspace/runs.ts';
import type { Handlers } from './handlerTypes.ts';
import { gone } from './gone.ts';
import type { OpenHouse } from './house.ts';
import { formatOf } from './formatsOf.ts';

/** The running clock: its log is only ever added to. */
export const runHandlers: Handlers<'run.current' | 'run.ofSession' | 'run.begin' | 'run.press'> = {
  'run.current': (house) => success(runFrom(house, house.workspace.runs.current())),
  'run.ofSession': (house, { sessionId }) =>
    success(runFrom(house, house.workspace.runs.ofSession(sessionId))),
  'run.begin'(house, { sessionId }) {
    const { workspace } = house;
    const kept = workspace.runs.ofSession(sessionId);
    if (kept?.endedAt === null) return answerWith(house, kept.id);
    const session = workspace.sessions.get(sessionId);
    const event = session && workspace.events.get(session.eventId);
    const format = session && formatOf(house, session.formatId);
    if (!session || !event || !format) return gone('session');
    const { segments } = scheduleOf({ session, format, zone: event.zone });
    if (!segments.some((segment) => segment.durationMs > 0))
      return failure(
        'refused',
        'This session has no minutes to run. Give its phases some time on the Agenda screen first.',
      );
    const reading = house.clock();
    const id = house.newId();
    followed.add(id);
    const begun = workspace.append(() => {
      workspace.runs.begin({
        id,
        sessionId,
        eventId: event.id,
        startedAt: Math.round(reading.wallMs),
        segments: JSON.stringify(segments),
        lastSeen: reading,
      });
      return success(null);
    });
    return begun.ok ? announced(house, id) : begun;
  },
  'run.press'(house, { runId, press }) {
    const run = house.workspace.runs.get(runId);
    if (!run) return gone('run');
    const reading = house.clock();
    followed.add(runId);
    if (!counts(runId, press, reading.monoMs)) return answerWith(house, runId);
    const pressed = house.workspace.append(() => {
      house.workspace.runs.append(runId, { id: house.newId(), ...reading, ...press });
      house.workspace.runs.see(runId, reading);
      const log = house.workspace.runs.get(runId)?.log ?? [];
      const { endedAt } = foldClock(log, segmentsOf(run));
      house.workspace.runs.setEnd(runId, endedAt === null ? null : Math.round(endedAt));
      return success(null);
    });
    return pressed.ok ? announced(house, runId) : pressed;
  },
};

/**
 * Runs that somebody has pressed for since this process started. A run that was found unfinished is not among them until
 * it is answered for, so that the moment at which it was cut off stays known.
 */
const followed = new Set<string>();

/** Notes that the clock of the current run is alive; called every two seconds. Nothing happens without a run. */
export function noteRunSeen(house: OpenHouse) {
  const run = house.workspace.runs.current();
  if (!run || house.workspace.isReadOnly || !followed.has(run.id) || !isStarted(run)) return;
  house.workspace.runs.see(run.id, house.clock());
}

/** The last press of each run as it arrived, for telling a bouncing clicker from a hand. */
const lastPresses = new Map<string, ArrivingPress>();
/** Facts about the laptop, answers and undo always count. */
const ALWAYS: ReadonlySet<ClockPress['kind']> = new Set([
  'suspended',
  'woke',
  'restarted',
  'undone',
  'redone',
  'gapCounted',
  'gapNotCounted',
  'messageShown',
]);

function counts(runId: string, press: ClockPress, atMs: number): boolean {
  if (ALWAYS.has(press.kind)) return true;
  const arriving = { control: CONTROLS[press.kind] ?? press.kind, atMs };
  const previous = lastPresses.get(runId) ?? null;
  lastPresses.set(runId, arriving);
  return acceptsPress(previous, arriving);
}

/** Presses of one control: Space starts, pauses and resumes. */
const CONTROLS: Partial<Record<ClockPress['kind'], string>> = {
  started: 'running',
  paused: 'running',
  resumed: 'running',
  blanked: 'blank',
  unblanked: 'blank',
  frozen: 'freeze',
  unfrozen: 'freeze',
};

function answerWith(house: OpenHouse, runId: string): Answer<Run> {
  const run = runFrom(house, house.workspace.runs.get(runId));
  return run ? success(run) : gone('run');
}

function announced(house: OpenHouse, runId: string): Answer<Run> {
  const answered = answerWith(house, runId);
  if (answered.ok) house.announce('run.changed', answered.value);
  return answered;
}

function runFrom(house: OpenHouse, run: KeptRun | undefined): Run | null {
  return run ? { ...run, segments: segmentsOf(run), now: house.clock() } : null;
}

const segments: z.ZodType<Segment[]> = z.array(
  z.object({
    index: z.number().int(),
    kind: z.enum(['phase', 'change', 'break', 'pause']),
    phaseId: z.string().nullable(),
    name: z.string(),
    round: z.number().int().nullable(),
    startsAt: z.number(),
    endsAt: z.number(),
    durationMs: z.number(),
    minMs: z.number(),
    isProtected: z.boolean(),
  }),
);

function segmentsOf(run: KeptRun): Segment[] {
  return segments.parse(JSON.parse(run.segments));
}

function isStarted(run: KeptRun): boolean {
  return run.log.some((entry) => entry.kind === 'started');
}
