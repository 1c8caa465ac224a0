import { describe, expect, it } from 'vitest';
import { roundCountOf, turnOf, turnsOf } from '#domain/agenda/rounds';
import type { Group } from '#domain/agenda/session';
import { spareRounds } from '#domain/agenda/spareRounds';
import { consultationFormat } from '../../fixtures/consultationFormat.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const table = (...memberIds: string[]): Group => ({ id: 'g', letter: 'A', room: 'Heron room', memberIds });

function retreatSession() {
  const [session] = retreatSnapshot().sessions;
  if (!session) throw new Error('The sample retreat has a session.');
  return session;
}

describe('turns', () => {
  it('let members present in seat order, the next keeps time, the one after takes notes', () => {
    expect(turnOf(table('a', 'b', 'c', 'd'), 3)).toEqual({
      round: 3,
      groupId: 'g',
      letter: 'A',
      room: 'Heron room',
      presenterId: 'c',
      timekeeperId: 'd',
      noteTakerId: 'a',
      adviserIds: ['a', 'b', 'd'],
    });
  });

  it('go on with the duties in a spare round, in which nobody presents', () => {
    const { presenterId, timekeeperId, noteTakerId, adviserIds } = turnOf(table('a', 'b', 'c', 'd'), 5);
    expect([presenterId, timekeeperId, noteTakerId, adviserIds]).toEqual([
      null,
      'a',
      'b',
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('give both duties to the one adviser of a pair, and none to somebody alone or to nobody', () => {
    const duties = (group: Group) => {
      const { presenterId, timekeeperId, noteTakerId } = turnOf(group, 1);
      return [presenterId, timekeeperId, noteTakerId];
    };
    expect([duties(table('a', 'b')), duties(table('a')), duties(table())]).toEqual([
      ['a', 'b', 'b'],
      ['a', null, null],
      [null, null, null],
    ]);
  });

  it('are as many rounds as the largest group has people, and as the format expects before groups exist', () => {
    const session = retreatSession();
    expect([
      roundCountOf(session, consultationFormat),
      roundCountOf({ ...session, groups: [table('a', 'b', 'c')] }, consultationFormat),
      roundCountOf({ ...session, groups: [] }, consultationFormat),
      roundCountOf(session, { ...consultationFormat, rounds: 'none' }),
    ]).toEqual([5, 3, 5, 0]);
  });

  it('let everybody of the sample present once and nobody keep time or notes while presenting', () => {
    const turns = turnsOf(retreatSession(), consultationFormat);
    const presenters = turns.flatMap((turn) => turn.presenterId ?? []);
    expect(turns).toHaveLength(25);
    expect(new Set(presenters).size).toBe(23);
    expect(presenters).toHaveLength(23);
    const clashes = turns.filter(
      (turn) => turn.presenterId !== null && [turn.timekeeperId, turn.noteTakerId].includes(turn.presenterId),
    );
    expect(clashes).toEqual([]);
  });

  it('give the last round of the sample as its plan has it', () => {
    const last = turnsOf(retreatSession(), consultationFormat).filter((turn) => turn.round === 5);
    expect(last.map((turn) => [turn.letter, turn.presenterId, turn.timekeeperId, turn.noteTakerId])).toEqual([
      ['A', 'P20', 'P03', 'P02'],
      ['B', 'P15', 'P09', 'P06'],
      ['C', 'P08', 'P12', 'P05'],
      ['D', null, 'P22', 'P17'],
      ['E', null, 'P11', 'P13'],
    ]);
  });

  it('are spare where a group is smaller than the largest', () => {
    expect(spareRounds(retreatSession(), consultationFormat)).toEqual([
      { groupId: 'G-D', letter: 'D', round: 5 },
      { groupId: 'G-E', letter: 'E', round: 5 },
    ]);
  });
});
