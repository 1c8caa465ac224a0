import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { TextFile } from '#contract';
import { agendaOf } from '#domain/agenda/agenda';
import type { AgendaItem } from '#domain/agenda/agenda';
import { eventDatesOf } from '#domain/agenda/eventDates';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { safePart } from '#domain/fileName';
import { datedResponsibilities } from '#domain/program/datedResponsibilities';
import type { DatedResponsibility } from '#domain/program/datedResponsibilities';
import { addDays, instantOf, MINUTE_MS, wallOf } from '#domain/time';
import type { Day, InstantMs } from '#domain/time';
import { zoneComponent } from './zoneComponent.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

/**
 * An event as a calendar file (RFC 5545): its days, its agenda in its own zone, the debrief call, and who does what by
 * when as all-day entries. Every entry keeps its UID, so that a later file brings a calendar up to date. Of the people
 * only those who lead something or belong to the team are named.
 */
export function calendarFile(snapshot: EventSnapshot, now: InstantMs): TextFile {
  const entries = [
    eventDays(snapshot),
    ...agendaEntries(snapshot),
    ...callEntry(snapshot),
    ...responsibilityEntries(snapshot),
  ];
  const { event, revision } = snapshot;
  const calendar = ical({
    prodId: { company: 'Convener', product: 'Convener', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => zoneComponent(zone, spanOf(entries)) },
  });
  for (const entry of entries) {
    calendar.createEvent({
      ...dataOf(entry, snapshot),
      id: `${plainId(entry.key)}@${plainId(event.id)}.convener`,
      stamp: new Date(now),
      // A calendar takes the newer of two files with the same entry.
      sequence: revision,
    });
  }
  return { fileName: fileNameOf(event), text: `${calendar.toString()}\r\n` };
}

interface Entry {
  /** Stable while the plan keeps its shape. */
  key: string;
  title: string;
  lines: string[];
  place: string;
  when: { kind: 'days'; from: Day; to: Day } | { kind: 'times'; startsAt: InstantMs; endsAt: InstantMs };
}

function eventDays({ event, program }: EventSnapshot): Entry {
  return {
    key: 'event',
    title: event.name,
    lines: [program?.name ?? '', ...event.team.map(({ name, role }) => joined([name, role]))],
    place: event.venue,
    when: { kind: 'days', from: event.startsOn, to: event.endsOn },
  };
}

function agendaEntries(snapshot: EventSnapshot): Entry[] {
  const { event } = snapshot;
  return agendaOf(snapshot).map((item) => ({
    key: `agenda-${item.key}`,
    title: item.title,
    lines: [event.name, laneOf(item, event.lanes), item.lead === '' ? '' : `Led by ${item.lead}`],
    place: joined([item.room, event.venue]),
    when: { kind: 'times', startsAt: item.startsAt, endsAt: item.endsAt },
  }));
}

function callEntry(snapshot: EventSnapshot): Entry[] {
  const { event, followUp } = snapshot;
  const responsibility = datedResponsibilities(snapshot).find(isDebriefCall);
  const isUsual = event.kind !== 'call' && event.kind !== 'assist';
  if (!isUsual && followUp.callOn === null && !responsibility) return [];
  const { callOn } = eventDatesOf(event, followUp);
  const on = responsibility?.on ?? callOn;
  const { callStartsAt } = followUp;
  const startsAt = callStartsAt === null ? null : instantOf(on, callStartsAt, event.zone);
  const minutes = followUp.callMinutes ?? USUAL_CALL_MINUTES;
  return [
    {
      key: 'debrief-call',
      title: `Debrief call: ${event.name}`,
      lines: responsibility ? [ownerLine(responsibility, snapshot)] : [],
      place: '',
      when:
        startsAt === null
          ? { kind: 'days', from: on, to: on }
          : { kind: 'times', startsAt, endsAt: startsAt + minutes * MINUTE_MS },
    },
  ];
}

function responsibilityEntries(snapshot: EventSnapshot): Entry[] {
  return datedResponsibilities(snapshot).flatMap((responsibility) => {
    const { id, title, on, doneOn } = responsibility;
    if (on === null || isDebriefCall(responsibility)) return [];
    const owner = snapshot.event.team.find((member) => member.id === responsibility.ownerId);
    return {
      key: `responsibility-${id}`,
      title: `${doneOn === null ? '' : 'Done: '}${title}${owner ? ` (${owner.name})` : ''}`,
      lines: [ownerLine(responsibility, snapshot), snapshot.event.name],
      place: '',
      when: { kind: 'days', from: on, to: on },
    };
  });
}

const USUAL_CALL_MINUTES = 90;

function isDebriefCall({ readyId }: DatedResponsibility): boolean {
  return readyId === 'debrief-call';
}

function ownerLine({ ownerId }: DatedResponsibility, { event }: EventSnapshot): string {
  const owner = event.team.find((member) => member.id === ownerId);
  return owner ? `Seen to by ${owner.name}` : 'Nobody has taken it yet';
}

function laneOf({ lane }: AgendaItem, lanes: readonly string[]): string {
  return lane === 0 ? '' : (lanes[lane - 1] ?? `Lane ${lane}`);
}

function dataOf({ title, lines, place, when }: Entry, { event }: EventSnapshot): ICalEventData {
  const description = lines.map(textOf).filter((line) => line !== '');
  const words = {
    summary: textOf(title),
    ...(description.length === 0 ? {} : { description: description.join('\n') }),
    ...(textOf(place) === '' ? {} : { location: { title: textOf(place) } }),
  };
  if (when.kind === 'days')
    return {
      ...words,
      allDay: true,
      start: midnightOf(when.from),
      end: midnightOf(addDays(when.to, 1)),
      // The day stays free for what happens on it.
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  const { startsAt, endsAt } = when;
  const isInZone = /^[A-Za-z][\w/+-]*$/.test(event.zone) && [startsAt, endsAt].every(isOnce);
  return {
    ...words,
    start: dayjs(startsAt),
    end: dayjs(endsAt),
    transparency: ICalEventTransparency.OPAQUE,
    ...(isInZone ? { timezone: event.zone } : {}),
  };

  /** False in the hour that the autumn change repeats; only UTC tells its two halves apart. */
  function isOnce(instant: InstantMs): boolean {
    const { on, at } = wallOf(instant, event.zone);
    return instantOf(on, at, event.zone) === Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  }
}

function spanOf(entries: readonly Entry[]): { from: InstantMs; to: InstantMs } {
  const times = entries.flatMap(({ when }) => (when.kind === 'times' ? [when.startsAt, when.endsAt] : []));
  return { from: Math.min(...times), to: Math.max(...times) };
}

/** `2027-04-15_northlake-retreat_calendar.ics`. */
function fileNameOf({ startsOn, name }: EventSnapshot['event']): string {
  return `${startsOn}_${safePart(name, 40).toLocaleLowerCase('en-US')}_calendar.ics`;
}

/** One line of well-formed text; RFC 5545 allows no control characters. */
function textOf(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F]/g, '')
    .trim();
}

function plainId(id: string): string {
  return id.replace(/[^\w.-]/g, '-');
}

function midnightOf(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ');
}
