import { foldClock } from '#domain/clock/runningClock';
import type { Run } from '#contract';
import { appendPress, takeRun } from '../../state/runStore.ts';

/** Brings an ended session back: its clock runs on as though it had not been ended. */
export async function undoEnd(run: Run): Promise<void> {
  const { undoable } = foldClock(run.log, run.segments);
  takeRun(run);
  if (undoable) await appendPress({ kind: 'undone', entryId: undoable.entryId });
}
