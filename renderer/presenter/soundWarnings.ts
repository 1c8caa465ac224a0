import { clockCues } from '#domain/clock/clockCues';
import type { ClockCue } from '#domain/clock/clockCues';
import type { ClockReadout } from '#domain/clock/readClock';
import { passedCue } from '#domain/clock/tones';
import type { Heard } from '#domain/clock/tones';
import { useRun } from '../state/runStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { playTone } from './tonePlayer.ts';

/** One look at the running clock. */
export interface ClockLook {
  readout: ClockReadout;
  /** Stays the same for one stay in one phase. */
  key: string;
  /** How many times as fast as the laptop's clock a rehearsal goes. */
  pace: number;
}

/**
 * Which warning is to be heard now. A frozen or blank screen is for the eyes of the room, so the clock is heard as it runs
 * on; a pause, a block that is held and a hurried rehearsal are silent.
 */
export function warningOf(
  before: Heard | null,
  { readout, key, pace }: ClockLook,
): { level: ClockCue['level'] | null; heard: Heard } {
  const { status, remainingMs, plannedMs, addedMs, isHeld } = readout;
  const runs = (status === 'running' || status === 'overtime') && !isHeld && pace === 1;
  return passedCue(before, { key, remainingMs }, runs ? clockCues(plannedMs + addedMs) : []);
}

/** Sounds the warnings of the clock that this window follows from now on; returns how to stop. For one window only. */
export function soundWarnings(): () => void {
  let heard: Heard | null = null;
  return useRun.subscribe(({ run, clock, readout, found }, { readout: last }) => {
    if (readout === last || readout === null || run === null || clock === null || found !== null) return;
    const key = `${run.id} ${clock.visits.length}`;
    const warning = warningOf(heard, { readout, key, pace: run.rehearsal?.pace ?? 1 });
    ({ heard } = warning);
    if (warning.level !== null && useWorkspace.getState().settings.isSoundOn) playTone(warning.level);
  });
}
