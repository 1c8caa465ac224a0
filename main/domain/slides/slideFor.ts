import type { Deck, Slide } from './deck.ts';
import type { Segment } from '../agenda/schedule.ts';
import { isWritingTime } from '../clock/writingTime.ts';
import { restId } from './roundSlides.ts';
import { writingSlide } from './writingSlide.ts';

/**
 * The slide that the audience sees during a stretch of the schedule: the norms during the opening, a step's own slide
 * with its round, the next round's turns while seats change, the time of return in a break, the reflection at the
 * end. Null when the deck has none for it, as in blocks that are no session. `isOpening`: the session begins with it.
 */
export function slideFor(deck: Deck, segment: Segment, { isOpening }: { isOpening: boolean }): Slide | null {
  switch (segment.kind) {
    case 'phase':
      if (isWritingTime(segment)) return writingSlide();
      return segment.sessionId === null ? null : phaseSlideFor(deck, segment, isOpening);
    case 'change':
      return slideOf(deck, `round:${segment.round ?? ''}`);
    case 'break':
    case 'pause':
      return slideOf(deck, restId(segment));
  }
}

function phaseSlideFor(deck: Deck, segment: Segment, isOpening: boolean): Slide | null {
  const own = slideOf(deck, `phase:${segment.phaseId ?? ''}`);
  if (own?.kind === 'phase') {
    const count = deck.slides.find((slide) => slide.kind === 'turns')?.roundCount;
    if (segment.round === null) return own;
    return { ...own, roundLine: count ? `Round ${segment.round} of ${count}` : `Round ${segment.round}` };
  }
  return isOpening
    ? (slideOf(deck, 'norms') ?? slideOf(deck, 'cover'))
    : (slideOf(deck, 'reflection') ?? slideOf(deck, 'commitment'));
}

function slideOf(deck: Deck, id: string): Slide | null {
  return deck.slides.find((slide) => slide.id === id) ?? null;
}
