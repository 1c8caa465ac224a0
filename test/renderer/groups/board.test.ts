import { describe, expect, test } from 'vitest';
import {
  afterMove,
  alignedGroups,
  bestGroupFor,
  boardOf,
  outlooksFor,
} from '../../../renderer/planner/groups/board.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

function sample() {
  const snapshot = retreatSnapshot();
  const [session] = snapshot.sessions;
  if (!session) throw new Error('The sample has no session.');
  const idOf = (display: string) => snapshot.people.find((person) => person.display === display)?.id ?? '';
  return { snapshot, session, idOf };
}

describe('the board of groups', () => {
  test('shows everybody in presenting order, with the seats that are free', () => {
    const { snapshot, session } = sample();
    const board = boardOf(snapshot, session);
    expect(
      board.columns.map(({ group, members, freeSeats }) => [group.letter, members.length, freeSeats]),
    ).toEqual([
      ['A', 5, 0],
      ['B', 5, 0],
      ['C', 5, 0],
      ['D', 4, 1],
      ['E', 4, 1],
    ]);
    expect(board.unplaced).toEqual([]);
    expect(board.assessment.brokenHard).toEqual([]);
    expect(board.columns.every(({ ticks }) => ticks.every(({ holds }) => holds))).toBe(true);
  });

  test('shows people who came later as without a group', () => {
    const { snapshot, session } = sample();
    const [first] = snapshot.people;
    if (!first) throw new Error('The sample has nobody.');
    snapshot.people.push(
      { ...first, id: 'late', display: 'Late Comer' },
      { ...first, id: 'host', standing: 'host' },
    );
    expect(boardOf(snapshot, session).unplaced.map(({ id }) => id)).toEqual(['late']);
  });

  test('names a pair that sits together although it is kept apart', () => {
    const { snapshot, session, idOf } = sample();
    const group = session.groups.find(({ memberIds }) => memberIds.includes(idOf('Dana Okafor')));
    const groups = afterMove(session.groups, {
      personId: idOf('Renata Solberg'),
      groupId: group?.id ?? '',
      seat: 0,
    });
    const column = boardOf(snapshot, session, groups).columns.find((one) => one.group.id === group?.id);
    expect(column?.ticks.filter(({ holds }) => !holds).map(({ text }) => text)).toContain(
      'Dana Okafor and Renata Solberg are to be kept apart',
    );
  });
});

describe('moving a person', () => {
  test('seats them where they are put and closes the gap they leave', () => {
    const groups = [
      { id: 'g1', letter: 'A', room: '', memberIds: ['a', 'b', 'c'] },
      { id: 'g2', letter: 'B', room: '', memberIds: ['d', 'e'] },
    ];
    const after = (move: Parameters<typeof afterMove>[1]) =>
      afterMove(groups, move).map(({ memberIds }) => memberIds);
    expect(after({ personId: 'a', groupId: 'g2', seat: 1 })).toEqual([
      ['b', 'c'],
      ['d', 'a', 'e'],
    ]);
    expect(after({ personId: 'a', groupId: 'g1', seat: 2 })).toEqual([
      ['b', 'c', 'a'],
      ['d', 'e'],
    ]);
    expect(after({ personId: 'a', groupId: null, seat: 0 })).toEqual([
      ['b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('is told beforehand when it would break a rule', () => {
    const { snapshot, session, idOf } = sample();
    const renatas = session.groups.find(({ memberIds }) => memberIds.includes(idOf('Renata Solberg')));
    const outlooks = outlooksFor(snapshot, session.groups, idOf('Dana Okafor'));
    expect(outlooks).toHaveLength(4);
    expect(outlooks.find(({ group }) => group.id === renatas?.id)).toMatchObject({
      holds: false,
      text: 'one pair is kept apart',
    });
    expect(outlooks.filter(({ holds }) => holds).every(({ text }) => text.includes('sizes'))).toBe(true);
  });

  test('is suggested into a small group without breaking a rule', () => {
    const { snapshot, session, idOf } = sample();
    const dana = idOf('Dana Okafor');
    const groups = afterMove(session.groups, { personId: dana, groupId: null, seat: 0 });
    const best = bestGroupFor(snapshot, groups, dana);
    const after = afterMove(groups, { personId: dana, groupId: best?.id ?? '', seat: 9 });
    expect(boardOf(snapshot, session, after).assessment.brokenHard).toEqual([]);
    expect(best?.letter).toBe('E');
  });
});

test('proposed groups keep the letter of the present group they resemble', () => {
  const present = [
    { id: 'g1', letter: 'A', room: '', memberIds: ['a', 'b', 'c'] },
    { id: 'g2', letter: 'B', room: '', memberIds: ['d', 'e', 'f'] },
  ];
  const proposed = [['d', 'e', 'c'], ['a', 'b'], ['f']];
  expect(alignedGroups(proposed, present)).toEqual([['a', 'b'], ['d', 'e', 'c'], ['f']]);
});
