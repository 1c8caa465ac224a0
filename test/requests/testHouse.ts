import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { requests } from '#contract';
import type { InputOf, OutputOf } from '#contract';
import type { Answer } from '#domain/failure';
import { createDocumentWriter } from '../../main/documents/documentWriter.ts';
import { answer } from '../../main/requests/answer.ts';
import { formatLibrary } from '../../main/requests/formats/formatLibrary.ts';
import { handlers } from '../../main/requests/handlers.ts';
import type { WorkspaceRequest } from '../../main/requests/handlerTypes.ts';
import type { House } from '../../main/requests/house.ts';
import { newRunMemory } from '../../main/requests/run/runMemory.ts';
import { createGroupSolver } from '../../main/solving/groupSolver.ts';
import { openWorkspace } from '../../main/workspace/openWorkspace.ts';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A new folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'convener-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestHouse {
  house: House;
  path: string;
  announced: { event: string; payload: unknown }[];
  bugs: unknown[];
  time: { wallMs: number; monoMs: number };
  /** Asks and answers with the value; a failure fails the test. Every answer is checked against the contract. */
  ask: <Name extends WorkspaceRequest>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
  /** Asks whatever is given, as a window would. */
  attempt: (name: string, input: unknown) => Promise<Answer<unknown>>;
}

/** A house on a real file, with ids that count up and clocks that stand still until they are moved. */
export function testHouse(path = join(temporaryFolder(), 'test.convener')): TestHouse {
  const announced: TestHouse['announced'] = [];
  const bugs: unknown[] = [];
  const time = { wallMs: Date.UTC(2027, 3, 20, 15), monoMs: 5000 };
  let lastId = 0;
  const newId = () => `id-${String(++lastId).padStart(5, '0')}`;
  const house: House = {
    workspace: null,
    openFile: (file) => openWorkspace({ path: file, now: () => time.wallMs, newId }),
    documents: createDocumentWriter({
      workerFile: join(projectFolder, 'main', 'documents', 'documentWorker.ts'),
    }),
    solver: createGroupSolver({ workerFile: join(projectFolder, 'main', 'solving', 'groupWorker.ts') }),
    clock: () => ({ ...time }),
    newId,
    formats: formatLibrary(join(projectFolder, 'assets', 'formats'), (_where, error) => bugs.push(error)),
    announce: (event, payload) => announced.push({ event, payload }),
    logBug: (_where, error) => bugs.push(error),
    jobs: new Map(),
    runMemory: newRunMemory(),
  };
  onTestFinished(async () => {
    house.workspace?.close();
    await house.documents.close();
    await house.solver.close();
  });
  const ask = async <Name extends WorkspaceRequest>(name: Name, input: InputOf<Name>) => {
    const answered = await answer({ handlers, house, name, input, from: 'inside' });
    if (!answered.ok) throw new Error(`${name}: ${answered.failure.message}`, { cause: bugs.at(-1) });
    // The contract says what this name answers; a wrong answer throws here.
    return requests[name].output.parse(answered.value) as OutputOf<Name>;
  };
  return {
    house,
    path,
    announced,
    bugs,
    time,
    ask,
    attempt: (name, input) => answer({ handlers, house, name, input, from: 'windows' }),
  };
}

/** A house with the sample retreat open. */
export async function retreatHouse(): Promise<TestHouse> {
  const test = testHouse();
  await test.ask('workspace.openSample', { sample: 'retreat', path: test.path });
  return test;
}

export const RETREAT = 'retreat-2027-04';
