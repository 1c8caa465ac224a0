import type { EventSnapshot } from '../eventSnapshot.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import type { Session } from '../agenda/session.ts';
import { inSession } from './groupRules.ts';

/** Who sits in a session's groups and is not there, and who is there and has no group. */
export function whoChanged(
  { people, grouping }: Pick<EventSnapshot, 'people' | 'grouping'>,
  session: Session,
): { left: Attendee[]; came: Attendee[] } {
  const away = inSession(grouping.absences, session.id);
  const seated = new Set(session.groups.flatMap(({ memberIds }) => memberIds));
  const isHere = (person: Attendee) => isPeer(person) && !away.has(person.id);
  return {
    left: people.filter((person) => seated.has(person.id) && !isHere(person)),
    came: people.filter((person) => isHere(person) && !seated.has(person.id)),
  };
}

/** The sessions whose groups were formed and no longer fit who is there. */
export function sessionsToRepair(
  snapshot: Pick<EventSnapshot, 'people' | 'grouping' | 'sessions'>,
): Session[] {
  return snapshot.sessions.filter((session) => {
    if (!session.groups.some(({ memberIds }) => memberIds.length > 0)) return false;
    const { left, came } = whoChanged(snapshot, session);
    return left.length + came.length > 0;
  });
}
