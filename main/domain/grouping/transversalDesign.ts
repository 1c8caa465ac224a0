import { finiteField } from './finiteField.ts';

/**
 * Rounds in which no two of the points meet twice. Points stand in columns of `groupCount`: point p is in column
 * ⌊p ÷ groupCount⌋; each group holds at most one of each column, so any points of one column may be left out.
 * `rounds[r][p]` is the group of point p.
 */
export interface MeetOnceDesign {
  groupCount: number;
  groupSize: number;
  rounds: number[][];
}

/**
 * The transversal design over the field of `groupCount` elements: in round r group k holds of column j the row k + r·j.
 * So two people of different columns meet in exactly one round. Where groups are as large as there are groups, one more
 * round takes the columns themselves (the affine plane). Null where no such field exists or more rounds are wanted.
 */
export function transversalDesign({
  groupCount,
  groupSize,
  roundCount,
}: {
  groupCount: number;
  groupSize: number;
  roundCount: number;
}): MeetOnceDesign | null {
  const most = groupSize === groupCount ? groupCount + 1 : groupCount;
  if (groupSize > groupCount || roundCount > most) return null;
  const field = finiteField(groupCount);
  if (!field) return null;

  const points = Array.from({ length: groupCount * groupSize }, (_, point) => ({
    column: Math.floor(point / groupCount),
    row: point % groupCount,
  }));
  const rounds = Array.from({ length: roundCount }, (_, round) => {
    if (round === groupCount) return points.map(({ column }) => column);
    // Group k of round r is the line row = k + r·column; solved for k by walking through all of them.
    const groupOf = points.map(() => -1);
    for (let group = 0; group < groupCount; group++)
      for (let column = 0; column < groupSize; column++)
        groupOf[column * groupCount + field.add(group, field.multiply(round, column))] = group;
    return groupOf;
  });
  return { groupCount, groupSize, rounds };
}
