import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Attendee } from '../people/person.ts';
import type { Group, Session } from '../agenda/session.ts';
import { hasWritten } from './reviewWriteUp.ts';

/** One group's pages before they go out. */
export interface DigestGroup {
  session: Session;
  group: Group;
  /** In presenting order. */
  members: Attendee[];
  /** Pages that go out: written, read by the coordinator and not private. */
  ready: Attendee[];
  /** Came back and not read yet. */
  toRead: Attendee[];
  /** Nothing written, or kept private. */
  missing: Attendee[];
  sharedWith: number;
}

/**
 * What each group would get (PRE-08): only pages of its own members that were read and are not kept private. A group
 * never gets another group's pages.
 */
export function digestGroups({
  sessions,
  people,
  preWork,
}: Pick<EventSnapshot, 'sessions' | 'people' | 'preWork'>): DigestGroup[] {
  const task = preWork.tasks.find(({ kind }) => kind === 'write-up');
  const stateOf = (personId: string) =>
    preWork.states.find((state) => state.taskId === task?.id && state.personId === personId);
  return sessions.flatMap((session) =>
    session.groups.map((group) => {
      const members = group.memberIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
      const pageOf = (person: Attendee) => preWork.writeUps.find(({ personId }) => personId === person.id);
      const isWritten = (person: Attendee) => {
        const page = pageOf(person);
        return page !== undefined && hasWritten(page) && page.confidentiality !== 'private';
      };
      const isRead = (person: Attendee) => (stateOf(person.id)?.reviewedOn ?? null) !== null;
      return {
        session,
        group,
        members,
        ready: members.filter((person) => isWritten(person) && isRead(person)),
        toRead: members.filter((person) => isWritten(person) && !isRead(person)),
        missing: members.filter((person) => !isWritten(person)),
        sharedWith: members.filter((person) => (stateOf(person.id)?.sharedOn ?? null) !== null).length,
      };
    }),
  );
}
