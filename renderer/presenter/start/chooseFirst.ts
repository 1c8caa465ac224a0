import { addDays, wallOf } from '#domain/time';
import type { InstantMs, Zone } from '#domain/time';
import type { ShowChoice } from './showChoices.ts';

/**
 * What will most likely be presented: while the event is on, the whole of today; else the first session that is still to
 * come, or the last one.
 */
export function chooseFirst(
  choices: readonly ShowChoice[],
  { zone, wallMs }: { zone: Zone; wallMs: InstantMs },
): ShowChoice | undefined {
  const today = wallOf(wallMs, zone).on;
  const now = choices.find(({ show }) => show.onDay === today);
  const sessions = choices.filter(({ show }) => show.sessionId !== null);
  // A session that began last evening may go on this morning.
  const from = addDays(today, -1);
  return now ?? sessions.find(({ on }) => on > from) ?? sessions.at(-1) ?? choices[0];
}
