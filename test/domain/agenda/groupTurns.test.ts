import { describe, expect, it } from 'vitest';
import { scheduleOfGroup, sizedPieces, workInRounds } from '#domain/agenda/groupTurns';
import { turnsOf } from '#domain/agenda/rounds';
import { roundSpans, scheduleOf } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import { spareRounds } from '#domain/agenda/spareRounds';
import { spanText } from '#domain/dateText';
import { MINUTE_MS } from '#domain/time';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const snapshot = retreatSnapshot();
const { zone } = snapshot.event;
const sized = (changes: Partial<Session> = {}): Session => {
  const [session] = snapshot.sessions;
  if (!session) throw new Error('The sample has a session.');
  return { ...session, groupTimes: 'sized', ...changes };
};
const formatOf = (session: Session) => {
  const format = snapshot.formats.find(({ id }) => id === session.formatId);
  if (!format) throw new Error('The sample has its format.');
  return format;
};
const clockOf = (session: Session, letter: string) => {
  const schedule = scheduleOf({ session, format: formatOf(session), zone });
  const group = session.groups.find((candidate) => candidate.letter === letter);
  if (!group) throw new Error(`There is no group ${letter}`);
  return { schedule, own: scheduleOfGroup(schedule, session, group) };
};

describe('the clock of one group', () => {
  it('is that of all unless turns are sized and the group is smaller', () => {
    for (const [session, letter] of [
      [sized({ groupTimes: 'together' }), 'D'],
      [sized({ groupTimes: 'own' }), 'D'],
      [sized(), 'A'],
    ] as const) {
      const { schedule, own } = clockOf(session, letter);
      expect(own).toBe(schedule);
    }
  });

  it('gives four people longer turns in the same time, so that all groups end together', () => {
    const { schedule, own } = clockOf(sized({ breaks: [] }), 'D');
    // Five rounds of 30 and four changes of 2 are 158 minutes; less three changes they are four turns of 38.
    expect(own.roundCount).toBe(4);
    expect(own.roundMs).toBe(38 * MINUTE_MS);
    expect(
      [1, 2, 3, 4].flatMap((round) => roundSpans(own, round).map((span) => spanText(span, zone))),
    ).toEqual(['13:05 – 13:43', '13:45 – 14:23', '14:25 – 15:03', '15:05 – 15:43']);
    expect(own.endsAt).toBe(schedule.endsAt);
    const minutes = own.segments
      .filter(({ round, kind }) => round === 2 && kind === 'phase')
      .map(({ durationMs }) => durationMs / MINUTE_MS);
    expect(minutes).toEqual([5, 5, 5, 12, 6, 4, 1]);
  });

  it('goes on without a hole, and parts a turn where everybody has a break', () => {
    const { schedule, own } = clockOf(sized(), 'D');
    for (const [index, segment] of own.segments.entries()) {
      expect(segment.index).toBe(index);
      expect(segment.startsAt).toBe(own.segments[index - 1]?.endsAt ?? schedule.startsAt);
      expect(segment.endsAt - segment.startsAt).toBe(segment.durationMs);
    }
    expect(own.segments.at(-1)?.endsAt).toBe(schedule.endsAt);
    expect(new Set(own.segments.map(({ key }) => key)).size).toBe(own.segments.length);
    expect(roundSpans(own, 2).map((span) => spanText(span, zone))).toEqual([
      '13:44 – 14:07',
      '14:27 – 14:41',
    ]);
    const restsOf = ({ segments }: typeof own) =>
      segments.filter(({ kind }) => kind === 'break' || kind === 'pause').map(({ startsAt }) => startsAt);
    expect(restsOf(own)).toEqual(restsOf(schedule));
  });

  it('leaves no spare round, and nobody a duty in one', () => {
    const session = sized();
    const format = formatOf(session);
    expect(spareRounds(session, format)).toEqual([]);
    expect(spareRounds({ ...session, groupTimes: 'together' }, format)).toHaveLength(2);
    expect(turnsOf(session, format).filter(({ presenterId }) => presenterId === null)).toEqual([]);
  });

  it('adds up for every size, also where phases are shorter than a minute', () => {
    const session = sized({
      phases: sized().phases.map((phase) =>
        phase.phaseId === 'write' ? { ...phase, durationMs: 20_000 } : phase,
      ),
    });
    const { schedule } = clockOf(session, 'A');
    const work = workInRounds(schedule.segments, session.id);
    const wholeMs = work.reduce((sum, { durationMs }) => sum + durationMs, 0);
    for (const size of [1, 2, 3, 4]) {
      const pieces = sizedPieces(work, size);
      expect(pieces.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBeCloseTo(wholeMs, 3);
      expect(pieces.every(({ durationMs }) => durationMs > 0)).toBe(true);
    }
  });
});
