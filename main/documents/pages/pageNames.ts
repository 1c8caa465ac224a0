import { AlignmentType, BorderStyle, TextDirection } from 'docx';
import type { FileChild, IBorderOptions, Paragraph } from 'docx';
import type { Badge, Block, TentSide } from '#domain/handouts/handout';
import { grid } from './pageGrid.ts';
import type { GridCell } from './pageGrid.ts';
import { mm } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';
import { allSides, BODY_FONT, HEAD_FONT, hue, NO_LINE } from './pageStyles.ts';
import { air, paragraphOf, textRuns } from './textRuns.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const FOLD: IBorderOptions = { style: BorderStyle.DOTTED, size: 6, color: hue('edge') };
const CUT: IBorderOptions = { style: BorderStyle.DASHED, size: 6, color: hue('edge') };
/** Badges stand two beside each other. */
const BADGE_WIDTH = mm(90);
const BADGE_HEIGHT = mm(60);

/**
 * An upright sheet folded along its middle: the left half is turned clockwise and the right one against it, so that both
 * read right from their side. Turned text in cells needs no drawing and can be changed by hand.
 */
export function tent(sheet: Sheet, { front, back }: Of<'tent'>): FileChild[] {
  const half = Math.floor(sheet.width / 2);
  const cell = (side: TentSide, edge: 'left' | 'right'): GridCell => ({
    content: tentSide(sheet, side),
    direction:
      edge === 'left' ? TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT : TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
    borders: { ...allSides(NO_LINE), [edge === 'left' ? 'right' : 'left']: FOLD },
    left: 200,
    right: 200,
  });
  return [
    paragraphOf([], null, { pageBreakBefore: true, spacing: HAIR }),
    grid({
      columns: [half, half],
      rules: 'none',
      isExact: true,
      heights: [sheet.height - 60],
      pad: [200, 200],
      caption: `Name on both sides of the fold: ${front.name === '' ? 'left blank' : front.name}`,
      head: null,
      rows: [[cell(front, 'left'), cell(back, 'right')]],
    }),
  ];
}

const HAIR = { before: 0, after: 0, line: 20, lineRule: 'exact' as const };

function tentSide(sheet: Sheet, side: TentSide): Paragraph[] {
  const small = (text: string, after: number, look: Parameters<typeof textRuns>[2]) =>
    text === '' ? [] : [centered(sheet, text, after, { size: 36, font: BODY_FONT, ...look })];
  return [
    centered(sheet, side.name, 60, { size: side.size * 2, font: HEAD_FONT }),
    ...small(side.full, 20, { bold: true }),
    ...small(side.organization, 120, { color: hue('quiet') }),
    ...small(side.group, 0, { size: 32, bold: true, color: hue('accent') }),
  ];
}

/** Badges two by two, with a dashed line around each to cut along. */
export function badgeSheet(sheet: Sheet, { badges }: Of<'badges'>): FileChild[] {
  const rows = Array.from({ length: Math.ceil(badges.length / 2) }, (_, row) =>
    badges.slice(row * 2, row * 2 + 2),
  );
  const indent = Math.max(0, Math.floor((sheet.width - 2 * BADGE_WIDTH) / 2));
  return rows.flatMap((pair, index) => [
    index === 0 ? paragraphOf([], null, { pageBreakBefore: true, spacing: HAIR }) : air(1),
    grid({
      columns: [BADGE_WIDTH, BADGE_WIDTH],
      rules: 'none',
      isExact: true,
      heights: [BADGE_HEIGHT],
      pad: [120, 100],
      indent,
      caption: 'Name badges to cut apart',
      head: null,
      rows: [
        [pair[0], pair[1]].map((badge): GridCell => {
          if (!badge) return { content: [air(1)] };
          return {
            content: badgeContent(sheet, badge),
            left: mm(10),
            right: mm(10),
            borders: allSides(CUT),
          };
        }),
      ],
    }),
  ]);
}

function badgeContent(sheet: Sheet, badge: Badge): Paragraph[] {
  const line = (text: string, after: number, look: Parameters<typeof textRuns>[2]) =>
    text === '' ? [] : [centered(sheet, text, after, { font: BODY_FONT, ...look })];
  return [
    ...line(badge.event, 60, { size: 18, color: hue('quiet') }),
    centered(sheet, badge.name, 60, { size: badge.size * 2, font: HEAD_FONT }),
    ...line(badge.pronouns, 40, { size: 20, color: hue('quiet') }),
    ...line(badge.organization, 60, { size: 26 }),
    ...line(badge.group, 0, { size: 26, bold: true, color: hue('accent') }),
  ];
}

function centered(
  sheet: Sheet,
  text: string,
  after: number,
  look: Parameters<typeof textRuns>[2],
): Paragraph {
  return paragraphOf(textRuns(sheet, text, look), null, {
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after, line: 240, lineRule: 'auto' },
  });
}
