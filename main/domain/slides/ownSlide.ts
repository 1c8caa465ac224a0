import type { Slide } from './deck.ts';
import type { SlidePicture } from './slidePicture.ts';
import type { Day } from '../time.ts';

/** Whose deck a slide stands in: a session's, or that of a day around its sessions. */
export type DeckOwner = { sessionId: string; onDay: null } | { sessionId: null; onDay: Day };

/** A slide that the coordinator brought: a picture, or a page of a PDF. */
export interface OwnSlide {
  id: string;
  owner: DeckOwner;
  /** The slide of the plan that it stands behind; empty: before all others. */
  afterSlide: string;
  title: string;
  /** Its speaker notes. */
  notes: string;
  /** Where it comes from: `map.png`, `strategy.pdf, page 3`. */
  source: string;
  picture: SlidePicture;
}

/** The id that an own slide has in its deck. */
export function idInDeck(ownSlideId: string): string {
  return `${PREFIX}${ownSlideId}`;
}

/** The own slide behind an id of a deck; null for slides of the plan. */
export function ownIdOf(slideId: string): string | null {
  return slideId.startsWith(PREFIX) ? slideId.slice(PREFIX.length) : null;
}

const PREFIX = 'own:';

/** True where both name the same deck. */
export function isSameDeck(one: DeckOwner, other: DeckOwner): boolean {
  return one.sessionId === other.sessionId && one.onDay === other.onDay;
}

/**
 * The slides of a deck with the own ones among them. One whose neighbor the plan no longer has stands behind the last
 * slide of that neighbor's kind, such as the hours of another day, or at the end: it is never lost.
 */
export function withOwnSlides(
  slides: readonly Slide[],
  { ownSlides, owner }: { ownSlides: readonly OwnSlide[]; owner: DeckOwner },
): Slide[] {
  const own = ownSlides.filter((slide) => isSameDeck(slide.owner, owner));
  const behind = (id: string) =>
    own.filter(({ afterSlide }) => neighborIn(slides, afterSlide) === id).map(slideOf);
  return [...behind(''), ...slides.flatMap((slide) => [slide, ...behind(slide.id)])];
}

function neighborIn(slides: readonly Slide[], afterSlide: string): string {
  if (afterSlide === '' || slides.some(({ id }) => id === afterSlide)) return afterSlide;
  const kind = `${afterSlide.split(':')[0] ?? ''}:`;
  return (slides.findLast(({ id }) => id.startsWith(kind)) ?? slides.at(-1))?.id ?? '';
}

function slideOf({ id, title, notes, picture }: OwnSlide): Slide {
  return { kind: 'picture', id: idInDeck(id), title, notes, picture };
}

/**
 * Own slides in their order, with some put right behind a slide of their deck: one of the plan, an own one, or (empty)
 * before all.
 */
export function placedBehind(
  ownSlides: readonly OwnSlide[],
  placed: readonly OwnSlide[],
  behind: string,
): OwnSlide[] {
  const others = ownSlides.filter(({ id }) => !placed.some((slide) => slide.id === id));
  const neighborAt = others.findIndex(({ id }) => id === ownIdOf(behind));
  const neighbor = others[neighborAt];
  const afterSlide = neighbor ? neighbor.afterSlide : ownIdOf(behind) === null ? behind : '';
  const at = neighbor
    ? neighborAt + 1
    : others.findIndex(
        (slide) =>
          placed[0] !== undefined &&
          isSameDeck(slide.owner, placed[0].owner) &&
          slide.afterSlide === afterSlide,
      );
  return others.toSpliced(
    at < 0 ? others.length : at,
    0,
    ...placed.map((slide) => ({ ...slide, afterSlide })),
  );
}
