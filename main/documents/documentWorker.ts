import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { failure } from '#domain/failure';
import type { FromWorker, ToWorker } from './documentOrder.ts';
import { readReturned } from './forms/readReturned.ts';
import { warmWriters, writeOrder } from './writeOrder.ts';

/** The thread that writes documents, so that no save and no timer waits for them. One order after the other. */

const port = parentPort;
if (!port) throw new Error('documentWorker runs in a worker thread only');

stepBack();
const cancelled = new Set<number>();
let queue: Promise<void> = Promise.resolve();

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'cancel':
      cancelled.add(message.jobId);
      return;
    case 'warm':
      queue = queue
        .then(warmWriters)
        .catch(() => undefined) // the first order meets the same trouble and tells it
        .then(() => {
          tell({ kind: 'warmed' });
        });
      return;
    case 'write':
      queue = queue.then(() => write(message));
      return;
    case 'read':
      queue = queue.then(() => read(message));
      return;
  }
});

function read({ jobId, file }: Extract<ToWorker, { kind: 'read' }>): void {
  try {
    tell({ kind: 'read', jobId, answer: readReturned(file.bytes, file.fileName) });
  } catch (error) {
    tellBug('Reading a returned form', error);
    const sentence = `“${file.fileName}” could not be read because of a fault in the app. Nothing was changed; type its answers in. Details are in the log.`;
    tell({ kind: 'read', jobId, answer: failure('bug', sentence) });
  }
}

async function write({ jobId, order }: Extract<ToWorker, { kind: 'write' }>): Promise<void> {
  try {
    const answer = await writeOrder(order, {
      onProgress: (progress) => {
        tell({ kind: 'progress', jobId, progress });
      },
      isCancelled: () => cancelled.has(jobId),
    });
    tell({ kind: 'answer', jobId, answer });
  } catch (error) {
    tellBug('Writing documents', error);
    tell({
      kind: 'answer',
      jobId,
      answer: failure(
        'bug',
        'The documents could not be written because of a fault in the app. What was written before is complete. Details are in the log.',
      ),
    });
  } finally {
    cancelled.delete(jobId);
  }
}

/**
 * On Linux a priority belongs to the thread that sets it: this one then gives way to saves, clocks and windows. Elsewhere
 * it would belong to the whole process, so it stays as it is.
 */
function stepBack(): void {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
}

function tellBug(what: string, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${what} failed: ${details}\n`);
}

function tell(message: FromWorker): void {
  port?.postMessage(message);
}
