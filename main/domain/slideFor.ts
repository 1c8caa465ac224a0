import type { Deck, Slide } from './deck.ts';
import type { Segment } from './schedule.ts';
import { restId } from './slides/roundSlides.ts';

/**
 * The slide that the audience sees during a stretch of the schedule: the norms during the opening, a step's own slide
 * with its round, the next round's turns while seats change, the time of return in a break, the reflection at the
 * end. Null when the deck has none for it.
 */
export function slideFor(deck: Deck, segment: Segment): Slide | null {
  switch (segment.kind) {
    case 'phase':
      return phaseSlideFor(deck, segment);
    case 'change':
      return slideOf(deck, `round:${segment.round ?? ''}`);
    case 'break':
    case 'pause':
      return slideOf(deck, restId(segment));
  }
}

function phaseSlideFor(deck: Deck, segment: Segment): Slide | null {
  const own = slideOf(deck, `phase:${segment.phaseId ?? ''}`);
  if (own?.kind === 'phase') {
    const count = deck.slides.find((slide) => slide.kind === 'turns')?.roundCount;
    if (segment.round === null) return own;
    return { ...own, roundLine: count ? `Round ${segment.round} of ${count}` : `Round ${segment.round}` };
  }
  const isOpening = segment.index === 0;
  return isOpening
    ? (slideOf(deck, 'norms') ?? slideOf(deck, 'cover'))
    : (slideOf(deck, 'reflection') ?? slideOf(deck, 'commitment'));
}

function slideOf(deck: Deck, id: string): Slide | null {
  return deck.slides.find((slide) => slide.id === id) ?? null;
}
