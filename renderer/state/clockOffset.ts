import type { ClockReading } from '#domain/clock/clockEntry';
import { ask } from '../bridge.ts';

/**
 * The workspace's clocks as this window knows them. The wall clock is the laptop's and the same everywhere. For the
 * monotonic one the window asks `clock.read`, takes half the round trip as the way back, and keeps the answer with the
 * shortest round trip: the true difference lies within half of it. Over Electron's wire that is under a millisecond,
 * so both windows change to the same second within a frame.
 */

/** One question to the workspace's clock, in this window's own milliseconds, and the answer. */
export interface ClockPing {
  askedAtMs: number;
  answeredAtMs: number;
  monoMs: number;
}

/** By how much the workspace's monotonic clock is ahead of this window's, measured at a moment. */
export interface ClockOffset {
  offsetMs: number;
  /** The offset is right to within half of this. */
  roundTripMs: number;
  takenAtMs: number;
}

/** After this long a measurement is too old: two clocks of one laptop may drift apart a little. */
const FRESH_MS = 60_000;
/** Two measurements that contradict each other by more than this mean that one of the clocks leaped. */
const DRIFT_MS = 5;
const PINGS_AT_ONCE = 5;
const REPEAT_MS = 10_000;

/** What one answer says about the difference between the clocks. */
export function offsetOf({ askedAtMs, answeredAtMs, monoMs }: ClockPing): ClockOffset {
  const roundTripMs = Math.max(0, answeredAtMs - askedAtMs);
  return { offsetMs: monoMs - (askedAtMs + roundTripMs / 2), roundTripMs, takenAtMs: answeredAtMs };
}

/** The measurement to go by: the shortest round trip, unless it is old or the newer one shows that a clock leaped. */
export function betterOffset(kept: ClockOffset | null, newer: ClockOffset): ClockOffset {
  if (kept === null || newer.takenAtMs - kept.takenAtMs > FRESH_MS) return newer;
  const mayDifferMs = (kept.roundTripMs + newer.roundTripMs) / 2 + DRIFT_MS;
  if (Math.abs(kept.offsetMs - newer.offsetMs) > mayDifferMs) return newer;
  return newer.roundTripMs <= kept.roundTripMs ? newer : kept;
}

let kept: ClockOffset | null = null;

/** Both clocks of the workspace now, as this window reckons them. */
export function readingNow(): ClockReading {
  return { wallMs: Date.now(), monoMs: performance.now() + (kept?.offsetMs ?? 0) };
}

/** What is known about the difference; null before the first answer. For measuring. */
export function knownOffset(): ClockOffset | null {
  return kept;
}

/** Asks several times in a row; false when the workspace does not answer. */
export async function measureClock(): Promise<boolean> {
  for (let count = 0; count < PINGS_AT_ONCE; count++) {
    const askedAtMs = performance.now();
    const answer = await ask('clock.read', {});
    if (!answer.ok) return false;
    const newer = offsetOf({ askedAtMs, answeredAtMs: performance.now(), monoMs: answer.value.monoMs });
    kept = betterOffset(kept, newer);
  }
  return true;
}

/** A new workspace process has a clock of its own: what was measured before no longer counts. */
export function forgetClock(): void {
  kept = null;
}

/** Measures now, every ten seconds, and whenever the window is shown again; returns how to stop. */
export function followClock(onMeasured: (answered: boolean) => void): () => void {
  const measure = () => void measureClock().then(onMeasured);
  const onShown = () => {
    if (document.visibilityState === 'visible') measure();
  };
  measure();
  const timer = setInterval(measure, REPEAT_MS);
  document.addEventListener('visibilitychange', onShown);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onShown);
  };
}
