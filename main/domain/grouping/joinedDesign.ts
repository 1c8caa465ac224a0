import { leftOutDesign } from './leftOutDesign.ts';
import { seatsOf } from './meetOnceDesign.ts';

/** With more, choosing where people join would take too long. */
const MOST_GROUPS = 7;

/**
 * A design of g groups of g − 1 for up to g rounds that more people join, each another group in every round. The first
 * joins the ring that is a group of the round, and as rings have nobody in common, meets nobody twice: 31 people in 6
 * groups for 6 rounds. Everybody after them joins blocks that have as few people in common as can be, each one turn on: 6
 * repeats for each in 6 rounds. Six more people than 30 would be the design of 36 officers, which does not exist. Null for
 * other sizes.
 */
export function joinedDesign({
  sizes,
  roundCount,
}: {
  sizes: readonly number[];
  roundCount: number;
}): { seats: Int32Array; isMeetOnce: boolean } | null {
  const groupCount = sizes.length;
  const joining = sizes.reduce((sum, size) => sum + size, 0) - groupCount * (groupCount - 1);
  if (joining < 1 || joining > groupCount || groupCount > MOST_GROUPS) return null;
  if (sizes.some((size) => size !== groupCount && size !== groupCount - 1)) return null;
  const design = leftOutDesign({ groupCount, groupSize: groupCount - 1, roundCount });
  if (!design) return null;
  const turns = joining > 1 ? leastSharing(design.rounds, groupCount) : [];
  const rounds = design.rounds.map((groupOf, round) => [
    ...groupOf,
    round,
    ...Array.from({ length: joining - 1 }, (_, more) =>
      blockOf(((turns[round] ?? 0) + more) % (groupCount - 1), round),
    ),
  ]);
  return { seats: seatsOf({ ...design, rounds }, new Set(), sizes), isMeetOnce: joining === 1 };
}

/** The number of a turned block among the groups of its round; that of the ring is the round’s own. */
function blockOf(turn: number, round: number): number {
  return turn < round ? turn : turn + 1;
}

/** A turn for each round, so that the blocks have as few people in common as can be. */
function leastSharing(rounds: readonly (readonly number[])[], groupCount: number): number[] {
  let fewest = Infinity;
  let best: number[] = [];
  choose([], 0);
  return best;

  function choose(turns: readonly number[], sharing: number): void {
    if (sharing >= fewest) return;
    const round = turns.length;
    if (round === rounds.length) {
      [fewest, best] = [sharing, [...turns]];
      return;
    }
    for (let turn = 0; turn < groupCount - 1; turn++) choose([...turns, turn], sharing + shared(turns, turn));
  }

  /** How many people the block of the next round has in common with those chosen. */
  function shared(turns: readonly number[], turn: number): number {
    const round = turns.length;
    const block = blockOf(turn, round);
    return turns.reduce((sum, chosen, before) => {
      const other = blockOf(chosen, before);
      const both = rounds[round]?.filter(
        (group, point) => group === block && rounds[before]?.[point] === other,
      );
      return sum + (both?.length ?? 0);
    }, 0);
  }
}
