import type { ArrivingPress } from '#domain/clock/acceptsPress';
import type { Rehearsal } from '#domain/clock/rehearsal';
import type { KeptRun } from '../../workspace/runs.ts';

/** A run that is tried out: as one that is kept, with a time of its own, and in memory alone. */
export interface RehearsedRun extends KeptRun {
  rehearsal: Rehearsal;
}

/** What this process remembers of runs beyond the workspace. */
export interface RunMemory {
  /** The run that is tried out at the moment; it is kept nowhere else. */
  rehearsal: RehearsedRun | null;
  /**
   * Runs that somebody has pressed for since this process started. A run that was found unfinished is not among them
   * until it is answered for, so that the moment at which it was cut off stays known.
   */
  followed: Set<string>;
  /** The last press of each run as it arrived, for telling a bouncing clicker from a hand. */
  lastPresses: Map<string, ArrivingPress>;
}

/** Nothing yet. */
export function newRunMemory(): RunMemory {
  return { rehearsal: null, followed: new Set(), lastPresses: new Map() };
}
