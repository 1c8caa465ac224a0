import { dayDeckOf } from './dayDeck.ts';
import type { Deck } from './deck.ts';
import { deckOf } from './deckOf.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { DeckOwner } from './ownSlide.ts';

/** The deck of a session or of a day; null where its session or format is not there. */
export function ownedDeck(snapshot: EventSnapshot, { sessionId, onDay }: DeckOwner): Deck | null {
  if (sessionId === null) return dayDeckOf(snapshot, onDay);
  const session = snapshot.sessions.find(({ id }) => id === sessionId);
  const format = snapshot.formats.find(({ id }) => id === session?.formatId);
  return session && format ? deckOf({ snapshot, session, format }) : null;
}
