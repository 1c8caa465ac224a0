import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract';
import { NOBODY_SAID } from '../../fixtures/nobodySaid.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';

type Fields = InputOf<'advice.add'>['advice'];

const advice = (text: string, changes: Partial<Fields> = {}): InputOf<'advice.add'> => ({
  eventId: RETREAT,
  advice: {
    kind: 'recommendation',
    text,
    source: '',
    decision: 'open',
    ownerId: null,
    dueOn: null,
    ...NOBODY_SAID,
    ...changes,
  },
});

async function withThree() {
  const room = await retreatHouse();
  for (const text of ['One', 'Two', 'Three']) await room.ask('advice.add', advice(text));
  const shown = async () => (await room.ask('event.read', { eventId: RETREAT })).advice;
  const idOf = async (text: string) => (await shown()).find((each) => each.text === text)?.id ?? '';
  return { ...room, shown, idOf, texts: async () => (await shown()).map(({ text }) => text) };
}

describe('what was recommended', () => {
  test('stands in the order in which the hosts will act', async () => {
    const { ask, idOf, texts } = await withThree();
    await ask('advice.move', { adviceId: await idOf('Three'), position: 0 });
    expect(await texts()).toEqual(['Three', 'One', 'Two']);
    await ask('advice.move', { adviceId: await idOf('Three'), position: 99 });
    expect(await texts()).toEqual(['One', 'Two', 'Three']);
    await ask('advice.remove', { adviceId: await idOf('One') });
    expect(await texts()).toEqual(['Two', 'Three']);
    await ask('history.undo', {});
    expect(await texts()).toEqual(['One', 'Two', 'Three']);
  });

  test('is decided on and taken on by somebody who is there', async () => {
    const { ask, attempt, idOf, shown } = await withThree();
    const person = (await ask('event.read', { eventId: RETREAT })).people.at(-1);
    const changes = { decision: 'do-now' as const, ownerId: person?.id ?? '', kind: 'lesson' as const };
    await ask('advice.change', { adviceId: await idOf('Two'), changes });
    expect((await shown())[1]).toMatchObject(changes);
    expect(
      await attempt('advice.change', { adviceId: await idOf('Two'), changes: { ownerId: 'P-0' } }),
    ).toMatchObject({
      failure: {
        kind: 'invalid',
        field: 'ownerId',
        message: expect.stringContaining('Nothing was changed') as string,
      },
    });
    expect(await attempt('advice.add', advice('Four', { ownerId: 'P-0' }))).toMatchObject({ ok: false });
    await ask('person.leave', { eventId: RETREAT, personId: person?.id ?? '' });
    expect((await shown())[1]?.ownerId).toBeNull();
    await ask('history.undo', {});
    expect((await shown())[1]?.ownerId).toBe(person?.id);
  });

  test('keeps who gave it, where, whether they agreed and how far it may travel', async () => {
    const { ask, attempt, idOf, shown } = await withThree();
    const speaker = (await ask('event.read', { eventId: RETREAT })).people.at(-1)?.id ?? '';
    const said = {
      speakerId: speaker,
      saidIn: 'Opening circle, round 2',
      saidByGroup: 'B',
      consent: 'pending',
      attribution: 'role',
      confidentiality: 'group',
    } as const;
    await ask('advice.add', advice('Four', said));
    expect((await shown())[3]).toMatchObject(said);
    await ask('advice.change', { adviceId: await idOf('Four'), changes: { consent: 'declined' } });
    expect((await shown())[3]).toMatchObject({ ...said, consent: 'declined' });
    expect(await attempt('advice.add', advice('Five', { speakerId: 'P-0' }))).toMatchObject({
      failure: { kind: 'not-found' },
    });
    // Who leaves the list is named no more; what they said about being quoted stays.
    await ask('person.leave', { eventId: RETREAT, personId: speaker });
    expect((await shown())[3]).toMatchObject({ speakerId: null, consent: 'declined' });
    await ask('history.undo', {});
    expect((await shown())[3]?.speakerId).toBe(speaker);
  });

  test('is nothing without words', async () => {
    const { attempt, texts } = await withThree();
    expect(await attempt('advice.add', advice('  '))).toMatchObject({
      ok: false,
      failure: { kind: 'invalid' },
    });
    expect(await attempt('advice.move', { adviceId: 'gone', position: 0 })).toMatchObject({
      failure: { kind: 'not-found' },
    });
    expect(await texts()).toHaveLength(3);
  });
});
