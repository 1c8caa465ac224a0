import { daysBetween, wallOf } from './time.ts';
import type { Day, InstantMs, Zone } from './time.ts';

/** Days and clock times as people read them, in the program's language. */

/** `April 15, 2027`. */
export function dayText(day: Day, language: string): string {
  return formatted(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `April 15`; for a place where the year is known. */
export function shortDayText(day: Day, language: string): string {
  return formatted(day, language, { day: 'numeric', month: 'long' });
}

/** `Thursday, April 15`. */
export function weekdayText(day: Day, language: string): string {
  return formatted(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `April 15–16, 2027`; one day stands alone. */
export function dayRangeText(from: Day, to: Day, language: string): string {
  if (to <= from) return dayText(from, language);
  const format = formatter(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const text = format.formatRange(noonOf(from), noonOf(to));
  // Within a month the dash stands close, between two dates it has room.
  return from.slice(0, 7) === to.slice(0, 7)
    ? text.replace(/\s*–\s*/, '–')
    : text.replace(/\s*–\s*/, ' – ').replace(/[\u2009\u202f]/g, ' ');
}

/** `13:05` as a clock in the zone shows it. */
export function clockText(instant: InstantMs, zone: Zone): string {
  return wallOf(instant, zone).at;
}

/** `13:05 – 13:35`. */
export function spanText(span: { startsAt: InstantMs; endsAt: InstantMs }, zone: Zone): string {
  return `${clockText(span.startsAt, zone)} – ${clockText(span.endsAt, zone)}`;
}

/** Which day of the event an instant falls on, 1-based. */
export function eventDayOf(instant: InstantMs, startsOn: Day, zone: Zone): number {
  return daysBetween(startsOn, wallOf(instant, zone).on) + 1;
}

function formatted(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(language, options)
    .format(noonOf(day))
    .replace(/\u202f/g, ' ');
}

function noonOf(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than a hundred uses of it. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = formatters.get(key) ?? newFormatter(language, options);
  formatters.set(key, found);
  return found;
}

function newFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const all = { ...options, timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(language, all);
  } catch {
    return new Intl.DateTimeFormat('en-US', all); // Intl reports an unknown language by throwing
  }
}
