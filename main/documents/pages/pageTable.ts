import type { FileChild, Paragraph } from 'docx';
import type { Block, Cell, Run } from '#domain/handout';
import { grid } from './pageGrid.ts';
import type { Sheet } from './pageMeasures.ts';
import { cueRun, paragraph, paragraphOf, plain } from './textRuns.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A table of text, beside the labels or over the full width. */
export function textTable(sheet: Sheet, block: TableBlock): FileChild {
  const width = block.place === 'wide' ? sheet.width : sheet.text;
  return grid({
    columns: columnsOf(sheet, block, width),
    rules: 'rows',
    pad: sheet.isCard ? [125, 125] : [70, 70],
    caption: plain(sheet, block.caption),
    isTop: !block.rows.some((row) => row.some(hasFigure)),
    ...(block.place === 'text' && sheet.unit > 0 ? { indent: sheet.unit } : {}),
    head: block.head.map((label) => ({ content: [paragraph(sheet, label, 'CellHead')] })),
    rows: block.rows.map((row) => row.map((cell) => ({ content: cellContent(sheet, cell) }))),
  });
}

/** Columns in the given shares, but none narrower than its longest word, so that no word is broken. */
function columnsOf(sheet: Sheet, block: TableBlock, width: number): number[] {
  const shares = block.widths.reduce((sum, share) => sum + share, 0) || 1;
  const wished = block.widths.map((share) => (share / shares) * width);
  const points = sheet.isCard ? Math.max(13, sheet.type.table) : sheet.type.table;
  const needed = block.widths.map((_, index) => {
    const words = [block.head[index] ?? '', ...block.rows.flatMap((row) => textsOf(row[index]))]
      .flatMap((text) => plain(sheet, text).split(/[\s\u2013-]+/))
      .map((word) => word.length);
    return Math.min(width / 3, Math.max(0, ...words) * points * LETTER * 20 + CELL_PADDING);
  });
  const lack = wished.reduce((sum, wish, index) => sum + Math.max(0, (needed[index] ?? 0) - wish), 0);
  const spare = wished.reduce((sum, wish, index) => sum + Math.max(0, wish - (needed[index] ?? 0)), 0);
  if (lack === 0 || lack > spare) return wished.map(Math.floor);
  return wished.map((wish, index) => {
    const least = needed[index] ?? 0;
    return Math.floor(wish < least ? least : wish - ((wish - least) / spare) * lack);
  });
}

/** Width of a bold letter in shares of its size, and the air beside it in twips. */
const LETTER = 0.58;
const CELL_PADDING = 200;

function textsOf(cell: Cell | undefined): string[] {
  const cue = cell?.cue ? [cell.cue.word] : [];
  return [
    ...(cell?.paragraphs ?? []).flat().map((run) => (typeof run === 'string' ? run : run.text)),
    ...cue,
  ];
}

function hasFigure(cell: Cell): boolean {
  return cell.paragraphs.some((runs) => runs.some((run) => typeof run !== 'string' && run.mark === 'figure'));
}

function cellContent(sheet: Sheet, cell: Cell): Paragraph[] {
  const last = cell.paragraphs.length - 1;
  const told = cell.paragraphs.map((runs, index) =>
    cellParagraph(sheet, runs, { after: index === last ? 0 : last > 2 ? 70 : 40 }),
  );
  if (!cell.cue) return told.length > 0 ? told : [paragraph(sheet, '', 'Cell')];
  const cue = paragraphOf([cueRun(cell.cue)], 'Small', {
    spacing: cell.isCueLast === true ? { before: 40 } : { after: 40 },
  });
  return cell.isCueLast === true ? [...told, cue] : [cue, ...told];
}

/** Quiet text in a cell is small, spoken text in the display face, a dash hangs; all else is table text. */
function cellParagraph(sheet: Sheet, runs: readonly Run[], spacing: { after: number }): Paragraph {
  const marks = runs.map((run) => (typeof run === 'string' ? 'plain' : run.mark));
  const [first] = runs;
  if (typeof first === 'string' && first.startsWith('–  '))
    return paragraph(sheet, [first.slice(3), ...runs.slice(1)], 'Cell', {
      numbering: { reference: 'cell-dashes', level: 0 },
      spacing: { after: 30 },
    });
  if (marks.includes('quiet') && !marks.includes('plain'))
    return paragraph(sheet, runs, 'Small', { spacing });
  if (marks.length === 1 && marks[0] === 'italic') return paragraph(sheet, runs, 'Say', { spacing });
  return paragraph(sheet, runs, sheet.isCard ? 'CardCell' : 'Cell', { spacing });
}
