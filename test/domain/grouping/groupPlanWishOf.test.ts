import { describe, expect, test } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { groupPlanWishOf, historyOf, isPairFormat } from '#domain/grouping/groupPlanWishOf';
import { pairMatches, pairReason } from '#domain/grouping/pairMatches';
import { planConflict } from '#domain/grouping/planConflict';
import { planGroups } from '#domain/grouping/planGroups';
import { repairGroups } from '#domain/grouping/repairGroups';
import { repairWishOf } from '#domain/grouping/repairWishOf';
import { sessionsToRepair, whoChanged } from '#domain/grouping/whoChanged';
import type { Session } from '#domain/agenda/session';
import { roleTurns } from '#domain/grouping/roleTurns';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const sample = retreatSnapshot();
const [session] = sample.sessions;
if (!session) throw new Error('The sample has no session.');
const wished = [{ sessionId: session.id, groupCount: null }];
const ids = sample.people.map(({ id }) => id);
const at = (index: number) => ids[index] ?? '';

function withGrouping(changes: Partial<EventSnapshot['grouping']>): EventSnapshot {
  return { ...sample, grouping: { ...sample.grouping, ...changes } };
}

function planned(snapshot: EventSnapshot) {
  const planning = planGroups(groupPlanWishOf(snapshot, wished, { seed: 5 }));
  if (!planning.ok) throw new Error(planning.failure.message);
  planning.value.step(60_000);
  return planning.value.best();
}

describe('the wish for a session', () => {
  test('keeps pins in the group they stand in, leaves out who is away, and carries no private reason', () => {
    const [group] = session.groups.filter(({ memberIds }) => memberIds.length > 0);
    const pinned = group?.memberIds[0] ?? '';
    const away = session.groups[1]?.memberIds[0] ?? '';
    const snapshot = withGrouping({
      pins: [{ sessionId: session.id, personId: pinned }],
      absences: [{ sessionId: session.id, personId: away }],
      rules: [
        { id: 'r1', kind: 'together', strength: 'hard', reason: 'secret-words', personIds: [at(3), at(9)] },
      ],
    });
    const wish = groupPlanWishOf(snapshot, wished, { seed: 5 });
    expect(wish.rounds[0]).toMatchObject({ absentIds: [away], pinned: { [pinned]: 0 } });
    expect(JSON.stringify(wish)).not.toContain('secret-words');
    const { rounds, assessment } = planned(snapshot);
    const groups = rounds[0]?.groups ?? [];
    expect(assessment.brokenHard).toEqual([]);
    expect(groups[0]).toContain(pinned);
    expect(groups.flat()).not.toContain(away);
    expect(groups.some((members) => members.includes(at(3)) && members.includes(at(9)))).toBe(true);
  });

  test('keeps people of two organizations apart', () => {
    const [one, other] = [...new Set(sample.people.map(({ organization }) => organization))];
    const snapshot = withGrouping({
      rules: [
        {
          id: 'r1',
          kind: 'apart',
          strength: 'hard',
          reason: '',
          sides: [
            { kind: 'organization', organization: (one ?? '').toUpperCase() },
            { kind: 'organization', organization: other ?? '' },
          ],
        },
      ],
    });
    const of = (organization: string | undefined) =>
      sample.people.filter((person) => person.organization === organization).map(({ id }) => id);
    for (const members of planned(snapshot).rounds[0]?.groups ?? [])
      expect(members.some((id) => of(one).includes(id)) && members.some((id) => of(other).includes(id))).toBe(
        false,
      );
  });

  test('remembers other sessions and earlier events, each only where that is asked', () => {
    const [one = '', other = ''] = session.groups[0]?.memberIds ?? [];
    const earlierMeetings = [{ personA: one, personB: other, times: 2 }];
    const timesOf = (changes: Partial<EventSnapshot['grouping']>, apartFrom: string[] = []) =>
      historyOf(withGrouping({ earlierMeetings, ...changes }), apartFrom).find(
        ({ personA, personB }) => [personA, personB].includes(one) && [personA, personB].includes(other),
      )?.times ?? 0;
    expect(timesOf({})).toBe(3);
    expect(timesOf({ remembersSessions: false })).toBe(2);
    expect(timesOf({ remembersEvents: false })).toBe(1);
    expect(timesOf({}, [session.id])).toBe(2);
    expect(timesOf({ remembersEvents: false, remembersSessions: false })).toBe(0);
  });
});

test('rules that cannot hold are named as the smallest set, each with its id', () => {
  const rules: EventSnapshot['grouping']['rules'] = [
    { id: 'r0', kind: 'together', strength: 'hard', reason: '', personIds: [at(7), at(8)] },
    { id: 'r1', kind: 'together', strength: 'hard', reason: '', personIds: [at(0), at(1)] },
    {
      id: 'r2',
      kind: 'apart',
      strength: 'hard',
      reason: '',
      sides: [
        { kind: 'person', personId: at(0) },
        { kind: 'person', personId: at(1) },
      ],
    },
  ];
  const wish = groupPlanWishOf({ ...withGrouping({ rules }), keepApart: [] }, wished, { seed: 1 });
  expect(planGroups(wish).ok).toBe(false);
  expect(
    planConflict(wish)
      ?.rules.map(({ ruleId }) => ruleId)
      .sort(),
  ).toEqual(['r1', 'r2']);
  expect(planConflict(groupPlanWishOf(sample, wished, { seed: 1 }))).toBeNull();
});

describe('pairs', () => {
  const people = sample.people.slice(0, 8).map((person, index) => ({
    ...person,
    expertise: [],
    challengeTopic: '',
    challengeTitle: '',
    challengeQuestion: '',
    organization: `Office ${String(index)}`,
    offers: index === 0 ? ['Leading volunteers'] : index === 2 ? ['Budgets'] : [],
    wishes: index === 5 ? 'How to find more volunteers' : index === 3 ? 'Reading a budget' : '',
  }));
  const pairFormat = {
    seating: 'pairs' as const,
    groupSize: { min: 2, idealMin: 2, idealMax: 2, max: 3, note: '' },
  };
  const snapshot = {
    ...sample,
    people,
    keepApart: [],
    formats: sample.formats.map((format) => ({ ...format, ...pairFormat })),
    sessions: [{ ...session, groups: [] }],
  };
  const seatedTogether = (facts: EventSnapshot, one: number, other: number) =>
    planned(facts).rounds[0]?.groups.some(
      (members) => members.includes(at(one)) && members.includes(at(other)),
    );

  test('bring together who offers what the other seeks, and say so', () => {
    expect(pairMatches(people).map(({ topic }) => topic)).toEqual(['Leading volunteers', 'Budgets']);
    expect([seatedTogether(snapshot, 0, 5), seatedTogether(snapshot, 2, 3)]).toEqual([true, true]);
    expect(pairReason(people, [at(0), at(5)])).toBe(
      `${people[0]?.display ?? ''} offers “Leading volunteers”, which ${people[5]?.display ?? ''} seeks.`,
    );
    expect(pairReason(people, [at(1), at(6)])).toMatch(/^Nothing they offer and seek/);
  });

  test('put no two mentors together, and an exclusion goes before a match', () => {
    const asMentors = people.map((person, index) => ({
      ...person,
      mentoring: index < 4 ? ('mentor' as const) : ('mentee' as const),
    }));
    for (const members of planned({ ...snapshot, people: asMentors }).rounds[0]?.groups ?? [])
      expect(members.filter((id) => ids.indexOf(id) < 4)).toHaveLength(1);
    const keepApart = [{ id: 'k', personA: at(0), personB: at(5), strength: 'hard' as const, reason: '' }];
    expect(seatedTogether({ ...snapshot, keepApart }, 0, 5)).toBe(false);
  });

  test('are asked of pair formats only', () => {
    expect(isPairFormat(pairFormat)).toBe(true);
    expect(isPairFormat({ seating: 'groups', groupSize: { ...pairFormat.groupSize, idealMax: 5 } })).toBe(
      false,
    );
  });
});

test('in the sample everybody presents once, and nobody keeps time or takes notes more than twice', () => {
  const turns = [...roleTurns(sample).values()];
  expect(turns).toHaveLength(23);
  expect(turns.every(({ presents }) => presents === 1)).toBe(true);
  expect(Math.max(...turns.map(({ keepsTime, takesNotes }) => Math.max(keepsTime, takesNotes)))).toBeLessThan(
    3,
  );
});

test('after a no-show in a group of four one person moves, so that no group of three is left', () => {
  const small = session.groups.find(({ memberIds }) => memberIds.length === 4);
  const missing = small?.memberIds[1] ?? '';
  const people = sample.people.map((person) =>
    person.id === missing ? { ...person, coming: 'no-show' as const } : person,
  );
  const wish = repairWishOf({ ...sample, people }, [session]);
  const repair = repairGroups(wish, [
    { id: session.id, groups: session.groups.map(({ memberIds }) => memberIds) },
  ]);
  if (!repair.ok) throw new Error(repair.failure.message);
  const { moves, plan, isFewest } = repair.value;
  expect([moves.map(({ personId }) => personId).indexOf(missing), moves.length, isFewest]).toEqual([
    0,
    2,
    true,
  ]);
  expect(plan.rounds[0]?.groups.map((members) => members.length).sort()).toEqual([4, 4, 4, 5, 5]);
  expect(plan.assessment.brokenHard).toEqual([]);
});

test('a no-show is put right in every session that they are missing in, each with as few moves as alone', () => {
  const [group] = session.groups;
  const missing = group?.memberIds[1] ?? '';
  const people = sample.people.map((person) =>
    person.id === missing ? { ...person, coming: 'no-show' as const } : person,
  );
  // The same groups in other rooms, and a session in which nobody sits yet.
  const second = { ...session, id: 'second', title: 'Second', groups: session.groups.toReversed() };
  const empty = { ...session, id: 'empty', groups: [] };
  const snapshot = { ...sample, people, sessions: [session, second, empty] };
  const broken = sessionsToRepair(snapshot);
  expect(broken.map(({ id }) => id)).toEqual([session.id, 'second']);
  expect(whoChanged(snapshot, second).left.map(({ id }) => id)).toEqual([missing]);
  const standing = (sessions: readonly Session[]) =>
    sessions.map(({ id, groups }) => ({ id, groups: groups.map(({ memberIds }) => memberIds) }));
  const repair = repairGroups(repairWishOf(snapshot, broken), standing(broken));
  if (!repair.ok) throw new Error(repair.failure.message);
  const { moves, plan, isFewest } = repair.value;
  expect(isFewest).toBe(true);
  for (const [index, one] of broken.entries()) {
    const alone = repairGroups(repairWishOf(snapshot, [one]), standing([one]));
    if (!alone.ok) throw new Error(alone.failure.message);
    const own = moves.filter(({ roundId }) => roundId === one.id);
    expect(own.some(({ personId, to }) => personId === missing && to === null)).toBe(true);
    expect(own).toHaveLength(alone.value.moves.length);
    expect(plan.rounds[index]?.groups.flat()).not.toContain(missing);
    expect(own[0]?.sentence).toContain(` in “${one.title}”`);
  }
  const mended = broken.map((one) => ({
    ...one,
    groups: one.groups.map((place, at) => ({
      ...place,
      memberIds: plan.rounds.find(({ id }) => id === one.id)?.groups[at] ?? [],
    })),
  }));
  expect(sessionsToRepair({ ...snapshot, sessions: mended })).toEqual([]);
});

test('of pairs one is given up when somebody does not come, and only their partner moves', () => {
  const format = sample.formats.find(({ id }) => id === 'peer-coaching-pair');
  if (!format) throw new Error('The library has coaching pairs.');
  const peers = sample.people.slice(0, 10).map(({ id }) => id);
  const groups = [0, 2, 4, 6, 8].map((from, index) => ({
    id: `G${index}`,
    letter: 'ABCDE'.charAt(index),
    room: '',
    memberIds: peers.slice(from, from + 2),
  }));
  const pairs = { ...session, id: 'pairs', formatId: format.id, groups };
  const [missing = '', partner = ''] = groups[2]?.memberIds ?? [];
  const people = sample.people
    .filter(({ id }) => peers.includes(id))
    .map((person) => (person.id === missing ? { ...person, coming: 'no-show' as const } : person));
  const snapshot = { ...sample, people, keepApart: [], sessions: [pairs] };
  const repair = repairGroups(repairWishOf(snapshot, [pairs]), [
    { id: 'pairs', groups: groups.map(({ memberIds }) => memberIds) },
  ]);
  if (!repair.ok) throw new Error(repair.failure.message);
  const { plan, moves, isFewest } = repair.value;
  expect(plan.rounds[0]?.groups.map((members) => members.length).sort()).toEqual([0, 2, 2, 2, 3]);
  expect(plan.rounds[0]?.groups[2]).toEqual([]);
  expect([moves.map(({ personId }) => personId), isFewest]).toEqual([[missing, partner], true]);
  expect(plan.assessment.brokenHard).toEqual([]);
});
