import { MINUTE_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';

/**
 * How near the end a segment is. `five`: five minutes left, a bar only. `soon`: two minutes left. `last`: the last
 * minute, in short segments the last 20 seconds. `over`: zero and after.
 */
export type ClockLevel = 'none' | 'five' | 'soon' | 'last' | 'over';

/** The moment at which a level begins; sound and screen follow the same list. */
export interface ClockCue {
  level: Exclude<ClockLevel, 'none'>;
  remainingMs: DurationMs;
}

const LONG_MS = 8 * MINUTE_MS;
const MIDDLE_MS = 4 * MINUTE_MS;

/**
 * The cues of a segment, earliest first (formats.md, “Clock behavior”): the soft cue two minutes before the end from 8
 * minutes on, one minute from 4 minutes on, 20 seconds below. Segments from 8 minutes on add five minutes and the last
 * minute; in shorter ones five minutes left would sound before people have settled.
 */
export function clockCues(totalMs: DurationMs): ClockCue[] {
  const cues: ClockCue[] = [];
  if (totalMs >= LONG_MS) {
    cues.push({ level: 'five', remainingMs: 5 * MINUTE_MS });
    cues.push({ level: 'soon', remainingMs: 2 * MINUTE_MS });
  }
  if (totalMs >= MIDDLE_MS) cues.push({ level: 'last', remainingMs: MINUTE_MS });
  else if (totalMs > 20_000) cues.push({ level: 'last', remainingMs: 20_000 });
  cues.push({ level: 'over', remainingMs: 0 });
  return cues;
}

/** The level now. `totalMs` is planned plus added time of the segment. */
export function clockLevel({
  remainingMs,
  totalMs,
}: {
  remainingMs: DurationMs;
  totalMs: DurationMs;
}): ClockLevel {
  return clockCues(totalMs).findLast((cue) => remainingMs <= cue.remainingMs)?.level ?? 'none';
}
