import type { FileChild } from 'docx';
import type { Block } from '#domain/handouts/handout';
import { mm, UNIT } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';
import { BODY_FONT, HEAD_FONT, hue } from './pageStyles.ts';
import { besideText, heading, paragraph, paragraphOf, textRuns } from './textRuns.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Half points of what is read from across a room. */
const TITLE_SIZE = 176;
/** Leaves room for what is printed large under it. */
const LARGE_TITLE_SIZE = 120;
const LINE_SIZE = 72;
const LETTER_SIZE = 60;

/** A title that fills the head of a page, with a line in bold under it. */
export function poster(sheet: Sheet, { meta, title, line, startsPage }: Of<'poster'>): FileChild[] {
  return [
    paragraphOf([], 'Tab', {
      indent: { right: sheet.width - Math.min(UNIT, Math.round(sheet.width / 4)) },
      pageBreakBefore: startsPage,
    }),
    ...(meta === '' ? [] : [paragraph(sheet, meta, 'Meta')]),
    heading(sheet, title, 'TITLE', { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } }, () =>
      textRuns(sheet, title, {
        size: sheet.isLarge ? LARGE_TITLE_SIZE : TITLE_SIZE,
        font: HEAD_FONT,
        color: hue('accent'),
      }),
    ),
    ...(line === ''
      ? []
      : [
          paragraphOf(textRuns(sheet, line, { size: LINE_SIZE, bold: true, font: BODY_FONT }), null, {
            spacing: { after: 260, line: 240, lineRule: 'auto' },
            keepNext: true,
          }),
        ]),
  ];
}

/** The letter of a group in half a label unit, level with the table beside it; in large print a heading above. */
export function groupLetter(sheet: Sheet, { label, letter }: Of<'letter'>): FileChild {
  if (sheet.unit === 0) return paragraph(sheet, `${label} ${letter}`, 'Side', { keepNext: true });
  return paragraphOf(
    [
      ...textRuns(sheet, label, { size: sheet.type.small * 2, bold: false, color: hue('quiet') }),
      ...textRuns(sheet, `\n${letter}`, { size: LETTER_SIZE, bold: false, font: HEAD_FONT }),
    ],
    'Side',
    { frame: besideText(Math.round(sheet.unit / 2) - mm(2)) },
  );
}
