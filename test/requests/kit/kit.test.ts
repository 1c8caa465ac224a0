import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainEvent } from '../../fixtures/plainEvent.mjs';
import { RETREAT, retreatHouse, temporaryFolder, testHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const SESSION = { eventId: RETREAT, sessionId: 'S1' };

describe('the kit of the sample retreat', () => {
  test('is written whole, with progress, and is in step until the plan changes', async () => {
    const room = await retreatHouse();
    const folder = temporaryFolder();
    expect(new Set((await room.ask('kit.list', SESSION)).map(({ status }) => status))).toEqual(
      new Set(['not-made']),
    );
    const made = await make(room, folder);
    const worksheets = readdirSync(join(folder, 'Worksheets'));
    expect(worksheets).toHaveLength(23);
    const onDisk = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(onDisk).toHaveLength(made.files.length);
    const progress = room.announced.filter(({ event }) => event === 'kit.progress');
    expect(progress.at(-1)?.payload).toMatchObject({ done: made.files.length, total: made.files.length });
    expect(await statuses(room)).toEqual(new Set(['in-step']));
    expect((await room.ask('kit.folder', { eventId: RETREAT })).folder).toBe(folder);

    await room.ask('groups.setRoom', { groupId: 'G-A', room: 'Boat house' });
    const changed = await room.ask('kit.list', SESSION);
    expect(changed.find(({ id }) => id === 'worksheets')).toMatchObject({
      status: 'out-of-date',
      detail: 'Five of 23 differ',
    });
    expect(changed.find(({ id }) => id === 'debrief-memo')).toMatchObject({ status: 'in-step' });
    await room.ask('history.undo', {});
    expect(await statuses(room)).toEqual(new Set(['in-step']));
  });

  test('keeps its version while nothing changed, and gets the next one when something did', async () => {
    const room = await retreatHouse();
    const folder = temporaryFolder();
    const versions = async () =>
      (await make(room, folder, ['timer-card'])).files.map(({ fileName }) => /_v\d+/.exec(fileName)?.[0]);
    expect([await versions(), await versions()]).toEqual([['_v1'], ['_v1']]);
    await room.ask('session.setMinutes', { sessionId: 'S1', phaseId: 'explore', minutes: 12 });
    expect(await versions()).toEqual(['_v2']);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('never writes over a file that was changed by hand', async () => {
    const room = await retreatHouse();
    const folder = temporaryFolder();
    const [first] = (await make(room, folder, ['timer-card'])).files;
    const path = join(folder, first?.fileName ?? '');
    appendFileSync(path, 'by hand');
    const edited = readFileSync(path);
    const [second] = (await make(room, folder, ['timer-card'])).files;
    expect(second?.note).toContain('was changed by hand and stays as it is');
    expect(second?.fileName).not.toBe(first?.fileName);
    expect(readFileSync(path).equals(edited)).toBe(true);
  });

  test('can be stopped, and says what is complete', async () => {
    const room = await retreatHouse();
    const folder = temporaryFolder();
    const announce = room.house.announce;
    room.house.announce = (event, payload) => {
      announce(event, payload);
      if (event === 'kit.progress') void room.attempt('kit.cancel', { jobId: 'job' });
    };
    await expect(make(room, folder, ['worksheets'])).rejects.toThrow(/Stopped/);
    expect(room.house.jobs.size).toBe(0);
  });

  test('into a place that cannot be a folder is refused with a sentence', async () => {
    const room = await retreatHouse();
    await expect(make(room, join(room.path, 'below'), ['timer-card'])).rejects.toThrow(
      /stands something else/,
    );
  });

  test('of an event without people or groups waits for them', async () => {
    const room = testHouse();
    await room.ask('workspace.open', { path: room.path });
    const event = await room.ask(
      'event.add',
      plainEvent({
        name: 'Half day',
        kind: 'session',
        startsOn: '2027-05-01',
        endsOn: '2027-05-01',
      }),
    );
    const session = await room.ask('session.add', {
      eventId: event.id,
      formatId: 'peer-consultation',
      title: '',
      startsOn: '2027-05-01',
      startsAt: '09:00',
      variantId: null,
    });
    const list = await room.ask('kit.list', { eventId: event.id, sessionId: session.id });
    expect(list.find(({ id }) => id === 'worksheets')).toMatchObject({
      status: 'waits',
      detail: 'Waits for people',
    });
  });
});

async function make({ ask }: TestHouse, folder: string, documents?: string[]) {
  const all = (await ask('kit.list', SESSION)).map(({ id }) => id);
  return ask('kit.make', { ...SESSION, documents: documents ?? all, folder, jobId: 'job' });
}

async function statuses({ ask }: TestHouse) {
  return new Set((await ask('kit.list', SESSION)).map(({ status }) => status));
}
