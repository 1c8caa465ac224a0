import type { DeckOwner } from '../slides/ownSlide.ts';
import type { Day } from '../time.ts';

/** What is presented on the second screen: one session of an event, or a whole day of its agenda. */
export interface Show {
  eventId: string;
  /** Null where a whole day is presented. */
  sessionId: string | null;
  /** Null where a session is presented. */
  onDay: Day | null;
}

/** True where both name the same session or day. */
export function isSameShow(one: Show | null, other: Show | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.eventId === other.eventId &&
    one.sessionId === other.sessionId &&
    one.onDay === other.onDay
  );
}

/** Whose deck a show begins with. */
export function deckOwnerOf({ sessionId, onDay }: Show): DeckOwner {
  if (sessionId !== null) return { sessionId, onDay: null };
  if (onDay === null) throw new Error('A show is of a session or of a day.');
  return { sessionId: null, onDay };
}
