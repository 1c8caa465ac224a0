import type { EventSnapshot } from '../eventSnapshot.ts';
import { scheduleOf, partsOf } from '../agenda/schedule.ts';
import type { Schedule } from '../agenda/schedule.ts';
import type { DayPart } from './dayParts.ts';
import type { Slide, SlideKind } from './deck.ts';
import { deckOf } from './deckOf.ts';
import { ownIdOf } from './ownSlide.ts';
import { restId } from './roundSlides.ts';

/** What a day says for all of its parts, so that no session of it says it again. */
const OF_THE_DAY: readonly SlideKind[] = ['cover', 'aims', 'hours', 'commitment', 'evaluation', 'next'];
const CLOSING: readonly SlideKind[] = ['reflection', 'commitment', 'evaluation', 'next'];

/** Where a slide of a session belongs: before its rounds, to one of them, or behind the last. */
type Place = 'before' | 'after' | number;

/**
 * The slides of a session that belong to one of its stretches on a day: what opens it, its rounds, what closes it, and
 * own slides where they stand. `earlier`: the stretches that it had on this day before. A session that goes on after a
 * night tells again who sits together and how a round goes.
 */
export function sessionOnDay(
  snapshot: EventSnapshot,
  stretch: DayPart,
  earlier: readonly DayPart[],
): Slide[] {
  const session = snapshot.sessions.find(({ id }) => id === stretch.id);
  const format = snapshot.formats.find(({ id }) => id === session?.formatId);
  if (!session || !format) return [];
  const schedule = scheduleOf({ session, format, zone: snapshot.event.zone });
  const after = partsOf(session, format).after.map(({ phaseId }) => `phase:${phaseId}`);
  const placed = placedSlides(deckOf({ snapshot, session, format }).slides, after);
  const here = placesOf(stretch, schedule);
  const before = earlier.flatMap((part) => placesOf(part, schedule));
  const isContinued = !here.includes('before') && before.length === 0;
  const pauses = schedule.segments.filter(({ kind }) => kind === 'pause').map(restId);
  const kept = placed.filter(
    ({ slide, place }) =>
      here.includes(place) && !OF_THE_DAY.includes(slide.kind) && !pauses.includes(slide.id),
  );
  const again = (kind: SlideKind, place: Place) =>
    isContinued ? placed.filter((one) => one.place === place && one.slide.kind === kind) : [];
  const firstTurns = kept.findLastIndex(
    ({ slide, place }) => slide.kind === 'turns' && place === kept.find(isInRound)?.place,
  );
  return [
    ...again('groups', 'before'),
    ...kept.slice(0, firstTurns + 1),
    ...(here.includes(1) ? [] : again('phase', 1)),
    ...kept.slice(firstTurns + 1),
  ].map(({ slide }) => (ownIdOf(slide.id) === null ? { ...slide, id: `${session.id}/${slide.id}` } : slide));
}

interface PlacedSlide {
  slide: Slide;
  place: Place;
}

function isInRound({ place }: PlacedSlide): boolean {
  return typeof place === 'number';
}

/** A deck goes through its session in order, so a slide belongs where the last one that tells its place does. */
function placedSlides(slides: readonly Slide[], after: readonly string[]): PlacedSlide[] {
  let place: Place = 'before';
  return slides.map((slide) => {
    if (slide.kind === 'turns') place = slide.round;
    else if (slide.kind === 'break') place = restPlace(slide.id);
    else if (CLOSING.includes(slide.kind) || after.includes(slide.id)) place = 'after';
    return { slide, place };
  });
}

/** A rest stands with the round that follows it. */
function restPlace(id: string): Place {
  const round = Number(id.slice(id.indexOf(':') + 1));
  return Number.isInteger(round) ? round : 'after';
}

function placesOf({ segments }: DayPart, schedule: Schedule): Place[] {
  const last = schedule.segments.at(-1)?.key;
  return segments.flatMap(({ key, kind, round }): Place[] => {
    const places: Place[] = kind === 'phase' && round !== null ? [round] : [];
    if (key === schedule.segments[0]?.key) places.push('before');
    if (key === last) places.push('after');
    return places;
  });
}
