import { describe, expect, it } from 'vitest';
import { agendaOf, dayOf } from '#domain/agenda/agenda';
import { dayPlanOf, GAP_NAME } from '#domain/clock/dayPlan';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { MINUTE_MS, wallOf } from '#domain/time';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const snapshot = retreatSnapshot();
const { zone } = snapshot.event;
const days = [...new Set(agendaOf(snapshot).map((item) => dayOf(item, zone)))];
const timeOf = (at: number) => wallOf(at, zone).at;

describe('the clock of a whole day', () => {
  it('goes through everything of the day without a hole, from the first start to the last end', () => {
    for (const day of days) {
      const items = agendaOf(snapshot).filter((item) => dayOf(item, zone) === day && item.lane === 0);
      const segments = dayPlanOf(snapshot, day);
      expect(segments[0]?.startsAt).toBe(items[0]?.startsAt);
      expect(segments.at(-1)?.endsAt).toBe(Math.max(...items.map(({ endsAt }) => endsAt)));
      for (const [index, segment] of segments.entries()) {
        expect(segment.index).toBe(index);
        expect(segment.endsAt - segment.startsAt).toBe(segment.durationMs);
        if (index > 0) expect(segment.startsAt).toBe(segments[index - 1]?.endsAt);
      }
      expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length);
    }
  });

  it('runs the session of the day round by round, with the very times of its own clock', () => {
    const [first = ''] = days;
    const ofSession = dayPlanOf(snapshot, first).filter(({ sessionId }) => sessionId === 'S1');
    expect(ofSession.filter(({ phaseId }) => phaseId === 'present').map(({ round }) => round)).toEqual([
      1, 2, 3,
    ]);
    expect(timeOf(ofSession[0]?.startsAt ?? 0)).toBe('12:50');
  });

  it('keeps meals and breaks, and gives a phase of a format its minimum', () => {
    const segments = days.flatMap((day) => dayPlanOf(snapshot, day));
    const rests = segments.filter(({ kind }) => kind === 'break');
    expect(rests.length).toBeGreaterThan(2);
    expect(rests.every(({ isProtected, minMs, durationMs }) => isProtected && minMs === durationMs)).toBe(
      true,
    );
    expect(segments.some(({ blockId, phaseId }) => blockId !== null && phaseId !== null)).toBe(true);
    expect(segments.every(({ minMs, durationMs }) => minMs <= durationMs)).toBe(true);
  });

  it('waits where nothing is planned, and runs what stands beside each other as one', () => {
    const [block] = snapshot.blocks;
    if (!block) throw new Error('The sample has blocks.');
    const of = (id: string, startsAt: string, minutes: number, lane: number) => ({
      ...block,
      id,
      title: id,
      formatId: null,
      seating: 'groups' as const,
      startsOn: '2027-05-01',
      startsAt,
      durationMs: minutes * MINUTE_MS,
      lane,
    });
    const parts: EventSnapshot = {
      ...snapshot,
      sessions: [],
      blocks: [
        of('Opening', '09:00', 30, 0),
        of('Tools', '10:00', 45, 1),
        of('Stories', '10:00', 60, 2),
        of('Close', '11:00', 15, 0),
      ],
    };
    expect(
      dayPlanOf(parts, '2027-05-01').map(({ name, kind, startsAt, endsAt }) => [
        name,
        kind,
        timeOf(startsAt),
        timeOf(endsAt),
      ]),
    ).toEqual([
      ['Opening', 'phase', '09:00', '09:30'],
      [GAP_NAME, 'pause', '09:30', '10:00'],
      ['Tools · Stories', 'phase', '10:00', '11:00'],
      ['Close', 'phase', '11:00', '11:15'],
    ]);
    expect(dayPlanOf(parts, '2027-05-02')).toEqual([]);
  });
});
