import { powerMonitor } from 'electron';
import type { Run } from '#contract';
import type { Answer } from '#domain/failure';
import type { StayAwake } from './stayAwake.ts';

interface Options {
  stayAwake: StayAwake;
  ask: (name: 'run.press', input: object) => Promise<Answer<unknown>>;
}

/** Follows the running clock: writes a sleep and a waking of the laptop into its log, and keeps it awake in the room. */
export function followPower({ stayAwake, ask }: Options): { hear(run: Run): void } {
  let runId: string | null = null;
  powerMonitor.on('suspend', () => void press('suspended'));
  powerMonitor.on('resume', () => void press('woke'));
  return {
    hear: (run) => {
      runId = run.endedAt === null ? run.id : null;
      if (runId === null) stayAwake.noLonger('a clock runs');
      else stayAwake.because('a clock runs');
    },
  };

  async function press(kind: 'suspended' | 'woke'): Promise<void> {
    if (runId !== null) await ask('run.press', { runId, press: { kind } });
  }
}
