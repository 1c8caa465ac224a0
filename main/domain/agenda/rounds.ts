import { usualRoundsOf } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import type { Group, Session } from './session.ts';

/** Who does what in one group in one round. In a spare round nobody presents. */
export interface Turn {
  round: number;
  groupId: string;
  letter: string;
  room: string;
  presenterId: string | null;
  timekeeperId: string | null;
  noteTakerId: string | null;
  adviserIds: string[];
}

/**
 * How many rounds a session has: one for each person of its largest group (FMT-03), or as many as it plans where the
 * format leaves that open. A format without rounds has none.
 */
export function roundCountOf(session: Session, format: Format): number {
  if (format.rounds === 'chosen') return session.rounds ?? format.usualRounds;
  return usualRoundsOf(format, tableSizeOf(session, format));
}

/** How many people sit at the largest table. Before groups exist the larger ideal group size is assumed. */
export function tableSizeOf(session: Session, format: Format): number {
  const largest = Math.max(0, ...session.groups.map((group) => group.memberIds.length));
  return largest > 0 ? largest : format.groupSize.idealMax;
}

/**
 * The turn of a group in a round, 1-based. Members present in seat order; the next presenter keeps time and the
 * one after takes notes, so nobody keeps time while presenting (ROL-09, ROL-10). In a group of two one adviser
 * does both; a group of one has neither. In a spare round, where nobody presents, the duties go on from the seat
 * whose turn it would be again.
 */
export function turnOf(group: Group, round: number): Turn {
  const members = group.memberIds;
  const count = members.length;
  const seat = round - 1;
  const presenterId = members[seat] ?? null;
  const others = members.filter((id) => id !== presenterId);
  const firstDuty = presenterId === null ? seat : seat + 1;
  const next = count > 0 ? (members[firstDuty % count] ?? null) : null;
  const after = count > 0 ? (members[(firstDuty + 1) % count] ?? null) : null;
  const timekeeperId = next === presenterId ? null : next;
  return {
    round,
    groupId: group.id,
    letter: group.letter,
    room: group.room,
    presenterId,
    timekeeperId,
    noteTakerId: after === presenterId ? timekeeperId : after,
    adviserIds: others,
  };
}

/** How many turns a group has: as many as its people where its turns are sized, else one in every round. */
export function roundsOfGroup(
  { groupTimes }: Pick<Session, 'groupTimes'>,
  { memberIds }: Pick<Group, 'memberIds'>,
  roundCount: number,
): number {
  const isSized = groupTimes === 'sized' && memberIds.length > 0;
  return isSized ? Math.min(memberIds.length, roundCount) : roundCount;
}

/** Every turn of a session, round by round, groups in letter order. */
export function turnsOf(session: Session, format: Format): Turn[] {
  const count = roundCountOf(session, format);
  const rounds = Array.from({ length: count }, (_, index) => index + 1);
  return rounds.flatMap((round) =>
    session.groups
      .filter((group) => round <= roundsOfGroup(session, group, count))
      .map((group) => turnOf(group, round)),
  );
}
