import type { Run } from '#contract';
import type { ClockAct, ClockReading } from '#domain/clock/clockEntry';
import { success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { rehearsedReading } from '#domain/clock/rehearsal';
import { foldClock } from '#domain/clock/runningClock';
import type { KeptRun } from '../../workspace/runs.ts';
import type { OpenHouse } from '../house.ts';
import type { RehearsedRun } from './runMemory.ts';
import { keptPlan } from './runPlan.ts';

/** Where the presses of one run go: into the workspace, or into a rehearsal's memory. */
export interface LogBook {
  run: () => KeptRun | RehearsedRun | undefined;
  /** The clocks that the run goes by, now. */
  reading: () => ClockReading;
  append: (entry: { id: string } & ClockReading & ClockAct) => Answer<unknown>;
}

/** The log book of a run; undefined when there is no such run. */
export function logBookOf(house: OpenHouse, runId: string): LogBook | undefined {
  const { rehearsal: run } = house.runMemory;
  if (run?.id === runId)
    return {
      run: () => run,
      reading: () => rehearsedReading(run.rehearsal, house.clock()),
      append(entry) {
        run.log = [...run.log, { ...entry, position: run.log.length }];
        run.endedAt = endOf(run);
        return success(null);
      },
    };
  const { workspace } = house;
  if (!workspace.runs.get(runId)) return undefined;
  return {
    run: () => workspace.runs.get(runId),
    reading: house.clock,
    append: (entry) =>
      workspace.append(() => {
        workspace.runs.append(runId, entry);
        workspace.runs.see(runId, { wallMs: entry.wallMs, monoMs: entry.monoMs });
        const run = workspace.runs.get(runId);
        workspace.runs.setEnd(runId, run ? endOf(run) : null);
        return success(null);
      }),
  };
}

/** A run as windows get it; null for none. */
export function readRun(house: OpenHouse, run: KeptRun | RehearsedRun | undefined): Run | null {
  if (!run) return null;
  const rehearsal = 'rehearsal' in run ? run.rehearsal : null;
  return { ...run, segments: keptPlan(run.segments, run), now: house.clock(), rehearsal };
}

function endOf(run: KeptRun): number | null {
  const { endedAt } = foldClock(run.log, keptPlan(run.segments, run));
  return endedAt === null ? null : Math.round(endedAt);
}
