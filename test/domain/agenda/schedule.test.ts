import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText } from '#domain/dateText';
import { partsOf, roundSpan, scheduleOf } from '#domain/agenda/schedule';
import type { Group, Session } from '#domain/agenda/session';
import { MINUTE_MS, wallOf } from '#domain/time';
import { variantPhases } from '#domain/formats/variantPhases';
import { consultationFormat, phasesOf } from '../../fixtures/consultationFormat.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const ZONE = 'America/Chicago';
const format = consultationFormat;

function groupsOf(...sizes: number[]): Group[] {
  return sizes.map((size, index) => ({
    id: `g${index}`,
    letter: String.fromCharCode(65 + index),
    room: '',
    memberIds: Array.from({ length: size }, (_, seat) => `p${index}-${seat}`),
  }));
}

function sessionOf(changes: Partial<Session> = {}): Session {
  return {
    id: 's',
    eventId: 'e',
    formatId: format.id,
    title: 'Consultation',
    startsOn: '2027-04-15',
    startsAt: '12:50',
    variantId: 'standard30',
    phases: phasesOf(format, 'standard30'),
    changeoverMs: 2 * MINUTE_MS,
    breaks: [],
    groups: groupsOf(5, 5, 5, 4, 4),
    endsBy: null,
    rounds: null,
    groupTimes: 'together',
    follows: false,
    ...changes,
  };
}

const planOf = (changes: Partial<Session> = {}) =>
  scheduleOf({ session: sessionOf(changes), format, zone: ZONE });

describe('the schedule of a session', () => {
  it('takes the minutes of the table for each round length and group size', () => {
    const total = (variantId: string, size: number) =>
      planOf({ phases: phasesOf(format, variantId), groups: groupsOf(size) }).workMs / MINUTE_MS;
    expect(
      [3, 4, 5, 6].map((size) => ['express20', 'standard30', 'deep50'].map((id) => total(id, size))),
    ).toEqual([
      [94, 124, 184],
      [116, 156, 236],
      [138, 188, 288],
      [160, 220, 340],
    ]);
  });

  it('gives the sample its clock times, across a break and a night', () => {
    const { sessions, event } = retreatSnapshot();
    const [session] = sessions;
    if (!session) throw new Error('The sample retreat has a session.');
    const schedule = scheduleOf({ session, format, zone: event.zone });
    const times = [1, 2, 3, 4, 5].map((round) => {
      const span = roundSpan(schedule, round);
      return span
        ? `${wallOf(span.startsAt, ZONE).on} ${clockText(span.startsAt, ZONE)}–${clockText(span.endsAt, ZONE)}`
        : '';
    });
    expect(times).toEqual([
      '2027-04-15 13:05–13:35',
      '2027-04-15 13:37–14:07',
      '2027-04-15 14:27–14:57',
      '2027-04-16 09:10–09:40',
      '2027-04-16 09:42–10:12',
    ]);
    expect(wallOf(schedule.endsAt, ZONE)).toEqual({ on: '2027-04-16', at: '10:27', seconds: 0 });
    expect(roundSpan(schedule, 6)).toBeNull();
  });

  it('replaces the seat change by a break, and puts one after the last round before the wrap-up', () => {
    const { segments } = planOf({
      groups: groupsOf(2),
      breaks: [
        { id: 'b1', kind: 'break', afterRound: 1, durationMs: 15 * MINUTE_MS },
        { id: 'b2', kind: 'break', afterRound: 2, durationMs: 10 * MINUTE_MS },
      ],
    });
    const around = segments.filter((segment) => segment.kind !== 'phase' || segment.round === null);
    expect(
      around.map((segment) => [segment.kind, segment.name, segment.round, segment.durationMs / MINUTE_MS]),
    ).toEqual([
      ['phase', 'Opening and norms', null, 15],
      ['break', 'Break', 2, 15],
      ['break', 'Break', null, 10],
      ['phase', 'Wrap-up', null, 15],
    ]);
  });

  it('runs past midnight without losing a minute', () => {
    const schedule = planOf({ startsAt: '22:00' });
    expect(schedule.endsAt - schedule.startsAt).toBe(188 * MINUTE_MS);
    expect(wallOf(schedule.endsAt, ZONE)).toEqual({ on: '2027-04-16', at: '01:08', seconds: 0 });
  });

  it('keeps its length in the night in which clocks change', () => {
    const spring = planOf({ startsOn: '2027-03-14', startsAt: '01:00' });
    const autumn = planOf({ startsOn: '2027-11-07', startsAt: '00:30' });
    expect(
      [spring, autumn].map((plan) => [plan.endsAt - plan.startsAt, clockText(plan.endsAt, ZONE)]),
    ).toEqual([
      [188 * MINUTE_MS, '05:08'],
      [188 * MINUTE_MS, '02:38'],
    ]);
  });

  it('resumes at the given time even when the night is an hour shorter', () => {
    const schedule = planOf({
      startsOn: '2027-03-13',
      breaks: [{ id: 'b', kind: 'pause', afterRound: 3, resumesOn: '2027-03-14', resumesAt: '09:00' }],
    });
    const pause = schedule.segments.find((segment) => segment.kind === 'pause');
    expect([
      clockText(pause?.startsAt ?? 0, ZONE),
      clockText(pause?.endsAt ?? 0, ZONE),
      (pause?.durationMs ?? 0) / MINUTE_MS,
    ]).toEqual(['14:39', '09:00', 17 * 60 + 21]);
  });

  it('gives a pause that would end before it starts no length', () => {
    const schedule = planOf({
      breaks: [{ id: 'b', kind: 'pause', afterRound: 3, resumesOn: '2027-04-15', resumesAt: '09:00' }],
    });
    expect(schedule.segments.find((segment) => segment.kind === 'pause')?.durationMs).toBe(0);
  });

  it('has the once phases of a format without turns, and no rounds', () => {
    const plain = { ...format, rounds: 'none' as const };
    const schedule = scheduleOf({ session: sessionOf(), format: plain, zone: ZONE });
    expect([schedule.roundCount, schedule.segments.map((segment) => segment.name)]).toEqual([
      0,
      ['Opening and norms', 'Wrap-up'],
    ]);
  });

  it('splits the phases of a session before, within and after the rounds', () => {
    const parts = partsOf(sessionOf(), format);
    expect([parts.before.length, parts.round.length, parts.after.length]).toEqual([1, 7, 1]);
  });

  it('leaves no gap and no overlap, whatever the minutes and breaks', () => {
    const minutes = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), minutes), { maxLength: 4 }),
        minutes,
        (lengths, size, pauses, changeover) => {
          const base = sessionOf();
          const { segments, startsAt, endsAt, workMs } = planOf({
            phases: base.phases.map((phase, index) => ({
              ...phase,
              durationMs: (lengths[index] ?? 1) * MINUTE_MS,
            })),
            groups: groupsOf(size),
            changeoverMs: changeover * MINUTE_MS,
            breaks: pauses.map(([afterRound, length], index) => ({
              id: `b${index}`,
              kind: 'break',
              afterRound,
              durationMs: length * MINUTE_MS,
            })),
          });
          expect(segments.map((segment) => segment.startsAt)).toEqual([
            startsAt,
            ...segments.slice(0, -1).map((segment) => segment.endsAt),
          ]);
          const rest = segments.filter((segment) => segment.kind === 'break');
          const restMs = rest.reduce((total, segment) => total + segment.durationMs, 0);
          expect(endsAt - startsAt).toBe(workMs + restMs);
          expect(segments.map((segment) => segment.index)).toEqual(segments.map((_, index) => index));
        },
      ),
    );
  });
});

describe('the phases of a round length', () => {
  it('are those of the format library', () => {
    for (const { id } of format.variants) expect(variantPhases(format, id)).toEqual(phasesOf(format, id));
  });

  it('keep the minutes outside the rounds, and fall back to the format’s own', () => {
    const planned = phasesOf(format, 'standard30').map((phase) => ({ ...phase, durationMs: 11 * MINUTE_MS }));
    const minutes = (phases: { durationMs: number }[]) => phases.map((phase) => phase.durationMs / MINUTE_MS);
    expect(minutes(variantPhases(format, 'express20', planned))).toEqual([11, 3, 3, 3, 6, 3, 2, 11]);
    expect(minutes(variantPhases(format, 'nobody knows'))).toEqual([15, 4, 4, 4, 9, 5, 3, 1, 15]);
  });
});
