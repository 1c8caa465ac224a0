import { clockCues } from '#domain/clock/clockCues';
import type { ClockReadout } from '#domain/clock/readClock';
import { passedCue, turnCues } from '#domain/clock/tones';
import type { Heard, Tone } from '#domain/clock/tones';

/** One look at the running clock. */
export interface ClockLook {
  readout: ClockReadout;
  /** Stays the same for one stay in one phase. */
  key: string;
  /** How many times as fast as the laptop's clock a rehearsal goes. */
  pace: number;
  /** How many slots the phase has where it goes around the circle; 0 elsewhere. */
  turns: number;
}

/**
 * Which warning is to be heard now; where the turn passes on in the moment of a warning, the turn is heard. A frozen or blank screen is for the eyes of the room, so the clock is heard as it runs
 * on; a pause, a block that is held and a hurried rehearsal are silent.
 */
export function warningOf(
  before: Heard | null,
  { readout, key, pace, turns }: ClockLook,
): { level: Tone | null; heard: Heard } {
  const { status, remainingMs, plannedMs, addedMs, isHeld } = readout;
  const runs = (status === 'running' || status === 'overtime') && !isHeld && pace === 1;
  const totalMs = plannedMs + addedMs;
  const cues = [...clockCues(totalMs), ...turnCues(totalMs, turns)];
  return passedCue(before, { key, remainingMs }, runs ? cues : []);
}
