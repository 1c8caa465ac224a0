import { checksOf } from '#domain/checks';
import type { EventSnapshot } from '#domain/eventSnapshot';

/** How many checks of an event's sessions ask for a look. */
export function lookCount(snapshot: EventSnapshot): number {
  return snapshot.sessions
    .flatMap((session) => checksOf(snapshot, session))
    .filter((check) => check.level !== 'fine').length;
}
