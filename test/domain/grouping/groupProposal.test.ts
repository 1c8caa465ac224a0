import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessGroups } from '#domain/grouping/assessGroups';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { planGroups } from '#domain/grouping/planGroups';
import { proposalOf as proposalFrom } from '#domain/grouping/groupProposal';
import { BLANK_PERSON } from '#domain/people/person';
import type { Attendee, KeepApart } from '#domain/people/person';
import { seededRandom } from '#domain/seededRandom';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const range = { min: 3, idealMin: 4, idealMax: 5, max: 6 };
const sample = retreatSnapshot();

function crowd(count: number, organizationOf: (index: number) => string = String): Attendee[] {
  return Array.from({ length: count }, (_, index) => ({
    ...BLANK_PERSON,
    first: 'Person',
    last: String(index + 1),
    preferred: '',
    id: `P${String(index + 1).padStart(3, '0')}`,
    display: `Person ${index + 1}`,
    organization: organizationOf(index),
    sector: index % 3 === 0 ? 'nonprofit' : 'municipal',
    challengeTopic: 'A topic',
    challengeTitle: '',
  }));
}

function apart(pairs: [number, number][], strength: KeepApart['strength'] = 'hard'): KeepApart[] {
  return pairs.map(([one, other], index) => ({
    id: `K${index}`,
    personA: `P${String(one).padStart(3, '0')}`,
    personB: `P${String(other).padStart(3, '0')}`,
    strength,
    reason: 'a private matter',
  }));
}

interface Wish {
  people: Attendee[];
  keepApart: KeepApart[];
  groupCount: number | null;
  seed: number;
  pinned: Record<string, number>;
}

/** As the workspace proposes groups for a session, but for a count of swaps instead of a clock. */
function formGroups(some: Partial<Wish>) {
  const { people, keepApart, groupCount, seed, pinned }: Wish = {
    people: [],
    keepApart: [],
    groupCount: null,
    seed: 1,
    pinned: {},
    ...some,
  };
  const [session] = sample.sessions;
  if (!session) throw new Error('the sample has a session');
  const wish = groupPlanWishOf(
    {
      people,
      keepApart,
      sessions: [session],
      formats: sample.formats.map((format) => ({ ...format, groupSize: { ...range, note: '' } })),
      grouping: sample.grouping,
    },
    [{ sessionId: session.id, groupCount }],
    { seed },
  );
  const planning = planGroups({ ...wish, rounds: wish.rounds.map((round) => ({ ...round, pinned })) });
  if (!planning.ok) return planning;
  planning.value.step(60_000);
  return proposalFrom(planning.value.best(), { people, keepApart, range, groupCount });
}

function proposalOf(wish: Partial<Wish>) {
  const answer = formGroups(wish);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

function refusalOf(wish: Partial<Wish>): string {
  const answer = formGroups(wish);
  return answer.ok ? 'formed' : answer.failure.message;
}

describe('forming groups', () => {
  it('keeps all pairs of the sample apart and lets nobody share a group with a colleague', () => {
    const found = proposalOf({ people: sample.people, keepApart: sample.keepApart });
    expect({ ...found, groups: found.groups.map((group) => group.length), reasons: {}, sizes: [] }).toEqual({
      groups: [5, 5, 5, 4, 4],
      seed: 1,
      sizes: [],
      brokenHard: [],
      brokenSoft: [],
      sameOrganizationPairs: [],
      fewestColleaguePairs: 0,
      reasons: {},
      certificate: 'All 8 pairs are kept apart; nobody shares a group with a colleague.',
    });
    expect(found.groups.flat().sort()).toEqual(sample.people.map((person) => person.id).sort());
  });

  it('puts the sample into groups as good as the written ones, with the proof shown', () => {
    const [session] = sample.sessions;
    if (!session) throw new Error('the sample has a session');
    const planning = planGroups(
      groupPlanWishOf(sample, [{ sessionId: session.id, groupCount: null }], { seed: 1 }),
    );
    if (!planning.ok) throw new Error(planning.failure.message);
    planning.value.step(60_000);
    const { rounds, assessment, standing, certificate } = planning.value.best();
    expect(rounds[0]?.groups.map((members) => members.length)).toEqual([5, 5, 5, 4, 4]);
    expect([assessment.brokenHard, assessment.brokenSoft, standing]).toEqual([[], [], 'proven']);
    expect(certificate).toMatch(
      /^All 8 pairs are kept apart; nobody shares a group with a colleague; sectors, cities and years in role are /,
    );
  });

  it('gives everybody of the sample a reason that never tells why two people are kept apart', () => {
    const { reasons } = proposalOf({ people: sample.people, keepApart: sample.keepApart });
    expect(Object.keys(reasons)).toHaveLength(23);
    expect(reasons['P01']).toMatch(
      /^Works with people from (three|four) other organizations.*in another group\.$/,
    );
    const secrets = sample.keepApart.map((pair) => pair.reason).filter((reason) => reason !== '');
    expect(secrets.filter((secret) => JSON.stringify(reasons).includes(secret))).toEqual([]);
  });

  it('gives the same groups for the same seed, whatever order the list comes in, and others for another', () => {
    const wish = { people: sample.people, keepApart: sample.keepApart, seed: 7 };
    expect(proposalOf({ ...wish, people: [...sample.people].reverse() })).toEqual(proposalOf(wish));
    expect(proposalOf({ ...wish, seed: 8 }).groups).not.toEqual(proposalOf(wish).groups);
  });

  it('lets those without a challenge present last', () => {
    const without = sample.people.filter((person) => person.challengeTopic === '').map((person) => person.id);
    for (let seed = 0; seed < 20; seed++) {
      const { groups } = proposalOf({ people: sample.people, keepApart: sample.keepApart, seed });
      const last = groups.map((group) => group.at(-1));
      expect(without.length).toBeGreaterThan(0);
      expect(without.filter((id) => !last.includes(id))).toEqual([]);
    }
  });

  it('mixes sectors as evenly as they can be', () => {
    const { groups } = proposalOf({ people: crowd(20) });
    const people = new Map(crowd(20).map((person) => [person.id, person.sector]));
    const nonprofits = groups.map((group) => group.filter((id) => people.get(id) === 'nonprofit').length);
    expect(nonprofits.sort()).toEqual([1, 2, 2, 2]);
  });

  it('says when colleagues must share a group, and why no grouping can do better', () => {
    const people = crowd(20, (index) => (index < 6 ? 'City of Lakemoor' : `Office ${index}`));
    const found = proposalOf({ people });
    expect([found.sameOrganizationPairs.length, found.certificate]).toEqual([
      2,
      'No pair has to be kept apart; 2 pairs of colleagues share a group, and no grouping can do better: City of Lakemoor sends 6 people to 4 groups.',
    ]);
  });

  it('keeps soft pairs apart where that is possible and says where it is not', () => {
    const pairs: [number, number][] = [[1, 2], [1, 3], [2, 3]]; // prettier-ignore
    const found = proposalOf({ people: crowd(8), keepApart: apart(pairs, 'soft') });
    expect([found.brokenSoft.length, found.certificate]).toEqual([
      1,
      'No pair has to be kept apart; 1 of 3 pairs to be kept apart if possible shares a group; nobody shares a group with a colleague.',
    ]);
  });

  it('leaves pinned people where they are', () => {
    const pinned = { P01: 4, P09: 0, P10: 2 };
    const { groups } = proposalOf({ people: sample.people, keepApart: sample.keepApart, pinned });
    expect([groups[4]?.includes('P01'), groups[0]?.includes('P09'), groups[2]?.includes('P10')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('takes more groups by itself when fewer cannot keep people apart', () => {
    const clique: [number, number][] = [1, 2, 3, 4, 5].flatMap((one) => [1, 2, 3, 4, 5].filter((other) => other > one).map((other): [number, number] => [one, other])); // prettier-ignore
    const found = proposalOf({ people: crowd(20), keepApart: apart(clique) });
    expect([found.groups.length, found.sizes.explanation]).toEqual([
      5,
      '20 people make 5 groups of 4. 4 groups of 5 would work as well. In 4 groups not everybody could be kept apart.',
    ]);
  });

  it('forms groups of sixty and of a thousand people', () => {
    const pairs = Array.from({ length: 25 }, (_, index): [number, number] => [index + 1, index + 26]);
    const sixty = proposalOf({
      people: crowd(60, (index) => `Office ${index % 20}`),
      keepApart: apart(pairs),
    });
    expect(sixty.certificate).toBe('All 25 pairs are kept apart; nobody shares a group with a colleague.');
    expect(proposalOf({ people: crowd(1200) }).groups.flat()).toHaveLength(1200);
  });
});

describe('groups that cannot be formed', () => {
  it('names somebody who is kept apart from everybody', () => {
    const pairs = Array.from({ length: 7 }, (_, index): [number, number] => [1, index + 2]);
    expect(refusalOf({ people: crowd(8), keepApart: apart(pairs) })).toBe(
      'Person 1 is kept apart from everybody else, so no group of 4 can be formed with Person 1 in it. Set one of these pairs to “if possible”. No group was changed.',
    );
  });

  it('names three people who are all to be kept apart in two groups, and the number of groups that would do', () => {
    const pairs: [number, number][] = [[2, 5], [5, 7], [2, 7], [1, 8]]; // prettier-ignore
    expect(refusalOf({ people: crowd(8), keepApart: apart(pairs), groupCount: 2 })).toBe(
      'Person 2, Person 5 and Person 7 are all to be kept apart from each other, which takes 3 groups, and there are 2 groups. Set one of these pairs to “if possible”. No group was changed.',
    );
    expect(refusalOf({ people: crowd(12), keepApart: apart(pairs), groupCount: 2 })).toContain(
      'Choose 3 groups, or set',
    );
  });

  it('names the pairs that cannot hold together where no three are enough', () => {
    const ring: [number, number][] = [[1, 2], [2, 3], [3, 4], [4, 5], [5, 1], [6, 7]]; // prettier-ignore
    expect(refusalOf({ people: crowd(8), keepApart: apart(ring), groupCount: 2 })).toBe(
      'These people cannot all be kept apart in 2 groups of this size: Person 1 with Person 2, Person 2 with Person 3, Person 3 with Person 4, Person 4 with Person 5 and Person 1 with Person 5. Set one of these pairs to “if possible”. No group was changed.',
    );
  });

  it('names two people who are held in one group and kept apart', () => {
    const wish = { people: crowd(8), keepApart: apart([[1, 2]]), pinned: { P001: 0, P002: 0 } };
    expect(refusalOf(wish)).toMatch(
      /^Person 1 and Person 2 are to be kept apart, and both are held in the same group\./,
    );
    expect(refusalOf({ people: crowd(8), pinned: { P001: 7 } })).toMatch(
      /^Somebody is held in a group that does not/,
    );
  });

  it('answers for too few people, a size nobody can form, and everybody against everybody', () => {
    const all = crowd(24).flatMap((_, one) =>
      crowd(24).map((__, other): [number, number] => [one + 1, other + 1]),
    );
    expect([refusalOf({ people: crowd(2) }), refusalOf({ people: crowd(23), groupCount: 9 })]).toEqual([
      '2 people are too few: a group needs at least 3. Add people; nothing was changed.',
      '23 people in 9 groups would not be groups of 3 to 6. Choose 4 to 7 groups; nothing was changed.',
    ]);
    expect(refusalOf({ people: crowd(24), keepApart: apart(all) })).toMatch(
      /^Person 1 is kept apart from everybody else/,
    );
  });
});

describe('assessing groups that somebody changed', () => {
  it('counts what is broken and says who sits together', () => {
    const found = assessGroups({
      groups: [['P001', 'P002', 'P003'], ['P004', 'P005', 'P006']],
      people: crowd(6, (index) => (index < 2 ? 'Lakemoor' : 'Office ' + String(index))),
      keepApart: apart([[1, 3], [4, 1], [2, 99]]),
    }); // prettier-ignore
    expect({ ...found, reasons: found.reasons['P001'] }).toEqual({
      brokenHard: [['P001', 'P003']],
      brokenSoft: [],
      sameOrganizationPairs: [['P001', 'P002']],
      fewestColleaguePairs: 0,
      reasons:
        'Shares the group with Person 2 from Lakemoor, meets one other sector, and sits with Person 3 although they are to be kept apart.',
      certificate:
        '1 of 2 pairs to be kept apart shares a group; 1 pair of colleagues shares a group, although there are groups enough to spread them out.',
    });
  });
});

describe('any list of people', () => {
  const wishes = fc.record({
    count: fc.integer({ min: 3, max: 40 }),
    offices: fc.integer({ min: 1, max: 20 }),
    pairs: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 60,
    }),
    seed: fc.integer(),
  });

  it('gives a proposal that places everybody once and keeps hard pairs apart, or a sentence', () => {
    fc.assert(
      fc.property(wishes, ({ count, offices, pairs, seed }) => {
        const people = crowd(count, (index) => `Office ${index % offices}`);
        const keepApart = apart(pairs);
        const answer = formGroups({ people, keepApart, seed });
        if (!answer.ok) {
          expect(answer.failure.message).toMatch(/\. (Choose|Set).*No group was changed\.$/);
          return;
        }
        const { groups, sizes } = answer.value;
        expect(groups.map((group) => group.length)).toEqual(sizes.sizes);
        expect(groups.flat().sort()).toEqual(people.map((person) => person.id));
        const broken = keepApart.filter(
          ({ personA, personB }) =>
            personA !== personB && groups.some((group) => group.includes(personA) && group.includes(personB)),
        );
        expect(broken).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('draws numbers from 0 up to 1 that spread evenly', () => {
    const random = seededRandom(42);
    const tens = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw++) {
      const ten = Math.floor(random() * 10);
      tens[ten] = (tens[ten] ?? 0) + 1;
    }
    expect(tens.every((count) => count > 850 && count < 1150)).toBe(true);
  });
});
