import { describe, expect, it } from 'vitest';
import type { GroupPlanWish } from '#domain/grouping/groupPlan';
import { repairGroups } from '#domain/grouping/repairGroups';
import { apartRule, planPeople, planWish } from './planWishes.ts';

const range = { min: 3, idealMin: 4, idealMax: 5, max: 5 };
const id = (index: number) => `P${String(index).padStart(3, '0')}`;
const groupsOf = (...sizes: number[]) => {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => id(next++)));
};

function wishFor(count: number, more: Partial<GroupPlanWish> = {}, absentIds: string[] = []): GroupPlanWish {
  return {
    ...planWish(count, 1, 1, more),
    rounds: [{ id: 'R', title: 'Round', groups: { range, groupCount: null }, absentIds, pinned: {} }],
  };
}

function repaired(wish: GroupPlanWish, groups: string[][]) {
  const answer = repairGroups(wish, [{ id: 'R', groups }]);
  if (!answer.ok) throw new Error(answer.failure.message);
  const { plan, moves, isFewest, sentence } = answer.value;
  return {
    groups: plan.rounds[0]?.groups ?? [],
    moves,
    isFewest,
    sentence,
    broken: plan.assessment.brokenHard,
  };
}

describe('repairing groups', () => {
  it('moves nobody when a group can do without the one who did not come, and keeps the order of turns', () => {
    const found = repaired(wishFor(13, {}, [id(1)]), groupsOf(5, 4, 4));
    expect(found.groups[0]).toEqual([id(0), id(2), id(3), id(4)]);
    expect([found.moves.map(({ sentence }) => sentence), found.sentence, found.isFewest]).toEqual([
      ['Person 1 leaves group A, which then has 4 people.'],
      'Nobody else has to move.',
      true,
    ]);
  });

  it('seats a late arrival last in the smallest group where all rules hold', () => {
    const wish = wishFor(14, { apart: [apartRule('one', id(13), id(12))] });
    const found = repaired(wish, groupsOf(5, 4, 4));
    expect(found.groups[1]?.at(-1)).toBe(id(13));
    expect([found.moves.length, found.broken]).toEqual([1, []]);
  });

  it('moves one person where none is not enough, and says that fewer cannot do', () => {
    const found = repaired(wishFor(11, {}, [id(10)]), groupsOf(4, 4, 3));
    expect(found.groups.map((members) => members.length).sort()).toEqual([3, 3, 4]);
    expect([
      found.moves.filter(({ from, to }) => from !== null && to !== null).length,
      found.sentence,
    ]).toEqual([
      1,
      'One person moves. Fewer cannot do: every repair with fewer moves breaks a size or a rule that must hold.',
    ]);
  });

  it('moves one where a rule bars every group that has room', () => {
    const apart = [0, 5, 10].map((other) => apartRule(`A${other}`, id(14), id(other)));
    const crowded = repaired(wishFor(15, { apart }), groupsOf(5, 5, 4));
    expect([crowded.broken, crowded.isFewest]).toEqual([[], true]);
    expect(crowded.moves.filter(({ from, to }) => from !== null && to !== null)).toHaveLength(1);
    expect(crowded.groups.flat().sort()).toEqual(planPeople(15).map((person) => person.id));
  });

  it('says which rules cannot hold where no repair can', () => {
    const apart = Array.from({ length: 8 }, (_, index) => apartRule(`A${index}`, id(8), id(index)));
    const answer = repairGroups(wishFor(9, { apart }), [{ id: 'R', groups: groupsOf(4, 4) }]);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});
