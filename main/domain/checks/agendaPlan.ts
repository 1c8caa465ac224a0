import { agendaOf, dayOf } from '../agenda/agenda.ts';
import type { AgendaItem } from '../agenda/agenda.ts';
import type { Block } from '../agenda/block.ts';
import type { Check } from './check.ts';
import { weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Format } from '../formats/format.ts';
import { fitted, languageOf } from '../handouts/printRequest.ts';
import type { Session } from '../agenda/session.ts';
import { addDays, instantOf } from '../time.ts';
import type { Day, DurationMs, InstantMs, Zone } from '../time.ts';
import { spansOf } from './agendaSpans.ts';

/** A day of the agenda on which people work. */
export interface AgendaDay {
  on: Day;
  /** `Thursday, April 15`. */
  name: string;
  /** Everything that starts on it, by its times. */
  items: AgendaItem[];
  /** Everything but breaks and meals; never empty. */
  work: AgendaItem[];
  /** When the first work starts and the last one ends. */
  startsAt: InstantMs;
  endsAt: InstantMs;
  /** Midnight, where the day is over. */
  overAt: InstantMs;
}

/** An event's agenda with what its checks need, worked out once for all of them. */
export interface AgendaPlan {
  snapshot: EventSnapshot;
  zone: Zone;
  /** By their times; what has no length is left out. */
  items: AgendaItem[];
  /** Everything but breaks and meals. */
  work: AgendaItem[];
  days: AgendaDay[];
  blocks: ReadonlyMap<string, Block>;
  sessions: ReadonlyMap<string, Session>;
  formats: ReadonlyMap<string, Format>;
}

/** The whole agenda of an event, ready to be checked. */
export function agendaPlan(snapshot: EventSnapshot): AgendaPlan {
  const items = agendaOf(snapshot).filter((item) => item.endsAt > item.startsAt);
  return {
    snapshot,
    zone: snapshot.event.zone,
    items,
    work: items.filter((item) => !isRest(item)),
    days: daysOf(items, snapshot),
    blocks: new Map(snapshot.blocks.map((block) => [block.id, block])),
    sessions: new Map(snapshot.sessions.map((session) => [session.id, session])),
    formats: new Map(snapshot.formats.map((format) => [format.id, format])),
  };
}

function daysOf(items: readonly AgendaItem[], snapshot: EventSnapshot): AgendaDay[] {
  const language = languageOf(snapshot);
  const byDay = new Map<Day, AgendaItem[]>();
  for (const item of items) {
    const on = dayOf(item, snapshot.event.zone);
    const ofDay = byDay.get(on);
    if (ofDay) ofDay.push(item);
    else byDay.set(on, [item]);
  }
  return [...byDay].flatMap(([on, ofDay]): AgendaDay[] => {
    const work = ofDay.filter((item) => !isRest(item));
    const [first, last] = [work[0], spansOf(work).at(-1)];
    if (!first || !last) return [];
    return [
      {
        on,
        name: weekdayText(on, language),
        items: ofDay,
        work,
        startsAt: first.startsAt,
        endsAt: last.endsAt,
        overAt: instantOf(addDays(on, 1), '00:00', snapshot.event.zone),
      },
    ];
  });
}

/** Whether people rest: a break or a meal. */
export function isRest({ seating }: Pick<AgendaItem, 'seating'>): boolean {
  return seating === 'break' || seating === 'meal';
}

/** The block or session to which an item belongs. */
export function ownerOf({ source }: AgendaItem): string {
  return source.kind === 'block' ? source.blockId : source.sessionId;
}

/** What an item or its session is called, in quotation marks and short enough for a line. */
export function nameOf({ sessions }: AgendaPlan, item: AgendaItem): string {
  const title =
    item.source.kind === 'block' ? item.title : (sessions.get(item.source.sessionId)?.title ?? item.title);
  if (title.trim() === '') return item.source.kind === 'block' ? 'A block' : 'A session';
  return `“${fitted(title.trim(), LONGEST_NAME)}”`;
}

const LONGEST_NAME = 60;

/** The time from the first work of a day to the last, breaks included. */
export function lengthOf(day: AgendaDay): DurationMs {
  return day.endsAt - day.startsAt;
}

/** What is found, or else the one check that says all is well. */
export function orFine(found: Check[], fine: Omit<Check, 'level' | 'repair'>): Check[] {
  return found.length > 0 ? found : [{ ...fine, level: 'fine', repair: null }];
}
