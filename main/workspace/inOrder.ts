/** Rows in the order in which they shall stand, with the places that have to change. */
export function placesToChange(
  ordered: readonly { id: string; position: number }[],
): { id: string; position: number }[] {
  return ordered.flatMap((row, position) => (row.position === position ? [] : [{ id: row.id, position }]));
}

/** The rows with one of them moved; a position past the end means the end. */
export function withMoved<Row extends { id: string }>(
  rows: readonly Row[],
  row: Row,
  position: number,
): Row[] {
  const others = rows.filter(({ id }) => id !== row.id);
  return others.toSpliced(Math.min(position, others.length), 0, row);
}
