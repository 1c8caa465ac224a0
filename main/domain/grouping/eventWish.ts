import type { Format } from '../format.ts';
import { isPeer } from '../person.ts';
import type { Attendee, KeepApart } from '../person.ts';
import type { Session } from '../session.ts';
import type { ApartRule, EarlierMeetings, GroupPlanWish, PlanPerson, TogetherRule } from './groupPlan.ts';
import { meetingsIn } from './meetingTable.ts';

/** What an event keeps that matters for its groups. */
export interface EventFacts {
  people: readonly Attendee[];
  keepApart: readonly KeepApart[];
  sessions: readonly Session[];
  formats: readonly Pick<Format, 'id' | 'groupSize'>[];
}

/** What is asked beside the pairs that are kept apart; each part may be left out. */
export interface EventAsks {
  apart?: readonly ApartRule[];
  together?: readonly TogetherRule[];
  colleagues?: GroupPlanWish['colleagues'];
  balance?: GroupPlanWish['balance'];
  /** Meetings at earlier events. */
  earlierMeetings?: readonly EarlierMeetings[];
  /** Whether who met in the other sessions of the event counts. */
  remembersSessions?: boolean;
  /** Who stays in the group they are in, and who is away, by session. */
  pins?: readonly { sessionId: string; personId: string }[];
  absences?: readonly { sessionId: string; personId: string }[];
  /** Session id → how many groups, where that is chosen. */
  groupCounts?: Readonly<Record<string, number | null>>;
  /** Whether as few people as possible leave the group they are in. */
  staysClose?: boolean;
}

/** An attendee as forming groups sees them. */
export function planPerson(person: Attendee): PlanPerson {
  const { id, display, organization, sector, role, city, yearsInRole, expertise } = person;
  const hasChallenge = person.challengeTopic.trim() !== '' || person.challengeTitle.trim() !== '';
  return { id, display, organization, sector, role, city, yearsInRole, tags: expertise, hasChallenge };
}

/**
 * The wish to form the groups of these sessions of an event together: peers who come, the rules, and who met whom in the
 * event's other sessions and at earlier events. A session whose format is not known is left out.
 */
export function eventWish(
  facts: EventFacts,
  { sessionIds, seed, asks = {} }: { sessionIds: readonly string[]; seed: number; asks?: EventAsks },
): GroupPlanWish {
  const people = facts.people.filter(isPeer).map(planPerson);
  const chosen = facts.sessions.filter(({ id }) => sessionIds.includes(id));
  const others = facts.sessions.filter(({ id }) => !sessionIds.includes(id));
  const groupsOf = ({ groups }: Session) => groups.map(({ memberIds }) => memberIds);
  const remembered = asks.remembersSessions === false ? [] : meetingsIn(others.map(groupsOf));
  const rounds = chosen.flatMap((session): GroupPlanWish['rounds'] => {
    const format = facts.formats.find(({ id }) => id === session.formatId);
    if (!format) return [];
    const ofSession = ({ sessionId }: { sessionId: string }) => sessionId === session.id;
    const held = (asks.pins ?? []).filter(ofSession).flatMap(({ personId }) => {
      const group = session.groups.findIndex(({ memberIds }) => memberIds.includes(personId));
      return group < 0 ? [] : [[personId, group] as const];
    });
    return [
      {
        id: session.id,
        title: session.title,
        groups: { range: format.groupSize, groupCount: asks.groupCounts?.[session.id] ?? null },
        absentIds: (asks.absences ?? []).filter(ofSession).map(({ personId }) => personId),
        pinned: Object.fromEntries(held),
      },
    ];
  });
  return {
    people,
    rounds,
    apart: [...facts.keepApart.map(apartRule), ...(asks.apart ?? [])],
    together: asks.together ?? [],
    colleagues: asks.colleagues ?? 'soft',
    balance: asks.balance ?? [{ attribute: 'sector', weight: 1, noLoneMinority: false }],
    history: [...remembered, ...(asks.earlierMeetings ?? [])],
    stayCloseTo:
      asks.staysClose === true
        ? Object.fromEntries(chosen.map((session) => [session.id, groupsOf(session)]))
        : {},
    seed,
  };
}

function apartRule({ id, personA, personB, strength }: KeepApart): ApartRule {
  return {
    id,
    strength,
    sides: [
      { kind: 'person', personId: personA },
      { kind: 'person', personId: personB },
    ],
  };
}
