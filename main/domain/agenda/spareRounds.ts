import type { Format } from '../formats/format.ts';
import { roundCountOf, roundsOfGroup } from './rounds.ts';
import type { Session } from './session.ts';

/** A group in which nobody presents in a round, because a larger group needs one more (contradiction 2). */
export interface SpareRound {
  groupId: string;
  letter: string;
  round: number;
}

/** The spare rounds of a session, round by round. Groups without members, and with turns of their own length, have none. */
export function spareRounds(session: Session, format: Format): SpareRound[] {
  const count = roundCountOf(session, format);
  const rounds = Array.from({ length: count }, (_, index) => index + 1);
  return rounds.flatMap((round) =>
    session.groups
      .filter(
        (group) =>
          group.memberIds.length > 0 &&
          group.memberIds.length < round &&
          round <= roundsOfGroup(session, group, count),
      )
      .map((group) => ({ groupId: group.id, letter: group.letter, round })),
  );
}
