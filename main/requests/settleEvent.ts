import { settleAgenda } from '#domain/settleAgenda';
import type { OpenHouse } from './house.ts';
import { agendaPartsOf } from './snapshotOf.ts';

/**
 * Puts every block that follows right behind what stands before it, within the command that changed the agenda; `moved`
 * is the block that was just placed.
 */
export function settleEvent(house: OpenHouse, eventId: string, moved: string | null = null): void {
  const parts = agendaPartsOf(house, eventId);
  if (!parts) return;
  for (const { id, ...time } of settleAgenda(parts, moved)) house.workspace.blocks.change(id, time);
}
