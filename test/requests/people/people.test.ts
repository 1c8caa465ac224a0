import { describe, expect, test } from 'vitest';
import { duplicatesIn, mergeChanges, mergeChoices } from '#domain/people/duplicates';
import type { Attendee } from '#domain/people/person';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const read = async ({ ask }: TestHouse) => ask('event.read', { eventId: RETREAT });

async function withTwin(fields: Partial<Attendee> = {}) {
  const room = await retreatHouse();
  const { people } = await read(room);
  const kept = people.find(({ display }) => display === 'Dana Okafor');
  if (!kept) throw new Error('The sample has no Dana Okafor.');
  const { id } = await room.ask('person.add', {
    eventId: RETREAT,
    person: { display: 'Okafor Dana', organization: kept.organization, phone: '555-0100', ...fields },
  });
  return { ...room, keptId: kept.id, twinId: id };
}

describe('several people at once', () => {
  test('are changed as one step, tag by tag', async () => {
    const room = await retreatHouse();
    const { people } = await read(room);
    const ids = people.slice(0, 3).map(({ id }) => id);
    await room.ask('people.change', {
      eventId: RETREAT,
      personIds: ids,
      changes: { sector: 'regional', coming: 'no-show' },
      addExpertise: ['Budgets', ' budgets ', 'Transit'],
    });
    const changed = (await read(room)).people.filter(({ id }) => ids.includes(id));
    expect(changed.map(({ sector, coming }) => [sector, coming])).toEqual(
      ids.map(() => ['regional', 'no-show']),
    );
    expect(changed[0]?.expertise).toEqual(['Budgets', 'Transit']);
    await room.ask('people.change', {
      eventId: RETREAT,
      personIds: ids,
      changes: {},
      removeExpertise: ['BUDGETS'],
    });
    expect((await read(room)).people.find(({ id }) => id === ids[1])?.expertise).toEqual(['Transit']);
    await room.ask('history.undo', {});
    await room.ask('history.undo', {});
    expect((await read(room)).people).toEqual(people);
  });

  test('who did not come is not put into groups', async () => {
    const room = await retreatHouse();
    const { people, sessions } = await read(room);
    const absent = people[0]?.id ?? '';
    await room.ask('people.change', {
      eventId: RETREAT,
      personIds: [absent],
      changes: { coming: 'no-show' },
    });
    const proposal = await room.ask('groups.propose', {
      sessionId: sessions[0]?.id ?? '',
      groupCount: null,
      seed: 1,
    });
    expect(JSON.stringify(proposal)).not.toContain(`"${absent}"`);
    expect(JSON.stringify(proposal)).toContain(`"${people[1]?.id ?? ''}"`);
  });

  test('stay where one of them is named in what happened', async () => {
    const room = await retreatHouse();
    const { people, commitments } = await read(room);
    const named = commitments[0]?.personId ?? '';
    const other = people.find(({ id }) => id !== named)?.id ?? '';
    const answered = await room.attempt('people.leave', { eventId: RETREAT, personIds: [other, named] });
    expect(answered).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect((await read(room)).people).toEqual(people);
  });
});

describe('two entries of one person', () => {
  test('are found with swapped names, and merged field by field with everything that pointed to either', async () => {
    const room = await withTwin();
    const { keptId, twinId } = room;
    const before = await read(room);
    const other = before.people.find(({ id }) => id !== keptId && id !== twinId)?.id ?? '';
    await room.ask('keepApart.add', {
      eventId: RETREAT,
      personA: twinId,
      personB: other,
      strength: 'hard',
      reason: '',
    });
    const { id: commitmentId } = await room.ask('commitment.add', {
      eventId: RETREAT,
      commitment: {
        personId: twinId,
        text: 'Call weekly',
        firstStep: '',
        dueOn: null,
        buddyId: keptId,
        status: 'not-started',
        evidence: '',
        madeOn: null,
      },
    });
    const snapshot = await read(room);
    const [found] = duplicatesIn(snapshot.people, snapshot.setAside).filter(
      ({ one, other: twin }) => one.id === keptId && twin.id === twinId,
    );
    expect(found?.because).toBe('swapped');
    if (!found) return;
    const choices = mergeChoices(found.one, found.other);
    expect(choices.find(({ field }) => field === 'phone')).toMatchObject({ stays: 'other' });
    expect(choices.find(({ field }) => field === 'email')).toMatchObject({ stays: 'one' });

    const changes = mergeChanges(found, choices);
    await room.ask('people.merge', { eventId: RETREAT, keepId: keptId, goneId: twinId, changes });
    const merged = await read(room);
    expect(merged.people.map(({ id }) => id)).toEqual(
      snapshot.people.map(({ id }) => id).filter((id) => id !== twinId),
    );
    expect(merged.people.find(({ id }) => id === keptId)).toMatchObject({
      phone: '555-0100',
      display: 'Dana Okafor',
      email: found.one.email,
    });
    expect(
      merged.keepApart.some(
        ({ personA, personB }) => [personA, personB].sort().join() === [keptId, other].sort().join(),
      ),
    ).toBe(true);
    expect(merged.commitments.find(({ id }) => id === commitmentId)).toMatchObject({
      personId: keptId,
      buddyId: null,
    });
    await room.ask('history.undo', {});
    expect(await read(room)).toEqual({ ...snapshot, revision: expect.any(Number) as number });
  });

  test('keep one seat each where both sat in the same session', async () => {
    const room = await retreatHouse();
    const { people, sessions } = await read(room);
    const [one, other] = people;
    await room.ask('people.merge', {
      eventId: RETREAT,
      keepId: one?.id ?? '',
      goneId: other?.id ?? '',
      changes: {},
    });
    const seats = (groups: (typeof sessions)[number]['groups']) =>
      groups.flatMap(({ memberIds }) => memberIds);
    const merged = await read(room);
    expect(seats(merged.sessions[0]?.groups ?? [])).toEqual(
      seats(sessions[0]?.groups ?? []).filter((id) => id !== other?.id),
    );
  });

  test('are left alone once somebody says that they are two people', async () => {
    const room = await withTwin();
    const snapshot = await read(room);
    const pairsOf = (setAside: typeof snapshot.setAside) =>
      duplicatesIn(snapshot.people, setAside).filter(({ other }) => other.id === room.twinId);
    expect(pairsOf([])).toHaveLength(1);
    const checkId = `duplicate:${[room.keptId, room.twinId].sort().join('+')}`;
    expect(pairsOf([{ checkId, reason: 'Two people' }])).toEqual([]);
  });
});
