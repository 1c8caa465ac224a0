import { PICTURE_BOX_MM, startsPage } from './handout.ts';
import type { Block, Cell, Handout, Run } from './handout.ts';

/** How long a handout is, before it is written: words, pages, and the page of each heading. */
export interface MemoLength {
  words: number;
  /** Estimated from type sizes and widths; within half a page for a memo. */
  pages: number;
  headings: { text: string; page: number }[];
}

export function memoLength(handout: Handout): MemoLength {
  const page = pageOf(handout);
  const headings: MemoLength['headings'] = [];
  let [pages, used, words] = [1, 0, 0];
  for (const block of handout.blocks) {
    words += wordsIn(block);
    if (block.kind === 'heading' && headings.length === 0 && handout.hasContents)
      used += contentsHeight(handout, page);
    const height = heightOf(block, page);
    const needed = block.kind === 'heading' ? height + KEPT_WITH_HEADING : height;
    if (startsPage(block) && used > 0) [pages, used] = [pages + 1, 0];
    else if (used + Math.min(needed, MOST_KEPT) > page.height) [pages, used] = [pages + 1, 0];
    if (block.kind === 'heading' && block.level === 1) headings.push({ text: block.text, page: pages });
    used += height;
    while (used > page.height) [pages, used] = [pages + 1, used - page.height];
  }
  const isFractional = handout.blocks.length > 0;
  return {
    words,
    pages: isFractional ? Math.round((pages - 1 + used / page.height) * 10) / 10 : 0,
    headings,
  };
}

function contentsHeight({ blocks }: Handout, page: PageMeasure): number {
  const entries = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  return page.scale * (40 + entries * 18.4);
}

interface PageMeasure {
  height: number;
  wide: number;
  text: number;
  scale: number;
}

/** Points. A heading takes at least a few lines with it; a longer block than this breaks across pages. */
const KEPT_WITH_HEADING = 46;
const MOST_KEPT = 90;
const WIDE = 482;
const TEXT = 361;

function pageOf({ paper, isLandscape, isLargePrint, isTight, isBare }: Handout): PageMeasure {
  const height = isLandscape ? 540 : isBare === true ? 740 : paper === 'a4' ? 728 : 695;
  return {
    height: height + (isTight === true ? 8 : 0),
    wide: isLandscape ? WIDE * 1.5 : WIDE,
    text: TEXT,
    scale: isLargePrint ? 18 / 11 : 1,
  };
}

/** Lines that a text takes: mean letter widths of Calibri and Georgia, a little air for ragged ends. */
function lines(text: string, width: number, size: number, isDisplay = false): number {
  const letter = size * (isDisplay ? 0.505 : 0.41);
  const perLine = Math.max(1, Math.floor(width / letter));
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.02) / perLine)), 0);
}

function heightOf(block: Block, page: PageMeasure): number {
  const size = (points: number) => points * page.scale;
  switch (block.kind) {
    case 'title':
      return (
        26 +
        lines(block.title, page.wide, size(26), true) * size(31) +
        7 +
        (block.lead === '' ? 0 : lines(block.lead, page.wide, size(13)) * size(18) + 10)
      );
    case 'poster':
      return 26 + 106 + (block.line === '' ? 0 : 60);
    case 'facts':
      return size(40);
    case 'heading':
      return block.level === 1 ? size(54) : size(30);
    case 'side-heading':
    case 'letter':
      return 0;
    case 'paragraph': {
      const isWide = block.style === 'wide';
      const points = block.style === 'small' ? 9 : 11;
      const text = textOf(block.runs);
      return lines(text, isWide ? page.wide : page.text, size(points)) * size(points * 1.4) + 6;
    }
    case 'list': {
      const isLarge = block.look === 'large';
      const [points, width] = isLarge ? [17, page.wide - 24] : [size(11), page.text - 12];
      return block.items.reduce(
        (sum, item) => sum + lines(textOf(item), width, points) * points * 1.4 + (isLarge ? 7.5 : 2.5),
        0,
      );
    }
    case 'phase-strip':
      return size(70);
    case 'table':
      return tableHeight(block, page);
    case 'writing-boxes':
      return 16 + block.boxes.reduce((sum, box) => sum + box.heightMm * 2.835 + 7.1, 0);
    case 'quote':
      return lines(block.text, page.text - 13, size(13), true) * size(17) + 6 + size(14) + 8;
    case 'questions':
      return (
        18 +
        block.questions.reduce(
          (sum, text) => sum + lines(text, page.text - 38, size(13), true) * size(17) + 4,
          0,
        )
      );
    case 'ruled-lines':
      return block.starters.length * 25.5;
    case 'shaded':
      return (
        24 +
        size(17) +
        block.paragraphs.reduce(
          (sum, text) => sum + lines(text, page.text - 20, size(11)) * size(15.4) + 6,
          0,
        )
      );
    case 'twice':
      return block.blocks.reduce((sum, inner) => sum + heightOf(inner, { ...page, wide: page.wide / 2 }), 0);
    case 'tent':
    case 'badges':
      return page.height;
    case 'picture':
      return PICTURE_BOX_MM.height * 2.835 + size(22);
    case 'gap':
      return block.points;
  }
}

function tableHeight(block: Extract<Block, { kind: 'table' }>, page: PageMeasure): number {
  const width = { wide: page.wide, half: page.wide - 60, text: page.text }[block.place];
  const shares = block.widths.reduce((sum, share) => sum + share, 0) || 1;
  const points =
    block.look === 'roomy' || block.look === 'large' ? Math.max(13, 10 * page.scale) : 10 * page.scale;
  const air = { roomy: 12.5, large: 7, dense: 4, usual: 7 }[block.look ?? 'usual'];
  const least = (block.rowMm ?? 0) * 2.835;
  const cellHeight = (cell: Cell, index: number) => {
    const room = ((block.widths[index] ?? 1) / shares) * width - 7;
    const told = cell.paragraphs.reduce(
      (sum, runs) => sum + lines(textOf(runs), Math.max(20, room), points) * points * 1.28,
      0,
    );
    return told + (cell.cue ? points * 1.4 : 0);
  };
  return block.rows.reduce(
    (sum, row) => sum + Math.max(least, Math.max(0, ...row.map(cellHeight)) + air),
    points * 2,
  );
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

function wordsIn(block: Block): number {
  return count(textsOf(block).join(' '));
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [block.meta, block.title, block.lead];
    case 'poster':
      return [block.meta, block.title, block.line];
    case 'letter':
      return [block.label, block.letter];
    case 'tent':
      return [block.front, block.back].flatMap((side) => [
        side.name,
        side.full,
        side.organization,
        side.group,
      ]);
    case 'badges':
      return block.badges.flatMap((badge) => [badge.name, badge.pronouns, badge.organization, badge.group]);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'heading':
    case 'side-heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'phase-strip':
      return block.phases.map((phase) => phase.name);
    case 'table':
      return [...block.head, ...block.rows.flat().flatMap((one) => one.paragraphs.map(textOf))];
    case 'writing-boxes':
      return block.boxes.flatMap((box) => [box.heading, box.prompt]);
    case 'quote':
      return [block.text, block.source];
    case 'questions':
      return block.questions;
    case 'ruled-lines':
      return block.starters;
    case 'shaded':
      return [block.heading, ...block.paragraphs];
    case 'twice':
      return block.blocks.flatMap(textsOf);
    case 'picture':
      return [block.title];
    case 'gap':
      return [];
  }
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;
}
