import { describe, expect, test } from 'vitest';
import { plainEvent } from '../../fixtures/plainEvent.mjs';
import { RETREAT, retreatHouse } from '../testHouse.ts';

async function withSecondEvent(cohort: string) {
  const room = await retreatHouse();
  const { event } = await room.ask('event.read', { eventId: RETREAT });
  const { id } = await room.ask(
    'event.add',
    plainEvent({
      programId: event.programId,
      name: 'Second meeting',
      cohort,
      kind: 'session',
      startsOn: '2027-06-10',
      endsOn: '2027-06-10',
      zone: event.zone,
    }),
  );
  return { ...room, id };
}

describe('a cohort', () => {
  test('is named by its events, several in one program', async () => {
    const { ask, id } = await withSecondEvent('Fall cohort');
    await ask('event.change', { eventId: RETREAT, changes: { cohort: 'Spring cohort' } });
    const { events, programs } = await ask('home.read', {});
    expect(events.map(({ name, cohort }) => [name, cohort])).toEqual([
      ['Second meeting', 'Fall cohort'],
      ['Northlake Civic Leaders Retreat', 'Spring cohort'],
    ]);
    expect(programs[0]?.eventCount).toBe(2);
    await ask('history.undo', {});
    expect((await ask('event.read', { eventId: RETREAT })).event.cohort).toBe('');
    expect((await ask('event.read', { eventId: id })).event.cohort).toBe('Fall cohort');
  });

  test('comes over from one event to the next, without what people brought there, and once only', async () => {
    const { ask, id } = await withSecondEvent('');
    const before = (await ask('event.read', { eventId: RETREAT })).people;
    expect(await ask('people.bring', { eventId: id, fromEventId: RETREAT })).toEqual({
      count: before.length,
    });
    const { people } = await ask('event.read', { eventId: id });
    expect(people.map(({ display, dietary }) => [display, dietary])).toEqual(
      before.map(({ display, dietary }) => [display, dietary]),
    );
    expect(people.every(({ challengeQuestion }) => challengeQuestion === '')).toBe(true);
    expect(await ask('people.bring', { eventId: id, fromEventId: RETREAT })).toEqual({ count: 0 });
    expect((await ask('workspace.state', {})).undo).toEqual({
      label: `Bring ${before.length} people from Northlake Civic Leaders Retreat`,
    });
    await ask('history.undo', {});
    expect((await ask('event.read', { eventId: id })).people).toEqual([]);
    expect((await ask('event.read', { eventId: RETREAT })).people).toEqual(before);
  });

  test('comes from an event that is there', async () => {
    const { attempt } = await withSecondEvent('');
    expect(await attempt('people.bring', { eventId: RETREAT, fromEventId: 'gone' })).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });
});
