import type { ClockPress, Run } from '#contract';
import { nextSegment } from '#domain/clock/nextSegment';
import { readClock } from '#domain/clock/readClock';
import { rehearsedReading } from '#domain/clock/rehearsal';
import { foldClock } from '#domain/clock/runningClock';
import type { OpenHouse } from '../house.ts';

/** One timer for each run; a new one takes the place of the one before. */
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Presses Next when the segment that is on reaches zero, where the run goes on by itself, is not held and no question is
 * open. Called after every press; the log says what happened as though a hand had done it.
 */
export function advanceWhenDue(house: OpenHouse, run: Run, press: (next: ClockPress) => void): void {
  stopAdvancing(run.id);
  const state = foldClock(run.log, run.segments);
  const readout = readClock(state, rehearsedReading(run.rehearsal, house.clock()));
  const runs = readout.status === 'running' || readout.status === 'overtime';
  const next = nextSegment(state.segments, readout.segmentIndex);
  if (!runs || !readout.advancesItself || readout.isHeld || readout.gap !== null || next === null) return;
  const { workspace } = house;
  const timer = setTimeout(
    () => {
      timers.delete(run.id);
      // The file may have been closed in between: its run waits for an answer then.
      if (house.workspace === workspace) press({ kind: 'movedTo', segmentIndex: next });
    },
    Math.max(0, readout.remainingMs) / (run.rehearsal?.pace ?? 1),
  );
  timer.unref();
  timers.set(run.id, timer);
}

/** Nothing moves on by itself any more in that run. */
export function stopAdvancing(runId: string): void {
  clearTimeout(timers.get(runId));
  timers.delete(runId);
}
