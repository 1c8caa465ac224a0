import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createDocumentWriter } from '../documents/documentWriter.ts';
import { createGroupSolver } from '../solving/groupSolver.ts';
import { openWorkspace } from '../workspace/openWorkspace.ts';
import type { OpenOptions } from '../workspace/openWorkspace.ts';
import { formatLibrary } from './formats/formatLibrary.ts';
import type { House } from './house.ts';
import { newRunMemory } from './run/runMemory.ts';

/** Where the parts outside the code lie. */
export interface Places {
  assets: string;
  documentWorker: string;
  groupWorker: string;
}

/** A house of real parts: the file system, both clocks, the threads for documents and groups. */
export function buildHouse({
  places,
  announce,
  logBug,
  opening = {},
}: {
  places: Places;
  announce: House['announce'];
  logBug: House['logBug'];
  opening?: Pick<OpenOptions, 'ifMissing' | 'mode'>;
}): House {
  const now = () => Date.now();
  return {
    workspace: null,
    openFile: (path) => openWorkspace({ path, now, newId, ...opening }),
    documents: createDocumentWriter({ workerFile: places.documentWorker }),
    solver: createGroupSolver({ workerFile: places.groupWorker }),
    // hrtime under a name that every Node has: milliseconds since some moment, never set.
    clock: () => ({ wallMs: Date.now(), monoMs: Number(process.hrtime.bigint() / 1000n) / 1000 }),
    newId,
    formats: formatLibrary(join(places.assets, 'formats'), logBug),
    announce,
    logBug,
    jobs: new Map(),
    runMemory: newRunMemory(),
  };
}

/** 20 letters and digits: sorted by time within a millisecond's worth of chance, never the same twice. */
function newId(): string {
  return `${Math.floor(performance.timeOrigin + performance.now()).toString(36)}${randomBytes(8).toString('hex').slice(0, 12)}`;
}
