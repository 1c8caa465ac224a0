import { describe, expect, test } from 'vitest';
import { NEW_ORGANIZATION } from '#domain/program/organization';
import { RETREAT, retreatHouse } from '../testHouse.ts';

async function withOrganization(fields: object = {}) {
  const room = await retreatHouse();
  const { id } = await room.ask('organization.add', {
    eventId: RETREAT,
    organization: { name: 'Harborlight', ...fields },
  });
  const read = async () => (await room.ask('event.read', { eventId: RETREAT })).organizations;
  return { ...room, id, read };
}

describe('an organization', () => {
  test('is kept with what it is, its part at the event and its colleagues at home', async () => {
    const fields = {
      city: 'Eastmere',
      mission: 'Walk beside families',
      isHost: true,
      hostingReason: 'Listens weekly',
      homeContacts: [{ name: 'Ines', role: 'Front desk', mayBeNamed: true }],
      homeQuestions: [{ text: 'Will this mean another form?', saidBy: 'Ines' }],
      homeAccepts: 'One question at the door',
      reportBackOn: '2027-05-03',
    };
    const { id, read } = await withOrganization(fields);
    expect(await read()).toEqual([{ ...NEW_ORGANIZATION, id, name: 'Harborlight', ...fields }]);
  });

  test('is listed once, however its name is spelled', async () => {
    const { attempt } = await withOrganization();
    const again = { eventId: RETREAT, organization: { name: '  HARBORLIGHT ' } };
    expect(await attempt('organization.add', again)).toMatchObject({
      ok: false,
      failure: {
        kind: 'refused',
        message: 'Harborlight is on the list already. Nothing was added; change that entry instead.',
      },
    });
  });

  test('drops the names of what was said at home once its owner no longer agrees to be named', async () => {
    const { ask, id, read } = await withOrganization({
      homeContacts: [{ name: 'Ines', role: '', mayBeNamed: true }],
      homeConcerns: [
        { text: 'Measured by complaints', saidBy: 'Ines' },
        { text: 'No time', saidBy: 'Somebody else' },
      ],
    });
    expect((await read())[0]?.homeConcerns.map(({ saidBy }) => saidBy)).toEqual(['Ines', null]);
    await ask('organization.change', {
      eventId: RETREAT,
      organizationId: id,
      changes: { homeContacts: [{ name: 'Ines', role: '', mayBeNamed: false }] },
    });
    expect((await read())[0]?.homeConcerns).toEqual([
      { text: 'Measured by complaints', saidBy: null },
      { text: 'No time', saidBy: null },
    ]);
    await ask('history.undo', {});
    expect((await read())[0]?.homeConcerns[0]?.saidBy).toBe('Ines');
  });

  test('takes its people along when it is renamed, and keeps clear of another by the new name', async () => {
    const { ask, attempt, id } = await withOrganization();
    const { id: personId } = await ask('person.add', {
      eventId: RETREAT,
      person: { display: 'Odalys Brennecke', organization: ' harborlight' },
    });
    const change = { eventId: RETREAT, organizationId: id };
    await ask('organization.change', { ...change, changes: { name: 'Harborlight Family Network' } });
    const { people } = await ask('event.read', { eventId: RETREAT });
    expect(people.find((person) => person.id === personId)?.organization).toBe('Harborlight Family Network');
    await ask('organization.add', { eventId: RETREAT, organization: { name: 'Casa Lucero' } });
    expect(
      await attempt('organization.change', { ...change, changes: { name: 'casa lucero' } }),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'refused', field: 'changes.name' },
    });
  });

  test('is shared by events: what it is stays the same, its part and its home are of each event', async () => {
    const { ask, id } = await withOrganization({
      mission: 'Walk beside families',
      homeCount: 4,
      isHost: true,
    });
    const { id: other } = await ask('event.duplicate', {
      eventId: RETREAT,
      startsOn: '2028-04-15',
      name: 'Next year',
      withPeople: true,
    });
    const next = async () => (await ask('event.read', { eventId: other })).organizations;
    expect(await next()).toMatchObject([
      { id, mission: 'Walk beside families', isHost: true, homeCount: null },
    ]);
    await ask('organization.change', {
      eventId: other,
      organizationId: id,
      changes: { mission: 'Stand by families', isHost: false },
    });
    const { organizations } = await ask('event.read', { eventId: RETREAT });
    expect(organizations).toMatchObject([{ mission: 'Stand by families', isHost: true, homeCount: 4 }]);
    await ask('organization.remove', { eventId: RETREAT, organizationId: id });
    expect(await next()).toHaveLength(1);
    await ask('event.remove', { eventId: other });
    await ask('organization.add', { eventId: RETREAT, organization: { name: 'Harborlight' } });
    expect((await ask('event.read', { eventId: RETREAT })).organizations).toMatchObject([{ mission: '' }]);
  });
});
