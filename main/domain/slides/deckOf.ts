import { dayRangeText } from '../dateText.ts';
import type { Deck } from './deck.ts';
import { dotted, fitted, languageOf } from '../handouts/printRequest.ts';
import { withOwnSlides } from './ownSlide.ts';
import { deliveredBy } from '../program/program.ts';
import { closingSlides } from './closingSlides.ts';
import { deckPlanOf } from './deckRequest.ts';
import type { DeckRequest } from './deckRequest.ts';
import { openingSlides } from './openingSlides.ts';
import { roundSlides } from './roundSlides.ts';

/**
 * The deck of a session: what the slides of this event say, with its own names, rooms and clock times. The steps of
 * a round stand once and serve every round; scripts stand in the notes.
 */
export function deckOf(request: DeckRequest): Deck {
  const { event, program } = request.snapshot;
  const language = languageOf(request.snapshot);
  const plan = deckPlanOf(request, language);
  return {
    title: event.name,
    footer: dotted(fitted(event.name, 70), dayRangeText(event.startsOn, event.endsOn, language)),
    owner: deliveredBy(program),
    language,
    color: program?.color ?? null,
    slides: withOwnSlides([...openingSlides(plan), ...roundSlides(plan), ...closingSlides(plan)], {
      ownSlides: request.snapshot.ownSlides,
      owner: { sessionId: request.session.id, onDay: null },
    }),
  };
}
