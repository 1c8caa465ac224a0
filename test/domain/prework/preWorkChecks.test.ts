import { describe, expect, test } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { preWorkChecks } from '#domain/prework/preWorkChecks';
import { dueDayOf, sendDayOf } from '#domain/prework/preWorkDates';
import { sharedChallenges } from '#domain/prework/sharedChallenges';
import { coverageWords, wishCoverage } from '#domain/prework/wishCoverage';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const retreat = retreatSnapshot();
const levels = (snapshot: EventSnapshot) =>
  Object.fromEntries(preWorkChecks(snapshot).map(({ id, level }) => [id, level]));
function withTask(kind: string, changes: object): EventSnapshot {
  const tasks = retreat.preWork.tasks.map((task) => (task.kind === kind ? { ...task, ...changes } : task));
  return { ...retreat, preWork: { ...retreat.preWork, tasks } };
}

describe('what to think about in the pre-work', () => {
  test('the sample has only the wish that nobody takes up', () => {
    expect(Object.entries(levels(retreat)).filter(([, level]) => level !== 'fine')).toEqual([
      ['pre-work:wishes', 'look'],
    ]);
  });

  test('reading less than a week ahead is wrong, on the seventh day it is fine', () => {
    expect(levels(withTask('reading', { sendDays: 6 }))['pre-work:reading-day']).toBe('wrong');
    expect(levels(withTask('reading', { sendDays: 7 }))['pre-work:reading-day']).toBe('fine');
  });

  test('write-ups two days before are late; the repair asks for three', () => {
    const late = { ...retreat, event: { ...retreat.event, challengeDueOn: '2027-04-13' } };
    const check = preWorkChecks(late).find(({ id }) => id === 'pre-work:write-up-due');
    expect(check?.level).toBe('look');
    expect(check?.repair?.action).toEqual({ kind: 'setChallengeDueOn', on: '2027-04-12' });
  });

  test('a page announced with ten minutes or two hours', () => {
    expect(levels(withTask('write-up', { minutes: 20 }))['pre-work:write-up-minutes']).toBe('look');
    expect(levels(withTask('write-up', { minutes: 60 }))['pre-work:write-up-minutes']).toBeUndefined();
  });

  test('what is due before it goes out cannot be', () => {
    const odd = withTask('agreement', { sendDays: 10, dueDays: 12 });
    expect(Object.values(levels(odd))).toContain('wrong');
  });
});

test('days are counted from the first day and move with it; write-ups keep the event’s own day', () => {
  const moved = { ...retreat, event: { ...retreat.event, startsOn: '2027-05-15', challengeDueOn: null } };
  const [agreement, , writeUp] = retreat.preWork.tasks;
  if (!agreement || !writeUp) throw new Error('The sample has its tasks.');
  expect(sendDayOf(agreement, retreat)).toBe('2027-03-18');
  expect(sendDayOf(agreement, moved)).toBe('2027-04-17');
  expect(dueDayOf(writeUp, retreat)).toBe('2027-04-09');
  expect(dueDayOf(writeUp, moved)).toBe('2027-05-09');
});

test('wishes: the most wanted first, with the blocks that take them up', () => {
  const covered = wishCoverage(retreat);
  expect(covered.map(({ people }) => people)).toEqual([5, 4, 3, 3, 2]);
  expect(coverageWords(covered)).toBe(
    '4 of 5 wishes are taken up; no block takes up “Time to walk and talk”.',
  );
});

test('challenges that several people share', () => {
  expect(sharedChallenges(retreat).map(({ theme, people }) => [theme, people.length])).toEqual([
    ['budget and council', 2],
    ['new in role', 2],
    ['public engagement', 2],
  ]);
});
