import { agendaChecksOf } from './agendaChecks.ts';
import { inOrderOfWeight } from './check.ts';
import type { Check } from './check.ts';
import { checksOf } from './checks.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';

/** Everything that was looked at in a plan: its sessions one by one and the agenda as a whole, what cannot work first. */
export function everyCheckOf(snapshot: EventSnapshot): Check[] {
  return inOrderOfWeight([
    ...snapshot.sessions.flatMap((session) => checksOf(snapshot, session)),
    ...agendaChecksOf(snapshot),
  ]);
}
