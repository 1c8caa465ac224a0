import { Worker } from 'node:worker_threads';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { GroupPlan, GroupPlanWish } from '#domain/grouping/groupPlan';
import type { FromSolver, SolvingProgress, SolvingTime, ToSolver } from './solverMessage.ts';

/** Forms groups in a thread of its own. */
export interface GroupSolver {
  /** Starts the thread, so that the first plan is as quick as the next. */
  warm(): void;
  /** Plans for as long as allowed; aborting answers at once with a `cancelled` failure. */
  plan(wish: GroupPlanWish, options: PlanOptions): Promise<Answer<GroupPlan>>;
  /** Ends the thread; plans under way are answered as cancelled. */
  close(): Promise<void>;
}

export interface PlanOptions extends SolvingTime {
  onProgress?: (progress: SolvingProgress) => void;
  signal?: AbortSignal;
}

interface Job {
  order: Extract<ToSolver, { kind: 'plan' }>;
  isProving: boolean;
  onProgress: (progress: SolvingProgress) => void;
  settle: (answer: Answer<GroupPlan>) => void;
}

const CANCELLED = failure('cancelled', 'Stopped. No group was changed.');
const STOPPED = failure(
  'unavailable',
  'The part that forms groups stopped unexpectedly. No group was changed. Try again; it has been started anew.',
);

/** A solver whose thread runs `workerFile` and starts with the first plan. */
export function createGroupSolver({ workerFile }: { workerFile: string }): GroupSolver {
  const jobs = new Map<number, Job>();
  let worker: Worker | null = null;
  let lastJobId = 0;

  return { warm, plan, close };

  function warm(): void {
    tell({ kind: 'warm' });
    rest();
  }

  function plan(
    wish: GroupPlanWish,
    { onProgress, signal, ...time }: PlanOptions,
  ): Promise<Answer<GroupPlan>> {
    if (signal?.aborted) return Promise.resolve(CANCELLED);
    const jobId = ++lastJobId;
    return new Promise((resolve) => {
      const onAbort = () => abort(jobId);
      signal?.addEventListener('abort', onAbort, { once: true });
      const order: Job['order'] = { kind: 'plan', jobId, wish, time };
      jobs.set(jobId, {
        order,
        isProving: false,
        onProgress: onProgress ?? (() => undefined),
        settle: (answer) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(answer);
        },
      });
      tell(order);
    });
  }

  /** An exact search hears nothing until it ends; its thread is ended then, and the others' plans begin again. */
  function abort(jobId: number): void {
    const job = jobs.get(jobId);
    if (!job) return;
    jobs.delete(jobId);
    job.settle(CANCELLED);
    if (!job.isProving) {
      tell({ kind: 'cancel', jobId });
      rest();
      return;
    }
    const ending = worker;
    worker = null;
    void ending?.terminate();
    for (const { order } of jobs.values()) tell(order);
  }

  async function close(): Promise<void> {
    const closing = worker;
    worker = null;
    settleAll(CANCELLED);
    await closing?.terminate();
  }

  function tell(message: ToSolver): void {
    worker ??= started();
    if (message.kind === 'plan') worker.ref();
    worker.postMessage(message);
  }

  function started(): Worker {
    const thread = new Worker(workerFile);
    thread.unref(); // an idle solver keeps no process alive
    thread.on('message', (message: FromSolver) => {
      if (worker === thread) hear(message);
    });
    const onEnd = () => {
      if (worker !== thread) return;
      worker = null;
      settleAll(STOPPED);
    };
    thread.on('error', onEnd);
    thread.on('exit', onEnd);
    return thread;
  }

  function hear(message: FromSolver): void {
    const job = jobs.get(message.jobId);
    if (!job) return;
    if (message.kind === 'progress') {
      job.isProving = message.progress.stage === 'proving';
      job.onProgress(message.progress);
      return;
    }
    jobs.delete(message.jobId);
    job.settle(message.answer);
    rest();
  }

  /** Lets the process end while there is nothing to plan. */
  function rest(): void {
    if (jobs.size === 0) worker?.unref();
  }

  function settleAll(answer: Answer<never>): void {
    for (const job of jobs.values()) job.settle(answer);
    jobs.clear();
  }
}
