import type { ApartSide, BalanceWish, EarlierMeetings, Strength } from './groupPlan.ts';

/** What coordinators ask of the groups of an event, beside the pairs of people who are kept apart. */

/**
 * People who sit together, or two sides that are kept apart. The reason is private: it is seen by coordinators only and
 * never printed.
 */
export type GroupRule = { id: string; strength: Strength; reason: string } & (
  { kind: 'together'; personIds: string[] } | { kind: 'apart'; sides: [ApartSide, ApartSide] }
);

/** A person in a session: pinned to the group they are in, or not there. */
export interface SessionSeat {
  sessionId: string;
  personId: string;
}

/** How an event's groups are to be formed. */
export interface Grouping {
  rules: GroupRule[];
  /** One for each attribute; a weight of 0 leaves it out. */
  balance: BalanceWish[];
  /** Whether people of one organization may share a group. */
  colleagues: Strength | 'allowed';
  /** Whether who met in other sessions of the event counts. */
  remembersSessions: boolean;
  /** Whether who met at earlier events of the program counts. */
  remembersEvents: boolean;
  /** Who stays in the group they are in, by session. */
  pins: SessionSeat[];
  /** Who is not there, by session. */
  absences: SessionSeat[];
  /** How often people of this event shared a group at earlier events of the program; remembered or not. */
  earlierMeetings: EarlierMeetings[];
}

/** What is balanced until somebody chooses otherwise: sectors most, cities and years a little. */
export const USUAL_BALANCE: readonly BalanceWish[] = [
  { attribute: 'sector', weight: 2, noLoneMinority: false },
  { attribute: 'role', weight: 0, noLoneMinority: false },
  { attribute: 'city', weight: 1, noLoneMinority: false },
  { attribute: 'yearsInRole', weight: 1, noLoneMinority: false },
  { attribute: 'tags', weight: 0, noLoneMinority: false },
];

/** Nothing asked for yet: colleagues apart if possible, and everything is remembered. */
export const USUAL_GROUPING: Grouping = {
  rules: [],
  balance: [...USUAL_BALANCE],
  colleagues: 'soft',
  remembersSessions: true,
  remembersEvents: true,
  pins: [],
  absences: [],
  earlierMeetings: [],
};

/** Who of a session is pinned to their group, or away. */
export function inSession(seats: readonly SessionSeat[], sessionId: string): Set<string> {
  return new Set(seats.flatMap((seat) => (seat.sessionId === sessionId ? [seat.personId] : [])));
}
