import { clockLevel } from '#domain/clock/clockCues';
import type { ClockLevel } from '#domain/clock/clockCues';
import type { ClockReadout } from '#domain/clock/readClock';
import { shownTime } from '#domain/clock/shownTime';
import { MINUTE_MS } from '#domain/time';

/** The countdown as it is shown: figures, how near the end, and the words of the bar. */
export interface ClockFace {
  figures: string;
  level: ClockLevel;
  /** True from one hour on, where the figures need more room. */
  hasHours: boolean;
  bar: ClockBar | null;
}

/** The bar under the figures; its shape says the same as its words. */
export interface ClockBar {
  shape: 'triangle' | 'two-bars' | 'turn';
  words: string;
}

/** The face of a running, paused or waiting clock. */
export function clockFace(readout: ClockReadout): ClockFace {
  const { remainingMs, plannedMs, addedMs, status, isHeld } = readout;
  if (status === 'not-started')
    return { figures: shownTime(remainingMs), level: 'none', hasHours: isLong(remainingMs), bar: null };
  return figuresFace({ remainingMs, totalMs: plannedMs + addedMs, isPaused: status === 'paused', isHeld });
}

/** The face of a countdown that has begun, of all or of one group. Held, nobody is told that time is over. */
export function figuresFace({
  remainingMs,
  totalMs,
  isPaused,
  isHeld,
}: {
  remainingMs: number;
  totalMs: number;
  isPaused: boolean;
  isHeld: boolean;
}): ClockFace {
  const level = clockLevel({ remainingMs, totalMs });
  if (isHeld && !isPaused && level !== 'none')
    return {
      figures: shownTime(remainingMs),
      level: 'none',
      hasHours: isLong(remainingMs),
      bar: { shape: 'two-bars', words: 'We stay here' },
    };
  return {
    figures: shownTime(remainingMs),
    level,
    hasHours: isLong(remainingMs),
    bar: isPaused ? { shape: 'two-bars', words: 'Paused' } : barOf({ level, remainingMs, totalMs }),
  };
}

function isLong(remainingMs: number): boolean {
  return Math.abs(remainingMs) > 60 * MINUTE_MS;
}

/** `11 minutes left`, `17 h 40 min left`; whole minutes, rounded up as the countdown is. */
export function minutesLeft(remainingMs: number): string {
  if (remainingMs <= 0) return 'Time';
  const minutes = Math.ceil(remainingMs / MINUTE_MS);
  if (minutes > 90) return `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
  return minutes === 1 ? 'Last minute' : `${minutes} minutes left`;
}

function barOf({
  level,
  remainingMs,
  totalMs,
}: {
  level: ClockLevel;
  remainingMs: number;
  totalMs: number;
}): ClockBar | null {
  switch (level) {
    case 'none':
      return null;
    case 'five':
    case 'soon':
      return { shape: 'triangle', words: minutesLeft(remainingMs) };
    case 'last':
      return { shape: 'triangle', words: totalMs < 4 * MINUTE_MS ? 'Last 20 seconds' : 'Last minute' };
    case 'over':
      return { shape: 'triangle', words: 'Time' };
    default:
      return level satisfies never;
  }
}
