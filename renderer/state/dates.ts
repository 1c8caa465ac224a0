import type { Event } from '#domain/program/program';
import { wallOf } from '#domain/time';
import type { Day, InstantMs, Zone } from '#domain/time';

/** Dates and times for the screen, in US English and in the event's own zone. */

/** `April 15–16, 2027`. */
export function dayRange(from: Day, to: Day): string {
  // Intl sets thin spaces around the dash; US text has none.
  return longDay.formatRange(noon(from), noon(to)).replace(/\s*–\s*/g, '–');
}

/** `Thursday, April 15`. */
export function weekday(day: Day): string {
  return weekdayShape.format(noon(day));
}

/** `Apr 15`. */
export function shortDay(day: Day): string {
  return shortShape.format(noon(day));
}

/** `14:27`, as the event's clocks show it. */
export function clockTime(instant: InstantMs, zone: Zone): string {
  return wallOf(instant, zone).at;
}

/** `April 15–16, 2027, Heron Point Lodge, Lakemoor`. */
export function whenAndWhere(event: Event): string {
  return [dayRange(event.startsOn, event.endsOn), event.venue].filter((part) => part !== '').join(', ');
}

/** Today on this laptop, `YYYY-MM-DD`. */
export function today(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const longDay = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const weekdayShape = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const shortShape = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
