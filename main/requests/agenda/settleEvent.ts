import { settleAgenda } from '#domain/agenda/settleAgenda';
import type { OpenHouse } from '../house.ts';
import { agendaPartsOf } from './snapshotOf.ts';

/**
 * Puts every block and session that follows right behind what stands before it, within the command that changed the
 * agenda; `moved` is the block or session that was just placed.
 */
export function settleEvent(house: OpenHouse, eventId: string, moved: string | null = null): void {
  const parts = agendaPartsOf(house, eventId);
  if (!parts) return;
  const { blocks, sessions } = house.workspace;
  for (const settled of settleAgenda(parts, moved)) {
    const { startsOn, startsAt } = settled;
    if (settled.kind === 'session') sessions.change(settled.id, { startsOn, startsAt });
    else blocks.change(settled.id, { startsOn, startsAt, durationMs: settled.durationMs });
  }
}
