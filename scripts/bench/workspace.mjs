import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, median } from './figure.mjs';
import { startWorkspace } from './workspaceHost.mjs';
import { plainEvent } from '../../test/fixtures/plainEvent.mjs';

const EVENTS = 200;
const PEOPLE_EACH = 50;
const SESSIONS_EACH = 5;
const TIMES = 15;
const MOST_MS = 50;

/**
 * A workspace of 10,000 people and 1,000 sessions, made through the requests: how long it takes to open, and until each
 * screen's data is here, from asking to the answer in the asking process. The floor of opening is the bare library
 * opening the same file; that of a screen is the shortest answer there is, over the same wire.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'convener-bench-workspace-'));
  const path = join(folder, 'large.convener');
  const workspace = await startWorkspace();
  try {
    const { eventId, sessionId } = await fill(workspace, path);
    await workspace.ask('workspace.close', {});
    const bareMs = await medianOf(() => bareOpen(path));
    const openMs = await medianOf(() => workspace.ask('workspace.open', { path }), {
      before: () => workspace.ask('workspace.close', {}),
    });
    const wireMs = await medianOf(() => workspace.ask('clock.read', {}));
    const screens = [
      ['home', 'home.read', {}],
      ['event with its agenda, people, groups and follow-up', 'event.read', { eventId }],
      ['kit', 'kit.list', { eventId, sessionId }],
      ['running clock', 'run.of', { eventId, sessionId, onDay: null }],
      ['formats', 'format.list', {}],
    ];
    const figures = [
      figure({
        name: 'open 10,000 people and 1,000 sessions',
        value: openMs,
        unit: 'ms',
        target: MOST_MS,
        floor: bareMs,
      }),
    ];
    for (const [screen, name, input] of screens) {
      const value = await medianOf(() => workspace.ask(name, input));
      figures.push(
        figure({
          name: `10,000 people and 1,000 sessions: data of ${screen}`,
          value,
          unit: 'ms',
          target: MOST_MS,
          floor: wireMs,
        }),
      );
    }
    const writeMs = await medianOf((time) =>
      workspace.ask('session.setMinutes', { sessionId, phaseId: 'present', minutes: 2 + (time % 5) }),
    );
    figures.push(
      figure({
        name: '10,000 people and 1,000 sessions: a change saved',
        value: writeMs,
        unit: 'ms',
        target: 20,
        floor: wireMs,
      }),
    );
    return figures;
  } finally {
    await workspace.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(workspace, path) {
  await workspace.ask('workspace.open', { path });
  let eventId = '';
  let sessionId = '';
  for (let event = 0; event < EVENTS; event++) {
    ({ id: eventId } = await workspace.ask('event.add', eventFields(event)));
    const list = listOf(event);
    await workspace.ask('registration.accept', { ...list, eventId });
    const { people } = await workspace.ask('event.read', { eventId });
    for (let session = 0; session < SESSIONS_EACH; session++) {
      ({ id: sessionId } = await workspace.ask('session.add', {
        eventId,
        formatId: 'peer-consultation',
        title: `Session ${session + 1}`,
        startsOn: '2027-04-15',
        startsAt: '09:00',
        variantId: null,
      }));
      await workspace.ask('groups.accept', { sessionId, groups: groupsOf(people), seed: session });
    }
  }
  return { eventId, sessionId };
}

function eventFields(event) {
  return plainEvent({
    name: `Event ${event + 1}`,
    kind: 'session',
    startsOn: '2027-04-15',
    endsOn: '2027-04-15',
    venue: 'Town hall',
    rooms: ['Main hall', 'Oak room'],
    objectives: ['Everyone is consulted once'],
    team: [{ name: 'Amara Lindqvist', role: 'Lead', email: '', phone: '' }],
  });
}

function listOf(event) {
  const rows = Array.from(
    { length: PEOPLE_EACH },
    (_, person) =>
      `Person ${letters(event)} Number${letters(person)},p${event}.${person}@x.example,Organization ${person % 20},Director,City ${person % 12}`,
  );
  return {
    fileName: 'list.csv',
    contentBase64: Buffer.from(['Name,Email,Organization,Job title,City', ...rows].join('\n')).toString(
      'base64',
    ),
    mapping: null,
    restoreLines: [],
    acceptedMerges: [],
    acceptedKeepApart: [],
  };
}

function letters(number) {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'[digit]);
}

function groupsOf(people) {
  const groups = Array.from({ length: 10 }, () => []);
  people.forEach((person, index) => groups[index % groups.length].push(person.id));
  return groups;
}

/** Opens the file with the bare library and reads its first row, as a program must before it can show anything. */
function bareOpen(path) {
  const SqliteDatabase = createRequire(import.meta.url)('better-sqlite3');
  const database = new SqliteDatabase(path);
  database.pragma('journal_mode = WAL');
  database.prepare('SELECT id FROM event LIMIT 1').get();
  database.pragma('journal_mode = DELETE');
  database.close();
}

async function medianOf(work, { before = async () => undefined } = {}) {
  const times = [];
  for (let time = 0; time < TIMES; time++) {
    await before();
    const startedAt = performance.now();
    await work(time);
    times.push(performance.now() - startedAt);
  }
  return median(times);
}
