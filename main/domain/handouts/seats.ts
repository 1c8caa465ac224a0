import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import { roundCountOf, roundsOfGroup, turnsOf } from '../agenda/rounds.ts';
import type { Group } from '../agenda/session.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { fitted, NOT_YET } from './printRequest.ts';

/** Where one person sits and in which rounds they present, keep time and take notes. */
export interface Seat {
  person: Attendee;
  group: Group | null;
  presentsIn: number | null;
  keepsTimeIn: number[];
  takesNotesIn: number[];
}

/** Every participant: groups in letter order, members in presenting order, those without a group last by name. */
export function seatsOf(request: SessionPrintRequest): Seat[] {
  const { session, format, snapshot } = request;
  const turns = turnsOf(session, format);
  const participants = snapshot.people.filter(isPeer);
  const seated = session.groups.flatMap((group) =>
    group.memberIds.flatMap((id) => {
      const person = participants.find((candidate) => candidate.id === id);
      return person ? [{ person, group }] : [];
    }),
  );
  const standing = participants
    .filter((person) => !seated.some((seat) => seat.person.id === person.id))
    .sort((one, other) => one.last.localeCompare(other.last) || one.first.localeCompare(other.first));
  return [...seated, ...standing.map((person) => ({ person, group: null }))].map(({ person, group }) => {
    const own = turns.filter((turn) => turn.groupId === group?.id);
    const roundsOf = (role: 'presenterId' | 'timekeeperId' | 'noteTakerId') =>
      own.filter((turn) => turn[role] === person.id).map((turn) => turn.round);
    return {
      person,
      group,
      presentsIn: roundsOf('presenterId')[0] ?? null,
      keepsTimeIn: roundsOf('timekeeperId'),
      takesNotesIn: roundsOf('noteTakerId'),
    };
  });
}

/** A person's full name as printed; `unnamed` people keep a line to write on. */
export function nameOf(people: readonly Attendee[], id: string | null): string {
  const person = people.find((candidate) => candidate.id === id);
  return person ? displayOf(person) : '';
}

export function displayOf(person: Attendee): string {
  return fitted(person.display, 80) || fitted(`${person.first} ${person.last}`, 80) || '………………';
}

/** What somebody is called at the table. */
export function callNameOf(people: readonly Attendee[], id: string | null): string {
  const person = people.find((candidate) => candidate.id === id);
  return person ? fitted(person.preferred || person.first || displayOf(person), 40) : '';
}

/** `E, Lake deck`; only the letter while there is no room. */
export function groupAndRoom(group: Group | null): string {
  if (!group) return NOT_YET;
  return [group.letter, fitted(group.room, 60)].filter(Boolean).join(', ');
}

/** The groups that have a round in which nobody presents. */
export function groupsWithSpareRound(request: SessionPrintRequest): Group[] {
  const rounds = roundCountOf(request.session, request.format);
  return request.session.groups.filter(
    (group) =>
      group.memberIds.length > 0 && group.memberIds.length < roundsOfGroup(request.session, group, rounds),
  );
}
