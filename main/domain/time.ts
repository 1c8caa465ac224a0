/** Kinds of time. Instants are epoch milliseconds, durations integer milliseconds, days and wall times text. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A wall-clock time of day, `HH:MM`, 24 hours. */
export type WallTime = string;

/** An IANA time zone name, such as `America/Chicago`. */
export type Zone = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type InstantMs = number;

/** A length of time in whole milliseconds. */
export type DurationMs = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** True for a day that exists in the calendar; 2027-02-29 does not. */
export function isDay(text: string): boolean {
  const parts = DAY_SHAPE.exec(text);
  if (!parts) return false;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(at).toISOString().slice(0, 10) === text;
}

/** True for `00:00` to `23:59`. */
export function isWallTime(text: string): boolean {
  return TIME_SHAPE.test(text);
}

/** True for a zone this runtime knows. */
export function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false; // Intl reports an unknown zone by throwing
  }
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day and wall time shown by a clock in `zone` at an instant. */
export function wallOf(instant: InstantMs, zone: Zone): { on: Day; at: WallTime; seconds: number } {
  const shown = new Date(instant + offsetAt(instant, zone)).toISOString();
  return { on: shown.slice(0, -14), at: shown.slice(-13, -8), seconds: Number(shown.slice(-7, -5)) };
}

/**
 * The instant at which a clock in `zone` shows `at` on `on`. A time that the spring change skips gives the
 * instant as many minutes after the change; a time that autumn repeats gives the first of the two.
 */
export function instantOf(on: Day, at: WallTime, zone: Zone): InstantMs {
  const asUtc = Date.parse(`${on}T${at}:00Z`);
  const before = asUtc - offsetAt(asUtc - DAY_MS, zone);
  const after = asUtc - offsetAt(asUtc + DAY_MS, zone);
  const fits = [Math.min(before, after), Math.max(before, after)].find(
    (guess) => guess + offsetAt(guess, zone) === asUtc,
  );
  return fits ?? before;
}

/** Zones change their offset on quarter hours only, and asking the calendar is slow. */
const OFFSET_HOLDS_MS = 15 * MINUTE_MS;
const KEPT_OFFSETS = 20_000;
const offsets = new Map<string, DurationMs>();

function offsetAt(instant: InstantMs, zone: Zone): DurationMs {
  const key = `${zone} ${Math.floor(instant / OFFSET_HOLDS_MS)}`;
  const kept = offsets.get(key);
  if (kept !== undefined) return kept;
  if (offsets.size >= KEPT_OFFSETS) offsets.clear();
  const found = offsetFrom(instant, zone);
  offsets.set(key, found);
  return found;
}

function offsetFrom(instant: InstantMs, zone: Zone): DurationMs {
  const part = partsIn(zone, instant);
  const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return shown - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<Zone, Intl.DateTimeFormat>();

function partsIn(zone: Zone, instant: InstantMs) {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const found = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatter.formatToParts(instant)) {
    if (type in found) found[type as keyof typeof found] = Number(value); // the guard above proves the key
  }
  return found;
}
