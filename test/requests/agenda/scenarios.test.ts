import { describe, expect, test } from 'vitest';
import { agendaOf } from '#domain/agenda/agenda';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

async function read({ ask }: TestHouse) {
  return ask('event.read', { eventId: RETREAT });
}

/** The agenda as titles with times, whatever ids its blocks have. */
async function plan(room: TestHouse): Promise<string[]> {
  const snapshot = await read(room);
  return agendaOf(snapshot).map(({ startsAt, endsAt, title }) => `${startsAt} ${endsAt} ${title}`);
}

async function names(room: TestHouse): Promise<string[]> {
  const { scenarios } = await read(room);
  return scenarios.map(({ name, isShown }) => `${isShown ? '*' : ''}${name}`);
}

async function idOf(room: TestHouse, name: string): Promise<string> {
  const { scenarios } = await read(room);
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) throw new Error(`There is no plan “${name}”.`);
  return found.id;
}

describe('several plans of one event', () => {
  test('the first second plan gives the first a name, and what is changed stays in it', async () => {
    const room = await retreatHouse();
    const before = await plan(room);
    const first = await read(room);
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    expect(await names(room)).toEqual(['Plan A', '*Rain']);
    expect(await plan(room)).toEqual(before);

    const rain = await read(room);
    expect(rain.sessions.map(({ groups }) => groups.map(({ memberIds }) => memberIds))).toEqual(
      first.sessions.map(({ groups }) => groups.map(({ memberIds }) => memberIds)),
    );
    await room.ask('block.remove', { blockId: rain.blocks.at(-1)?.id ?? '' });
    await room.ask('session.setMinutes', {
      sessionId: rain.sessions[0]?.id ?? '',
      phaseId: 'wrap-up',
      minutes: 20,
    });
    const changed = await plan(room);
    expect(changed).not.toEqual(before);

    await room.ask('scenario.show', { scenarioId: await idOf(room, 'Plan A') });
    expect(await names(room)).toEqual(['*Plan A', 'Rain']);
    expect(await plan(room)).toEqual(before);
    expect((await read(room)).sessions).toEqual(first.sessions);
    await room.ask('scenario.show', { scenarioId: await idOf(room, 'Rain') });
    expect(await plan(room)).toEqual(changed);
  });

  test('each step can be undone, also the showing', async () => {
    const room = await retreatHouse();
    const before = await read(room);
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    await room.ask('scenario.show', { scenarioId: await idOf(room, 'Plan A') });
    const state = await room.ask('history.undo', {});
    expect(state.undo?.label).toBe('Add scenario Rain');
    expect(await names(room)).toEqual(['Plan A', '*Rain']);
    await room.ask('history.undo', {});
    expect({ ...(await read(room)), revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  test('a plan that waits can be read beside the one that is shown', async () => {
    const room = await retreatHouse();
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    const waiting = await room.ask('scenario.read', { scenarioId: await idOf(room, 'Plan A') });
    const { blocks, sessions } = await read(room);
    expect(waiting.blocks.map(({ title }) => title)).toEqual(blocks.map(({ title }) => title));
    expect(waiting.sessions).toHaveLength(sessions.length);
    expect(waiting.sessions[0]?.id).toBe('S1');
  });

  test('the shown plan is not removed; the last other one leaves a plain agenda', async () => {
    const room = await retreatHouse();
    const { id } = await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    expect(await room.attempt('scenario.remove', { scenarioId: id })).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: expect.stringContaining('show another plan first') as string },
    });
    await room.ask('scenario.show', { scenarioId: await idOf(room, 'Plan A') });
    await room.ask('scenario.remove', { scenarioId: id });
    const { scenarios, sessions } = await read(room);
    expect(scenarios).toEqual([]);
    expect(sessions.map((session) => session.id)).toEqual(['S1']);
  });

  test('a plan whose session runs is not put aside, and one that was run is not removed', async () => {
    const room = await retreatHouse();
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    const first = await idOf(room, 'Plan A');
    const rain = await idOf(room, 'Rain');
    await room.ask('scenario.show', { scenarioId: first });
    const run = await room.ask('run.begin', { eventId: RETREAT, sessionId: 'S1', onDay: null });
    await room.ask('run.press', { runId: run.id, press: { kind: 'started' } });
    expect(await room.attempt('scenario.show', { scenarioId: rain })).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('is running') as string },
    });
    await room.ask('run.press', { runId: run.id, press: { kind: 'ended' } });
    await room.ask('scenario.show', { scenarioId: rain });
    expect(await room.attempt('scenario.remove', { scenarioId: first })).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('was run') as string },
    });
  });

  test('who left the event meanwhile sits in no group of a plan that comes back', async () => {
    const room = await retreatHouse();
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    const { people, commitments, captures } = await read(room);
    const named = [
      ...commitments.flatMap(({ personId, buddyId }) => [personId, buddyId]),
      ...captures.map(({ speakerId }) => speakerId),
    ];
    const person = people.find(({ id }) => !named.includes(id));
    if (!person) throw new Error('The sample has people.');
    await room.ask('person.leave', { eventId: RETREAT, personId: person.id });
    await room.ask('scenario.show', { scenarioId: await idOf(room, 'Plan A') });
    const seated = (await read(room)).sessions.flatMap(({ groups }) =>
      groups.flatMap(({ memberIds }) => memberIds),
    );
    expect(seated).not.toContain(person.id);
    expect(seated.length).toBeGreaterThan(10);
  });

  test('plans that wait move with the event', async () => {
    const room = await retreatHouse();
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    await room.ask('event.change', {
      eventId: RETREAT,
      changes: { startsOn: '2027-05-06', endsOn: '2027-05-07' },
    });
    const moved = await plan(room);
    await room.ask('scenario.show', { scenarioId: await idOf(room, 'Plan A') });
    expect(await plan(room)).toEqual(moved);
  });

  test('a reason for setting a check aside goes along into the copy', async () => {
    const room = await retreatHouse();
    await room.ask('check.setAside', {
      eventId: RETREAT,
      checkId: 'S1:total',
      reason: 'Agreed with the host.',
    });
    await room.ask('scenario.add', { eventId: RETREAT, name: 'Rain' });
    const { sessions, setAside } = await read(room);
    expect(setAside).toContainEqual({ checkId: `${sessions[0]?.id}:total`, reason: 'Agreed with the host.' });
  });
});

describe('templates', () => {
  test('a template keeps the plan without people, stands in no list of events, and starts one', async () => {
    const room = await retreatHouse();
    const source = await read(room);
    const { id } = await room.ask('event.saveAsTemplate', { eventId: RETREAT, name: 'Two days' });
    const home = await room.ask('home.read', {});
    expect(home.templates).toEqual([
      {
        id,
        name: 'Two days',
        kind: 'retreat',
        startsOn: source.event.startsOn,
        endsOn: source.event.endsOn,
      },
    ]);
    expect(home.events.map((event) => event.id)).toEqual([RETREAT]);
    expect(home.programs[0]?.eventCount).toBe(1);

    const made = await room.ask('event.duplicate', {
      eventId: id,
      startsOn: '2028-03-09',
      name: 'Spring retreat',
      withPeople: false,
      programId: source.event.programId,
      venue: 'Elsewhere',
    });
    const started = await room.ask('event.read', { eventId: made.id });
    expect(started.event).toMatchObject({
      startsOn: '2028-03-09',
      endsOn: '2028-03-10',
      venue: 'Elsewhere',
      programId: source.event.programId,
    });
    expect(started.people).toEqual([]);
    expect(started.blocks).toHaveLength(source.blocks.length);
    expect(started.responsibilities).toHaveLength(source.responsibilities.length);
    const state = await room.ask('history.undo', {});
    expect(state.redo?.label).toBe('Add event Spring retreat');
  });

  test('it can be removed and brought back', async () => {
    const room = await retreatHouse();
    const { id } = await room.ask('event.saveAsTemplate', { eventId: RETREAT, name: 'Two days' });
    await room.ask('event.remove', { eventId: id });
    expect((await room.ask('home.read', {})).templates).toEqual([]);
    const state = await room.ask('history.undo', {});
    expect(state.redo?.label).toBe('Remove template Two days');
    expect((await room.ask('home.read', {})).templates).toHaveLength(1);
  });
});
