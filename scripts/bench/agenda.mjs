import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectFolder } from '../project.mjs';
import { figure, median } from './figure.mjs';
import { startWorkspace } from './workspaceHost.mjs';
import { plainEvent } from '../../test/fixtures/plainEvent.mjs';

const DAYS = ['2027-06-07', '2027-06-08', '2027-06-09', '2027-06-10', '2027-06-11'];
const BLOCKS_A_DAY = 40;
const EVENTS_A_YEAR = 60;
const TIMES = 40;
const SLOWEST_CHECKS_MS = 10;
const SLOWEST_LIST_MS = 50;
const SLOWEST_MOVE_MS = 20;

/**
 * An agenda of five days with 200 blocks: every check computed anew (its floor: putting the same agenda in order, without
 * a check), and moving a block with everything that follows it; and a year's program with 60 events, listed (its floor:
 * the shortest answer over the same wire).
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'convener-bench-agenda-'));
  const workspace = await startWorkspace();
  try {
    await workspace.ask('workspace.open', { path: join(folder, 'year.convener') });
    const { id: programId } = await workspace.ask('program.add', program());
    let eventId = '';
    for (let index = 0; index < EVENTS_A_YEAR; index++)
      eventId = (await workspace.ask('event.add', event(programId, index))).id;
    await fillAgenda(workspace, eventId);
    const snapshot = await workspace.ask('event.read', { eventId });
    const { agendaChecksOf, agendaOf } = await domainOf(folder);
    const checksMs = medianOf(() => agendaChecksOf(snapshot));
    const orderMs = medianOf(() => agendaOf(snapshot));
    const wireMs = await medianAsked(workspace, () => ['clock.read', {}]);
    const listMs = await medianAsked(workspace, () => ['home.read', {}]);
    const first = snapshot.blocks[1];
    const moveMs = await medianAsked(workspace, (time) => [
      'block.retime',
      { blockId: first.id, durationMs: (5 + (time % 5)) * 60_000 },
    ]);
    return [
      figure({
        name: `every check of ${snapshot.blocks.length} blocks on five days`,
        value: checksMs,
        unit: 'ms',
        target: SLOWEST_CHECKS_MS,
        floor: orderMs,
      }),
      figure({
        name: `the list of ${EVENTS_A_YEAR} events of a year`,
        value: listMs,
        unit: 'ms',
        target: SLOWEST_LIST_MS,
        floor: wireMs,
      }),
      figure({
        name: 'a block made longer, with everything that follows on its day',
        value: moveMs,
        unit: 'ms',
        target: SLOWEST_MOVE_MS,
        floor: wireMs,
      }),
    ];
  } finally {
    await workspace.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rules as the pages use them, built for this Node. */
async function domainOf(folder) {
  const parts = ['checks/agendaChecks', 'agenda/agenda'];
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      lib: {
        entry: Object.fromEntries(
          parts.map((part) => [basename(part), join(projectFolder, 'main/domain', `${part}.ts`)]),
        ),
        formats: ['es'],
        fileName: (_, name) => `${name}.mjs`,
      },
    },
  });
  const built = await Promise.all(
    parts.map((part) => import(pathToFileURL(join(folder, `${basename(part)}.mjs`)).href)),
  );
  return Object.assign({}, ...built);
}

async function fillAgenda(workspace, eventId) {
  const formats = (await workspace.ask('format.list', {})).map(({ id }) => id);
  for (const day of DAYS)
    for (let index = 0; index < BLOCKS_A_DAY; index++) {
      const isBreak = index % 6 === 5;
      await workspace.ask('block.add', {
        eventId,
        block: {
          title: isBreak ? 'Break' : `Block ${index + 1}`,
          seating: isBreak ? 'break' : ['full', 'groups', 'pairs'][index % 3],
          formatId: isBreak ? null : formats[index % formats.length],
          startsOn: day,
          startsAt: `${String(7 + Math.floor((index * 20) / 60)).padStart(2, '0')}:${String((index * 20) % 60).padStart(2, '0')}`,
          durationMs: 20 * 60_000,
          timing: index === 0 ? 'start-length' : 'follows-length',
          endsAt: null,
          lane: 0,
          lead: `Lead ${index % 7}`,
          room: '',
          note: '',
          isStoryFirst: false,
          stays: isBreak,
        },
      });
    }
}

function program() {
  return { name: 'A year', owner: '', goals: [], paper: 'letter', language: 'en-US', color: null };
}

function event(programId, index) {
  const last = index === EVENTS_A_YEAR - 1;
  const day = new Date(Date.UTC(2027, 0, 4 + index * 6)).toISOString().slice(0, 10);
  return plainEvent({
    programId,
    name: `Event ${index + 1}`,
    kind: 'retreat',
    startsOn: last ? DAYS[0] : day,
    endsOn: last ? DAYS.at(-1) : day,
  });
}

function medianOf(work) {
  const times = [];
  for (let time = 0; time < TIMES; time++) {
    const startedAt = performance.now();
    work();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

async function medianAsked(workspace, request) {
  const times = [];
  for (let time = 0; time < TIMES; time++) {
    const startedAt = performance.now();
    await workspace.ask(...request(time));
    times.push(performance.now() - startedAt);
  }
  return median(times);
}
