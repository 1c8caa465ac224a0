import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentNode } from '../node.mjs';
import { projectFolder } from '../project.mjs';
import { figure, median, quantile } from './figure.mjs';
import { startWorkspace } from './workspaceHost.mjs';

/**
 * Writing documents: the whole kit of the 23-person sample, 200 personal worksheets against the docx library building
 * each by itself, and one merged file for 200 people with its memory. Everything is written by the real workspace
 * process to a real disk.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'convener-bench-'));
  try {
    const { figures, singleMs } = twoHundred(folder);
    return [await wholeKit(folder, (singleMs / 200) * 23), await savesMeanwhile(folder), ...figures];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * From the command to the last byte, once the process is up and its writer warm: five kinds and 23 worksheets. The floor
 * is what the docx library alone needs for the 23 worksheets, one by one.
 */
async function wholeKit(folder, floor) {
  const workspace = await startWorkspace();
  try {
    await workspace.ask('workspace.openSample', { sample: 'retreat', path: join(folder, 'sample.convener') });
    const { events } = await workspace.ask('home.read', {});
    const eventId = events[0].id;
    const { sessions } = await workspace.ask('event.read', { eventId });
    const sessionId = sessions[0].id;
    const list = await workspace.ask('kit.list', { eventId, sessionId });
    const documents = list.map((document) => document.id).filter((id) => !id.endsWith('-memo'));
    const times = [];
    for (let run = 0; run < 6; run++) {
      const startedAt = performance.now();
      await workspace.ask('kit.make', {
        eventId,
        sessionId,
        documents,
        folder: join(folder, `kit-${run}`),
        jobId: `kit-${run}`,
      });
      times.push(performance.now() - startedAt);
    }
    return figure({
      name: 'kit of 23 people, all kinds',
      value: median(times.slice(1)),
      unit: 'ms',
      target: 1000,
      floor,
    });
  } finally {
    await workspace.stop();
  }
}

/**
 * What a save waits for in the workspace process itself, request to answer, while kits are written one after the other;
 * the floor is the same in a quiet stretch. scripts/bench/clock.mjs measures it from the window, with all that is drawn.
 */
async function savesMeanwhile(folder) {
  const workspace = await startWorkspace();
  try {
    await workspace.ask('workspace.openSample', { sample: 'retreat', path: join(folder, 'saves.convener') });
    const { events } = await workspace.ask('home.read', {});
    const eventId = events[0].id;
    const { sessions, people } = await workspace.ask('event.read', { eventId });
    const documents = (await workspace.ask('kit.list', { eventId, sessionId: sessions[0].id })).map(
      ({ id }) => id,
    );
    const kit = async (number) => {
      const target = join(folder, `saves-${number}`);
      await workspace.ask('kit.make', {
        eventId,
        sessionId: sessions[0].id,
        documents,
        folder: target,
        jobId: `s${number}`,
      });
    };
    const save = async (number) => {
      const changes = { dietary: `note ${number}` };
      const startedAt = performance.now();
      await workspace.ask('person.change', { eventId, personId: people[0].id, changes });
      return performance.now() - startedAt;
    };
    const savesUntil = async (isOver) => {
      const times = [];
      while (!isOver()) {
        times.push(await save(times.length));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return times;
    };
    await kit(0);
    const quietUntil = performance.now() + 5000;
    const quiet = await savesUntil(() => performance.now() > quietUntil);
    let isWriting = true;
    const writing = (async () => {
      const endsAt = performance.now() + 30_000;
      for (let number = 1; performance.now() < endsAt; number++) await kit(number);
      isWriting = false;
    })();
    const times = await savesUntil(() => !isWriting);
    await writing;
    return figure({
      name: `a save answered by the workspace process while kits are written, 99th percentile of ${times.length}`,
      value: quantile(times, 0.99),
      unit: 'ms',
      target: 20,
      floor: quantile(quiet, 0.99),
    });
  } finally {
    await workspace.stop();
  }
}

function twoHundred(folder) {
  const single = ran('worksheets.mjs', 'single', folder);
  const batch = ran('worksheets.mjs', 'batch', folder);
  const merged = ran('worksheets.mjs', 'merged', folder);
  const memory = ran('mergedMemory.mjs', folder);
  const figures = [
    figure({
      name: '200 worksheets, share of building each by itself',
      value: batch.ms / single.ms,
      unit: 'ratio',
      target: 0.1,
      floor: 1,
    }),
    figure({ name: '200 worksheets', value: batch.ms, unit: 'ms', target: single.ms / 10, floor: single.ms }),
    figure({
      name: 'merged file of 200, share of building each by itself',
      value: merged.ms / single.ms,
      unit: 'ratio',
      target: 0.1,
      floor: 1,
    }),
    figure({
      name: 'merged file of 200, memory of the process',
      value: memory.peakMb,
      unit: 'MB',
      target: 200,
      floor: memory.baseMb,
    }),
  ];
  return { figures, singleMs: single.ms };
}

/** What a script of its own process prints as JSON. */
function ran(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const run = spawnSync(currentNode(), ['--disable-warning=ExperimentalWarning', path, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
