import type { FileChild, Paragraph } from 'docx';
import { columnWidths } from '#domain/agenda/columnShares';
import type { Block, Cell, Run } from '#domain/handouts/handout';
import { grid } from './pageGrid.ts';
import { mm } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';
import { cueRun, paragraph, paragraphOf, plain } from './textRuns.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A table of text, beside the labels or over the full width. */
export function textTable(place: Sheet, block: TableBlock): FileChild {
  const sheet = block.look === 'roomy' || block.look === 'large' ? { ...place, isCard: true } : place;
  const indent = { wide: 0, half: Math.round(sheet.unit / 2), text: sheet.unit }[block.place];
  const width = sheet.width - indent;
  return grid({
    columns: columnsOf(sheet, block, width),
    rules: 'rows',
    pad: padOf(sheet, block.look),
    caption: plain(sheet, block.caption),
    isTop: !block.rows.some((row) => row.some(hasFigure)),
    ...(indent > 0 ? { indent } : {}),
    ...(block.rowMm === undefined ? {} : { heights: block.rows.map(() => mm(block.rowMm ?? 0)) }),
    head: block.head.map((label) => ({ content: [paragraph(sheet, label, 'CellHead')] })),
    rows: block.rows.map((row) => row.map((cell) => ({ content: cellContent(sheet, cell) }))),
  });
}

function padOf(sheet: Sheet, look: TableBlock['look']): [number, number] {
  if (look === 'large') return [70, 70];
  if (look === 'dense') return [40, 40];
  return sheet.isCard ? [125, 125] : [70, 70];
}

/** Twips. */
function columnsOf(sheet: Sheet, block: TableBlock, width: number): number[] {
  const points = sheet.isCard ? Math.max(13, sheet.type.table) : sheet.type.table;
  return columnWidths(block, { width: width / 20, points }).map((column) => Math.floor(column * 20));
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
