import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '#domain/agenda/agenda';
import type { AgendaParts } from '#domain/agenda/agenda';
import type { Block } from '#domain/agenda/block';
import { settleAgenda } from '#domain/agenda/settleAgenda';
import { instantOf, MINUTE_MS } from '#domain/time';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const ZONE = 'America/Chicago';

function block(id: string, startsAt: string, minutes: number, changes: Partial<Block> = {}): Block {
  return {
    id,
    eventId: 'e',
    title: id,
    seating: 'full',
    formatId: null,
    startsOn: '2027-04-15',
    startsAt,
    durationMs: minutes * MINUTE_MS,
    timing: 'follows-length',
    endsAt: null,
    lane: 0,
    lead: '',
    room: '',
    note: '',
    isStoryFirst: false,
    stays: false,
    ...changes,
  };
}

const partsOf = (...blocks: Block[]): AgendaParts => ({
  event: { zone: ZONE },
  blocks,
  sessions: [],
  formats: [],
});

/** The blocks with what settling changes. */
function settled(parts: AgendaParts, moved: string | null = null): Record<string, string> {
  const changes = new Map(settleAgenda(parts, moved).map((change) => [change.id, change]));
  return Object.fromEntries(
    parts.blocks.map((before) => {
      const after = { ...before, ...changes.get(before.id) };
      return [after.id, `${after.startsAt} ${after.durationMs / MINUTE_MS}`];
    }),
  );
}

describe('settling an agenda', () => {
  it('moves what follows behind a block that became longer', () => {
    const parts = partsOf(
      block('welcome', '09:00', 40, { timing: 'start-length' }),
      block('stories', '09:22', 68),
      block('pause', '10:30', 20),
    );
    expect(settled(parts)).toEqual({ welcome: '09:00 40', stories: '09:40 68', pause: '10:48 20' });
  });

  it('closes the gap that a removed block leaves, and leaves what keeps its start', () => {
    const parts = partsOf(
      block('welcome', '09:00', 20, { timing: 'start-length' }),
      block('pause', '10:30', 20),
      block('lunch', '12:00', 60, { timing: 'start-length' }),
    );
    expect(settled(parts)).toEqual({ welcome: '09:00 20', pause: '09:20 20', lunch: '12:00 60' });
  });

  it('puts a block that was dropped on another before it', () => {
    const parts = partsOf(
      block('welcome', '09:00', 30, { timing: 'start-length' }),
      block('pause', '09:30', 20),
      block('dropped', '09:30', 45),
    );
    expect(settled(parts, 'dropped')).toEqual({
      welcome: '09:00 30',
      dropped: '09:30 45',
      pause: '10:15 20',
    });
  });

  it('gives way in length where the end is kept', () => {
    const parts = partsOf(
      block('welcome', '09:00', 40, { timing: 'start-length' }),
      block('talk', '09:20', 100, { timing: 'follows-end', endsAt: '11:00' }),
    );
    expect(settled(parts)).toEqual({ welcome: '09:00 40', talk: '09:40 80' });
  });

  it('keeps a minute where the kept end has passed', () => {
    const parts = partsOf(
      block('welcome', '09:00', 130, { timing: 'start-length' }),
      block('talk', '09:20', 100, { timing: 'follows-end', endsAt: '11:00' }),
    );
    expect(settled(parts)['talk']).toBe('11:10 1');
  });

  it('lets parallel lanes run beside each other, and everybody waits for the last', () => {
    const parts = partsOf(
      block('welcome', '09:00', 30, { timing: 'start-length' }),
      block('left', '09:30', 40, { lane: 1 }),
      block('right', '09:30', 60, { lane: 2 }),
      block('harvest', '10:00', 15),
    );
    expect(settled(parts)).toMatchObject({ left: '09:30 40', right: '09:30 60', harvest: '10:30 15' });
  });

  it('runs over midnight and a night with daylight saving', () => {
    const parts = partsOf(
      block('evening', '23:00', 180, { timing: 'start-length', startsOn: '2027-03-13' }),
      block('late', '23:30', 30, { startsOn: '2027-03-13' }),
    );
    // 23:00 plus three hours; the hour from two to three does not exist that night.
    expect(settleAgenda(parts)).toEqual([
      { kind: 'block', id: 'late', startsOn: '2027-03-14', startsAt: '03:00', durationMs: 30 * MINUTE_MS },
    ]);
  });

  it('finds nothing to move in the sample retreat', () => {
    expect(settleAgenda(retreatSnapshot())).toEqual([]);
  });

  it('is settled after it has settled', () => {
    const minutes = fc.integer({ min: 1, max: 200 });
    const start = fc.integer({ min: 0, max: 23 * 60 }).map((at) => {
      const hours = String(Math.floor(at / 60)).padStart(2, '0');
      return `${hours}:${String(at % 60).padStart(2, '0')}`;
    });
    const timing = fc.constantFrom<Block['timing']>('start-length', 'follows-length');
    fc.assert(
      fc.property(fc.array(fc.tuple(start, minutes, timing, fc.nat(2)), { maxLength: 12 }), (rows) => {
        const parts = partsOf(
          ...rows.map(([startsAt, length, kept, lane], index) =>
            block(`b${index}`, startsAt, length, { timing: kept, lane }),
          ),
        );
        const changes = new Map(settleAgenda(parts).map((change) => [change.id, change]));
        const after = { ...parts, blocks: parts.blocks.map((one) => ({ ...one, ...changes.get(one.id) })) };
        const day = instantOf('2027-04-15', '00:00', ZONE);
        // What was pushed over midnight belongs to the next day and is not compared.
        if (agendaOf(after).some((item) => item.endsAt > day + 24 * 60 * MINUTE_MS)) return;
        expect(settleAgenda(after)).toEqual([]);
      }),
    );
  });

  it('lets a session that follows start when what stands before it ends, and what follows the session comes along', () => {
    const snapshot = retreatSnapshot();
    const [session] = snapshot.sessions;
    if (!session) throw new Error('The sample has a session.');
    const before = instantOf(session.startsOn, session.startsAt, ZONE);
    const lunch = snapshot.blocks.find(
      (candidate) =>
        instantOf(candidate.startsOn, candidate.startsAt, ZONE) + candidate.durationMs === before,
    );
    if (!lunch) throw new Error('Something ends where the session starts.');
    const longer = {
      ...snapshot,
      blocks: snapshot.blocks.map((candidate) =>
        candidate.id === lunch.id
          ? { ...candidate, durationMs: candidate.durationMs + 10 * MINUTE_MS }
          : candidate,
      ),
    };
    expect(settleAgenda(longer).filter(({ kind }) => kind === 'session')).toEqual([]);
    const following = { ...longer, sessions: [{ ...session, follows: true }] };
    const moved = settleAgenda(following).find(({ kind }) => kind === 'session');
    expect(moved && instantOf(moved.startsOn, moved.startsAt, ZONE)).toBe(before + 10 * MINUTE_MS);
    const again = {
      ...following,
      blocks: following.blocks.map((candidate) => ({
        ...candidate,
        ...settleAgenda(following).find(({ kind, id }) => kind === 'block' && id === candidate.id),
      })),
      sessions: [{ ...session, follows: true, ...moved }],
    };
    expect(settleAgenda(again)).toEqual([]);
    const overlapping = agendaOf(again).filter((item, place, items) =>
      items.some((other, at) => at < place && other.lane === item.lane && other.endsAt > item.startsAt),
    );
    expect(overlapping).toEqual([]);
  });
});
