import { Worker } from 'node:worker_threads';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import type {
  DocumentOrder,
  FileToRead,
  FromWorker,
  ToWorker,
  WritingProgress,
  WrittenFile,
} from './documentOrder.ts';

/** Writes documents in a thread of its own. */
export interface DocumentWriter {
  /** Starts the thread and loads its libraries, so that the first order is as quick as the next. */
  warm(): Promise<void>;
  /** Writes an order; aborting stops between two files and answers with a `cancelled` failure. */
  write(order: DocumentOrder, options?: WriteOptions): Promise<Answer<WrittenFile[]>>;
  /** Reads a file that came back; a file that cannot be read is a failure with a sentence. */
  read(file: FileToRead): Promise<Answer<ReturnedFile>>;
  /** Ends the thread; orders under way are answered as cancelled. */
  close(): Promise<void>;
}

export interface WriteOptions {
  onProgress?: (progress: WritingProgress) => void;
  signal?: AbortSignal;
}

interface Job {
  onProgress: (progress: WritingProgress) => void;
  settle: (answer: Answer<WrittenFile[]>) => void;
}

const STOPPED = failure(
  'unavailable',
  'The part that writes documents stopped unexpectedly. Files that were written before are complete. Try again; it has been started anew.',
);
const CLOSED = failure('cancelled', 'Stopped. Files that were written before are complete.');

/** A writer whose thread runs `workerFile` and starts with the first order. */
export function createDocumentWriter({ workerFile }: { workerFile: string }): DocumentWriter {
  const jobs = new Map<number, Job>();
  const reading = new Map<number, (answer: Answer<ReturnedFile>) => void>();
  let warming: { promise: Promise<void>; resolve: () => void } | null = null;
  let worker: Worker | null = null;
  let lastJobId = 0;

  return { warm, write, read, close };

  function warm(): Promise<void> {
    if (!warming) {
      let resolve = () => {};
      const promise = new Promise<void>((settle) => {
        resolve = settle;
      });
      warming = { promise, resolve };
      tell({ kind: 'warm' });
    }
    return warming.promise;
  }

  function write(order: DocumentOrder, { onProgress, signal }: WriteOptions = {}) {
    if (signal?.aborted) return Promise.resolve(failure('cancelled', 'Stopped. No file was changed.'));
    const jobId = ++lastJobId;
    return new Promise<Answer<WrittenFile[]>>((resolve) => {
      const onAbort = () => {
        tell({ kind: 'cancel', jobId });
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      jobs.set(jobId, {
        onProgress: onProgress ?? (() => undefined),
        settle: (answer) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(answer);
        },
      });
      tell({ kind: 'write', jobId, order });
    });
  }

  function read(file: FileToRead) {
    const jobId = ++lastJobId;
    return new Promise<Answer<ReturnedFile>>((resolve) => {
      reading.set(jobId, resolve);
      tell({ kind: 'read', jobId, file });
    });
  }

  async function close(): Promise<void> {
    const closing = worker;
    worker = null;
    settleAll(CLOSED);
    await closing?.terminate();
  }

  function tell(message: ToWorker): void {
    worker ??= started();
    if (message.kind !== 'cancel') worker.ref();
    worker.postMessage(message);
  }

  function started(): Worker {
    const thread = new Worker(workerFile);
    thread.unref(); // an idle writer keeps no process alive
    thread.on('message', (message: FromWorker) => {
      hear(message);
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

  function hear(message: FromWorker): void {
    switch (message.kind) {
      case 'warmed':
        warming?.resolve();
        rest();
        return;
      case 'progress':
        jobs.get(message.jobId)?.onProgress(message.progress);
        return;
      case 'answer':
        jobs.get(message.jobId)?.settle(message.answer);
        jobs.delete(message.jobId);
        rest();
        return;
      case 'read':
        reading.get(message.jobId)?.(message.answer);
        reading.delete(message.jobId);
        rest();
        return;
    }
  }

  /** Lets the process end while there is nothing left to write or read. */
  function rest(): void {
    if (jobs.size + reading.size === 0) worker?.unref();
  }

  function settleAll(answer: Answer<never>): void {
    for (const job of jobs.values()) job.settle(answer);
    jobs.clear();
    for (const settle of reading.values()) settle(answer);
    reading.clear();
    warming?.resolve();
    warming = null;
  }
}
