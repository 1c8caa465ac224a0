import type { Attendee } from '#domain/people/person';
import { turnOf } from '#domain/agenda/rounds';
import type { Group, Session } from '#domain/agenda/session';
import type { Seat } from '../../ui/TableMark.tsx';
import { shortName } from '../clock/stage.ts';

/** What a group does in a round, as its card on the console shows it. */
export interface GroupNow {
  id: string;
  letter: string;
  room: string;
  seats: Seat[];
  /** Null in a spare round. */
  presenter: string | null;
  timekeeper: string;
  noteTaker: string;
  /** Who presents in the round after; empty after the last. */
  next: string;
}

/** The cards of all groups that have people, in letter order. Presenters stand in full where there is room. */
export function groupsNow({
  session,
  people,
  round,
  names,
}: {
  session: Session;
  people: readonly Attendee[];
  round: number;
  names: 'short' | 'full';
}): GroupNow[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const called = (id: string | null): string => {
    const person = id === null ? undefined : byId.get(id);
    return person ? shortName(person) : '';
  };
  const inFull = (id: string): string => byId.get(id)?.display ?? called(id);
  return session.groups
    .filter((group) => group.memberIds.length > 0)
    .map((group) => {
      const turn = turnOf(group, round);
      const { presenterId } = turn;
      return {
        id: group.id,
        letter: group.letter,
        room: group.room,
        seats: seatsOf(group, round),
        presenter: presenterId === null ? null : names === 'full' ? inFull(presenterId) : called(presenterId),
        timekeeper: called(turn.timekeeperId),
        noteTaker: called(turn.noteTakerId),
        next: called(turnOf(group, round + 1).presenterId),
      };
    });
}

function seatsOf(group: Group, round: number): Seat[] {
  const turn = turnOf(group, round);
  return group.memberIds.map((id) => {
    if (id === turn.presenterId) return 'presents';
    if (turn.presenterId === null) return 'advises';
    if (id === turn.timekeeperId) return 'keeps-time';
    return id === turn.noteTakerId ? 'takes-notes' : 'advises';
  });
}
