import type { ClockPress, Run } from '#contract';
import { acceptsPress } from '#domain/clock/acceptsPress';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { atPace, rehearsalFrom } from '#domain/clock/rehearsal';
import type { KeptRun } from '../../workspace/runs.ts';
import type { Handlers } from '../handlerTypes.ts';
import { advanceWhenDue, stopAdvancing } from './advanceItself.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { isLater } from '#domain/clockTime';
import { logBookOf, readRun } from './logBook.ts';
import type { LogBook } from './logBook.ts';
import { runPlanOf } from './runPlan.ts';

type RunRequest =
  'run.current' | 'run.of' | 'run.begin' | 'run.press' | 'run.rehearse' | 'run.setPace' | 'run.stopRehearsal';

/** The running clock: its log is only ever added to. A rehearsal has the same clock, and its log is kept nowhere. */
export const runHandlers: Handlers<RunRequest> = {
  'run.current': (house) =>
    success(readRun(house, house.workspace.runs.current() ?? house.runMemory.rehearsal ?? undefined)),
  'run.of': (house, show) => success(readRun(house, house.workspace.runs.of(show))),
  'run.begin'(house, show) {
    const { workspace } = house;
    const kept = workspace.runs.of(show);
    if (kept?.endedAt === null) return answerWith(house, kept.id);
    const planned = runPlanOf(house, show);
    if (!planned.ok) return planned;
    endRehearsal(house);
    const reading = house.clock();
    const id = house.newId();
    house.runMemory.followed.add(id);
    const begun = workspace.append(() => {
      workspace.runs.begin({
        id,
        ...show,
        startedAt: Math.round(reading.wallMs),
        segments: JSON.stringify(planned.value),
        lastSeen: reading,
      });
      return success(null);
    });
    return begun.ok ? announced(house, id) : begun;
  },
  'run.rehearse'(house, { pace, ...show }) {
    if (house.workspace.runs.current())
      return failure(
        'refused',
        'A session is running. It goes on as it is; end it before you rehearse another one.',
      );
    const planned = runPlanOf(house, show);
    if (!planned.ok) return planned;
    const real = house.clock();
    const plannedStart = planned.value[0]?.startsAt ?? real.wallMs;
    const rehearsal = rehearsalFrom(real, plannedStart, pace);
    const id = house.newId();
    house.runMemory.rehearsal = {
      id,
      ...show,
      startedAt: plannedStart,
      endedAt: null,
      lastSeen: rehearsal.at,
      segments: JSON.stringify(planned.value),
      log: [],
      rehearsal,
    };
    return announced(house, id);
  },
  'run.setPace'(house, { runId, pace }) {
    const { rehearsal: run } = house.runMemory;
    if (run?.id !== runId) return gone('rehearsal');
    run.rehearsal = atPace(run.rehearsal, house.clock(), pace);
    return announced(house, runId);
  },
  'run.stopRehearsal'(house) {
    endRehearsal(house);
    return success({});
  },
  'run.press'(house, { runId, press }) {
    const book = logBookOf(house, runId);
    if (!book) return gone('run');
    house.runMemory.followed.add(runId);
    const reading = book.reading();
    // A bouncing key bounces in real time, however fast a rehearsal goes.
    if (!counts(house, runId, press)) return answerWith(house, runId);
    if (press.kind === 'restarted') noteWhenLastSeen(house, book);
    const pressed = book.append({ id: house.newId(), ...reading, ...press });
    return pressed.ok ? announced(house, runId) : pressed;
  },
};

/** Notes that the clock of the current run is alive; called every two seconds. Nothing happens without a run. */
export function noteRunSeen(house: OpenHouse) {
  const run = house.workspace.runs.current();
  if (!run || house.workspace.isReadOnly || !house.runMemory.followed.has(run.id) || !isStarted(run)) return;
  house.workspace.runs.see(run.id, house.clock());
}

/**
 * Before a new process goes on, the log says when the clock was last alive: up to there the monotonic clock tells what
 * passed, and only the moments after it are left to a clock on the wall that somebody may have set.
 */
function noteWhenLastSeen({ newId }: OpenHouse, book: LogBook): void {
  const run = book.run();
  const last = run?.log.at(-1);
  if (!run || 'rehearsal' in run || !last || !isLater(run.lastSeen, last)) return;
  book.append({ id: newId(), ...run.lastSeen, kind: 'suspended' });
}

/** Facts about the laptop, answers, undo and what is chosen from a list always count. */
const ALWAYS: ReadonlySet<ClockPress['kind']> = new Set([
  'suspended',
  'woke',
  'restarted',
  'undone',
  'redone',
  'gapCounted',
  'gapNotCounted',
  'messageShown',
  'arranged',
  'slideShown',
  'layoutChosen',
  'zoomed',
  'groupTimesSet',
]);

function counts({ runMemory, clock }: OpenHouse, runId: string, press: ClockPress): boolean {
  if (ALWAYS.has(press.kind)) return true;
  const control = CONTROLS[press.kind] ?? press.kind;
  const group = 'groupId' in press ? press.groupId : '';
  const arriving = { control: `${control}${group}`, atMs: clock().monoMs };
  const previous = runMemory.lastPresses.get(runId) ?? null;
  runMemory.lastPresses.set(runId, arriving);
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
  held: 'hold',
  released: 'hold',
  groupPaused: 'running',
  groupResumed: 'running',
  groupAdded: 'added',
};

function answerWith(house: OpenHouse, runId: string): Answer<Run> {
  const run = readRun(house, logBookOf(house, runId)?.run());
  return run ? success(run) : gone('run');
}

function announced(house: OpenHouse, runId: string): Answer<Run> {
  const answered = answerWith(house, runId);
  if (answered.ok) {
    house.announce('run.changed', answered.value);
    advanceWhenDue(house, answered.value, (press) => void runHandlers['run.press'](house, { runId, press }));
  }
  return answered;
}

function endRehearsal(house: OpenHouse): void {
  const { rehearsal: run } = house.runMemory;
  if (!run) return;
  house.runMemory.rehearsal = null;
  stopAdvancing(run.id);
  house.announce('run.rehearsalEnded', { runId: run.id });
}

function isStarted(run: KeptRun): boolean {
  return run.log.some((entry) => entry.kind === 'started');
}
