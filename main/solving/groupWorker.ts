import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { GroupPlan, GroupPlanning } from '#domain/grouping/groupPlan';
import { planGroups } from '#domain/grouping/planGroups';
import { exactSolver } from './exactSolver.ts';
import type { FromSolver, SolvingProgress, SolvingTime, ToSolver } from './solverMessage.ts';

/** The thread that forms groups, so that no window, no save and no timer waits for it. One plan after the other. */

const port = parentPort;
if (!port) throw new Error('groupWorker runs in a worker thread only');

const SLICE_MS = 25;
const TELL_EVERY_MS = 100;
const FIRST_SLICE = 500;

if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
const cancelled = new Set<number>();
let queue: Promise<void> = Promise.resolve();

port.on('message', (message: ToSolver) => {
  switch (message.kind) {
    case 'cancel':
      cancelled.add(message.jobId);
      return;
    case 'warm':
      return;
    case 'plan':
      queue = queue.then(() => plan(message));
      return;
  }
});

async function plan({ jobId, wish, time }: Extract<ToSolver, { kind: 'plan' }>): Promise<void> {
  try {
    const planning = planGroups(wish);
    tell({
      kind: 'answer',
      jobId,
      answer: planning.ok ? await found(jobId, planning.value, time) : planning,
    });
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`Forming groups failed: ${details}\n`);
    tell({
      kind: 'answer',
      jobId,
      answer: failure(
        'bug',
        'The groups could not be formed because of a fault in the app. No group was changed. Details are in the log.',
      ),
    });
  } finally {
    cancelled.delete(jobId);
  }
}

async function found(jobId: number, planning: GroupPlanning, time: SolvingTime): Promise<Answer<GroupPlan>> {
  const startedAt = performance.now();
  const took = () => performance.now() - startedAt;
  let work = FIRST_SLICE;
  let toldAt = 0;
  const progress = (stage: SolvingProgress['stage']) => {
    const { repeats, fewestRepeats } = planning.progress();
    const share = stage === 'proving' ? 1 : Math.min(1, took() / Math.max(1, time.withinMs));
    tell({ kind: 'progress', jobId, progress: { stage, share, repeats, fewestRepeats } });
  };
  const mostWork = time.mostWork ?? Infinity;
  let done = 0;
  while (took() < time.withinMs && done < mostWork) {
    const before = took();
    work = Math.min(work, mostWork - done);
    done += work;
    if (!planning.step(work)) return success(planning.best());
    const slice = Math.max(0.1, took() - before);
    work = Math.max(FIRST_SLICE, Math.min(work * 2, Math.round((work * SLICE_MS) / slice)));
    if (took() - toldAt >= TELL_EVERY_MS) {
      toldAt = took();
      progress('searching');
    }
    await new Promise((resolve) => setImmediate(resolve));
    if (cancelled.has(jobId)) return failure('cancelled', 'Stopped. No group was changed.');
  }
  if (time.proveWithinMs <= 0) return success(planning.best());
  progress('proving');
  return success(planning.proven(await exactSolver(time.proveWithinMs)));
}

function tell(message: FromSolver): void {
  port?.postMessage(message);
}
