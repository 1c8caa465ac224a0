import type { ClockEntry, ClockReading } from './clock/clockEntry.ts';
import type { DurationMs, InstantMs } from './time.ts';

/** Wall and monotonic clock may differ by this much between two readings before somebody must have set the clock. */
export const CLOCK_TOLERANCE_MS = 2000;

/** The time a run goes by: the wall clock of its first entry, carried on by what truly passed. */
export interface ClockTime {
  at: InstantMs;
  last: ClockReading;
  /** Between `suspended` and `woke`. */
  isAsleep: boolean;
  /** By how much the wall clock was set while the run went on; the countdown did not follow. */
  clockChangedByMs: DurationMs;
}

/** The time at the first entry of a log. */
export function timeAtFirst(reading: ClockReading): ClockTime {
  return { at: reading.wallMs, last: lastOf(reading), isAsleep: false, clockChangedByMs: 0 };
}

/** The time at the next entry of the log. */
export function timeAtEntry(time: ClockTime, entry: ClockEntry): ClockTime {
  const wakes = entry.kind === 'woke' || entry.kind === 'restarted';
  return {
    ...(entry.kind === 'restarted' ? afterRestart(time, entry) : timeAtReading(time, entry)),
    isAsleep: entry.kind === 'suspended' || (time.isAsleep && !wakes),
  };
}

/**
 * The time at a reading after the last entry. Awake, the monotonic clock decides, however the wall clock was set.
 * Asleep, the clock that moved further decides, because the monotonic one stands still on some systems. A
 * monotonic clock that runs backwards belongs to another start of the laptop, and the wall clock decides.
 */
export function timeAtReading(time: ClockTime, reading: ClockReading): ClockTime {
  const wallMs = reading.wallMs - time.last.wallMs;
  const monoMs = reading.monoMs - time.last.monoMs;
  if (monoMs < 0) return afterRestart(time, reading);
  if (time.isAsleep) return passed(time, reading, Math.max(wallMs, monoMs));
  const disagreementMs = wallMs - monoMs;
  const changedMs = Math.abs(disagreementMs) > CLOCK_TOLERANCE_MS ? disagreementMs : 0;
  return { ...passed(time, reading, monoMs), clockChangedByMs: time.clockChangedByMs + changedMs };
}

/** The time at the first reading of a new process. */
export function afterRestart(time: ClockTime, reading: ClockReading): ClockTime {
  return passed(time, reading, unwatchedMs(time.last, reading));
}

/**
 * How long nobody looked. The clock that moved further decides: the wall clock may have been set back, the monotonic one
 * stands still while the laptop sleeps and begins anew with it, but never says more than what passed.
 */
export function unwatchedMs(from: ClockReading, to: ClockReading): DurationMs {
  return Math.max(0, to.wallMs - from.wallMs, to.monoMs - from.monoMs);
}

/** Whether a reading was taken after another, also where the wall clock was set or the laptop started anew between them. */
export function isLater(reading: ClockReading, than: ClockReading): boolean {
  return reading.monoMs > than.monoMs || reading.wallMs > than.wallMs;
}

function passed(time: ClockTime, reading: ClockReading, elapsedMs: DurationMs): ClockTime {
  return { ...time, at: time.at + elapsedMs, last: lastOf(reading) };
}

function lastOf(reading: ClockReading): ClockReading {
  return { wallMs: reading.wallMs, monoMs: reading.monoMs };
}
