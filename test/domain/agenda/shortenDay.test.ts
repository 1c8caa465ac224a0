import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, dayOf } from '#domain/agenda/agenda';
import type { AgendaParts } from '#domain/agenda/agenda';
import { shortenDay } from '#domain/agenda/shortenDay';
import type { ShortenedDay } from '#domain/agenda/shortenDay';
import { instantOf, MINUTE_MS, wallOf } from '#domain/time';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const DAY_TWO = '2027-04-16';

function shortened(endsBy: string, parts: AgendaParts = retreatSnapshot()): ShortenedDay {
  const answer = shortenDay(parts, DAY_TWO, endsBy);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

describe('shortening a day', () => {
  it('takes from what can spare time after lunch, never from breaks and the evaluation', () => {
    const { items, endsAt, lateMs } = shortened('14:45');
    const { zone } = retreatSnapshot().event;
    expect(lateMs).toBe(0);
    expect(wallOf(endsAt, zone).at <= '14:45').toBe(true);
    const lost = items.filter(({ item, durationMs }) => durationMs < item.endsAt - item.startsAt);
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.filter(({ item }) => item.stays)).toEqual([]);
    expect(items.every(({ item }) => wallOf(item.startsAt, zone).at >= '13:07')).toBe(true);
  });

  it('changes nothing when the end is met', () => {
    expect(shortened('15:00').items).toEqual([]);
    expect(shortened('18:00')).toMatchObject({ items: [], lateMs: 0 });
  });

  it('says how much is missing when everything is at its minimum', () => {
    const cut = shortened('13:30');
    expect(cut.lateMs).toBeGreaterThan(0);
    const again = shortened('13:20');
    expect(again.endsAt).toBe(cut.endsAt);
    expect(again.lateMs - cut.lateMs).toBe(10 * MINUTE_MS);
  });

  it.each([
    ['13:00', 'before the part'],
    ['07:00', 'before the part'],
  ])('refuses an end at %s with a sentence', (endsBy, words) => {
    const answer = shortenDay(retreatSnapshot(), DAY_TWO, endsBy);
    expect(answer.ok ? '' : answer.failure.message).toContain(words);
  });

  it('keeps the rounds of a session whole and moves them together', () => {
    const snapshot = retreatSnapshot();
    const parts = { ...snapshot, blocks: snapshot.blocks.filter(({ seating }) => seating !== 'meal') };
    const { items } = shortened('14:00', parts);
    const ofSession = items.filter(({ item }) => item.source.kind === 'session');
    expect(ofSession.every(({ item, durationMs }) => durationMs === item.endsAt - item.startsAt)).toBe(true);
  });

  it('never makes two things overlap that did not, nor shortens what stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13 * 60 + 8, max: 15 * 60 }), (minute) => {
        const endsBy = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
        const snapshot = retreatSnapshot();
        const { items } = shortened(endsBy, snapshot);
        const changed = new Map(items.map((entry) => [entry.item.key, entry]));
        const day = agendaOf(snapshot)
          .filter((item) => dayOf(item, snapshot.event.zone) === DAY_TWO)
          .map((item) => {
            const entry = changed.get(item.key);
            const startsAt = entry?.startsAt ?? item.startsAt;
            return { item, startsAt, endsAt: startsAt + (entry?.durationMs ?? item.endsAt - item.startsAt) };
          });
        for (const [index, { item, startsAt, endsAt }] of day.entries()) {
          if (item.stays) expect(endsAt - startsAt).toBe(item.endsAt - item.startsAt);
          const before = day[index - 1];
          if (before) expect(startsAt).toBeGreaterThanOrEqual(before.endsAt);
        }
        expect(instantOf(DAY_TWO, endsBy, snapshot.event.zone)).toBeGreaterThan(0);
      }),
    );
  });
});
