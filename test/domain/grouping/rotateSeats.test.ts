import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { rotateSeats, sharedOut } from '#domain/grouping/rotateSeats';
import { inSeatOrder } from '#domain/grouping/seatOrder';
import { seededRandom } from '#domain/seededRandom';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const NAMES = Array.from('ABCDEFGHIJKLMNOPQRSTUVWX');
const NOBODY = new Set<string>();

/** Sessions of people, each cut into groups of these sizes at least. */
const someGroups = (people: number, sessions: number) =>
  fc
    .array(fc.shuffledSubarray(NAMES.slice(0, people), { minLength: people - 2 }), {
      minLength: 1,
      maxLength: sessions,
    })
    .chain((all) =>
      fc.tuple(...all.map((members) => fc.integer({ min: 2, max: 5 }).map((size) => cut(members, size)))),
    )
    .map((all) => all.flat());

function cut(members: readonly string[], size: number): string[][] {
  const count = Math.max(1, Math.floor(members.length / size));
  return Array.from({ length: count }, (_, group) => members.filter((_id, at) => at % count === group));
}

const held = (names: readonly string[]) =>
  names.reduce((so, id) => so.set(id, (so.get(id) ?? 0) + 1), new Map<string, number>());
const squares = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count ** 2, 0);

describe('roles over several sessions', () => {
  it('keep everybody in their group, and put whoever brings nothing behind those who do', () => {
    fc.assert(
      fc.property(someGroups(18, 5), fc.subarray(NAMES), (groups, nothing) => {
        const unready = new Set(nothing);
        const turned = rotateSeats(groups.map((members) => ({ members, unready })));
        expect(turned.map((members) => [...members].sort())).toEqual(
          groups.map((members) => [...members].sort()),
        );
        for (const members of turned) {
          const from = members.findIndex((id) => unready.has(id));
          expect(members.slice(from < 0 ? members.length : from).every((id) => unready.has(id))).toBe(true);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('share a seat out as evenly as trying everything finds', () => {
    const places = fc.array(fc.subarray(NAMES.slice(0, 6), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    const earlier = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(places, earlier, (all, before) => {
        const beforeOf = (id: string) => before[NAMES.indexOf(id)] ?? 0;
        const costOf = (chosen: readonly string[]) => {
          const now = held(chosen);
          return squares(NAMES.slice(0, 6).map((id) => beforeOf(id) + (now.get(id) ?? 0)));
        };
        const tried = all.reduce<string[][]>(
          (so, candidates) => so.flatMap((chosen) => candidates.map((id) => [...chosen, id])),
          [[]],
        );
        const found = sharedOut(all, beforeOf);
        expect(found.every((id, place) => all[place]?.includes(id))).toBe(true);
        expect(costOf(found)).toBe(Math.min(...tried.map(costOf)));
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('let everybody present first and keep the time first equally often where groups of four meet four times', () => {
    const rounds = fc.array(fc.shuffledSubarray(NAMES.slice(0, 20), { minLength: 20 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rounds, (all) => {
        const groups = all.flatMap((members) => cut(members, 4));
        const turned = rotateSeats(groups.map((members) => ({ members, unready: NOBODY })));
        for (const seat of [0, 1, 2, 3])
          expect([...held(turned.map((members) => members[seat] ?? '')).values()]).toEqual(
            Array.from({ length: 20 }, () => 1),
          );
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('go on from the seats of sessions that are formed already', () => {
    const turned = rotateSeats([{ members: ['A', 'B', 'C', 'D'], unready: NOBODY }], {
      A: [1, 0, 0, 0],
      B: [1, 0, 0, 1],
      C: [0, 1, 0, 0],
    });
    expect(turned).toEqual([['C', 'A', 'B', 'D']]);
    const snapshot = retreatSnapshot();
    const [session] = snapshot.sessions;
    if (!session) throw new Error('The sample has a session.');
    const again = { ...session, id: 'again', groups: [] };
    const facts = { ...snapshot, sessions: [session, again] };
    const wish = groupPlanWishOf(facts, [{ sessionId: 'again', groupCount: null }], { seed: 1 });
    const before = session.groups.map(({ memberIds }) => memberIds);
    const [round] = inSeatOrder(wish, [{ id: 'again', groups: before }], seededRandom(1));
    const firsts = round?.groups.map(([first]) => first) ?? [];
    const seconds = round?.groups.map(([, second]) => second) ?? [];
    for (const [index, [first, second]] of before.entries()) {
      expect(firsts[index]).not.toBe(first);
      expect(seconds[index]).not.toBe(second);
    }
  });
});
