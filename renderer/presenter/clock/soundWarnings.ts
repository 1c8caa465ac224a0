import { turnsIn } from '#domain/agenda/personTurns';
import type { ClockReadout } from '#domain/clock/readClock';
import type { Heard } from '#domain/clock/tones';
import { useRun } from '../../state/runStore.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';
import { playTone } from './tonePlayer.ts';
import { warningOf } from './warningOf.ts';

/** Sounds the warnings of the clock that this window follows from now on; returns how to stop. For one window only. */
export function soundWarnings(): () => void {
  let heard: Heard | null = null;
  return useRun.subscribe(({ run, clock, readout, found }, { readout: last }) => {
    if (readout === last || readout === null || run === null || clock === null || found !== null) return;
    const key = `${run.id} ${clock.visits.length}`;
    const warning = warningOf(heard, {
      readout,
      key,
      pace: run.rehearsal?.pace ?? 1,
      turns: turnsOf(readout),
    });
    ({ heard } = warning);
    if (warning.level !== null && useWorkspace.getState().settings.isSoundOn) playTone(warning.level);
  });
}

function turnsOf({ segment }: ClockReadout): number {
  const { event } = useWorkspace.getState();
  const session = event?.sessions.find(({ id }) => id === segment?.sessionId);
  const format = event?.formats.find(({ id }) => id === session?.formatId);
  return session && format && segment ? turnsIn(session, format, segment) : 0;
}
