import type { ClockReading } from '#domain/clock/clockEntry';
import type { ClockReadout } from '#domain/clock/readClock';
import { MINUTE_MS } from '#domain/time';

/** How finely a window shows the time of day. */
export type WallStep = 'second' | 'minute';

/** A laptop that was set or woke up is noticed within this time even if nothing is announced. */
const LONGEST_MS = 5000;

/**
 * The milliseconds until something on screen changes: the figures of a running countdown, which turn where what is left
 * is a whole number of seconds, or the time of day. Never zero, so that a boundary is passed once.
 */
export function nextWakeMs({
  reading,
  readout,
  wallStep,
}: {
  reading: ClockReading;
  readout: ClockReadout | null;
  wallStep: WallStep;
}): number {
  const wallStepMs = wallStep === 'second' ? 1000 : MINUTE_MS;
  const untilWallMs = wallStepMs - (reading.wallMs % wallStepMs);
  const runs = readout?.status === 'running' || readout?.status === 'overtime';
  const untilFiguresMs = runs ? untilSecond(readout.remainingMs) : LONGEST_MS;
  return Math.min(untilWallMs, untilFiguresMs, LONGEST_MS);
}

function untilSecond(remainingMs: number): number {
  const past = ((remainingMs % 1000) + 1000) % 1000;
  return past === 0 ? 1000 : past;
}
