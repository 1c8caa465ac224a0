import { describe, expect, test } from 'vitest';
import type { EventKind } from '#domain/program/program';
import { missingResponsibilities, readyResponsibilities } from '#domain/program/readyResponsibilities';
import { countedWords, nearnessWords } from '#domain/program/responsibility';
import { datedResponsibilities, dueDayOf, isLate } from '#domain/program/datedResponsibilities';
import type { Responsibility } from '#domain/program/responsibility';
import { daysBetween } from '#domain/time';
import journey from '../../../assets/samples/journey.json';
import retreat from '../../../assets/samples/retreat.json';
import { emptyFollowUp } from '../../../main/requests/samples/sampleWords.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const KINDS: readonly EventKind[] = ['retreat', 'session', 'journey', 'assist', 'call'];

describe('the usual responsibilities', () => {
  test('of the samples fall on the days of their timelines', () => {
    const daysOf = (snapshot: ReturnType<typeof retreatSnapshot>) =>
      new Set(datedResponsibilities(snapshot).map(({ on }) => on));
    const missed = (timeline: readonly { date: string; what: string }[], days: ReadonlySet<string | null>) =>
      timeline.filter(({ date, what }) => !/^(Day \d|Journey day)$/.test(what) && !days.has(date));
    expect(missed(retreat.timeline, daysOf(retreatSnapshot()))).toEqual([]);
    expect(missed(journey.timeline, daysOf(journeySnapshot()))).toEqual([]);
  });

  test.each(KINDS)('of a %s each stand once, with words of their own, in the order of their days', (kind) => {
    const ready = readyResponsibilities(kind);
    const event = { ...retreatSnapshot().event, kind, challengeDueOn: null, digestOn: null };
    const days = ready.map(({ counted }) =>
      dueDayOf({ counted, dueOn: null }, { event, followUp: emptyFollowUp() }),
    );
    expect(new Set(ready.map(({ readyId }) => readyId)).size).toBe(ready.length);
    expect(new Set(ready.map(({ title }) => title)).size).toBe(ready.length);
    expect([...days].sort()).toEqual(days);
  });

  test('hold the whole job of the coordinator wherever groups consult', () => {
    const jobs = [
      'schedule',
      'room',
      'participants',
      'instructions',
      'digest',
      'convene',
      'norms',
      'instruct',
      'support',
      'wrap-up',
    ];
    for (const kind of ['retreat', 'session'] as const)
      expect(readyResponsibilities(kind).map(({ readyId }) => readyId)).toEqual(expect.arrayContaining(jobs));
  });

  test.each(KINDS)('send what a %s reads at least a week ahead', (kind) => {
    const reading = readyResponsibilities(kind).filter(({ readyId }) =>
      ['reading', 'resource-brief'].includes(readyId),
    );
    expect(reading).toHaveLength(1);
    expect(reading[0]?.counted.days).toBeLessThanOrEqual(-7);
  });

  test('that an event has under other words are not missing', () => {
    const { responsibilities } = retreatSnapshot();
    const renamed = responsibilities.map((responsibility) => ({ ...responsibility, title: 'Other words' }));
    expect(missingResponsibilities('retreat', renamed)).toEqual([]);
    expect(missingResponsibilities('retreat', renamed.slice(1)).map(({ readyId }) => readyId)).toEqual([
      'schedule',
    ]);
  });
});

describe('the day of a responsibility', () => {
  const { event, followUp } = retreatSnapshot();
  const moved = { ...event, startsOn: '2027-05-20', endsOn: '2027-05-22' };
  const due = (parts: Pick<Responsibility, 'counted' | 'dueOn'>) => [
    dueDayOf(parts, { event, followUp: emptyFollowUp() }),
    dueDayOf(parts, { event: moved, followUp: emptyFollowUp() }),
  ];

  test('follows the event when that moves, from its first day or its last', () => {
    expect(due({ dueOn: null, counted: { days: -28, from: 'start' } })).toEqual(['2027-03-18', '2027-04-22']);
    expect(due({ dueOn: null, counted: { days: 3, from: 'end' } })).toEqual(['2027-04-19', '2027-05-25']);
    expect(due({ dueOn: null, counted: { days: -1, from: 'call' } })).toEqual(['2027-04-29', '2027-06-04']);
  });

  test('stays where a hand has set it, and is none where nothing says', () => {
    expect(due({ dueOn: '2027-04-01', counted: { days: -28, from: 'start' } })).toEqual([
      '2027-04-01',
      '2027-04-01',
    ]);
    expect(due({ dueOn: null, counted: null })).toEqual([null, null]);
  });

  test('goes with the day that the event keeps for it', () => {
    const source = {
      event: { ...event, digestOn: '2027-04-14' },
      followUp: { ...followUp, callOn: '2027-05-03' },
    };
    expect(dueDayOf({ dueOn: null, counted: { days: 0, from: 'digest' } }, source)).toBe('2027-04-14');
    expect(dueDayOf({ dueOn: null, counted: { days: 0, from: 'call' } }, source)).toBe('2027-05-03');
  });

  test('across the spring change is as many days away as on the calendar', () => {
    const source = { event: { ...event, startsOn: '2027-04-01', endsOn: '2027-04-01' }, followUp };
    const on = dueDayOf({ dueOn: null, counted: { days: -28, from: 'start' } }, source);
    expect([on, daysBetween(on ?? '', '2027-04-01')]).toEqual(['2027-03-04', 28]);
  });
});

test('open responsibilities come by date with undated ones last, then those that are done', () => {
  const snapshot = retreatSnapshot();
  const [first, second, third, fourth] = snapshot.responsibilities;
  if (!first || !second || !third || !fourth) throw new Error('The sample has too few.');
  const order = datedResponsibilities({
    ...snapshot,
    responsibilities: [
      { ...first, id: 'undated', doneOn: null, counted: null },
      { ...second, id: 'done', doneOn: '2027-01-01', dueOn: '2027-01-01' },
      { ...third, id: 'late', doneOn: null, dueOn: '2027-06-01' },
      { ...fourth, id: 'soon', doneOn: null, dueOn: '2027-02-01' },
    ],
  });
  expect(order.map(({ id }) => id)).toEqual(['soon', 'late', 'undated', 'done']);
  expect(order.filter((each) => isLate(each, '2027-02-02')).map(({ id }) => id)).toEqual(['soon']);
});

test('how a day is counted and how near it is are told in words', () => {
  expect(
    (
      [
        [-28, 'start'],
        [-7, 'start'],
        [2, 'start'],
        [-1, 'call'],
        [0, 'end'],
        [0, 'digest'],
        [3, 'end'],
        [35, 'end'],
        [182, 'end'],
      ] as const
    ).map(([days, from]) => countedWords({ days, from })),
  ).toEqual([
    '4 weeks before',
    '1 week before',
    '2 days after the first day',
    '1 day before the debrief call',
    'On the last day',
    'On the day of the digest',
    '3 days after',
    '5 weeks after',
    '182 days after',
  ]);
  const days = ['2027-04-01', '2027-04-04', '2027-04-05', '2027-04-06', '2027-04-12', '2027-04-13'];
  expect(days.map((on) => nearnessWords(on, '2027-04-05'))).toEqual([
    '4 days overdue',
    '1 day overdue',
    'Due today',
    'Due tomorrow',
    'In 7 days',
    null,
  ]);
});
