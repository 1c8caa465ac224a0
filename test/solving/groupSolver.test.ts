import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { meetingsIn } from '#domain/grouping/meetingTable';
import { createGroupSolver } from '../../main/solving/groupSolver.ts';
import type { SolvingProgress } from '../../main/solving/solverMessage.ts';
import { retreatSnapshot } from '../fixtures/sampleSnapshot.ts';
import { planPeople, planWish } from '../domain/grouping/planWishes.ts';

const solver = createGroupSolver({
  workerFile: join(import.meta.dirname, '../../main/solving/groupWorker.ts'),
});
afterAll(() => solver.close());

/** A wish that no search can end by itself: nobody can have as few repeats as the bound. */
const endless = planWish(20, 5, 6);

describe('the thread that forms groups', () => {
  it('answers with the plan, and at once where nothing can be better', async () => {
    const answer = await solver.plan(planWish(30, 6, 5), { withinMs: 60_000, proveWithinMs: 0 });
    if (!answer.ok) throw new Error(answer.failure.message);
    expect([answer.value.assessment.repeats, answer.value.standing]).toEqual([0, 'proven']);
  });

  it('tells how far it is and stops when told to, while another plan is still made', async () => {
    const told: SolvingProgress[] = [];
    const stop = new AbortController();
    const stopped = solver.plan(endless, {
      withinMs: 60_000,
      proveWithinMs: 0,
      signal: stop.signal,
      onProgress: (progress) => {
        told.push(progress);
        stop.abort();
      },
    });
    const next = solver.plan(planWish(16, 4, 2), { withinMs: 60_000, proveWithinMs: 0 });
    expect(await stopped).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect((await next).ok).toBe(true);
    expect(told[0]).toMatchObject({ stage: 'searching', fewestRepeats: 0 });
  });

  it('gives the same plan for the same seed and the same work', async () => {
    const time = { withinMs: 60_000, proveWithinMs: 0, mostWork: 30_000 };
    const [one, other] = [await solver.plan(endless, time), await solver.plan(endless, time)];
    expect(one).toEqual(other);
  });

  it('passes on why rules cannot hold', async () => {
    const together = [{ id: 'all', strength: 'hard' as const, personIds: planPeople(9).map(({ id }) => id) }];
    const answer = await solver.plan(planWish(20, 5, 1, { together }), { withinMs: 100, proveWithinMs: 0 });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  it('proves with HiGHS that a grouping with history and sectors is the best there is', async () => {
    const first = Array.from({ length: 4 }, (_, group) => planPeople(16).slice(group * 4, group * 4 + 4).map(({ id }) => id)); // prettier-ignore
    const wish = planWish(16, 4, 1, {
      people: planPeople(16, { sector: (index) => ['city', 'county', 'state'][index % 3] ?? '' }),
      history: meetingsIn([first]),
      balance: [{ attribute: 'sector', weight: 1, noLoneMinority: false }],
    });
    const answer = await solver.plan(wish, { withinMs: 0, proveWithinMs: 60_000 });
    if (!answer.ok) throw new Error(answer.failure.message);
    expect([answer.value.standing, answer.value.assessment.repeats]).toEqual(['proven', 0]);
    expect(answer.value.certificate).toContain('An exact search has shown that no grouping is better.');
  });

  it('proves the sample’s groups with four attributes, what is kept apart, and earlier meetings', async () => {
    const sample = retreatSnapshot();
    const [first] = sample.sessions;
    if (!first) throw new Error('The sample has a session.');
    const ids = sample.people.map(({ id }) => id).sort();
    const before = Array.from({ length: 5 }, (_, group) => ids.filter((_id, index) => index % 5 === group));
    const earlier = { ...first, id: 'earlier', groups: before.map((memberIds, index) => ({ id: `E${index}`, letter: 'ABCDE'.charAt(index), room: '', memberIds })) }; // prettier-ignore
    const attributes = ['sector', 'role', 'city', 'yearsInRole'] as const;
    const balance = attributes.map((attribute) => ({ attribute, weight: 1, noLoneMinority: false }));
    const facts = { ...sample, sessions: [first, earlier], grouping: { ...sample.grouping, balance } };
    const wish = groupPlanWishOf(facts, [{ sessionId: first.id, groupCount: 5 }], { seed: 1 });
    const answer = await solver.plan(wish, { withinMs: 1000, proveWithinMs: 100_000 });
    if (!answer.ok) throw new Error(answer.failure.message);
    expect(wish.history.length).toBeGreaterThan(40);
    expect(answer.value.standing).toBe('proven');
    expect(answer.value.certificate).toContain('An exact search has shown that no grouping is better.');
    expect(answer.value.assessment).toMatchObject({ brokenHard: [], brokenSoft: [], repeats: 0 });
  });

  it('is started anew after its thread ended in the middle of a proof', async () => {
    const people = planPeople(40, { sector: (index) => `S${index % 7}`, city: (index) => `C${index % 9}` });
    const wish = planWish(40, 8, 1, {
      people,
      balance: [
        { attribute: 'sector', weight: 1, noLoneMinority: true },
        { attribute: 'city', weight: 1, noLoneMinority: true },
      ],
    });
    const stop = new AbortController();
    const stopped = solver.plan(wish, {
      withinMs: 0,
      proveWithinMs: 60_000,
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === 'proving') stop.abort();
      },
    });
    expect(await stopped).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect((await solver.plan(planWish(16, 4, 2), { withinMs: 60_000, proveWithinMs: 0 })).ok).toBe(true);
  });
});
