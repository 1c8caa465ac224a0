import { describe, expect, test } from 'vitest';
import { RETREAT, retreatHouse } from '../testHouse.ts';

describe('groups of several sessions', () => {
  test('are taken in one step with letters and rooms kept, and taken back in one', async () => {
    const { ask } = await retreatHouse();
    await ask('session.add', {
      eventId: RETREAT,
      formatId: 'troika',
      title: 'Trios',
      startsOn: '2027-04-16',
      startsAt: '15:00',
      variantId: null,
    });
    const before = (await ask('event.read', { eventId: RETREAT })).sessions;
    const ids = (before[0]?.groups ?? []).flatMap(({ memberIds }) => memberIds);
    const dealt = (count: number) =>
      Array.from({ length: count }, (_, group) => ids.filter((_id, index) => index % count === group));
    const rounds = before.map((session, index) => ({
      sessionId: session.id,
      groups: dealt(index === 0 ? 5 : 7),
    }));
    await ask('groups.acceptPlan', { eventId: RETREAT, rounds, seed: 3, isRepair: false });
    const { sessions } = await ask('event.read', { eventId: RETREAT });
    expect(sessions.map(({ groups }) => groups.map(({ memberIds }) => memberIds))).toEqual(
      rounds.map(({ groups }) => groups),
    );
    const places = (groups: { id: string; letter: string; room: string }[] = []) =>
      groups.map(({ id, letter, room }) => [id, letter, room]);
    expect(places(sessions[0]?.groups)).toEqual(places(before[0]?.groups));
    await ask('history.undo', {});
    expect((await ask('event.read', { eventId: RETREAT })).sessions).toEqual(before);
  });

  test('say whose cards are to be printed again, and nothing where nothing changes', async () => {
    const { ask } = await retreatHouse();
    const { sessions, people } = await ask('event.read', { eventId: RETREAT });
    const [session] = sessions;
    if (!session) throw new Error('The sample has no session.');
    const groups = session.groups.map(({ memberIds }) => [...memberIds]);
    const reprint = (wanted: string[][]) =>
      ask('groups.reprint', {
        eventId: RETREAT,
        rounds: [{ sessionId: session.id, groups: wanted }],
      });
    expect(await reprint(groups)).toEqual([]);
    // Somebody of group A goes to group D.
    const moved = groups[0]?.[4] ?? '';
    const changed = await reprint(
      groups.map((members, index) =>
        index === 0 ? members.slice(0, 4) : index === 3 ? [...members, moved] : members,
      ),
    );
    const worksheets = changed.find(({ name }) => name === 'Presenter worksheets');
    const nameOf = (id: string | undefined) => people.find((person) => person.id === id)?.display ?? '';
    expect(worksheets?.parts).toContain(nameOf(moved));
    expect(worksheets?.of).toBe(23);
    expect(worksheets?.parts.length).toBeLessThan(23);
    expect(worksheets?.parts).not.toContain(nameOf(groups[1]?.[0]));
  });

  test('are refused as a whole where one of them is wrong', async () => {
    const { ask, attempt } = await retreatHouse();
    const { sessions } = await ask('event.read', { eventId: RETREAT });
    const [session] = sessions;
    const [one = '', other = ''] = session?.groups[0]?.memberIds ?? [];
    for (const [groups, says] of [
      [[[one], [one, other]], /two groups of “Peer consultation”/],
      [[[one, 'nobody']], /not there any more/],
    ] as const) {
      const answered = await attempt('groups.acceptPlan', {
        eventId: RETREAT,
        rounds: [{ sessionId: session?.id ?? '', groups: groups.map((members) => [...members]) }],
        seed: 1,
        isRepair: false,
      });
      expect(answered.ok ? '' : answered.failure.message).toMatch(says);
    }
    expect((await ask('event.read', { eventId: RETREAT })).sessions).toEqual(sessions);
  });
});
