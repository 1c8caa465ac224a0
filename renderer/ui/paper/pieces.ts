import { columnWidths } from '#domain/agenda/columnShares';
import { startsPage } from '#domain/handouts/handout';
import type { Block, Handout } from '#domain/handouts/handout';
import { pageSizeOf, UNIT_MM } from './pageSize.ts';

/** A part of a handout that stays on one page: a block, or one row or item of a longer one. */
export interface Piece {
  key: string;
  /** A heading that stands in the label unit, level with the piece. */
  label: string;
  block: Block | { kind: 'contents'; headings: string[] };
  /** False for the rows of a table after its first: their head stands above already. */
  isFirst: boolean;
  /** Which row or item of its block it is, 1-based. */
  number: number;
  startsPage: boolean;
  /** True for what must not be the last thing on a page. */
  keepsWithNext: boolean;
}

/** What of a handout decides how its blocks are parted. */
export type PiecesOf = Pick<
  Handout,
  'blocks' | 'hasContents' | 'isLargePrint' | 'paper' | 'isLandscape' | 'isTight' | 'isBare'
>;

/** A handout's blocks as pieces in order; side headings become labels of what stands beside them. */
export function piecesOf(handout: PiecesOf): Piece[] {
  const { blocks, hasContents } = handout;
  const pieces: Piece[] = [];
  let label = '';
  // The contents stand after the title and the facts.
  const contentsAt = hasContents ? blocks.findIndex(({ kind }) => kind === 'heading') : -1;
  blocks.forEach((block, index) => {
    if (index === contentsAt)
      pieces.push(piece('contents', { kind: 'contents', headings: headingsIn(blocks) }, {}));
    if (block.kind === 'side-heading') {
      if (label !== '') pieces.push(piece(`${index}-label`, EMPTY, { label }));
      label = block.text;
      return;
    }
    const parts = partsOf(block, handout);
    parts.forEach((part, position) => {
      pieces.push(
        piece(`${index}-${position}`, part, {
          label: position === 0 ? label : '',
          isFirst: position === 0,
          number: position + 1,
          startsPage: startsPage(block),
          keepsWithNext:
            block.kind === 'heading' || block.kind === 'letter' || (position === 0 && parts.length > 1),
        }),
      );
    });
    if (parts.length > 0) label = '';
  });
  if (label !== '') pieces.push(piece('last-label', EMPTY, { label }));
  return pieces;
}

/** The rows of a table, each with the columns of the whole, as the Word file has them. */
function withColumns(block: Extract<Block, { kind: 'table' }>, handout: PiecesOf): Block[] {
  const { isLargePrint } = handout;
  const { width, side } = pageSizeOf(handout);
  const unit = isLargePrint ? 0 : UNIT_MM;
  const millimeters = width - 2 * side - { wide: 0, half: unit / 2, text: unit }[block.place];
  const isCard = block.look === 'large' || block.look === 'roomy';
  const points = isLargePrint ? 18 : isCard ? 13 : 10;
  const widths = columnWidths(block, { width: (millimeters / 25.4) * 72, points });
  return block.rows.map((row) => ({ ...block, widths, rows: [row] }));
}

/** The headings of the first level, as a contents table lists them. */
export function headingsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
}

const EMPTY: Block = { kind: 'gap', points: 0 };

function piece(key: string, block: Piece['block'], more: Partial<Piece>): Piece {
  return {
    key,
    block,
    label: '',
    isFirst: true,
    number: 1,
    startsPage: false,
    keepsWithNext: false,
    ...more,
  };
}

/** What may be parted between two pages, parted: rows, boxes and items. */
function partsOf(block: Block, handout: PiecesOf): Block[] {
  switch (block.kind) {
    case 'table':
      return withColumns(block, handout);
    case 'writing-boxes':
      return block.boxes.map((box) => ({ ...block, boxes: [box] }));
    case 'list':
      return block.items.map((item) => ({ ...block, items: [item] }));
    case 'title':
    case 'poster':
    case 'letter':
    case 'tent':
    case 'badges':
    case 'facts':
    case 'heading':
    case 'side-heading':
    case 'paragraph':
    case 'phase-strip':
    case 'quote':
    case 'questions':
    case 'ruled-lines':
    case 'shaded':
    case 'twice':
    case 'picture':
    case 'gap':
      return [block];
    default:
      return block satisfies never;
  }
}
