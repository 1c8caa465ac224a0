import { DAY_MS, wallOf } from '../time.ts';
import type { DurationMs, InstantMs, Zone } from '../time.ts';

/** A moment at which the clocks of a zone are moved. */
export interface ZoneChange {
  at: InstantMs;
  /** Distance from UTC before and after it. */
  before: DurationMs;
  after: DurationMs;
}

/** How far a zone's clocks are ahead of UTC at an instant; negative in the Americas. */
export function offsetOf(instant: InstantMs, zone: Zone): DurationMs {
  const { on, at, seconds } = wallOf(instant, zone);
  return Date.parse(`${on}T${at}:${String(seconds).padStart(2, '0')}Z`) - Math.floor(instant / 1000) * 1000;
}

/** Every time the clocks of a zone are moved between two instants, to the second. */
export function zoneChangesOf(zone: Zone, from: InstantMs, to: InstantMs): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let start = from; start < to; start += DAY_MS) {
    const end = Math.min(start + DAY_MS, to);
    const [before, after] = [offsetOf(start, zone), offsetOf(end, zone)];
    if (before !== after) changes.push({ at: firstWith(after, { zone, start, end }), before, after });
  }
  return changes;
}

/** Within a day that ends with that offset, the first second that has it. */
function firstWith(
  offset: DurationMs,
  { zone, start, end }: { zone: Zone; start: InstantMs; end: InstantMs },
): InstantMs {
  let [without, having] = [start, end];
  while (having - without > 1000) {
    const middle = Math.floor((without + having) / 2000) * 1000;
    if (offsetOf(middle, zone) === offset) having = middle;
    else without = middle;
  }
  return having;
}
