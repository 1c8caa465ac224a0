import type { ClockEntry, ClockReading } from './clockEntry.ts';
import { isRest } from './clockState.ts';
import { CLOCK_TOLERANCE_MS, isLater, unwatchedMs } from '../clockTime.ts';
import { readClock } from './readClock.ts';
import { foldClock } from './runningClock.ts';
import type { Segment } from '../agenda/schedule.ts';
import { HOUR_MS } from '../time.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** A run that nobody looked after for longer than this is asked about before it goes on. */
export const STALE_AFTER_MS = 12 * HOUR_MS;

/** What can be done with a run that was found unfinished when the app opened. */
export interface ResumeOffer {
  segmentIndex: number;
  segment: Segment | null;
  /** Paused when last seen: it stays paused and there is nothing to ask. */
  wasPaused: boolean;
  lastSeenAt: InstantMs;
  /** How long nobody looked while the clock ran; for a `gapCounted` or `gapNotCounted` entry. 0 when there is nothing to decide. */
  gapMs: DurationMs;
  /** Remaining if the clock ran on. */
  remainingIfRanOnMs: DurationMs;
  /** Remaining if it stopped when last seen. */
  remainingIfStoppedMs: DurationMs;
  isStale: boolean;
}

/**
 * The offer for a run as a new process finds it; null when it never started or has ended. `lastSeen` is the last
 * moment the clock is known to have been alive; without one the last entry stands for it. A `restarted` entry that
 * already ends the log changes nothing here; the answer is a `gapCounted` or `gapNotCounted` after it. A break or a
 * fixed pause runs by the clock on the wall, so there nothing is asked; hours before a fixed return do not make a run
 * stale.
 */
export function resumeOffer({
  log,
  segments,
  reading,
  lastSeen,
}: {
  log: readonly ClockEntry[];
  segments: readonly Segment[];
  reading: ClockReading;
  lastSeen: ClockReading | null;
}): ResumeOffer | null {
  const known = log.slice(0, log.findLastIndex((entry) => entry.kind !== 'restarted') + 1);
  const last = known.at(-1);
  if (!last) return null;
  const seen = laterOf(last, lastSeen);
  const whenSeen = readClock(foldClock(known, segments), seen);
  if (whenSeen.status === 'not-started' || whenSeen.status === 'finished') return null;

  const restarted: ClockEntry = {
    ...reading,
    id: 'restarted',
    position: last.position + 1,
    kind: 'restarted',
  };
  const ranOn = readClock(foldClock([...known, restarted], segments), reading);
  const awayMs = unwatchedMs(seen, reading);
  const wasPaused = whenSeen.status === 'paused';
  const counts = !wasPaused && !(whenSeen.segment && isRest(whenSeen.segment));
  const isAsked = counts && awayMs > CLOCK_TOLERANCE_MS;
  const dueAt =
    whenSeen.segment?.kind === 'pause' ? Math.max(whenSeen.at, whenSeen.segmentEndsAt) : whenSeen.at;
  return {
    segmentIndex: whenSeen.segmentIndex,
    segment: whenSeen.segment,
    wasPaused,
    lastSeenAt: seen.wallMs,
    gapMs: isAsked ? Math.round(awayMs) : 0,
    remainingIfRanOnMs: ranOn.remainingMs,
    remainingIfStoppedMs: counts ? whenSeen.remainingMs : ranOn.remainingMs,
    isStale: ranOn.at - dueAt > STALE_AFTER_MS,
  };
}

function laterOf(entry: ClockEntry, lastSeen: ClockReading | null): ClockReading {
  const ofEntry = { wallMs: entry.wallMs, monoMs: entry.monoMs };
  return lastSeen && isLater(lastSeen, entry) ? lastSeen : ofEntry;
}
