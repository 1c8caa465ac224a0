import type { EventSnapshot } from '../eventSnapshot.ts';
import { groupRolesOf } from '../agenda/groupRoles.ts';
import { turnsOf } from '../agenda/rounds.ts';

/** How often somebody presents, keeps time, takes notes and advises over all sessions of an event, and what they hold in a group. */
export interface RoleTurns {
  presents: number;
  keepsTime: number;
  takesNotes: number;
  advises: number;
  /** Roles held for a whole session, by name (ROL-23). */
  holds: string[];
}

/** Person id → their turns, for everybody who sits in a group of the event (ROL-09, ROL-10, ROL-22). */
export function roleTurns({
  sessions,
  formats,
}: Pick<EventSnapshot, 'sessions' | 'formats'>): Map<string, RoleTurns> {
  const found = new Map<string, RoleTurns>();
  const at = (id: string) => {
    const kept = found.get(id) ?? { presents: 0, keepsTime: 0, takesNotes: 0, advises: 0, holds: [] };
    found.set(id, kept);
    return kept;
  };
  for (const session of sessions) {
    for (const { memberIds } of session.groups) for (const id of memberIds) at(id);
    const format = formats.find(({ id }) => id === session.formatId);
    if (!format) continue;
    for (const group of session.groups)
      for (const { name, personId } of groupRolesOf(group, format)) at(personId).holds.push(name);
    for (const turn of turnsOf(session, format)) {
      const { presenterId, timekeeperId, noteTakerId, adviserIds } = turn;
      if (presenterId !== null) at(presenterId).presents += 1;
      if (timekeeperId !== null) at(timekeeperId).keepsTime += 1;
      if (noteTakerId !== null) at(noteTakerId).takesNotes += 1;
      if (presenterId !== null) for (const id of adviserIds) at(id).advises += 1;
    }
  }
  return found;
}
