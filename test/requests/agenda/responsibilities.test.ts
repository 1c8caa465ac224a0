import { describe, expect, test } from 'vitest';
import { datedResponsibilities } from '#domain/program/datedResponsibilities';
import { plainEvent } from '../../fixtures/plainEvent.mjs';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const event = plainEvent({
  name: 'Peer assist on shelters',
  kind: 'assist',
  startsOn: '2027-09-14',
  endsOn: '2027-09-14',
  team: [
    { name: 'Ana', role: 'Coordinator', email: '', phone: '' },
    { name: 'Ben', role: 'Facilitator', email: '', phone: '' },
    { name: 'Cleo', role: 'Notes', email: '', phone: '' },
  ],
});

async function assist() {
  const room = await retreatHouse();
  const { id: eventId } = await room.ask('event.add', event);
  const { ids } = await room.ask('responsibility.addReady', { eventId });
  return { ...room, eventId, ids, state: () => dated(room, eventId) };
}

async function dated(room: TestHouse, eventId: string) {
  const snapshot = await room.ask('event.read', { eventId });
  const nameOf = (id: string | null) => snapshot.event.team.find((member) => member.id === id)?.name ?? null;
  return datedResponsibilities(snapshot).map((each) => ({ ...each, owner: nameOf(each.ownerId) }));
}

async function idOf(room: TestHouse, eventId: string, readyId: string): Promise<string> {
  const found = (await dated(room, eventId)).find((each) => each.readyId === readyId);
  if (!found) throw new Error(`There is no ${readyId}.`);
  return found.id;
}

describe('the usual responsibilities', () => {
  test('come with the coordinator as owner of each, and only once', async () => {
    const { state, ask, eventId, ids } = await assist();
    const all = await state();
    expect(all).toHaveLength(ids.length);
    expect(new Set(all.map(({ owner }) => owner))).toEqual(new Set(['Ana']));
    expect(all.slice(0, 2).map(({ title, on }) => [on, title])).toEqual([
      ['2027-08-03', 'Record when the host decides or acts'],
      ['2027-08-03', 'Set the days and the times'],
    ]);
    expect(await ask('responsibility.addReady', { eventId })).toEqual({ ids: [] });
    expect((await ask('workspace.state', {})).undo?.label).toBe('Add the usual responsibilities');
  });

  test('that were removed come back, and nothing else', async () => {
    const room = await assist();
    await room.ask('responsibility.remove', {
      responsibilityId: await idOf(room, room.eventId, 'host-brief'),
    });
    expect((await room.ask('responsibility.addReady', { eventId: room.eventId })).ids).toHaveLength(1);
    expect(await room.state()).toHaveLength(room.ids.length);
  });

  test('follow the event when it moves, unless their day was set by hand', async () => {
    const room = await assist();
    const responsibilityId = await idOf(room, room.eventId, 'host-brief');
    await room.ask('responsibility.change', { responsibilityId, changes: { dueOn: '2027-09-01' } });
    await room.ask('event.change', {
      eventId: room.eventId,
      changes: { startsOn: '2027-09-21', endsOn: '2027-09-22' },
    });
    const days = (await room.state()).map(({ readyId, on }) => `${on ?? ''} ${readyId ?? ''}`);
    expect(days).toContain('2027-09-01 host-brief');
    expect(days).toContain('2027-09-14 resource-brief');
    expect(days).toContain('2027-09-29 outcome-note');
    await room.ask('responsibility.change', { responsibilityId, changes: { dueOn: null } });
    expect((await room.state()).find(({ id }) => id === responsibilityId)?.on).toBe('2027-09-11');
  });
});

describe('a day that the event keeps itself', () => {
  test('is changed there, in one step, and goes back to the usual distance', async () => {
    const room = await retreatHouse();
    const responsibilityId = await idOf(room, RETREAT, 'debrief-call');
    await room.ask('responsibility.change', {
      responsibilityId,
      changes: { dueOn: '2027-05-03', note: 'Moved for the holiday' },
    });
    const changed = await room.ask('event.read', { eventId: RETREAT });
    expect(changed.followUp.callOn).toBe('2027-05-03');
    expect(changed.responsibilities.find(({ id }) => id === responsibilityId)).toMatchObject({
      dueOn: null,
      note: 'Moved for the holiday',
    });
    await room.ask('responsibility.change', { responsibilityId, changes: { dueOn: null } });
    expect((await room.ask('event.read', { eventId: RETREAT })).followUp.callOn).toBeNull();
    await room.ask('history.undo', {});
    await room.ask('history.undo', {});
    expect((await room.ask('event.read', { eventId: RETREAT })).followUp.callOn).toBe('2027-04-30');
  });

  test.each([
    ['write-ups', '2027-04-08'],
    ['digest', '2027-04-11'],
    ['debrief-memo', '2027-04-24'],
    ['reflective-memo', '2027-05-20'],
  ])('%s is where its date was set', async (readyId, dueOn) => {
    const room = await retreatHouse();
    const responsibilityId = await idOf(room, RETREAT, readyId);
    await room.ask('responsibility.change', { responsibilityId, changes: { dueOn } });
    const { event: kept, followUp } = await room.ask('event.read', { eventId: RETREAT });
    expect([kept.challengeDueOn, kept.digestOn, followUp.memoOn, followUp.reflectiveMemoOn]).toContain(dueOn);
    expect((await dated(room, RETREAT)).find(({ id }) => id === responsibilityId)?.on).toBe(dueOn);
  });
});

describe('an owner', () => {
  test('who leaves the team leaves what they had open, and nobody else’s changes hands', async () => {
    const room = await assist();
    const { team } = (await room.ask('event.read', { eventId: room.eventId })).event;
    for (const [index, readyId] of ['room', 'host-brief', 'thanks'].entries())
      await room.ask('responsibility.change', {
        responsibilityId: await idOf(room, room.eventId, readyId),
        changes: { ownerId: team[index]?.id ?? null },
      });
    await room.ask('event.change', {
      eventId: room.eventId,
      changes: { team: event.team.filter(({ name }) => name !== 'Ben') },
    });
    const owners = async () =>
      (await room.state())
        .filter(({ readyId }) => ['room', 'host-brief', 'thanks'].includes(readyId ?? ''))
        .map(({ owner }) => owner);
    expect(await owners()).toEqual(['Ana', null, 'Cleo']);
    await room.ask('history.undo', {});
    expect(await owners()).toEqual(['Ana', 'Ben', 'Cleo']);
  });

  test('who gets another name keeps what they see to', async () => {
    const room = await assist();
    await room.ask('event.change', {
      eventId: room.eventId,
      changes: {
        team: event.team.map((member) => (member.name === 'Ana' ? { ...member, name: 'Ana Ruiz' } : member)),
      },
    });
    expect(new Set((await room.state()).map(({ owner }) => owner))).toEqual(new Set(['Ana Ruiz']));
  });

  test('is somebody of the event’s own team', async () => {
    const room = await assist();
    const responsibilityId = await idOf(room, RETREAT, 'reading');
    const { team } = (await room.ask('event.read', { eventId: room.eventId })).event;
    expect(
      await room.attempt('responsibility.change', {
        responsibilityId,
        changes: { ownerId: team[0]?.id ?? null },
      }),
    ).toMatchObject({ ok: false, failure: { kind: 'invalid', field: 'ownerId' } });
  });
});

test('done and open again are named for undo', async () => {
  const room = await retreatHouse();
  const responsibilityId = await idOf(room, RETREAT, 'reading');
  const labelAfter = async (changes: { doneOn: string | null }) => {
    await room.ask('responsibility.change', { responsibilityId, changes });
    return (await room.ask('workspace.state', {})).undo?.label;
  };
  expect(await labelAfter({ doneOn: '2027-04-07' })).toBe('Mark as done “Send the short reading”');
  expect(await labelAfter({ doneOn: null })).toBe('Open again “Send the short reading”');
});

test('a duplicated event has the same work ahead of it, on its own days and open', async () => {
  const room = await retreatHouse();
  const { id: eventId } = await room.ask('event.duplicate', {
    eventId: RETREAT,
    startsOn: '2028-04-13',
    name: 'Next year',
    withPeople: false,
  });
  const [first, ...others] = await dated(room, eventId);
  expect(first).toMatchObject({ on: '2028-03-02', doneOn: null, owner: 'Amara Lindqvist' });
  expect(others.every(({ owner, doneOn }) => owner !== null && doneOn === null)).toBe(true);
});

test('what is written about something that is gone says so', async () => {
  const room = await retreatHouse();
  for (const [name, input] of [
    ['responsibility.change', { responsibilityId: 'gone', changes: {} }],
    ['responsibility.remove', { responsibilityId: 'gone' }],
    ['responsibility.addReady', { eventId: 'gone' }],
  ] as const)
    expect(await room.attempt(name, input)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
});
