import { create } from 'zustand';
import { acceptsPress } from '#domain/clock/acceptsPress';
import type { ArrivingPress } from '#domain/clock/acceptsPress';
import type { ClockReading } from '#domain/clock/clockEntry';
import type { ClockState } from '#domain/clock/clockState';
import { readClock } from '#domain/clock/readClock';
import type { ClockReadout } from '#domain/clock/readClock';
import { rehearsedReading } from '#domain/clock/rehearsal';
import { foldClock } from '#domain/clock/runningClock';
import { isSameShow } from '#domain/clock/show';
import type { Show } from '#domain/clock/show';
import type { ClockPress, Presenting, Run } from '#contract';
import { ask, listen } from '../bridge.ts';
import { followClock, forgetClock, measureClock, readingNow } from './clockOffset.ts';
import { nextWakeMs } from './nextWake.ts';
import type { WallStep } from './nextWake.ts';
import { perform } from './perform.ts';

interface RunStore {
  /** The run that goes on, or has just ended in sight of this window; null when there is none. */
  run: Run | null;
  /** The run's log folded; null without a run. */
  clock: ClockState | null;
  /** The moment everything on screen stands for; moves on when something shown changes. */
  reading: ClockReading;
  readout: ClockReadout | null;
  /** A run that this window found unfinished when it opened and that nobody has answered for yet. */
  found: Run | null;
  presenting: Presenting | null;
  /** True while the workspace does not answer; the clock goes on from the last log. */
  isCutOff: boolean;
  /** False until the first answers are there. */
  isReady: boolean;
}

/** The running session as this window shows it: a pure function of the log and the time, never counted down. */
export const useRun = create<RunStore>(() => ({
  run: null,
  clock: null,
  reading: readingNow(),
  readout: null,
  found: null,
  presenting: null,
  isCutOff: false,
  isReady: false,
}));

/**
 * Follows run, clock and presentation from now on; returns how to stop. The console alone writes into the log that a new
 * workspace process took over.
 */
export function followRun({
  wallStep,
  window,
}: {
  wallStep: WallStep;
  window: 'console' | 'audience' | 'compact';
}): () => void {
  let fileName: string | null = null;
  const stops = [
    listen('run.changed', takeRun),
    listen('run.rehearsalEnded', ({ runId }) => forgetRehearsal(runId)),
    listen('present.changed', takePresenting),
    listen('workspace.changed', (state) => {
      if (fileName !== null && fileName !== state.fileName) void findRun();
      ({ fileName } = state);
    }),
    listen('workspace.trouble', ({ message }) =>
      message === null ? void comeBack(window) : markCutOff(true),
    ),
    followClock((answered) => {
      const wasCutOff = useRun.getState().isCutOff;
      markCutOff(!answered);
      if (answered && wasCutOff) void readRun();
    }),
    startBeat(wallStep),
  ];
  void measureClock().then(findRun);
  return () => {
    for (const stop of stops) stop();
  };
}

/** Begins a run of a session or a day. */
export async function beginRun({ eventId, sessionId, onDay }: Show): Promise<Run | null> {
  const run = await perform('run.begin', { eventId, sessionId, onDay });
  if (run) takeRun(run);
  return run;
}

/** Takes where the audience screen stands, as answered or announced. */
export function takePresenting(presenting: Presenting): void {
  useRun.setState({ presenting });
}

/** Takes a run as answered for, after it was resumed or ended. */
export function answerFound(): void {
  useRun.setState({ found: null });
}

let previous: ArrivingPress | null = null;

/** One press of a hand is one entry: what bounces or is held counts once. `control` is the key or button. */
export async function pressClock(press: ClockPress, control: string): Promise<void> {
  const arriving = { control, atMs: performance.now() };
  const counts = acceptsPress(previous, arriving);
  previous = arriving;
  if (counts) await appendPress(press);
}

/** Appends an entry to the log of the run without asking whether it bounced. */
export async function appendPress(press: ClockPress): Promise<void> {
  const { run } = useRun.getState();
  if (!run) return;
  const changed = await perform('run.press', { runId: run.id, press });
  if (changed) takeRun(changed);
}

/** Takes a run as read or announced; an older state of the same run is passed over. */
export function takeRun(run: Run): void {
  const current = useRun.getState().run;
  if (current?.id === run.id && !isNewer(run, current)) return;
  if (current && current.id !== run.id && current.rehearsal === null && run.rehearsal !== null && goesOnNow())
    return;
  const isOtherEnded = current && current.id !== run.id && current.endedAt === null && run.endedAt !== null;
  if (isOtherEnded && current.rehearsal === null) return;
  useRun.setState({ run, clock: foldClock(run.log, run.segments) });
  beat();
}

/** A log only grows, so one that is no longer says nothing new; a rehearsal may have another pace. */
function isNewer(run: Run, current: Run): boolean {
  if (current.log.length !== run.log.length) return run.log.length > current.log.length;
  return run.rehearsal?.from.monoMs !== current.rehearsal?.from.monoMs;
}

/** A rehearsal leaves nothing behind, on screen neither. */
function forgetRehearsal(runId: string): void {
  if (useRun.getState().run?.id === runId) putRunAway();
}

/** Takes a run off this window that nobody needs to see any more; its log stays where it is kept. */
export function putRunAway(): void {
  useRun.setState({ run: null, clock: null, readout: null });
}

function goesOnNow(): boolean {
  const status = useRun.getState().readout?.status;
  return status !== undefined && status !== 'finished';
}

async function findRun(): Promise<void> {
  const [shown, answer] = await Promise.all([ask('present.state', {}), ask('run.current', {})]);
  if (shown.ok) useRun.setState({ presenting: shown.value });
  if (!answer.ok) {
    markCutOff(true);
    return;
  }
  const run = answer.value;
  // The app itself went on when the session is still being presented: only this window is new.
  const goesOn = run !== null && shown.ok && (run.rehearsal !== null || isSameShow(shown.value.show, run));
  useRun.setState({ run: null, clock: null, readout: null, found: goesOn ? null : run, isReady: true });
  if (run) takeRun(run);
}

async function readRun(): Promise<void> {
  const answer = await ask('run.current', {});
  if (answer.ok && answer.value) takeRun(answer.value);
}

async function comeBack(window: 'console' | 'audience' | 'compact'): Promise<void> {
  forgetClock();
  if (!(await measureClock())) return;
  markCutOff(false);
  const { isReady, found } = useRun.getState();
  if (!isReady) {
    await findRun();
    return;
  }
  await readRun();
  const { readout } = useRun.getState();
  const goesOn = readout !== null && readout.status !== 'not-started' && readout.status !== 'finished';
  if (window === 'console' && goesOn && found === null) await appendPress({ kind: 'restarted' });
}

function markCutOff(isCutOff: boolean): void {
  if (useRun.getState().isCutOff !== isCutOff) useRun.setState({ isCutOff });
}

let timer: ReturnType<typeof setTimeout> | undefined;
let step: WallStep | null = null;

/** Wakes at the boundary where what is shown changes, and at no other time. */
function startBeat(wallStep: WallStep): () => void {
  step = wallStep;
  beat();
  return () => {
    step = null;
    clearTimeout(timer);
  };
}

function beat(): void {
  if (step === null) return;
  clearTimeout(timer);
  const { clock, run } = useRun.getState();
  const rehearsal = run?.rehearsal ?? null;
  const reading = rehearsedReading(rehearsal, readingNow());
  const readout = clock ? readClock(clock, reading) : null;
  useRun.setState({ reading, readout });
  timer = setTimeout(beat, nextWakeMs({ reading, readout, wallStep: step }) / (rehearsal?.pace ?? 1));
}
