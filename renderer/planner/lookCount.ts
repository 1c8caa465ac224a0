import { agendaChecksOf } from '#domain/checks/agendaChecks';
import { checksOf } from '#domain/checks/checks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { withoutSetAside } from '#domain/checks/setAsideChecks';

/** How many checks of an event's agenda and sessions ask for a look; what was set aside does not. */
export function lookCount(snapshot: EventSnapshot): number {
  const checks = [
    ...snapshot.sessions.flatMap((session) => checksOf(snapshot, session)),
    ...agendaChecksOf(snapshot),
  ];
  return withoutSetAside(checks, snapshot.setAside).open.filter((check) => check.level !== 'fine').length;
}
