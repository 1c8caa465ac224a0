import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requests } from '#contract';
import { consultationFormat } from '../fixtures/consultationFormat.ts';
import { dumpOf } from '../workspace/dumpOf.ts';
import { plainEvent } from '../fixtures/plainEvent.mjs';
import { pngPicture } from '../fixtures/slidePictures.ts';
import { NOBODY_SAID } from '../fixtures/nobodySaid.ts';
import { someWrite } from './someWrite.ts';
import type { Picker, WriteName } from './someWrite.ts';
import { RETREAT, retreatHouse, testHouse } from './testHouse.ts';
import type { TestHouse } from './testHouse.ts';

const writeNames = Object.keys(someWrite).filter((name): name is WriteName => name in someWrite);

describe('undo and redo', () => {
  test('every write of the contract is tried here', () => {
    const inContract = Object.entries(requests).filter(([, definition]) => definition.kind === 'write');
    expect(writeNames.sort()).toEqual(inContract.map(([name]) => name).sort());
  });

  test.each(writeNames)('%s is named, taken back and done again', async (name) => {
    const room = await retreatHouse();
    await someMore(room);
    const before = dumpOf(room.path);
    const input = await inputFor(room, name, pickerOf([7, 3, 1, 5, 2, 9, 4]));
    expect(input).not.toBeNull();
    expect(await room.attempt(name, input)).toMatchObject({ ok: true });
    const after = dumpOf(room.path);
    expect(after).not.toEqual(before);

    const label = (await room.ask('workspace.state', {})).undo?.label ?? '';
    expect(label).toMatch(/^[A-Z].{4,}/s);
    expect((await room.ask('history.undo', {})).redo).toEqual({ label });
    expect(dumpOf(room.path)).toEqual(before);
    expect((await room.ask('history.redo', {})).undo).toEqual({ label });
    expect(dumpOf(room.path)).toEqual(after);
  });

  test('any sequence of writes is taken back to the first state and done again to the last, also after opening again', async () => {
    const step = fc.record({
      name: fc.constantFrom(...writeNames),
      numbers: fc.array(fc.nat(1000), { minLength: 4, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const room = await retreatHouse();
        const dumps = [dumpOf(room.path)];
        for (const { name, numbers } of steps) {
          const input = await inputFor(room, name, pickerOf(numbers));
          if (input === null) continue;
          const label = (await room.ask('workspace.state', {})).undo?.label;
          const revision = (await room.ask('workspace.state', {})).revision;
          const answered = await room.attempt(name, input);
          expect(answered.ok ? null : answered.failure.kind).not.toBe('bug');
          const isChanged = (await room.ask('workspace.state', {})).revision !== revision;
          if (isChanged) dumps.push(dumpOf(room.path));
          else expect((await room.ask('workspace.state', {})).undo?.label).toBe(label);
        }
        for (const [index, dump] of dumps.slice(0, -1).reverse().entries()) {
          if (index % 3 === 0) await reopened(room);
          await room.ask('history.undo', {});
          expect(dumpOf(room.path)).toEqual(dump);
        }
        expect((await room.ask('workspace.state', {})).undo).toBeNull();
        for (const dump of dumps.slice(1)) {
          await room.ask('history.redo', {});
          expect(dumpOf(room.path)).toEqual(dump);
        }
        expect((await room.ask('workspace.state', {})).redo).toBeNull();
        room.house.workspace?.close();
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test('a new write after undo forgets what could be done again, and a write that changes nothing does not', async () => {
    const { ask } = await retreatHouse();
    await ask('theme.add', { eventId: RETREAT, title: 'One' });
    await ask('history.undo', {});
    await ask('event.change', { eventId: RETREAT, changes: {} });
    expect((await ask('workspace.state', {})).redo).toEqual({ label: 'Add theme “One”' });
    await ask('theme.add', { eventId: RETREAT, title: 'Two' });
    expect(await ask('workspace.state', {})).toMatchObject({
      redo: null,
      undo: { label: 'Add theme “Two”' },
    });
  });

  test('a write that is refused in the middle leaves nothing behind', async () => {
    const room = await retreatHouse();
    const before = dumpOf(room.path);
    const answered = await room.attempt('event.change', {
      eventId: RETREAT,
      changes: { name: 'Other', endsOn: '2020-01-01' },
    });
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'invalid', field: 'endsOn' } });
    expect(dumpOf(room.path)).toEqual(before);
    expect((await room.ask('workspace.state', {})).undo).toBeNull();
  });

  test('undo with nothing to undo says so', async () => {
    const room = testHouse();
    await room.ask('workspace.open', { path: room.path });
    expect(await room.attempt('history.undo', {})).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: 'There is nothing to undo.' },
    });
  });
});

/** One more of what the sample has once or never, so that every write finds something to work on. */
async function someMore({ ask }: TestHouse) {
  await ask('format.keep', { format: { ...consultationFormat, name: 'Ours' } });
  await ask('ownSlide.add', {
    eventId: RETREAT,
    owner: { sessionId: null, onDay: '2027-04-15' },
    behind: 'aims',
    slides: [
      {
        title: 'Way to the lake deck',
        source: 'map.png',
        mediaType: 'image/png',
        contentBase64: Buffer.from(pngPicture({ width: 16, height: 9 })).toString('base64'),
      },
    ],
  });
  await ask('check.setAside', { eventId: RETREAT, checkId: 'agenda:lead', reason: 'Agreed by phone' });
  await ask('supply.add', {
    eventId: RETREAT,
    supply: { name: 'Rain capes', count: 1, per: 'person', ownerId: null },
  });
  for (const text of ['Start with one desk', 'Share one number'])
    await ask('advice.add', {
      eventId: RETREAT,
      advice: {
        kind: 'recommendation',
        text,
        source: '',
        decision: 'open',
        ownerId: null,
        dueOn: null,
        ...NOBODY_SAID,
      },
    });
  await ask('norms.agree', {
    eventId: RETREAT,
    agreedIn: 'Opening',
    wording: 'What is said here stays here',
    agreedBy: 'Everyone',
  });
  await ask('organization.add', {
    eventId: RETREAT,
    organization: {
      name: 'City of Alder Falls',
      homeContacts: [{ name: 'Ines', role: 'Front desk', mayBeNamed: true }],
      homeQuestions: [{ text: 'Will this mean another form?', saidBy: 'Ines' }],
    },
  });
  // The usual reading was taken out, so that adding the usual tasks adds something.
  const { preWork } = await ask('event.read', { eventId: RETREAT });
  const reading = preWork.tasks.find(({ kind }) => kind === 'reading');
  if (reading) await ask('preWork.removeTask', { taskId: reading.id });
  const { people } = await ask('event.read', { eventId: RETREAT });
  await ask('groupRule.add', {
    eventId: RETREAT,
    rule: {
      kind: 'together',
      strength: 'hard',
      reason: 'Share a ride',
      personIds: people.slice(0, 2).map(({ id }) => id),
    },
  });
  await ask('answers.accept', {
    eventId: RETREAT,
    fileName: 'answers.csv',
    contentBase64: Buffer.from('E-mail,My question\nsomebody@example.org,Why?\n').toString('base64'),
    mapping: null,
  });
  await ask('registration.accept', {
    fileName: 'who.csv',
    contentBase64: Buffer.from('Who\nAda Stone\n').toString('base64'),
    mapping: { name: 0 },
    headerLine: 1,
    eventId: RETREAT,
    restoreLines: [],
    acceptedMerges: [],
    acceptedKeepApart: [],
  });
  await ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
  for (const name of ['One', 'Two'])
    await ask(
      'event.add',
      plainEvent({
        name,
        kind: 'call',
        startsOn: '2027-06-01',
        endsOn: '2027-06-01',
      }),
    );
}

async function inputFor(room: TestHouse, name: WriteName, pick: Picker): Promise<unknown> {
  const snapshot = await room.ask('event.read', { eventId: RETREAT });
  const home = await room.ask('home.read', {});
  const own = (await room.ask('format.own', {})).map(({ id }) => id);
  const columnsOf = 'who';
  return someWrite[name]({ columnsOf, snapshot, home, own, pick });
}

async function reopened({ ask, path }: TestHouse) {
  await ask('workspace.close', {});
  await ask('workspace.open', { path });
}

function pickerOf(numbers: readonly number[]): Picker {
  let at = 0;
  const number = (below: number) => (numbers[at++ % numbers.length] ?? 0) % below;
  return {
    number,
    one: (things) => {
      const thing = things[number(things.length)];
      if (thing === undefined) throw new Error('There is nothing to pick from.');
      return thing;
    },
  };
}
