import { agendaOf, dayOf } from '../agenda/agenda.ts';
import { dayRangeText, weekdayText } from '../dateText.ts';
import type { Deck, Slide } from './deck.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { capitalized, counted, dotted, fitted, languageOf } from '../handouts/printRequest.ts';
import { minutesOf } from '../handouts/sessionTimes.ts';
import { isPeer } from '../people/person.ts';
import { ownIdOf, withOwnSlides } from './ownSlide.ts';
import { deliveredBy } from '../program/program.ts';
import { partingSlides } from './closingSlides.ts';
import { dayNorms } from './dayNorms.ts';
import { dayPartsOf } from './dayParts.ts';
import type { DayPart } from './dayParts.ts';
import { evenParts } from './deckRequest.ts';
import { aims, coverSlide } from './openingSlides.ts';
import { isEvaluation, partSlides } from './partSlides.ts';
import { sessionOnDay } from './sessionOnDay.ts';
import { instantOf, wallOf } from '../time.ts';
import type { Day } from '../time.ts';

/**
 * The slides of a whole day around those of its sessions: welcome, what it is for, its hours, each part with its steps,
 * breaks with the time of return, and what comes after it. The goal stands on the first slides and the next steps on the
 * last (DEL-29).
 */
export function dayDeckOf(snapshot: EventSnapshot, on: Day): Deck {
  return deckOfParts(snapshot, on, dayPartsOf(snapshot, on));
}

/** The same with the slides of every session where it runs: all that a day needs in one file (DOC-04). */
export function wholeDayDeckOf(snapshot: EventSnapshot, on: Day): Deck {
  const parts = dayPartsOf(snapshot, on);
  const deck = deckOfParts(snapshot, on, parts);
  let { slides } = deck;
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'session') continue;
    const earlier = parts.slice(0, index).filter(({ id }) => id === part.id);
    slides = insertedBehind(slides, openerId(part), sessionOnDay(snapshot, part, earlier));
  }
  return { ...deck, slides };
}

function deckOfParts(snapshot: EventSnapshot, on: Day, parts: readonly DayPart[]): Deck {
  const { event, program } = snapshot;
  const language = languageOf(snapshot);
  const people = snapshot.people.filter(isPeer).length;
  return {
    title: event.name,
    footer: dotted(fitted(event.name, 70), dayRangeText(event.startsOn, event.endsOn, language)),
    owner: deliveredBy(program),
    language,
    color: program?.color ?? null,
    slides: withOwnSlides(
      [
        coverSlide({
          snapshot,
          language,
          startsAt: parts[0]?.startsAt ?? instantOf(on, '09:00', event.zone),
          line: people > 0 ? counted(people, 'person', 'people') : '',
        }),
        ...aims({ snapshot }),
        ...hours(snapshot, on),
        ...dayNorms(snapshot, parts),
        ...running(snapshot, on, parts),
      ],
      { ownSlides: snapshot.ownSlides, owner: { sessionId: null, onDay: on } },
    ),
  };
}

/**
 * The parts in their order, the questions of an evaluation in the part that is one, and at the end of the last day what
 * people take home: nobody says goodbye the evening before.
 */
function running(snapshot: EventSnapshot, on: Day, parts: readonly DayPart[]): Slide[] {
  const isLastDay = on >= snapshot.event.endsOn;
  const parting = partingSlides({ snapshot, language: languageOf(snapshot), credit: '' });
  const ofKind = (kind: Slide['kind']) => parting.filter((slide) => slide.kind === kind);
  const evaluation = parts.findLast((part) => isEvaluation(snapshot, part));
  const slides = parts.flatMap((part, index): Slide[] => {
    // Before the first part everybody looks at the welcome.
    if (index === 0 && part.kind === 'rest') return [];
    // Time with nothing planned behind a break is more of the break.
    if (part.kind === 'gap' && parts[index - 1]?.kind === 'rest') return [];
    const next = parts.slice(index + 1).find(({ kind }) => kind !== 'gap');
    const own = partSlides(snapshot, part, next);
    if (part !== evaluation) return own;
    return [...(isLastDay ? ofKind('commitment') : []), ...own, ...ofKind('evaluation')];
  });
  if (!isLastDay) return slides;
  return [...slides, ...(evaluation ? ofKind('next') : parting)];
}

function openerId({ segments: [first] }: DayPart): string {
  return `part:${first.key}`;
}

/** Behind a slide and the own ones that stand there. */
function insertedBehind(slides: readonly Slide[], id: string, inserted: readonly Slide[]): Slide[] {
  const opener = slides.findIndex((slide) => slide.id === id);
  const behind = slides.findIndex((slide, index) => index > opener && ownIdOf(slide.id) === null);
  return slides.toSpliced(behind < 0 ? slides.length : behind, 0, ...inserted);
}

/** More parts than this on one slide are split. */
const MOST_HOURS = 12;

function hours(snapshot: EventSnapshot, on: Day): Slide[] {
  const { zone } = snapshot.event;
  const items = agendaOf(snapshot).filter(
    (item) =>
      dayOf(item, zone) === on &&
      item.lane === 0 &&
      (item.source.kind === 'block' || item.source.part !== 'change'),
  );
  const timeOf = (at: number) => wallOf(at, zone).at;
  const pages = evenParts(items, MOST_HOURS);
  return pages.flatMap((page, index): Slide[] => {
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) return [];
    return [
      {
        kind: 'hours',
        id: index === 0 ? `hours:${on}` : `hours:${on}:${index + 1}`,
        title: capitalized(weekdayText(on, languageOf(snapshot))),
        notes: 'Name only the anchors. “If you need to step out, step out.”',
        startsAt: timeOf(first.startsAt),
        endsAt: timeOf(last.endsAt),
        blocks: page.map((item) => ({
          from: timeOf(item.startsAt),
          to: timeOf(item.endsAt),
          what: fitted(item.title, 90),
          isRest: item.seating === 'break' || item.seating === 'meal',
          minutes: minutesOf(item.endsAt - item.startsAt),
          day: on,
        })),
      },
    ];
  });
}
