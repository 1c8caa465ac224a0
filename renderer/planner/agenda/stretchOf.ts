import type { AgendaItem } from '#domain/agenda/agenda';
import type { InstantMs } from '#domain/time';

/** What moves when an item moves: itself, or all of its session from one pause to the next. */
export function stretchOf(
  items: readonly AgendaItem[],
  item: AgendaItem,
): { startsAt: InstantMs; endsAt: InstantMs } {
  const { source } = item;
  let { startsAt, endsAt } = item;
  if (source.kind === 'block') return { startsAt, endsAt };
  const own = items.filter(
    (other) => other.source.kind === 'session' && other.source.sessionId === source.sessionId,
  );
  const place = own.indexOf(item);
  // Pauses are gaps; everything else of a session stands end to end.
  for (const before of own.slice(0, Math.max(0, place)).reverse()) {
    if (before.endsAt !== startsAt) break;
    startsAt = before.startsAt;
  }
  for (const after of own.slice(place + 1)) {
    if (after.startsAt !== endsAt) break;
    endsAt = after.endsAt;
  }
  return { startsAt, endsAt };
}
