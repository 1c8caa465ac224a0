import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { groupLetter } from '#domain/grouping/groupLetter';
import { isPeer } from '#domain/people/person';
import type { Group, Session } from '#domain/agenda/session';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';

/** A session and the groups it would have. */
export interface Regrouped {
  session: Session;
  groups: Group[];
}

/** Puts sessions into their new groups; a seed says how they were found, null where they were only repaired. */
export function takeOver({ workspace }: OpenHouse, planned: readonly Regrouped[], seed: number | null): void {
  for (const { session, groups } of planned) {
    if (seed !== null) workspace.sessions.change(session.id, { groupSeed: seed });
    workspace.sessions.setGroups(session.id, groups);
  }
}

/**
 * The groups of each session with these members; letters, rooms and ids stay with their place. The first room is for
 * everybody where there is one more than groups.
 */
export function regrouped(
  { workspace, newId }: OpenHouse,
  eventId: string,
  rounds: readonly { sessionId: string; groups: readonly (readonly string[])[] }[],
  field: 'rounds' | 'groups' = 'rounds',
): Answer<Regrouped[]> {
  const event = workspace.events.get(eventId);
  if (!event) return gone('event');
  const peers = new Set(
    workspace.people
      .ofEvent(eventId)
      .filter(isPeer)
      .map(({ id }) => id),
  );
  const found: Regrouped[] = [];
  for (const { sessionId, groups } of rounds) {
    const session = workspace.sessions.get(sessionId);
    if (session?.eventId !== eventId) return gone('session');
    const members = groups.flat();
    if (members.some((id) => !peers.has(id))) return gone('person');
    if (new Set(members).size !== members.length)
      return failure(
        'invalid',
        `Somebody is in two groups of “${session.title}”. Nothing was changed; place everybody once.`,
        field,
      );
    const rooms = event.rooms.length > groups.length ? event.rooms.slice(1) : event.rooms;
    found.push({
      session,
      groups: groups.map((memberIds, position): Group => {
        const kept = session.groups[position];
        const room = kept && kept.room !== '' ? kept.room : (rooms[position] ?? '');
        return { id: kept?.id ?? newId(), letter: groupLetter(position), room, memberIds: [...memberIds] };
      }),
    });
  }
  return success(found);
}
