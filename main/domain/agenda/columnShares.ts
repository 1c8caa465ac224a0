import { handoutText } from '../handouts/handout.ts';
import type { Block, Cell } from '../handouts/handout.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Width of a bold letter in shares of its size, and the air beside it in points. */
const LETTER = 0.58;
const CELL_PADDING = 10;
/** A column whose longest word takes no more of the width than this, such as one of clock times, never gives way. */
const SHORT = 0.13;

/**
 * The width of each column in points: in the given shares, but none narrower than its longest word, so that no word is
 * broken. Where that does not go, times and numbers stay whole and the columns of text give way.
 */
export function columnWidths(
  block: TableBlock,
  { width, points }: { width: number; points: number },
): number[] {
  const shares = block.widths.reduce((sum, share) => sum + share, 0) || 1;
  const wished = block.widths.map((share) => (share / shares) * width);
  const needed = block.widths.map((_, column) => {
    const texts = [block.head[column] ?? '', ...block.rows.flatMap((row) => textsOf(row[column]))];
    const longest = Math.max(0, ...texts.flatMap(wordsOf).map((word) => word.length));
    return Math.min(width / 3, longest * points * LETTER + CELL_PADDING);
  });
  const lack = sumOf(wished, (wish, column) => Math.max(0, (needed[column] ?? 0) - wish));
  const spare = sumOf(wished, (wish, column) => Math.max(0, wish - (needed[column] ?? 0)));
  if (lack === 0) return wished;
  if (lack <= spare)
    return wished.map((wish, column) => {
      const least = needed[column] ?? 0;
      return wish < least ? least : wish - ((wish - least) / spare) * lack;
    });
  const isShort = (column: number) => (needed[column] ?? 0) <= width * SHORT;
  const left = width - sumOf(needed, (least, column) => (isShort(column) ? least : 0));
  const asked = sumOf(wished, (wish, column) => (isShort(column) ? 0 : wish)) || 1;
  return wished.map((wish, column) => (isShort(column) ? (needed[column] ?? 0) : (wish / asked) * left));
}

/** A text’s words as lines break them: at spaces but not at those that hold together, and after dashes. */
function wordsOf(text: string): string[] {
  return handoutText(text).split(/[^\S\u00A0]+|(?<!\u00A0)[\u2013-]/);
}

function textsOf(cell: Cell | undefined): string[] {
  return [
    ...(cell?.paragraphs ?? []).flat().map((run) => (typeof run === 'string' ? run : run.text)),
    ...(cell?.cue ? [cell.cue.word] : []),
  ];
}

function sumOf(values: readonly number[], part: (value: number, index: number) => number): number {
  return values.reduce((sum, value, index) => sum + part(value, index), 0);
}
