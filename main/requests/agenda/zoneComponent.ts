import { DAY_MS } from '#domain/time';
import type { DurationMs, InstantMs, Zone } from '#domain/time';
import { offsetOf, zoneChangesOf } from '#domain/agenda/zoneChanges';
import type { ZoneChange } from '#domain/agenda/zoneChanges';

/**
 * A zone as a VTIMEZONE of RFC 5545, right from a year before the first to a year after the last of the instants:
 * each change of its clocks is written out, so that no rule has to be guessed.
 */
export function zoneComponent(zone: Zone, { from, to }: { from: InstantMs; to: InstantMs }): string {
  const start = Math.floor((from - YEAR_MS) / DAY_MS) * DAY_MS;
  const first = offsetOf(start, zone);
  const changes = zoneChangesOf(zone, start, to + YEAR_MS);
  const lowest = Math.min(first, ...changes.map(({ after }) => after));
  const lines = [{ at: start, before: first, after: first }, ...changes].flatMap((change) =>
    observance(change, change.after > lowest ? 'DAYLIGHT' : 'STANDARD'),
  );
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
}

const YEAR_MS = 366 * DAY_MS;

function observance({ at, before, after }: ZoneChange, kind: 'DAYLIGHT' | 'STANDARD'): string[] {
  return [
    `BEGIN:${kind}`,
    // On the clocks as they stood just before.
    `DTSTART:${new Date(at + before).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

function offsetText(offset: DurationMs): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const figures = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${figures.join('')}`;
}
