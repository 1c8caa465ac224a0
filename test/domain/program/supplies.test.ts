import { describe, expect, it } from 'vitest';
import { agendaChecksOf } from '#domain/checks/agendaChecks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { roomLines } from '#domain/program/rooms';
import { materialWords, supplyLines } from '#domain/program/supplies';
import type { SupplyLine } from '#domain/program/supplies';
import type { Supply } from '#domain/program/supply';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const lineOf = (name: string, snapshot: EventSnapshot = retreatSnapshot()): SupplyLine => {
  const found = supplyLines(snapshot).find((line) => line.name === name);
  if (!found) throw new Error(`No line is called ${name}.`);
  return found;
};
const noted = (supply: Partial<Supply>): EventSnapshot => ({
  ...retreatSnapshot(),
  supplies: [
    {
      id: 's1',
      name: 'Pens',
      isOwn: false,
      count: null,
      per: 'session',
      ownerId: null,
      isReady: false,
      note: '',
      ...supply,
    },
  ],
});

describe('what to have ready', () => {
  it('is counted from the people and groups of the retreat', () => {
    // documents.md 3.7: tents = people + 3, commitment cards = people + 5 % of 23, rosters = rooms + 2.
    expect(lineOf('Table tents')).toMatchObject({ quantity: 26, why: '23 people, 3 spare' });
    expect(lineOf('Commitment cards').quantity).toBe(25);
    expect(lineOf('Worksheets')).toMatchObject({ quantity: 23, isUsedUp: true });
    expect(lineOf('Timers, or a screen that every group can see').quantity).toBe(5);
    expect(lineOf('Rosters').quantity).toBe(roomLines(retreatSnapshot()).length + 2);
    expect(lineOf('Paper').quantity).toBeNull();
  });

  it('adds up what is used up and takes what is used again once', () => {
    const snapshot = retreatSnapshot();
    const [session] = snapshot.sessions;
    if (!session) throw new Error('The sample has a session.');
    const later = { ...session, id: 'later', title: 'Once more', startsOn: '2027-04-17' };
    const twice = { ...snapshot, sessions: [session, later] };
    expect(lineOf('Worksheets', twice)).toMatchObject({
      quantity: 46,
      uses: [session.title, 'Once more'],
    });
    expect(lineOf('Timers, or a screen that every group can see', twice).quantity).toBe(5);
    const side = { ...snapshot, sessions: [session, { ...later, startsOn: session.startsOn }] };
    expect(lineOf('Timers, or a screen that every group can see', side).quantity).toBe(10);
  });

  it('counts what a format needs that is laid out as blocks once, not for each of its blocks', () => {
    const snapshot = journeySnapshot();
    const format = snapshot.formats.find(({ layout }) => layout === 'blocks');
    const [block] = snapshot.blocks;
    if (!format || !block) throw new Error('The sample is a journey.');
    const blocks = ['one', 'two', 'three'].map((id) => ({ ...block, id, formatId: format.id }));
    const people = snapshot.people.filter(({ standing }) => standing === 'participant').length;
    expect(lineOf('Tour map with stops and parties', { ...snapshot, blocks }).quantity).toBe(people);
  });

  it('keeps a quantity, an owner and a tick that somebody set, whatever the capitals', () => {
    const snapshot = noted({ name: 'pens', count: 40, isReady: true, note: 'Blue ones' });
    expect(lineOf('Pens', snapshot)).toMatchObject({
      quantity: 40,
      isSetByHand: true,
      isReady: true,
      note: 'Blue ones',
    });
  });

  it('has the event’s own things last, counted like all others', () => {
    const snapshot = noted({ name: 'Rain capes', isOwn: true, count: 1, per: 'person' });
    expect(supplyLines(snapshot).at(-1)).toMatchObject({ name: 'Rain capes', quantity: 23, isOwn: true });
  });

  it('is told in words before there is an event', () => {
    const material = { name: 'Cards', count: 3, per: 'person', isUsedUp: true } as const;
    expect(materialWords(material)).toBe('Cards, 3 for each person');
    expect(materialWords({ ...material, count: 0 })).toBe('Cards');
  });
});

describe('the rooms', () => {
  it('are checked for seats once somebody noted how many there are', () => {
    const snapshot = retreatSnapshot();
    const seatsCheck = (seats: number) =>
      agendaChecksOf({ ...snapshot, roomFacts: [{ name: 'heron room', seats, note: '' }] }).find(({ id }) =>
        id.startsWith('agenda:seats'),
      );
    expect(seatsCheck(5)).toBeUndefined();
    expect(seatsCheck(4)).toMatchObject({ level: 'look', title: '5 people in Heron room, which seats 4' });
  });

  it('are those of the event, then those that only a group or a block names', () => {
    const snapshot = retreatSnapshot();
    const [block] = snapshot.blocks;
    if (!block) throw new Error('The sample has blocks.');
    const names = roomLines({ ...snapshot, blocks: [{ ...block, room: 'Boat house' }] }).map(
      ({ name }) => name,
    );
    expect(names.slice(0, snapshot.event.rooms.length)).toEqual(snapshot.event.rooms);
    expect(names).toContain('Boat house');
  });

  it('say who is in them when, and how many at most at one time', () => {
    const [first] = retreatSnapshot().sessions[0]?.groups ?? [];
    const room = roomLines(retreatSnapshot()).find(({ name }) => name === first?.room);
    expect(room?.most).toBe(first?.memberIds.length);
    expect(room?.uses[0]).toMatchObject({
      title: expect.stringContaining(`group ${first?.letter ?? ''}`) as string,
    });
  });
});
