import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupPlanWish } from '#domain/grouping/groupPlan';
import { planGroups } from '#domain/grouping/planGroups';
import { apartRule, planAfter, planPeople, planWish, refusal } from './planWishes.ts';

describe('as few repeats as possible', () => {
  it.each([
    [16, 4, 5, 0],
    [20, 5, 5, 0],
    [30, 6, 5, 0],
    [23, 5, 5, 0],
    [29, 6, 5, 0],
    [24, 6, 7, 0],
    [60, 12, 5, 0],
    [20, 4, 2, 4],
    [20, 4, 3, 12],
    [20, 4, 4, 24],
    [12, 3, 4, 18],
    [18, 6, 8, 0],
    [26, 7, 8, 0],
    [28, 7, 9, 0],
    [49, 10, 8, 0],
    [57, 10, 7, 0],
    [31, 6, 6, 0],
  ])('%i people in %i groups for %i rounds: %i, proven', (people, groups, rounds, repeats) => {
    const { assessment, standing } = planAfter(planWish(people, groups, rounds), 200_000);
    expect([assessment.repeats, assessment.fewestRepeats, standing]).toEqual([repeats, repeats, 'proven']);
  });

  it('begin with a design and fill the rounds on top of it', () => {
    // Seven rounds hold no repeat; in the eighth, six of each column of seven sit together and six are left over.
    const { assessment } = planAfter(planWish(42, 7, 8), 200_000);
    expect(assessment.repeats).toBeLessThanOrEqual(15);
    const again = [1, 2].map(() => planAfter(planWish(24, 6, 8), 50_000).rounds);
    expect(again[0]).toEqual(again[1]);
  });

  it('are never set against a rule, however many repeats there have to be', () => {
    const pair = apartRule('K', 'P000', 'P001');
    const { assessment } = planAfter(planWish(12, 2, 8, { apart: [pair] }), 100_000);
    expect(assessment.repeats).toBeGreaterThan(300);
    expect(assessment.brokenHard).toEqual([]);
  });

  it('says in words that no plan can do better, and why', () => {
    expect(planAfter(planWish(20, 4, 2), 200_000).certificate).toBe(
      'No rule is broken; 4 repeats; no plan can do better, because there are only 4 groups for the 5 people of a group to spread over in another round.',
    );
    expect(planAfter(planWish(20, 5, 3), 200_000).certificate).toBe(
      'No rule is broken; no two people meet twice.',
    );
  });

  it('remembers who met before', () => {
    const first = planAfter(planWish(16, 4, 1), 1000).rounds[0]?.groups ?? [];
    const history = first.flatMap((members) =>
      members.flatMap((personA) =>
        members.filter((other) => other > personA).map((personB) => ({ personA, personB, times: 1 })),
      ),
    );
    const next = planAfter(planWish(16, 4, 4, { history }), 400_000);
    expect([next.assessment.repeats, next.assessment.mostMeetings, next.assessment.shareMet]).toEqual([
      0, 1, 1,
    ]);
  });
});

describe('rules of every kind', () => {
  it('hold in all rounds together: apart by person and organization, together, held, away', () => {
    const wish: GroupPlanWish = {
      ...planWish(20, 5, 3),
      people: planPeople(20, {
        organization: (index) => (index < 3 ? 'City of  Lakemoor' : `Office ${index}`),
      }),
      apart: [
        apartRule('one', 'P010', 'P011'),
        {
          id: 'two',
          strength: 'hard',
          sides: [
            { kind: 'person', personId: 'P012' },
            { kind: 'organization', organization: 'city of lakemoor' },
          ],
        },
      ],
      together: [{ id: 'three', strength: 'hard', personIds: ['P000', 'P001'] }],
    };
    const rounds = wish.rounds.map((round, index) =>
      index === 1
        ? { ...round, groups: { sizes: [4, 4, 4, 4, 3] }, absentIds: ['P019'], pinned: { P010: 4, P005: 0 } }
        : round,
    );
    const plan = planAfter({ ...wish, rounds }, 300_000);
    expect([plan.assessment.brokenHard, plan.assessment.repeats, plan.standing]).toEqual([[], 3, 'proven']);
    const groupOf = (round: number, id: string) =>
      plan.rounds[round]?.groups.findIndex((members) => members.includes(id));
    expect([groupOf(1, 'P010'), groupOf(1, 'P005'), groupOf(1, 'P019')]).toEqual([4, 0, -1]);
    for (const round of [0, 1, 2]) {
      expect(groupOf(round, 'P000')).toBe(groupOf(round, 'P001'));
      expect([groupOf(round, 'P000'), groupOf(round, 'P002')]).not.toContain(groupOf(round, 'P012'));
    }
    expect(plan.reasons['R2']?.['P010']).toContain('Is held in group E');
    expect(plan.reasons['R1']?.['P000']).toContain('tays together with Person 1');
  });

  it('spreads attributes evenly and leaves nobody the only one of their kind', () => {
    const wish = planWish(20, 5, 2, {
      people: planPeople(20, {
        sector: (index) => ['city', 'county'][index % 2] ?? '',
        city: (index) => (index < 4 ? 'Lakemoor' : 'Alder Falls'),
      }),
      balance: [
        { attribute: 'sector', weight: 1, noLoneMinority: false },
        { attribute: 'city', weight: 1, noLoneMinority: true },
      ],
    });
    const { assessment, rounds } = planAfter(wish, 300_000);
    expect([assessment.loneMinorities, assessment.repeats]).toEqual([[], 0]);
    const sectors = rounds.map(({ groups }) =>
      groups.map((members) => members.filter((id) => Number(id.slice(1)) % 2 === 0).length),
    );
    expect(sectors).toEqual([[2, 2, 2, 2, 2], [2, 2, 2, 2, 2]]); // prettier-ignore
  });

  it('lets seats go round', () => {
    const { assessment } = planAfter(planWish(20, 5, 4), 200_000);
    expect(assessment.roles).toEqual({ mostFirst: 1, fewestFirst: 1, sameSeatAgain: 0 });
  });

  it('stays close to groups as they stood where that costs nothing', () => {
    const { rounds } = planAfter(planWish(20, 5, 1), 1000);
    const stayCloseTo = Object.fromEntries(rounds.map(({ id, groups }) => [id, groups]));
    const apart = [apartRule('one', rounds[0]?.groups[0]?.[0] ?? '', rounds[0]?.groups[0]?.[1] ?? '')];
    const { assessment } = planAfter({ ...planWish(20, 5, 1), stayCloseTo, apart, seed: 9 }, 200_000);
    expect([assessment.moved.length, assessment.brokenHard]).toEqual([2, []]);
  });
});

describe('any wish', () => {
  const wishes = fc.record({
    count: fc.integer({ min: 6, max: 26 }),
    groups: fc.integer({ min: 2, max: 5 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    apart: fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 12 }),
    together: fc.array(fc.uniqueArray(fc.nat(25), { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
    absent: fc.array(fc.nat(25), { maxLength: 3 }),
    pinned: fc.array(fc.tuple(fc.nat(25), fc.nat(4)), { maxLength: 2 }),
    seed: fc.integer(),
  });

  it('seats everybody once in every round in the right sizes with all hard rules, or names those that cannot hold', () => {
    let planned = 0;
    fc.assert(
      fc.property(wishes, ({ count, groups, rounds, apart, together, absent, pinned, seed }) => {
        const id = (index: number) => `P${String(index % count).padStart(3, '0')}`;
        const base = planWish(count, groups, rounds, { seed });
        const away = [...new Set(absent.map(id))];
        const here = count - away.length;
        const wish: GroupPlanWish = {
          ...base,
          rounds: base.rounds.map((round, index) =>
            index === 0
              ? {
                  ...round,
                  groups: {
                    range: { min: 1, idealMin: 2, idealMax: 6, max: 26 },
                    groupCount: Math.min(groups, here),
                  },
                  absentIds: away,
                  pinned: Object.fromEntries(
                    pinned.map(([person, group]) => [id(person), group % Math.min(groups, here)]),
                  ),
                }
              : round,
          ),
          apart: apart.map(([one, other], index) => apartRule(`A${index}`, id(one), id(other))),
          together: together.map((ids, index) => ({
            id: `T${index}`,
            strength: 'hard',
            personIds: ids.map(id),
          })),
        };
        const planning = planGroups(wish);
        if (!planning.ok) {
          expect(planning.failure.message).toMatch(/No group was changed\.$|nothing was changed\.$/);
          return;
        }
        planned += 1;
        planning.value.step(20_000);
        const plan = planning.value.best();
        expect(plan.assessment.brokenHard).toEqual([]);
        plan.rounds.forEach((round, index) => {
          const present =
            index === 0 ? wish.people.filter((person) => !away.includes(person.id)) : wish.people;
          expect(round.groups.flat().sort()).toEqual(present.map((person) => person.id));
          expect(Math.max(...round.groups.map((members) => members.length)) - Math.min(...round.groups.map((members) => members.length))).toBeLessThan(2); // prettier-ignore
        });
        const again = planGroups(wish);
        if (again.ok) again.value.step(20_000);
        expect(again.ok && again.value.best().rounds).toEqual(plan.rounds);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(planned).toBeGreaterThan(20);
  });
});

describe('rules that cannot hold together', () => {
  it('names people who are to stay together and to be kept apart, and leaves out every other rule', () => {
    expect(
      refusal(
        planWish(12, 3, 1, {
          apart: [apartRule('one', 'P000', 'P001'), apartRule('two', 'P004', 'P005')],
          together: [
            { id: 'three', strength: 'hard', personIds: ['P000', 'P002'] },
            { id: 'four', strength: 'hard', personIds: ['P002', 'P001'] },
            { id: 'five', strength: 'hard', personIds: ['P007', 'P008'] },
          ],
        }),
      ),
    ).toBe(
      'These rules cannot all hold in 3 groups of at most 4: Person 0 is kept apart from Person 1; Person 0 and Person 2 stay together; Person 2 and Person 1 stay together. Set one of these rules to “if possible”. No group was changed.',
    );
  });

  it('names people who stay together and are more than any group has places', () => {
    const personIds = ['P000', 'P001', 'P002', 'P003', 'P004'];
    expect(refusal(planWish(12, 3, 2, { together: [{ id: 'one', strength: 'hard', personIds }] }))).toBe(
      '“Round 1”: Person 0, Person 1, Person 2, Person 3 and Person 4 are to stay together, and the largest group has 4 places. Set this rule to “if possible”. No group was changed.',
    );
  });

  it('names an organization that sends more people than there are groups, and somebody apart from everybody', () => {
    const people = planPeople(12, { organization: (index) => (index < 4 ? 'Lakemoor' : `Office ${index}`) });
    expect(refusal(planWish(12, 3, 1, { people, colleagues: 'hard' }))).toBe(
      'Lakemoor sends 4 people, who cannot all be in different groups: there are 3 groups. Set this rule to “if possible”. No group was changed.',
    );
    const apart = people.slice(1).map((person) => apartRule(person.id, 'P000', person.id));
    expect(refusal(planWish(12, 3, 1, { apart }))).toMatch(/^Person 0 is kept apart from everybody else/);
  });

  it('answers for more groups than people and sizes that do not add up', () => {
    const sized = (sizes: number[]) =>
      refusal({
        ...planWish(3, 3, 1),
        rounds: [{ id: 'R', title: '', groups: { sizes }, absentIds: [], pinned: {} }],
      });
    expect([sized([1, 1, 1, 1]), sized([2, 2]), sized([3, 0])]).toEqual([
      'There are 4 groups for 3 people. Choose fewer groups; nothing was changed.',
      'The groups have 4 places for 3 people. Correct the sizes; nothing was changed.',
      'A group of nobody cannot be formed. Give every group at least one place; nothing was changed.',
    ]);
  });
});
