import { describe, expect, test } from 'vitest';
import { RETREAT, retreatHouse } from '../testHouse.ts';

describe('what is asked of groups', () => {
  test('is kept, changed and removed, and opened again as it was', async () => {
    const { ask, path } = await retreatHouse();
    const { people, sessions } = await ask('event.read', { eventId: RETREAT });
    const [one, other, third] = people.map(({ id }) => id);
    const sessionId = sessions[0]?.id ?? '';
    if (!one || !other || !third) throw new Error('The sample has too few people.');
    const { id } = await ask('groupRule.add', {
      eventId: RETREAT,
      rule: { kind: 'together', strength: 'hard', reason: 'Write one paper', personIds: [one, other] },
    });
    await ask('groupRule.add', {
      eventId: RETREAT,
      rule: {
        kind: 'apart',
        strength: 'soft',
        reason: '',
        sides: [
          { kind: 'person', personId: one },
          { kind: 'organization', organization: 'City of Bayhaven' },
        ],
      },
    });
    await ask('groupRule.change', { ruleId: id, changes: { personIds: [one, other, third] } });
    await ask('groups.setBalance', {
      eventId: RETREAT,
      balance: { attribute: 'role', weight: 3, noLoneMinority: true },
    });
    await ask('groups.setTerms', { eventId: RETREAT, changes: { remembersEvents: false } });
    await ask('groups.pin', { sessionId, personId: one, isPinned: true });
    await ask('groups.setAbsent', { sessionId, personId: other, isAbsent: true });
    const { grouping } = await ask('event.read', { eventId: RETREAT });
    expect(grouping).toMatchObject({
      rules: [
        { id, kind: 'together', strength: 'hard', reason: 'Write one paper', personIds: [one, other, third] },
        { kind: 'apart', strength: 'soft', sides: [{ personId: one }, { organization: 'City of Bayhaven' }] },
      ],
      colleagues: 'soft',
      remembersSessions: true,
      remembersEvents: false,
      pins: [{ sessionId, personId: one }],
      absences: [{ sessionId, personId: other }],
    });
    expect(grouping.balance).toContainEqual({ attribute: 'role', weight: 3, noLoneMinority: true });
    await ask('workspace.close', {});
    await ask('workspace.open', { path });
    expect((await ask('event.read', { eventId: RETREAT })).grouping).toEqual(grouping);
  });

  test('whoever is away leaves the groups of the session in the same step', async () => {
    const { ask } = await retreatHouse();
    const before = (await ask('event.read', { eventId: RETREAT })).sessions;
    const personId = before[0]?.groups[2]?.memberIds[1] ?? '';
    await ask('groups.setAbsent', { sessionId: before[0]?.id ?? '', personId, isAbsent: true });
    const { sessions } = await ask('event.read', { eventId: RETREAT });
    expect(sessions[0]?.groups.flatMap(({ memberIds }) => memberIds)).not.toContain(personId);
    await ask('history.undo', {});
    expect((await ask('event.read', { eventId: RETREAT })).sessions).toEqual(before);
  });

  test('a rule goes with the second last person it names, and follows a new name of an organization', async () => {
    const { ask } = await retreatHouse();
    const one = { organization: 'Old name', display: 'Ann Newcomer' };
    const { id: oneId } = await ask('person.add', { eventId: RETREAT, person: one });
    const { people } = await ask('event.read', { eventId: RETREAT });
    await ask('groupRule.add', {
      eventId: RETREAT,
      rule: { kind: 'together', strength: 'hard', reason: '', personIds: [oneId, people[0]?.id ?? ''] },
    });
    await ask('groupRule.add', {
      eventId: RETREAT,
      rule: {
        kind: 'apart',
        strength: 'hard',
        reason: '',
        sides: [
          { kind: 'organization', organization: one.organization.toUpperCase() },
          { kind: 'organization', organization: 'Elsewhere' },
        ],
      },
    });
    const { id } = await ask('organization.add', {
      eventId: RETREAT,
      organization: { name: one.organization },
    });
    await ask('organization.change', {
      eventId: RETREAT,
      organizationId: id,
      changes: { name: 'New name' },
    });
    await ask('person.leave', { eventId: RETREAT, personId: oneId });
    const { grouping } = await ask('event.read', { eventId: RETREAT });
    expect(grouping.rules).toMatchObject([
      { kind: 'apart', sides: [{ organization: 'New name' }, { organization: 'Elsewhere' }] },
    ]);
  });

  test('rules that make no sense are refused in a sentence, and nothing is kept', async () => {
    const { ask, attempt } = await retreatHouse();
    const { people } = await ask('event.read', { eventId: RETREAT });
    const [one] = people.map(({ id }) => id);
    if (!one) throw new Error('The sample has nobody.');
    const how = { strength: 'hard', reason: '' } as const;
    const person = { kind: 'person', personId: one } as const;
    for (const [rule, says] of [
      [{ ...how, kind: 'together', personIds: [one] }, /two different people/],
      [{ ...how, kind: 'together', personIds: [one, one] }, /two different people/],
      [{ ...how, kind: 'together', personIds: [one, 'nobody'] }, /not there any more/],
      [{ ...how, kind: 'apart', sides: [person, person] }, /apart from themselves/],
    ] as const) {
      const answered = await attempt('groupRule.add', { eventId: RETREAT, rule });
      expect(answered.ok ? '' : answered.failure.message).toMatch(says);
    }
    expect((await ask('event.read', { eventId: RETREAT })).grouping.rules).toEqual([]);
  });

  test('who met at an earlier event of the program is known at the next one', async () => {
    const { ask } = await retreatHouse();
    const { sessions } = await ask('event.read', { eventId: RETREAT });
    const { id } = await ask('event.duplicate', {
      eventId: RETREAT,
      startsOn: '2028-04-13',
      name: 'Next year',
      withPeople: true,
    });
    const { grouping } = await ask('event.read', { eventId: id });
    const pairs = (sessions[0]?.groups ?? []).reduce(
      (sum, { memberIds }) => sum + (memberIds.length * (memberIds.length - 1)) / 2,
      0,
    );
    expect(grouping.earlierMeetings).toHaveLength(pairs);
    expect(grouping.earlierMeetings.every(({ times }) => times === 1)).toBe(true);
    expect((await ask('event.read', { eventId: RETREAT })).grouping.earlierMeetings).toEqual([]);
  });
});
