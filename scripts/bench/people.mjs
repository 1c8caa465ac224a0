import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, median } from './figure.mjs';
import { startWorkspace } from './workspaceHost.mjs';

const PEOPLE = 5000;
const TIMES = 5;
const MOST_MS = 1000;

/**
 * A list of 5,000 people until its preview stands: read, and laid beside 5,000 people of whom each differs in one field.
 * The floor is the shortest answer over the same wire.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'convener-bench-people-'));
  const workspace = await startWorkspace();
  try {
    await workspace.ask('workspace.open', { path: join(folder, 'people.convener') });
    const { id: eventId } = await workspace.ask('event.add', event());
    const none = { restoreLines: [], acceptedMerges: [] };
    await workspace.ask('registration.accept', {
      ...file('Planner'),
      ...none,
      acceptedKeepApart: [],
      eventId,
    });
    const list = file('Director');
    const wireMs = await medianOf(() => workspace.ask('clock.read', {}));
    const previewMs = await medianOf(async () => {
      const { participants } = await workspace.ask('registration.read', list);
      const { people } = await workspace.ask('registration.compare', {
        ...list,
        ...none,
        eventId,
        asNewLines: [],
      });
      const changed = people.filter(({ changes }) => changes.some(({ field }) => field === 'role')).length;
      if (participants.length !== PEOPLE || changed !== PEOPLE) throw new Error('The preview is not whole.');
    });
    return [
      figure({
        name: 'import of 5,000 people with preview of every change',
        value: previewMs,
        unit: 'ms',
        target: MOST_MS,
        floor: wireMs,
      }),
    ];
  } finally {
    await workspace.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function file(role) {
  const rows = Array.from(
    { length: PEOPLE },
    (_, at) =>
      `Person${at} Number${at},p${at}@x.example,City of ${at % 200},${role},Town ${at % 200},Topic ${at}`,
  );
  const text = `Name,E-mail,Organization,Role,City,Challenge\n${rows.join('\n')}\n`;
  return { fileName: 'people.csv', contentBase64: Buffer.from(text).toString('base64'), mapping: null };
}

function event() {
  return {
    programId: null,
    name: 'Large',
    kind: 'retreat',
    startsOn: '2027-04-15',
    endsOn: '2027-04-16',
    zone: 'America/Chicago',
    venue: '',
    rooms: [],
    objectives: [],
    lanes: [],
    team: [],
    challengeDueOn: null,
    digestOn: null,
    keepUntilOn: null,
  };
}

async function medianOf(work) {
  const times = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}
