import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Format } from '../formats/format.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import type { Session } from '../agenda/session.ts';
import type { ApartRule, EarlierMeetings, GroupPlanWish, PlanPerson, PlanRoundWish } from './groupPlan.ts';
import { inSession } from './groupRules.ts';
import { mentoringSide, pairMatches } from './pairMatches.ts';
import { seatsHeld } from './seatOrder.ts';

/** A session to be put into groups. */
export interface SessionWish {
  sessionId: string;
  /** Null for the number that fits best. */
  groupCount: number | null;
}

/** What of an event is looked at to form groups. */
export type GroupingFacts = Pick<EventSnapshot, 'people' | 'sessions' | 'formats' | 'keepApart' | 'grouping'>;

/**
 * What is asked of the groups of some sessions, planned together: the event's rules, pins, absences and balance, and who
 * met in its other sessions and at earlier events. `staysClose` asks for the fewest people moved from the groups as they
 * stand.
 */
export function groupPlanWishOf(
  facts: GroupingFacts,
  sessions: readonly SessionWish[],
  { seed, staysClose = false }: { seed: number; staysClose?: boolean },
): GroupPlanWish {
  const { grouping } = facts;
  const peers = facts.people.filter(isPeer);
  const planned = sessions.flatMap(({ sessionId, groupCount }) => {
    const session = facts.sessions.find(({ id }) => id === sessionId);
    const format = facts.formats.find(({ id }) => id === session?.formatId);
    return session && format ? [{ session, format, groupCount }] : [];
  });
  const pairFormats = planned.length > 0 && planned.every(({ format }) => isPairFormat(format));
  const mentors = pairFormats && peers.some((person) => mentoringSide(person) !== null);
  return {
    people: peers.map((person) => planPersonOf(person, { mentors })),
    rounds: planned.map(({ session, format, groupCount }) => roundOf(facts, { session, format, groupCount })),
    apart: apartOf(facts),
    together: [
      ...grouping.rules.flatMap((rule) =>
        rule.kind === 'together' ? [{ id: rule.id, strength: rule.strength, personIds: rule.personIds }] : [],
      ),
      ...(pairFormats
        ? pairMatches(peers).map(({ personIds, id }) => ({ id, strength: 'soft' as const, personIds }))
        : []),
    ],
    colleagues: grouping.colleagues,
    balance: grouping.balance
      .filter(({ attribute }) => !mentors || attribute !== 'tags')
      .concat(mentors ? [{ attribute: 'tags', weight: 9, noLoneMinority: false }] : []),
    history: historyOf(
      facts,
      planned.map(({ session }) => session.id),
    ),
    stayCloseTo: Object.fromEntries(
      planned.flatMap(({ session: { id, groups } }) =>
        staysClose && groups.some(({ memberIds }) => memberIds.length > 0)
          ? [[id, groups.map(({ memberIds }) => memberIds)]]
          : [],
      ),
    ),
    earlierSeats: seatsHeld(
      facts.sessions
        .filter(({ id }) => !planned.some(({ session }) => session.id === id))
        .flatMap(({ groups }) => groups.map(({ memberIds }) => memberIds)),
    ),
    seed,
  };
}

/** Groups of two or three: coaching and mentoring pairs, dyads, trios. */
export function isPairFormat({ groupSize, seating }: Pick<Format, 'groupSize' | 'seating'>): boolean {
  return groupSize.idealMax <= 3 && (seating === 'pairs' || groupSize.idealMin <= 3);
}

/** How often each two shared a group where the given sessions are not: other sessions, and earlier events. */
export function historyOf(
  { sessions, grouping }: Pick<GroupingFacts, 'sessions' | 'grouping'>,
  apartFrom: readonly string[],
): EarlierMeetings[] {
  const times = new Map<string, EarlierMeetings>();
  const meet = (one: string, other: string, count: number) => {
    const [personA, personB] = one < other ? [one, other] : [other, one];
    const key = `${personA} ${personB}`;
    times.set(key, { personA, personB, times: (times.get(key)?.times ?? 0) + count });
  };
  if (grouping.remembersEvents)
    for (const { personA, personB, times: count } of grouping.earlierMeetings) meet(personA, personB, count);
  if (grouping.remembersSessions)
    for (const { id, groups } of sessions) {
      if (apartFrom.includes(id)) continue;
      for (const { memberIds } of groups)
        memberIds.forEach((one, index) => {
          for (const other of memberIds.slice(index + 1)) meet(one, other, 1);
        });
    }
  return [...times.values()];
}

function roundOf(
  { grouping }: GroupingFacts,
  { session, format, groupCount }: { session: Session; format: Format; groupCount: number | null },
): PlanRoundWish {
  const pinned = inSession(grouping.pins, session.id);
  const placeOf = new Map(
    session.groups.flatMap(({ memberIds }, group) => memberIds.map((id) => [id, group] as const)),
  );
  return {
    id: session.id,
    title: session.title,
    groups: { range: format.groupSize, groupCount },
    absentIds: [...inSession(grouping.absences, session.id)],
    pinned: Object.fromEntries(
      [...pinned].flatMap((id) => {
        const group = placeOf.get(id);
        return group === undefined ? [] : [[id, group]];
      }),
    ),
  };
}

function apartOf({ keepApart, grouping }: GroupingFacts): ApartRule[] {
  return [
    ...keepApart.map(({ id, strength, personA, personB }): ApartRule => ({
      id,
      strength,
      sides: [
        { kind: 'person', personId: personA },
        { kind: 'person', personId: personB },
      ],
    })),
    ...grouping.rules.flatMap((rule): ApartRule[] =>
      rule.kind === 'apart' ? [{ id: rule.id, strength: rule.strength, sides: rule.sides }] : [],
    ),
  ];
}

function planPersonOf(person: Attendee, { mentors }: { mentors: boolean }): PlanPerson {
  const { id, display, organization, sector, role, city, yearsInRole, expertise } = person;
  const side = mentoringSide(person);
  return {
    id,
    display,
    organization,
    sector,
    role,
    city,
    yearsInRole,
    tags: mentors ? (side === null ? [] : [side]) : expertise,
    hasChallenge: person.challengeTopic.trim() !== '' || person.challengeTitle.trim() !== '',
  };
}
