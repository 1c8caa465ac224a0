import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract';
import { plainEvent } from '../../fixtures/plainEvent.mjs';
import { RETREAT, retreatHouse, testHouse } from '../testHouse.ts';

describe('a new session', () => {
  test('brings the usual round length, the format’s name, and breaks before work gets too long', async () => {
    const room = testHouse();
    await room.ask('workspace.open', { path: room.path });
    const { id: eventId } = await room.ask('event.add', halfDay());
    await room.ask('session.add', {
      eventId,
      formatId: 'peer-consultation',
      title: ' ',
      startsOn: '2027-05-01',
      startsAt: '09:00',
      variantId: null,
    });
    const { sessions, program, followUp } = await room.ask('event.read', { eventId });
    expect({ program, summary: followUp.summary }).toEqual({ program: null, summary: '' });
    const [session] = sessions;
    expect(session).toMatchObject({
      title: 'Peer-to-Peer Consultation Exercise',
      variantId: 'standard30',
      changeoverMs: 120_000,
    });
    expect(session?.phases.map(({ phaseId, durationMs }) => `${phaseId} ${durationMs / 60_000}`)).toEqual([
      'opening 15',
      'present 4',
      'clarify 4',
      'success 4',
      'explore 9',
      'options 5',
      'play-back 3',
      'write 1',
      'wrap-up 15',
    ]);
    expect(session?.breaks.map((pause) => pause.afterRound)).toEqual([2, 4]);
  });

  test('keeps changed minutes outside the rounds when its round length changes', async () => {
    const { ask } = await retreatHouse();
    await ask('session.setMinutes', { sessionId: 'S1', phaseId: 'opening', minutes: 12 });
    await ask('session.useVariant', { sessionId: 'S1', variantId: 'express20' });
    const [session] = (await ask('event.read', { eventId: RETREAT })).sessions;
    expect(session?.phases.map(({ name, durationMs }) => [name, durationMs / 60_000])).toEqual([
      ['Opening and norms', 12],
      ['Present', 3],
      ['Clarify', 3],
      ['Define success', 3],
      ['Explore what is in the way', 6],
      ['Options and next steps', 3],
      ['Play back and reset', 2],
      ['Wrap-up', 15],
    ]);
  });
});

describe('groups', () => {
  test('that are proposed and accepted keep everybody apart who asked for it, and get rooms of their own', async () => {
    const { ask } = await retreatHouse();
    const proposal = await ask('groups.propose', { sessionId: 'S1', groupCount: 5, seed: 7 });
    expect((await ask('groups.propose', { sessionId: 'S1', groupCount: 5, seed: 7 })).groups).toEqual(
      proposal.groups,
    );
    await ask('groups.accept', { sessionId: 'S1', groups: proposal.groups, seed: 7 });
    const { sessions, keepApart } = await ask('event.read', { eventId: RETREAT });
    const groups = sessions[0]?.groups ?? [];
    expect(groups.map(({ letter, room, memberIds }) => `${letter} ${room} ${memberIds.length}`)).toEqual([
      'A Heron room 5',
      'B Otter room 5',
      'C Alder room 5',
      'D Willow corner 4',
      'E Lake deck 4',
    ]);
    const broken = keepApart.filter((pair) =>
      groups.some(({ memberIds }) => memberIds.includes(pair.personA) && memberIds.includes(pair.personB)),
    );
    expect(broken).toEqual([]);
  });

  test('moving a person to a seat moves the others along, and is named', async () => {
    const { ask } = await retreatHouse();
    await ask('groups.place', { sessionId: 'S1', personId: 'P01', groupId: 'G-B', seat: 1 });
    const groups = (await ask('event.read', { eventId: RETREAT })).sessions[0]?.groups;
    expect(groups?.map(({ memberIds }) => memberIds.length)).toEqual([5, 6, 5, 4, 3]);
    expect(groups?.[1]?.memberIds.slice(0, 3)).toEqual(['P09', 'P01', 'P06']);
    expect((await ask('workspace.state', {})).undo).toEqual({ label: 'Move Dana Okafor to group B' });
  });

  test('with somebody in two groups are refused', async () => {
    const room = await retreatHouse();
    expect(
      await room.attempt('groups.accept', { sessionId: 'S1', groups: [['P01', 'P02'], ['P01']], seed: 1 }),
    ).toMatchObject({ ok: false, failure: { kind: 'invalid', field: 'groups' } });
  });
});

describe('people', () => {
  test('are shared by events through their e-mail address, and forgotten with the last one', async () => {
    const room = await retreatHouse();
    const { id: eventId } = await room.ask('event.add', halfDay());
    const { id } = await room.ask('person.add', {
      eventId,
      person: { display: 'Dana Okafor', email: 'DANA.OKAFOR@alderfalls.example', role: 'City Manager' },
    });
    expect(id).toBe('P01');
    const people = (await room.ask('event.read', { eventId: RETREAT })).people;
    expect(people.find((person) => person.id === 'P01')).toMatchObject({
      role: 'City Manager',
      challengeTitle: 'Two teams, one yard',
    });
    await room.ask('event.remove', { eventId: RETREAT });
    expect(room.house.workspace?.people.get('P01')?.display).toBe('Dana Okafor');
    expect(room.house.workspace?.people.get('P02')).toBeUndefined();
    await room.ask('event.remove', { eventId });
    expect(room.house.workspace?.people.get('P01')).toBeUndefined();
  });

  test('who are named in the follow-up stay on the list; others leave with their seat and their pairs', async () => {
    const room = await retreatHouse();
    expect(await room.attempt('person.leave', { eventId: RETREAT, personId: 'P01' })).toMatchObject({
      ok: false,
      failure: { kind: 'refused' },
    });
    await room.ask('person.leave', { eventId: RETREAT, personId: 'P21' });
    const { people, sessions, keepApart } = await room.ask('event.read', { eventId: RETREAT });
    expect(people).toHaveLength(22);
    expect(sessions[0]?.groups[0]?.memberIds).toEqual(['P03', 'P02', 'P19', 'P20']);
    expect(keepApart.filter(({ personA, personB }) => [personA, personB].includes('P21'))).toEqual([]);
  });

  test('with odd names come back letter by letter', async () => {
    const { ask } = await retreatHouse();
    const names = [
      '😀 Emoji',
      'مرحبا بالعالم',
      'tab\tand\u0000zero\u0007bell',
      'x'.repeat(5000),
      '=1+1',
      "O'Neil; DROP TABLE person",
    ];
    for (const display of names) await ask('person.add', { eventId: RETREAT, person: { display } });
    const { people } = await ask('event.read', { eventId: RETREAT });
    expect(people.slice(-names.length).map(({ display }) => display)).toEqual(names);
  });
});

describe('a registration list', () => {
  const list =
    'Name,Email,Organization,City,Anyone you would rather not be grouped with?\nAda Byron,ada@x.example,City of Alder,Alder,\nBo Lind,bo@x.example,city of alder,Alder,Please not with Ada Byron\n';
  const file = (text: string): InputOf<'registration.read'> => ({
    fileName: 'people.csv',
    contentBase64: Buffer.from(text).toString('base64'),
    mapping: null,
  });

  test('is taken over once, and a second time only fills in', async () => {
    const room = testHouse();
    await room.ask('workspace.open', { path: room.path });
    const { id: eventId } = await room.ask('event.add', halfDay());
    const read = await room.ask('registration.read', file(list));
    expect(read.participants).toHaveLength(2);
    const wish = { ...file(list), eventId, restoreLines: [], acceptedMerges: [], acceptedKeepApart: ['3>2'] };
    const first = await room.ask('registration.accept', wish);
    expect(first).toEqual({ added: 2, updated: 0, keptApart: 1 });
    expect((await room.ask('workspace.state', {})).undo).toEqual({
      label: 'Import 2 people from people.csv',
    });
    const [ada] = (await room.ask('event.read', { eventId })).people;
    await room.ask('person.change', {
      eventId,
      personId: ada?.id ?? '',
      changes: { challengeTitle: 'Mine', role: 'Mayor' },
    });
    expect(await room.ask('registration.accept', wish)).toMatchObject({ added: 0, updated: 2, keptApart: 0 });
    const { people } = await room.ask('event.read', { eventId });
    expect(people).toHaveLength(2);
    expect(people[0]).toMatchObject({ challengeTitle: 'Mine', role: 'Mayor', email: 'ada@x.example' });
  });

  test.each([
    ['an empty file', ''],
    ['only headings', 'Name,Email\n'],
    ['a workbook that was renamed', 'PK\u0003\u0004rest'],
  ])('that is %s is refused and nothing is kept', async (_what, text) => {
    const room = await retreatHouse();
    const answered = await room.attempt('registration.accept', {
      ...file(text),
      eventId: RETREAT,
      restoreLines: [],
      acceptedMerges: [],
      acceptedKeepApart: [],
    });
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'file' } });
    expect((await room.ask('workspace.state', {})).undo).toBeNull();
  });
});

describe('an event', () => {
  test('that moves takes its sessions and pauses along', async () => {
    const { ask } = await retreatHouse();
    await ask('event.change', {
      eventId: RETREAT,
      changes: { startsOn: '2027-05-13', endsOn: '2027-05-14' },
    });
    const [session] = (await ask('event.read', { eventId: RETREAT })).sessions;
    expect(session?.startsOn).toBe('2027-05-13');
    expect(session?.breaks.at(-1)).toMatchObject({ kind: 'pause', resumesOn: '2027-05-14' });
    expect((await ask('workspace.state', {})).undo?.label).toBe('Move event Northlake Civic Leaders Retreat');
  });

  test('stays when its program is removed', async () => {
    const { ask } = await retreatHouse();
    await ask('program.remove', { programId: 'northlake-2027' });
    expect((await ask('event.read', { eventId: RETREAT })).program).toBeNull();
  });
});

test('themes keep an order that people choose, and removing one keeps its captures', async () => {
  const { ask } = await retreatHouse();
  const order = async () => (await ask('event.read', { eventId: RETREAT })).themes.map(({ id }) => id);
  await ask('theme.move', { themeId: 'TH3', position: 0 });
  expect(await order()).toEqual(['TH3', 'TH1', 'TH2']);
  await ask('theme.move', { themeId: 'TH3', position: 99 });
  expect(await order()).toEqual(['TH1', 'TH2', 'TH3']);
  await ask('theme.remove', { themeId: 'TH1' });
  const { captures } = await ask('event.read', { eventId: RETREAT });
  expect(captures).toHaveLength(12);
  expect(captures.find(({ id }) => id === 'C02')?.themeId).toBeNull();
});

function halfDay(): InputOf<'event.add'> {
  return plainEvent({ name: 'Half day' });
}
