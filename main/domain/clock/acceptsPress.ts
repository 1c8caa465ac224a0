import type { DurationMs } from '../time.ts';

/** A press as it arrives: which control, and the monotonic clock. */
export interface ArrivingPress {
  control: string;
  atMs: DurationMs;
}

/** No hand presses the same control twice within this time; a bouncing clicker and a held key do. */
const BOUNCE_MS = 250;
/** Minutes are added in quick taps, to the clock of all (`added`) or of one group (`added` and its id). */
const TAP_BOUNCE_MS = 80;

/**
 * True for a press that counts. `previous` is the press that arrived before it, **whether or not that one counted**: a
 * clicker that fires five times in 100 ms, or a key that is held, moves once. Another control always counts.
 */
export function acceptsPress(previous: ArrivingPress | null, press: ArrivingPress): boolean {
  if (previous?.control !== press.control) return true;
  const sinceMs = press.atMs - previous.atMs;
  return sinceMs < 0 || sinceMs >= (press.control.startsWith('added') ? TAP_BOUNCE_MS : BOUNCE_MS);
}
