import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Attendee } from '../people/person.ts';
import { isAssist } from './assist.ts';
import type { AssistMember } from './assist.ts';

/** Both teams, each in the order of the people of the event. */
export function assistTeams({ people, assistMembers }: Pick<EventSnapshot, 'people' | 'assistMembers'>): {
  host: (Attendee & AssistMember)[];
  resource: (Attendee & AssistMember)[];
} {
  const members = people.flatMap((person) => {
    const member = assistMembers.find(({ personId }) => personId === person.id);
    return member ? [{ ...person, ...member }] : [];
  });
  return {
    host: members.filter(({ side }) => side === 'host'),
    resource: members.filter(({ side }) => side === 'resource'),
  };
}

/** Whether an event is about a peer assist or has one in its agenda. */
export function hasAssist({
  event,
  blocks,
  sessions,
  assistMembers,
}: Pick<EventSnapshot, 'event' | 'blocks' | 'sessions' | 'assistMembers'>): boolean {
  return (
    event.kind === 'assist' ||
    assistMembers.length > 0 ||
    [...blocks, ...sessions].some(({ formatId }) => isAssist(formatId))
  );
}
