import type { EventSnapshot } from '../eventSnapshot.ts';
import { isPeer } from '../people/person.ts';
import { roomLines } from '../program/rooms.ts';
import type { Session } from '../agenda/session.ts';

/** How many of each printed thing are needed on the tables (documents.md 3.7). */
export interface PrintCounts {
  people: number;
  groups: number;
  rosters: number;
  roomCards: number;
  tents: number;
  badges: number;
  agreements: number;
}

/** Cards for somebody who comes without having been announced. */
export const BLANK_CARDS = 3;

/** Rosters for each room and two more, cards for each group, names for each person and three blank ones. */
export function printCounts(snapshot: EventSnapshot, session: Session): PrintCounts {
  const people = snapshot.people.filter(isPeer).length;
  const groups = session.groups.filter(({ memberIds }) => memberIds.length > 0).length;
  return {
    people,
    groups,
    rosters: roomLines(snapshot).length + 2,
    roomCards: groups,
    tents: people + BLANK_CARDS,
    badges: people + BLANK_CARDS,
    agreements: groups + 1,
  };
}
