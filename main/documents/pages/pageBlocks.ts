import { BorderStyle, Bookmark, TabStopType } from 'docx';
import type { FileChild, Paragraph } from 'docx';
import type { Block, Run } from '#domain/handouts/handout';
import { spoken } from '#domain/followup/printable';
import { answerField } from './formFields.ts';
import { phaseStrip, writingBoxes } from './pageBoxes.ts';
import { grid } from './pageGrid.ts';
import type { GridCell } from './pageGrid.ts';
import { listItems } from './pageLists.ts';
import { mm, cardOf, UNIT } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';
import { badgeSheet, tent } from './pageNames.ts';
import { pagePicture } from './pagePicture.ts';
import { groupLetter, poster } from './pagePosters.ts';
import { allSides, BODY_FONT, HEAD_FONT, hue, line, NO_LINE } from './pageStyles.ts';
import { air, besideText, heading, paragraph, paragraphOf, tabbed, textRuns } from './textRuns.ts';
import { textTable } from './pageTable.ts';

/** What a block needs to know of its place in the handout. */
export interface BlockPlace {
  /** Names a heading for the contents table; null for all others. */
  bookmark: string | null;
  /** The block before it; a line under a heading stays with what comes next. */
  after: Block['kind'] | null;
}

const ANYWHERE: BlockPlace = { bookmark: null, after: null };

/** One block of a handout as paragraphs and tables of a page. */
export function blockOnPage(sheet: Sheet, block: Block, at: BlockPlace = ANYWHERE): FileChild[] {
  switch (block.kind) {
    case 'title':
      return titleBlock(sheet, block);
    case 'facts':
      return [factsRow(sheet, block.facts)];
    case 'heading':
      return [headingLine(sheet, block, at.bookmark)];
    case 'poster':
      return poster(sheet, block);
    case 'side-heading':
      return [sideHeading(sheet, block.text)];
    case 'letter':
      return [groupLetter(sheet, block)];
    case 'paragraph':
      return at.after === 'heading' && block.style === 'wide'
        ? [paragraph(sheet, block.runs, null, { keepNext: true })]
        : [textParagraph(sheet, block.runs, block.style)];
    case 'list':
      return listItems(sheet, block);
    case 'phase-strip':
      return phaseStrip(sheet, block.phases);
    case 'table':
      return block.rows.length === 0 ? [] : [textTable(sheet, block), air(4)];
    case 'writing-boxes':
      return block.boxes.length === 0 ? [] : writingBoxes(sheet, block.head, block.boxes);
    case 'quote':
      return [paragraph(sheet, spoken(block.text), 'Quote'), paragraph(sheet, block.source, 'Source')];
    case 'questions':
      return questionBox(sheet, block.questions);
    case 'ruled-lines':
      return block.starters.map((starter) =>
        paragraph(sheet, starter, 'Written', { indent: { left: sheet.unit } }),
      );
    case 'shaded':
      return shadedBox(sheet, block);
    case 'twice':
      return twice(sheet, block.blocks);
    case 'tent':
      return tent(sheet, block);
    case 'badges':
      return badgeSheet(sheet, block);
    case 'picture':
      return pagePicture(sheet, block);
    case 'gap':
      return [air(block.points)];
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function titleBlock(sheet: Sheet, { meta, title, lead, startsPage }: Of<'title'>): FileChild[] {
  return [
    paragraphOf([], 'Tab', {
      indent: { right: sheet.width - Math.min(UNIT, Math.round(sheet.width / 4)) },
      pageBreakBefore: startsPage,
    }),
    ...(meta === '' ? [] : [paragraph(sheet, meta, 'Meta')]),
    heading(sheet, title, 'TITLE'),
    ...(lead === '' ? [] : [paragraph(sheet, lead, 'Lead')]),
  ];
}

function factsRow(sheet: Sheet, facts: Of<'facts'>['facts']): FileChild {
  const weights = facts.reduce((sum, fact) => sum + fact.weight, 0) || 1;
  const edges = { left: NO_LINE, right: NO_LINE };
  const label = (text: string): Paragraph => paragraph(sheet, text, 'Small', { keepNext: true });
  const value = ({ label: name, value: text, tag }: (typeof facts)[number]): Paragraph =>
    tag === undefined
      ? paragraph(sheet, { text, mark: 'bold' }, 'Cell', { followsText: false })
      : paragraphOf(
          [
            answerField(
              { tag, name, hint: 'Name' },
              text.trim() === '' ? [] : textRuns(sheet, text, { bold: true }),
              sheet.nextId(),
            ),
          ],
          'Cell',
        );
  if (sheet.isLarge) {
    const first = Math.round(sheet.width * 0.38);
    return grid({
      columns: [first, sheet.width - first],
      rules: 'rows',
      pad: [50, 50],
      caption: 'Facts at a glance',
      head: null,
      rows: facts.map((fact) => [{ content: [label(fact.label)] }, { content: [value(fact)] }]),
    });
  }
  return grid({
    columns: facts.map((fact) => Math.round((fact.weight * sheet.width) / weights)),
    rules: 'rows',
    pad: [50, 50],
    caption: 'Facts at a glance',
    isTop: true,
    head: facts.map((fact) => ({
      content: [label(fact.label)],
      borders: { ...edges, top: line('rule', 4), bottom: NO_LINE },
    })),
    rows: [
      facts.map((fact) => ({
        content: [value(fact)],
        borders: { ...edges, top: NO_LINE, bottom: line('rule', 4) },
      })),
    ],
  });
}

function headingLine(
  sheet: Sheet,
  { level, text, startsPage }: Of<'heading'>,
  bookmark: string | null,
): Paragraph {
  if (level === 2) return heading(sheet, text, 'HEADING_2', { pageBreakBefore: startsPage });
  return heading(
    sheet,
    text,
    'HEADING_1',
    {
      pageBreakBefore: startsPage,
      border: { top: { ...line('rule', 4), space: 10 } },
      ...(startsPage ? { spacing: { before: 0, after: 140, line: 252, lineRule: 'auto' as const } } : {}),
    },
    (children) => (bookmark === null ? children : [new Bookmark({ id: bookmark, children })]),
  );
}

/** A real heading that stands in the label unit, level with the text it names. */
function sideHeading(sheet: Sheet, text: string): Paragraph {
  if (sheet.unit === 0) return paragraph(sheet, text, 'Side', { keepNext: true });
  return paragraph(sheet, text, 'Side', {
    frame: besideText(sheet.unit - 160),
  });
}

function textParagraph(sheet: Sheet, runs: readonly Run[], style: Of<'paragraph'>['style']): Paragraph {
  switch (style) {
    case 'main':
      // A line that announces a list stays with it.
      return paragraph(sheet, runs, 'Main', { keepNext: announces(runs) });
    case 'wide':
      return paragraph(sheet, runs);
    case 'small':
      return paragraph(sheet, runs, 'Small', { indent: { left: sheet.unit }, spacing: { before: 60 } });
    case 'said':
      return paragraph(sheet, runs, 'Say', {
        indent: { left: sheet.unit },
        spacing: { before: 0, after: 140, line: 288, lineRule: 'auto' },
      });
    case 'own':
      return paragraph(sheet, runs.map(displayed), 'Own', { spacing: { before: 40, after: 160 } });
  }
}

function announces(runs: readonly Run[]): boolean {
  const last = runs.at(-1) ?? '';
  return (typeof last === 'string' ? last : last.text).trimEnd().endsWith(':');
}

/** In the display face nothing is bold; the accent color alone marks a word. */
function displayed(run: Run): Run {
  return typeof run === 'string' || run.mark !== 'bold' ? run : { text: run.text, mark: 'italic' };
}

function questionBox(sheet: Sheet, questions: readonly string[]): FileChild[] {
  const position = sheet.unit + 560;
  return questions.map((question, index) =>
    paragraphOf(
      [
        ...textRuns(sheet, String(index + 1), { bold: true, font: BODY_FONT, color: hue('accent') }),
        tabbed(),
        ...textRuns(sheet, question),
      ],
      'Question',
      {
        tabStops: [{ type: TabStopType.LEFT, position }],
        ...(index < questions.length - 1 ? { keepNext: true } : {}),
      },
    ),
  );
}

function shadedBox(sheet: Sheet, { heading: head, paragraphs }: Of<'shaded'>): FileChild[] {
  return [
    paragraph(sheet, { text: head, mark: 'accent' }, 'Shaded', { keepNext: true }),
    ...paragraphs.map((text) => paragraph(sheet, text, 'Shaded')),
  ];
}

/** Two cards on a sheet lying down; in large print one card on a sheet of its own. */
function twice(sheet: Sheet, blocks: readonly Block[]): FileChild[] {
  if (sheet.isLarge) return blocks.flatMap((block) => blockOnPage(cardOf(sheet, sheet.width), block));
  const half = Math.floor(sheet.width / 2);
  const inside = 400;
  const cut = { style: BorderStyle.DASHED, size: 6, color: hue('edge') };
  const card = (side: 'left' | 'right'): GridCell => ({
    left: inside,
    right: inside,
    borders: { ...allSides(NO_LINE), [side === 'left' ? 'right' : 'left']: cut },
    content: cardContent(sheet, blocks, half - 2 * inside),
  });
  return [
    grid({
      columns: [half, half],
      rules: 'none',
      pad: [340, 100],
      caption: 'Two equal cards to cut apart',
      isTop: true,
      isExact: true,
      heights: [mm(188)],
      head: null,
      rows: [[card('left'), card('right')]],
    }),
  ];
}

function cardContent(sheet: Sheet, blocks: readonly Block[], width: number): GridCell['content'] {
  const part = cardOf(sheet, width);
  const children = blocks.flatMap((block): FileChild[] => {
    // A second document title on the same sheet would confuse a reader who cannot see it: the card's name is text.
    if (block.kind !== 'title') return blockOnPage(part, block);
    return [
      paragraphOf([], 'Tab', { indent: { right: width - mm(30) } }),
      paragraph(part, block.meta, 'Meta'),
      paragraphOf(textRuns(part, block.title, { font: HEAD_FONT, size: 64 }), null, {
        spacing: { after: 20 },
      }),
      ...(block.lead === '' ? [] : [paragraph(part, block.lead, 'Lead')]),
    ];
  });
  return children.filter(isCellContent);
}

function isCellContent(child: FileChild): child is GridCell['content'][number] {
  return 'fileChild' in child;
}
