import { success } from '#domain/failure';
import type { GroupPlanWish } from '#domain/grouping/groupPlan';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { proposalOf } from '#domain/grouping/groupProposal';
import type { Group, Session } from '#domain/agenda/session';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import { formatOf } from '../formats/formatsOf.ts';
import type { House } from '../house.ts';
import { regrouped, takeOver } from './regrouped.ts';
import { brief, done } from '../written.ts';

/** So many swaps take a fraction of a second; the time is a guard only, so that one seed always gives one answer. */
const PROPOSE_WITHIN_MS = 5_000;
const PROPOSE_WORK = 40_000;
/** Several rounds, or somebody who met before, take longer to search. */
const PLAN_WITHIN_MS = 1800;

/** Stopping a plan that is being searched for. */
export const groupJobHandlers: Handlers<'groups.cancel', House> = {
  'groups.cancel'({ jobs }, { jobId }) {
    jobs.get(jobId)?.abort();
    return success({});
  },
};

/** Groups of a session. */
export const groupHandlers: Handlers<
  'groups.propose' | 'groups.plan' | 'groups.accept' | 'groups.place' | 'groups.setRoom'
> = {
  async 'groups.propose'(house, { sessionId, groupCount, seed }) {
    const { workspace } = house;
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const format = formatOf(house, session.formatId);
    if (!format) return gone('format');
    const people = workspace.people.ofEvent(session.eventId);
    const keepApart = workspace.people.keptApart(session.eventId);
    const sessions = workspace.sessions.ofEvent(session.eventId);
    const grouping = workspace.groupings.ofEvent(session.eventId);
    const wish = groupPlanWishOf(
      { people, keepApart, sessions, formats: [format], grouping },
      [{ sessionId, groupCount }],
      { seed },
    );
    const plan = await house.solver.plan(wish, {
      withinMs: PROPOSE_WITHIN_MS,
      proveWithinMs: 0,
      mostWork: PROPOSE_WORK,
    });
    if (!plan.ok) return plan;
    return proposalOf(plan.value, { people, keepApart, range: format.groupSize, groupCount });
  },
  async 'groups.plan'(house, { jobId, wish, withinMs, proveWithinMs }) {
    const stop = new AbortController();
    house.jobs.set(jobId, stop);
    try {
      return await house.solver.plan(wish, {
        withinMs: withinMs ?? usualTime(wish),
        proveWithinMs: proveWithinMs ?? 0,
        signal: stop.signal,
        onProgress: (progress) => house.announce('groups.progress', { jobId, ...progress }),
      });
    } finally {
      if (house.jobs.get(jobId) === stop) house.jobs.delete(jobId);
    }
  },
  'groups.accept'(house, { sessionId, groups, seed }) {
    const session = house.workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const planned = regrouped(house, session.eventId, [{ sessionId, groups }], 'groups');
    if (!planned.ok) return planned;
    takeOver(house, planned.value, seed);
    return done(`Form ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`);
  },
  'groups.place'({ workspace }, { sessionId, personId, groupId, seat }) {
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const person = workspace.people.at(session.eventId, personId);
    if (!person) return gone('person');
    const target = session.groups.find((group) => group.id === groupId);
    if (groupId !== null && !target) return gone('group');
    workspace.sessions.setGroups(sessionId, placed(session, { personId, groupId, seat }));
    if (!target) return done(`Take ${brief(person.display)} out of the groups`);
    const isSame = target.memberIds.includes(personId);
    return done(
      isSame
        ? `Move ${brief(person.display)} within group ${target.letter}`
        : `Move ${brief(person.display)} to group ${target.letter}`,
    );
  },
  'groups.setRoom'({ workspace }, { groupId, room }) {
    const session = workspace.sessions.ofGroup(groupId);
    const group = session?.groups.find((known) => known.id === groupId);
    if (!session || !group) return gone('group');
    workspace.sessions.setGroups(
      session.id,
      session.groups.map((known) => (known.id === groupId ? { ...known, room } : known)),
    );
    return done(`Set the room of group ${group.letter}`);
  },
};

function usualTime({ rounds, history }: GroupPlanWish): number {
  return rounds.length > 1 || history.length > 0 ? PLAN_WITHIN_MS : PROPOSE_WITHIN_MS;
}

/** Groups with one person moved: into a seat of a group, where a seat past the end is the last, or out of all. */
function placed(
  session: Session,
  { personId, groupId, seat }: { personId: string; groupId: string | null; seat: number },
): Group[] {
  return session.groups.map((group) => {
    const others = group.memberIds.filter((id) => id !== personId);
    const memberIds =
      group.id === groupId ? others.toSpliced(Math.min(seat, others.length), 0, personId) : others;
    return { ...group, memberIds };
  });
}
