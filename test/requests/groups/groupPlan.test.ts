import { describe, expect, it } from 'vitest';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { planWish } from '../../domain/grouping/planWishes.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';

describe('groups of several sessions', () => {
  it('are planned together from what the event keeps, and remember the other sessions', async () => {
    const room = await retreatHouse();
    const snapshot = await room.ask('event.read', { eventId: RETREAT });
    const formed = snapshot.sessions.filter((session) => session.groups.length > 0);
    const [session] = snapshot.sessions;
    if (!session) throw new Error('the sample has sessions');
    const wish = groupPlanWishOf(snapshot, [{ sessionId: session.id, groupCount: null }], { seed: 3 });
    const other = { ...session, id: 'another', title: 'Another' };
    const both = groupPlanWishOf(
      { ...snapshot, sessions: [...snapshot.sessions, other] },
      [session.id, 'another'].map((sessionId) => ({ sessionId, groupCount: null })),
      { seed: 3 },
    );
    expect([wish.people.length, wish.apart.length, both.rounds.length]).toEqual([23, 8, 2]);
    expect(formed.length > 1 ? wish.history.length > 0 : true).toBe(true);
    const plan = await room.ask('groups.plan', { jobId: 'job', wish: both });
    expect([plan.assessment.brokenHard, plan.assessment.repeats, plan.standing]).toEqual([[], 0, 'proven']);
    expect(room.house.jobs.size).toBe(0);
  });

  it('tell how far they are and are stopped on request', async () => {
    const room = await retreatHouse();
    const answered = room.attempt('groups.plan', {
      jobId: 'job',
      wish: planWish(20, 5, 6),
      withinMs: 60_000,
    });
    while (!room.announced.some(({ event }) => event === 'groups.progress'))
      await new Promise((resolve) => setTimeout(resolve, 10));
    await room.ask('groups.cancel', { jobId: 'job' });
    expect(await answered).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });

  it('are refused for a wish that is none', async () => {
    const room = await retreatHouse();
    const wish = { ...planWish(8, 2, 1), people: 'everybody' };
    expect(await room.attempt('groups.plan', { jobId: 'job', wish })).toMatchObject({ ok: false, failure: { kind: 'invalid' } }); // prettier-ignore
  });
});
