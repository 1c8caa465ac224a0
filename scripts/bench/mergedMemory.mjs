import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectFolder } from '../project.mjs';

/**
 * The memory of a process that does nothing but run the built document thread and write one merged file for 200
 * people. Prints JSON: `{ baseMb, peakMb }`, both as the operating system counts them.
 */
const [folder] = process.argv.slice(2);
const worker = new Worker(join(projectFolder, 'out/main/documentWorker.cjs'));
const told = (kind) =>
  new Promise((resolve) => {
    worker.on('message', (message) => {
      if (message.kind === kind) resolve(message);
    });
  });

const warmed = told('warmed');
worker.postMessage({ kind: 'warm' });
await warmed;
const baseMb = process.resourceUsage().maxRSS / 1024;

const batch = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8'));
const answered = told('answer');
const files = [{ kind: 'merged', fileName: 'merged.docx', batch }];
worker.postMessage({ kind: 'write', jobId: 1, order: { folder: join(folder, 'memory'), known: {}, files } });
const { answer } = await answered;
if (!answer.ok) throw new Error(answer.failure.message);
process.stdout.write(JSON.stringify({ baseMb, peakMb: process.resourceUsage().maxRSS / 1024 }));
await worker.terminate();
