import { describe, expect, test } from 'vitest';
import { dayDeckOf } from '#domain/slides/dayDeck';
import { deckOf } from '#domain/slides/deckOf';
import { deckPages } from '#domain/handouts/deckPages';
import { placedBehind } from '#domain/slides/ownSlide';
import type { OwnSlide } from '#domain/slides/ownSlide';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { ownSlide, withOwnSlide } from '../../fixtures/slidePictures.ts';

const snapshot = retreatSnapshot();
const [session] = snapshot.sessions;
if (!session) throw new Error('The sample has a session.');
const owner = { sessionId: session.id, onDay: null } as const;
const slidesOf = (ownSlides: OwnSlide[]) => {
  const format = snapshot.formats.find(({ id }) => id === session.formatId);
  if (!format) throw new Error('The sample has its format.');
  return deckOf({ snapshot: { ...snapshot, ownSlides }, session, format }).slides.map(({ id }) => id);
};
const plan = slidesOf([]);

describe('own slides in a deck', () => {
  test('stand before all, behind a slide, and behind the last one, in their own order', () => {
    const last = plan.at(-1) ?? '';
    const slides = slidesOf([
      ownSlide({ id: 'z', owner, afterSlide: 'norms' }),
      ownSlide({ id: 'a', owner, afterSlide: 'norms' }),
      ownSlide({ id: 'first', owner, afterSlide: '' }),
      ownSlide({ id: 'last', owner, afterSlide: last }),
    ]);
    expect(slides[0]).toBe('own:first');
    expect(slides.at(-1)).toBe('own:last');
    const norms = slides.indexOf('norms');
    expect(slides.slice(norms, norms + 3)).toEqual(['norms', 'own:z', 'own:a']);
    expect(slides.filter((id) => !id.startsWith('own:'))).toEqual(plan);
  });

  test('are kept near their kind, or at the end, when the plan no longer has their neighbor', () => {
    const hours = plan.findLast((id) => id.startsWith('hours:')) ?? '';
    const slides = slidesOf([
      ownSlide({ id: 'day', owner, afterSlide: 'hours:1999-01-01' }),
      ownSlide({ id: 'lost', owner, afterSlide: 'nothing-of-the-kind' }),
    ]);
    expect(slides[slides.indexOf(hours) + 1]).toBe('own:day');
    expect(slides.at(-1)).toBe('own:lost');
  });

  test('of a day stand on that day only, and in no session', () => {
    const { startsOn, endsOn } = snapshot.event;
    const ownSlides = [
      ownSlide({ id: 'map', owner: { sessionId: null, onDay: startsOn }, afterSlide: 'cover' }),
    ];
    const ids = (on: string) => dayDeckOf({ ...snapshot, ownSlides }, on).slides.map(({ id }) => id);
    expect(ids(startsOn).slice(0, 2)).toEqual(['cover', 'own:map']);
    expect(ids(endsOn)).not.toContain('own:map');
    expect(slidesOf(ownSlides)).toEqual(plan);
  });

  test('stand on paper with what they show', () => {
    const format = snapshot.formats.find(({ id }) => id === session.formatId);
    if (!format) throw new Error('The sample has its format.');
    const { blocks } = deckPages({
      snapshot: withOwnSlide(snapshot, { id: 'map', owner, afterSlide: 'norms' }),
      session,
      format,
      planVersion: 1,
      isLargePrint: false,
      paper: null,
    });
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'picture', title: 'Slide map' }));
  });
});

describe('placing', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ownSlide({ id, owner, afterSlide: 'norms' })) as [
    OwnSlide,
    OwnSlide,
    OwnSlide,
  ];
  const order = (slides: readonly OwnSlide[]) => slides.map(({ id, afterSlide }) => `${id} ${afterSlide}`);

  test('behind a slide of the plan comes before the own ones that stand there', () => {
    expect(order(placedBehind([a, b], [c], 'norms'))).toEqual(['c norms', 'a norms', 'b norms']);
  });

  test('behind an own slide takes its neighbor over', () => {
    const far = { ...c, afterSlide: 'cover' };
    expect(order(placedBehind([a, b, far], [far], 'own:a'))).toEqual(['a norms', 'c norms', 'b norms']);
  });

  test('several keep their order, and the place before all is the empty one', () => {
    expect(order(placedBehind([a], [b, c], ''))).toEqual(['a norms', 'b ', 'c ']);
  });
});
