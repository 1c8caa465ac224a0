import { agendaOf, dayOf } from '../agenda/agenda.ts';
import { dayRangeText, weekdayText } from '../dateText.ts';
import type { Deck, Slide } from './deck.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { capitalized, counted, dotted, fitted, languageOf } from '../handouts/printRequest.ts';
import { minutesOf } from '../handouts/sessionTimes.ts';
import { isPeer } from '../people/person.ts';
import { withOwnSlides } from './ownSlide.ts';
import { deliveredBy } from '../program/program.ts';
import { partingSlides } from './closingSlides.ts';
import { aims, coverSlide } from './openingSlides.ts';
import { instantOf, wallOf } from '../time.ts';
import type { Day } from '../time.ts';

/**
 * The slides of a whole day around those of its sessions: welcome, what it is for, its hours, and what comes after it.
 * The goal stands on the first slides and the next steps on the last (DEL-29).
 */
export function dayDeckOf(snapshot: EventSnapshot, on: Day): Deck {
  const { event, program } = snapshot;
  const language = languageOf(snapshot);
  const items = agendaOf(snapshot).filter((item) => dayOf(item, event.zone) === on && item.lane === 0);
  const people = snapshot.people.filter(isPeer).length;
  const startsAt = items[0]?.startsAt ?? instantOf(on, '09:00', event.zone);
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
          startsAt,
          line: people > 0 ? counted(people, 'person', 'people') : '',
        }),
        ...aims({ snapshot }),
        ...hours(snapshot, on, items),
        ...partingSlides({ snapshot, language, credit: '' }),
      ],
      { ownSlides: snapshot.ownSlides, owner: { sessionId: null, onDay: on } },
    ),
  };
}

function hours({ event, program }: EventSnapshot, on: Day, items: ReturnType<typeof agendaOf>): Slide[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  const timeOf = (at: number) => wallOf(at, event.zone).at;
  return [
    {
      kind: 'hours',
      id: `hours:${on}`,
      title: capitalized(weekdayText(on, languageOf({ program }))),
      notes: 'Name only the anchors. “If you need to step out, step out.”',
      startsAt: timeOf(first.startsAt),
      endsAt: timeOf(last.endsAt),
      blocks: items
        .filter((item) => item.source.kind === 'block' || item.source.part !== 'change')
        .map((item) => ({
          from: timeOf(item.startsAt),
          to: timeOf(item.endsAt),
          what: item.title,
          isRest: item.seating === 'break' || item.seating === 'meal',
          minutes: minutesOf(item.endsAt - item.startsAt),
          day: on,
        })),
    },
  ];
}
