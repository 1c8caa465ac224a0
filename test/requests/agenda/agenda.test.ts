import { describe, expect, test } from 'vitest';
import { agendaOf } from '#domain/agenda/agenda';
import { wallOf } from '#domain/time';
import journey from '../../../assets/samples/journey.json';
import retreat from '../../../assets/samples/retreat.json';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

/** Day two of the sample retreat as `09:00 10 Check-in …`. */
async function dayTwo({ ask }: TestHouse): Promise<string[]> {
  const snapshot = await ask('event.read', { eventId: RETREAT });
  return agendaOf(snapshot)
    .map((item) => ({ item, start: wallOf(item.startsAt, snapshot.event.zone) }))
    .filter(({ start }) => start.on === '2027-04-16')
    .map(({ item, start }) => `${start.at} ${(item.endsAt - item.startsAt) / 60_000} ${item.title}`);
}

async function blockTitled({ ask }: TestHouse, title: string) {
  const { blocks } = await ask('event.read', { eventId: RETREAT });
  const block = blocks.find((candidate) => candidate.title.startsWith(title));
  if (!block) throw new Error(`There is no block “${title}”.`);
  return block;
}

describe('the samples', () => {
  test.each([
    ['retreat', retreatSnapshot(), retreat.agenda.map((row) => ({ ...row, day: row.day }))],
    ['journey', journeySnapshot(), journey.agenda.map((row) => ({ ...row, day: 1 }))],
  ])('the agenda of the %s is that of its JSON, to the minute', (_, snapshot, rows) => {
    const { zone, startsOn } = snapshot.event;
    const planned = agendaOf(snapshot).map((item) => {
      const start = wallOf(item.startsAt, zone);
      const day = start.on === startsOn ? 1 : 2;
      return `${day} ${start.at} ${wallOf(item.endsAt, zone).at}`;
    });
    expect(planned).toEqual(rows.map(({ day, start, end }) => `${day} ${start} ${end}`));
  });
});

describe('blocks', () => {
  test('everything that follows moves with a block that became longer', async () => {
    const room = await retreatHouse();
    const pairs = await blockTitled(room, 'Make it actionable');
    await room.ask('block.retime', { blockId: pairs.id, durationMs: 50 * 60_000 });
    const plan = await dayTwo(room);
    expect(plan).toContain('10:47 50 Make it actionable: pairs, then report out');
    expect(plan).toContain('12:17 60 Lunch');
    expect(plan.at(-1)).toMatch(/^15:03 7 /);
  });

  test('what follows a session moves when the session becomes longer', async () => {
    const room = await retreatHouse();
    await room.ask('session.setMinutes', { sessionId: 'S1', phaseId: 'wrap-up', minutes: 20 });
    expect(await dayTwo(room)).toContain('10:32 20 Break');
  });

  test('a block that is taken away lets the rest of the day move up, and undo brings it all back', async () => {
    const room = await retreatHouse();
    const before = await dayTwo(room);
    await room.ask('block.remove', { blockId: (await blockTitled(room, 'Fishbowl')).id });
    expect((await dayTwo(room)).at(-1)).toMatch(/^14:03 7 /);
    await room.ask('history.undo', {});
    expect(await dayTwo(room)).toEqual(before);
  });

  test('a block dropped on another comes before it', async () => {
    const room = await retreatHouse();
    const cards = await blockTitled(room, 'Commitment cards');
    await room.ask('block.retime', { blockId: cards.id, startsAt: '13:07' });
    const plan = await dayTwo(room);
    expect(plan).toContain('13:07 20 Commitment cards');
    expect(plan).toContain('13:27 50 Fishbowl: leading when you cannot order anyone');
    expect(plan.at(-1)).toMatch(/^14:53 7 /);
  });

  test('a copy stands right behind, and the halves of a split take its place', async () => {
    const room = await retreatHouse();
    const lunch = await blockTitled(room, 'Fishbowl');
    await room.ask('block.duplicate', { blockId: lunch.id });
    await room.ask('block.split', { blockId: lunch.id, at: '13:37' });
    const plan = (await dayTwo(room)).filter((line) => line.includes('Fishbowl'));
    expect(plan.map((line) => line.slice(0, 8))).toEqual(['13:07 30', '13:37 20', '13:57 50']);
  });

  test.each([
    ['an end before its start', { endsAt: '12:00' }],
    ['a length of forty hours', { durationMs: 40 * 3_600_000 }],
    ['a negative length', { durationMs: -60_000 }],
    ['a time of day that does not exist', { startsAt: '25:70' }],
    ['a day that does not exist', { startsOn: '2027-02-30' }],
  ])('%s is refused with a sentence, and nothing changes', async (_, change) => {
    const room = await retreatHouse();
    const before = await dayTwo(room);
    const block = await blockTitled(room, 'Fishbowl');
    const answer = await room.attempt('block.retime', { blockId: block.id, ...change });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    expect(answer.ok ? '' : answer.failure.message).toMatch(/^[A-Z].*\./);
    expect(await dayTwo(room)).toEqual(before);
    expect(room.bugs).toEqual([]);
  });

  test('an event in a time zone that does not exist is refused', async () => {
    const { attempt } = await retreatHouse();
    const answer = await attempt('event.change', { eventId: RETREAT, changes: { zone: 'Mars/Olympus' } });
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid',
        message: expect.stringContaining('This time zone is not known.') as string,
      },
    });
  });

  test('two edits of one block, made one after the other without seeing each other, are both kept', async () => {
    const room = await retreatHouse();
    const { id: blockId } = await blockTitled(room, 'Fishbowl');
    await room.ask('block.change', { blockId, changes: { title: 'Fishbowl, second try' } });
    await room.ask('block.change', { blockId, changes: { lead: 'Noor Haddad' } });
    await room.ask('block.retime', { blockId, durationMs: 45 * 60_000 });
    expect(await blockTitled(room, 'Fishbowl, second try')).toMatchObject({
      lead: 'Noor Haddad',
      durationMs: 45 * 60_000,
    });
  });

  test('a day that is taken from the event keeps its blocks', async () => {
    const room = await retreatHouse();
    const before = await dayTwo(room);
    await room.ask('event.change', { eventId: RETREAT, changes: { endsOn: '2027-04-15' } });
    expect(await dayTwo(room)).toEqual(before);
  });

  test('an event that moves takes its blocks along', async () => {
    const room = await retreatHouse();
    await room.ask('event.change', {
      eventId: RETREAT,
      changes: { startsOn: '2027-05-13', endsOn: '2027-05-14' },
    });
    const { blocks } = await room.ask('event.read', { eventId: RETREAT });
    expect([...new Set(blocks.map(({ startsOn }) => startsOn))]).toEqual(['2027-05-13', '2027-05-14']);
  });

  test('a check that was set aside comes back with its reason, and can be looked at again', async () => {
    const { ask } = await retreatHouse();
    const aside = { eventId: RETREAT, checkId: 'agenda:feet' };
    await ask('check.setAside', { ...aside, reason: 'A walk is planned before breakfast' });
    expect((await ask('event.read', { eventId: RETREAT })).setAside).toEqual([
      { checkId: 'agenda:feet', reason: 'A walk is planned before breakfast' },
    ]);
    await ask('check.takeBack', aside);
    expect((await ask('event.read', { eventId: RETREAT })).setAside).toEqual([]);
  });

  test('a day is cut to a given end in one step', async () => {
    const room = await retreatHouse();
    const before = await dayTwo(room);
    await room.ask('agenda.shorten', { eventId: RETREAT, on: '2027-04-16', endsBy: '14:45' });
    const plan = await dayTwo(room);
    const [start = '', minutes = ''] = plan.at(-1)?.split(' ') ?? [];
    expect(start <= '14:45').toBe(true);
    expect(Number(minutes)).toBeGreaterThan(0);
    expect(plan.filter((line) => line.includes('Evaluation'))[0]).toContain(' 15 ');
    await room.ask('history.undo', {});
    expect(await dayTwo(room)).toEqual(before);
  });
});

describe('an event on other days', () => {
  test('keeps its agenda to the minute and leaves behind what happened', async () => {
    const { ask } = await retreatHouse();
    const { id } = await ask('event.duplicate', {
      eventId: RETREAT,
      startsOn: '2028-04-13',
      name: 'Northlake retreat 2028',
      withPeople: false,
    });
    const [before, after] = [
      await ask('event.read', { eventId: RETREAT }),
      await ask('event.read', { eventId: id }),
    ];
    const times = (snapshot: typeof before) =>
      agendaOf(snapshot).map((item) => wallOf(item.startsAt, snapshot.event.zone).at);
    expect(times(after)).toEqual(times(before));
    expect(after.event).toMatchObject({ startsOn: '2028-04-13', endsOn: '2028-04-14' });
    expect([after.people, after.captures, after.themes, after.commitments]).toEqual([[], [], [], []]);
    expect(after.sessions.map(({ groups }) => groups)).toEqual([[]]);
  });

  test('takes its people, pairs and groups along when asked, without their challenges', async () => {
    const { ask } = await retreatHouse();
    const { id } = await ask('event.duplicate', {
      eventId: RETREAT,
      startsOn: '2028-04-13',
      name: 'Again',
      withPeople: true,
    });
    const after = await ask('event.read', { eventId: id });
    expect(after.people).toHaveLength(23);
    expect(after.keepApart).toHaveLength(8);
    expect(after.people.filter(({ challengeQuestion }) => challengeQuestion !== '')).toEqual([]);
    expect(after.sessions[0]?.groups.map(({ memberIds }) => memberIds.length)).toEqual([5, 5, 5, 4, 4]);
  });
});
