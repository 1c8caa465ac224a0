import type { Format } from '../formats/format.ts';
import { roundCountOf } from './rounds.ts';
import type { Session } from './session.ts';

/** A group in which nobody presents in a round, because a larger group needs one more (contradiction 2). */
export interface SpareRound {
  groupId: string;
  letter: string;
  round: number;
}

/** The spare rounds of a session, round by round. Groups without members have none. */
export function spareRounds(session: Session, format: Format): SpareRound[] {
  const rounds = Array.from({ length: roundCountOf(session, format) }, (_, index) => index + 1);
  return rounds.flatMap((round) =>
    session.groups
      .filter((group) => group.memberIds.length > 0 && group.memberIds.length < round)
      .map((group) => ({ groupId: group.id, letter: group.letter, round })),
  );
}
