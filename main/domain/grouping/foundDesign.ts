import type { MeetOnceDesign } from './transversalDesign.ts';
import { turnedRounds } from './turnedDesign.ts';

interface Found {
  groupCount: number;
  groupSize: number;
  /** How many turns come back to the first: the points stand in rings of so many. */
  step: number;
  /** The first round of each set of turns: the group of every point, as a digit. */
  bases: readonly string[];
}

/**
 * Designs that take a search of minutes and so stand here as found, by a first round that is turned. Nobody meets twice:
 * 18 people in 6 groups of 3 for 8 rounds (a nearly Kirkman triple system, no more rounds are possible), 28 in 7 of 4 for
 * 9 (everybody meets everybody once), 50 in 10 of 5 for 9, 60 in 10 of 6 for 7. A test holds each to that.
 */
const FOUND: readonly Found[] = [
  { groupCount: 6, groupSize: 3, step: 4, bases: ['510441353200425321', '431150452105332042'] },
  { groupCount: 7, groupSize: 4, step: 9, bases: ['4004541233136642603552016251'] },
  { groupCount: 10, groupSize: 5, step: 9, bases: ['01939279483602167609556317547425418653490882821307'] },
  {
    groupCount: 10,
    groupSize: 6,
    step: 7,
    bases: ['812966728455985854107656250383734082231904301769924971630147'],
  },
];

/** A design that stands here for these sizes and so many rounds; null where none does. */
export function foundDesign({
  groupCount,
  groupSize,
  roundCount,
}: {
  groupCount: number;
  groupSize: number;
  roundCount: number;
}): MeetOnceDesign | null {
  const found = FOUND.find((known) => known.groupCount === groupCount && known.groupSize === groupSize);
  if (!found || roundCount > found.step * found.bases.length) return null;
  const rounds = found.bases.flatMap((base) =>
    turnedRounds(
      Array.from({ length: groupCount * groupSize }, (_, point) => Number(base.charAt(point))),
      { step: found.step, roundCount: found.step },
    ),
  );
  return { groupCount, groupSize, rounds: rounds.slice(0, roundCount) };
}
