import type { ClockReading } from './clockEntry.ts';
import type { InstantMs } from '../time.ts';

/** A run that is tried out and leaves nothing behind. Its own time goes `pace` times as fast as the laptop's. */
export interface Rehearsal {
  pace: number;
  /** The laptop's clocks at the moment from which on it goes at this pace, and the rehearsal's at the same moment. */
  from: ClockReading;
  at: ClockReading;
}

/** A rehearsal that begins now at the planned start. */
export function rehearsalFrom(real: ClockReading, plannedStart: InstantMs, pace: number): Rehearsal {
  return { pace, from: real, at: { wallMs: plannedStart, monoMs: real.monoMs } };
}

/** The rehearsal's clocks when the laptop's stand at `real`. Only the monotonic clock counts, so nothing can leap. */
export function rehearsedReading(rehearsal: Rehearsal | null, real: ClockReading): ClockReading {
  if (rehearsal === null) return real;
  const passedMs = (real.monoMs - rehearsal.from.monoMs) * rehearsal.pace;
  return { wallMs: rehearsal.at.wallMs + passedMs, monoMs: rehearsal.at.monoMs + passedMs };
}

/** The same rehearsal at another pace from now on; its time goes on from where it stands. */
export function atPace(rehearsal: Rehearsal, real: ClockReading, pace: number): Rehearsal {
  return { pace, from: real, at: rehearsedReading(rehearsal, real) };
}
