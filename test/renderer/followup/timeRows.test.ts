import { expect, it } from 'vitest';
import { foldClock } from '#domain/clock/runningClock';
import { runReport } from '#domain/clock/runReport';
import { MINUTE_MS } from '#domain/time';
import { chartRows, lengthWords, minutesOf, timeRows } from '../../../renderer/followup/day/timeRows.ts';
import { logOf, plan, PLANNED_START } from '../../domain/clock/clockLog.ts';

it('puts the phases of a round below it, in the order in which they were entered', () => {
  const clock = foldClock(
    logOf([
      [0, { kind: 'started' }],
      [960, { kind: 'movedTo', segmentIndex: 1 }],
      [1200, { kind: 'movedTo', segmentIndex: 2 }],
      [1800, { kind: 'ended' }],
    ]),
    plan,
  );
  const report = runReport(clock, plan, PLANNED_START);
  if (!report) throw new Error('The run never started.');
  expect(
    timeRows(report).map(
      ({ level, label, wasSkipped }) => `${level} ${label}${wasSkipped ? ', left out' : ''}`,
    ),
  ).toEqual([
    'part Opening',
    'round Round 1',
    'phase Present',
    'phase Explore',
    'part Change seats, left out',
    'round Round 2, left out',
    'phase Present, left out',
    'phase Explore, left out',
    'part Break, left out',
    'part Wrap-up, left out',
  ]);
  expect(chartRows(timeRows(report)).map(({ label }) => label)).toEqual([
    'Opening',
    'Round 1',
    'Change seats',
    'Round 2',
    'Break',
    'Wrap-up',
  ]);
  expect(lengthWords(report)).toBe('30 minutes, 48 less than planned');
});

it('keeps the rounds of two blocks of a day apart, and says whose they are', () => {
  const day = plan.slice(0, 4).map((segment, index) => ({
    ...segment,
    kind: 'phase' as const,
    key: `b${index}`,
    sessionId: null,
    blockId: index < 2 ? 'circles' : 'clinic',
    part: index < 2 ? 'Circles' : 'Clinic',
    name: 'Story',
    round: 1,
  }));
  const report = runReport(
    foldClock(
      logOf([
        [0, { kind: 'started' }],
        [60, { kind: 'ended' }],
      ]),
      day,
    ),
    day,
    PLANNED_START,
  );
  if (!report) throw new Error('The run never started.');
  expect(report.rounds).toHaveLength(2);
  expect(timeRows(report).map(({ level, label }) => `${level} ${label}`)).toEqual([
    'round Circles: Round 1',
    'phase Story',
    'phase Story',
    'round Clinic: Round 1',
    'phase Story',
    'phase Story',
  ]);
});

it('says minutes in whole ones', () => {
  expect([0, 20_000, 11.4 * MINUTE_MS, -3 * MINUTE_MS].map(minutesOf)).toEqual(['–', '<1', '11', '−3']);
});
