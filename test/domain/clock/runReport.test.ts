import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockAct } from '#domain/clock/clockEntry';
import { readClock } from '#domain/clock/readClock';
import { runReport, suggestedMinutes } from '#domain/clock/runReport';
import type { RunReport } from '#domain/clock/runReport';
import { foldClock } from '#domain/clock/runningClock';
import { MINUTE_MS } from '#domain/time';
import { after, logOf, plan, PLANNED_START } from './clockLog.ts';

type Acts = readonly (readonly [number, ClockAct])[];

function reportOf(acts: Acts, atSecond = 0): RunReport {
  const report = runReport(foldClock(logOf(acts), plan), plan, PLANNED_START + atSecond * 1000);
  if (!report) throw new Error('The run never started.');
  return report;
}

const minutes = (count: number) => count * 60;

describe('how the time of a run went', () => {
  it('keeps added, overtime, paused and left-out time apart', () => {
    const { lines } = reportOf([
      [0, { kind: 'started' }],
      [minutes(5), { kind: 'added', deltaMs: 2 * MINUTE_MS }],
      [minutes(6), { kind: 'paused' }],
      [minutes(9), { kind: 'resumed' }],
      [minutes(10), { kind: 'gapNotCounted', gapMs: MINUTE_MS }],
      [minutes(23), { kind: 'movedTo', segmentIndex: 1 }],
      [minutes(26), { kind: 'ended' }],
    ]);
    expect(lines[0]).toMatchObject({
      name: 'Opening',
      plannedMs: 15 * MINUTE_MS,
      addedMs: 2 * MINUTE_MS,
      tookMs: 19 * MINUTE_MS,
      overtimeMs: 2 * MINUTE_MS,
      pausedMs: 3 * MINUTE_MS,
      leftOutMs: MINUTE_MS,
    });
    expect(lines[1]).toMatchObject({ name: 'Present', tookMs: 3 * MINUTE_MS, overtimeMs: 0 });
  });

  it('sums up rounds, counts going back once as planned, and lists what was never reached', () => {
    const { rounds, lines, endedAt, lengthMs } = reportOf([
      [0, { kind: 'started' }],
      [minutes(1), { kind: 'movedTo', segmentIndex: 1 }],
      [minutes(3), { kind: 'movedTo', segmentIndex: 2 }],
      [minutes(4), { kind: 'movedTo', segmentIndex: 1 }],
      [minutes(8), { kind: 'movedTo', segmentIndex: 2 }],
      [minutes(17), { kind: 'ended' }],
    ]);
    expect(
      rounds.map(({ round, plannedMs, tookMs }) => [round, plannedMs / MINUTE_MS, tookMs / MINUTE_MS]),
    ).toEqual([
      [1, 13, 16],
      [2, 13, 0],
    ]);
    expect(lines.find(({ key }) => key === 'S1:1')).toMatchObject({
      plannedMs: 4 * MINUTE_MS,
      addedMs: 4 * MINUTE_MS,
      tookMs: 6 * MINUTE_MS,
    });
    expect(lines.filter(({ wasSkipped }) => wasSkipped).map(({ name }) => name)).toEqual([
      'Change seats',
      'Present',
      'Explore',
      'Break',
      'Wrap-up',
    ]);
    expect([endedAt, lengthMs]).toEqual([PLANNED_START + minutes(17) * 1000, minutes(17) * 1000]);
  });

  it('counts a shorter rest as taken away, and goes on while the run does', () => {
    const rest = plan.slice(1).map(({ key, durationMs }) => ({
      key,
      durationMs: key === 'S1:2' ? 6 * MINUTE_MS : durationMs,
      newBreak: null,
    }));
    const { lines, endedAt } = reportOf(
      [
        [0, { kind: 'started' }],
        [minutes(2), { kind: 'arranged', arrangement: { label: 'Shorter', rest } }],
        [minutes(15), { kind: 'movedTo', segmentIndex: 2 }],
      ],
      minutes(20),
    );
    expect(lines[1]).toMatchObject({
      plannedMs: 9 * MINUTE_MS,
      addedMs: -3 * MINUTE_MS,
      tookMs: 5 * MINUTE_MS,
    });
    expect(endedAt).toBeNull();
  });

  it('is none for a run that never started', () => {
    expect(runReport(foldClock([], plan), plan, PLANNED_START)).toBeNull();
  });
});

describe('any run', () => {
  const act: fc.Arbitrary<ClockAct> = fc.oneof(
    fc.constantFrom<ClockAct>(
      { kind: 'paused' },
      { kind: 'resumed' },
      { kind: 'suspended' },
      { kind: 'woke' },
      { kind: 'restarted' },
      { kind: 'ended' },
    ),
    fc.integer({ min: -300_000, max: 300_000 }).map((deltaMs): ClockAct => ({ kind: 'added', deltaMs })),
    fc.nat(9).map((segmentIndex): ClockAct => ({ kind: 'movedTo', segmentIndex })),
    fc.nat(600_000).map((gapMs): ClockAct => ({ kind: 'gapNotCounted', gapMs })),
    fc.nat(30).map((target): ClockAct => ({ kind: 'undone', entryId: `e${target + 1}` })),
  );
  const steps = fc.array(fc.tuple(fc.nat(900), act), { maxLength: 40 });

  it('has parts that add up to the time from start to end, and none of them is negative', () => {
    fc.assert(
      fc.property(steps, fc.nat(4000), (list, later) => {
        let seconds = 0;
        const log = logOf([
          [0, { kind: 'started' }],
          ...list.map(([step, what]): [number, ClockAct] => [(seconds += step), what]),
        ]);
        const clock = foldClock(log, plan);
        const { at } = readClock(clock, after(seconds + later));
        const report = runReport(clock, plan, at);
        const total = report?.total;
        expect((total?.tookMs ?? 0) + (total?.pausedMs ?? 0) + (total?.leftOutMs ?? 0)).toBe(
          report?.lengthMs,
        );
        for (const line of report?.lines ?? []) {
          const { tookMs, pausedMs, leftOutMs, overtimeMs, plannedMs, addedMs } = line;
          expect(
            Math.min(tookMs, pausedMs, leftOutMs, overtimeMs, plannedMs, tookMs - overtimeMs),
          ).toBeGreaterThanOrEqual(0);
          expect(plannedMs + addedMs).toBeGreaterThanOrEqual(0);
        }
        const inRounds = report?.lines.filter(({ kind, round }) => kind === 'phase' && round !== null) ?? [];
        const sum = (parts: readonly { tookMs: number }[]) =>
          parts.reduce((all, { tookMs }) => all + tookMs, 0);
        expect(sum(report?.rounds ?? [])).toBe(sum(inRounds));
      }),
    );
  });
});

describe('what past runs suggest', () => {
  const ranWith = (present: number, explore: number) =>
    reportOf([
      [0, { kind: 'started' }],
      [minutes(1), { kind: 'movedTo', segmentIndex: 1 }],
      [minutes(1 + present), { kind: 'movedTo', segmentIndex: 2 }],
      [minutes(1 + present + explore), { kind: 'ended' }],
    ]);

  it('is the median in whole minutes of at least two times, and says how many', () => {
    const learned = suggestedMinutes([ranWith(4, 11), ranWith(5, 12), ranWith(6, 25)]);
    expect(learned.find(({ phaseId }) => phaseId === 'explore')).toEqual({
      phaseId: 'explore',
      plannedMinutes: 9,
      minutes: 12,
      times: 3,
    });
    expect(suggestedMinutes([ranWith(4, 11)])).toEqual([]);
  });

  it('passes over a phase that was clicked past', () => {
    expect(suggestedMinutes([ranWith(4, 11), ranWith(4, 0.2)]).map(({ phaseId }) => phaseId)).toEqual([
      'opening',
      'present',
    ]);
  });
});
