import type { MeetOnceDesign } from './transversalDesign.ts';

const MOST_TRIES = 200_000;

/**
 * A design of g rings of g − 1 points in groups of g − 1, for up to g rounds: in round i one group is ring i, and the
 * others are the turns of one block with a point of each other ring. No two meet twice when, for every two rings, the
 * distances between their points in the blocks are all different; the first such blocks are found by trying in order
 * (30 people in 6 groups of 5 for 6 rounds: 200 tries). Rounds that leave out the last ring come first, so that in
 * g − 1 rounds any of its points may be left out. Null when none was found within the work.
 */
export function leftOutDesign({
  groupCount,
  groupSize,
  roundCount,
}: {
  groupCount: number;
  groupSize: number;
  roundCount: number;
}): MeetOnceDesign | null {
  if (groupSize !== groupCount - 1 || groupSize < 2 || roundCount > groupCount) return null;
  const blocks = blocksOf(groupCount);
  if (!blocks) return null;
  const rounds = blocks.slice(0, roundCount).map((block, round) => {
    const groupOf = Array.from({ length: groupCount * groupSize }, () => round);
    block.forEach((first, ring) => {
      if (ring === round) return;
      for (let turn = 0; turn < groupSize; turn++) {
        // The group of ring `round` has its own number; the turned blocks have all others.
        const group = turn < round ? turn : turn + 1;
        groupOf[ring * groupSize + ((first + turn) % groupSize)] = group;
      }
    });
    return groupOf;
  });
  return { groupCount, groupSize, rounds };
}

/** `blocks[i][j]`: the point of ring j in the block of round i; the first of each row and column are 0. */
function blocksOf(rings: number): number[][] | null {
  const step = rings - 1;
  const blocks = Array.from({ length: rings }, () => Array.from({ length: rings }, () => 0));
  const isUsed = new Uint8Array(rings * rings * step);
  let tries = 0;
  return place(0, 0) ? blocks : null;

  function place(row: number, ring: number): boolean {
    if (row === rings) return true;
    if (ring === rings) return place(row + 1, 0);
    if (ring === row) return place(row, ring + 1);
    const isFixed = row === 0 || ring === 0;
    for (let point = 0; point < (isFixed ? 1 : step); point++) {
      tries += 1;
      if (tries > MOST_TRIES) return false;
      const noted = note(row, ring, point);
      const block = blocks[row];
      if (noted.isFree && block) {
        block[ring] = point;
        if (place(row, ring + 1)) return true;
      }
      for (const cell of noted.cells) isUsed[cell] = 0;
    }
    return false;
  }

  function note(row: number, ring: number, point: number): { isFree: boolean; cells: number[] } {
    const cells: number[] = [];
    for (let other = 0; other < ring; other++) {
      if (other === row) continue;
      const distance = (point - (blocks[row]?.[other] ?? 0) + step) % step;
      const cell = (other * rings + ring) * step + distance;
      if (isUsed[cell] === 1) return { isFree: false, cells };
      isUsed[cell] = 1;
      cells.push(cell);
    }
    return { isFree: true, cells };
  }
}
