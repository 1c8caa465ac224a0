import type { Session } from '#domain/session';
import { addDays, wallOf } from '#domain/time';
import type { InstantMs, Zone } from '#domain/time';

/** The session that will most likely be presented: the first that starts today or later, else the last one. */
export function chooseFirst(
  sessions: readonly Session[],
  { zone, wallMs }: { zone: Zone; wallMs: InstantMs },
): Session | undefined {
  const inOrder = [...sessions].sort((one, other) => startOf(one).localeCompare(startOf(other)));
  // A session that began last evening may go on this morning.
  const from = addDays(wallOf(wallMs, zone).on, -1);
  return inOrder.find((session) => session.startsOn > from) ?? inOrder.at(-1);
}

function startOf({ startsOn, startsAt }: Session): string {
  return `${startsOn} ${startsAt}`;
}
