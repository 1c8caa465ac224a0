import { FrameAnchorType, FrameWrap, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { Run } from '#domain/handouts/handout';
import { place } from '#domain/handouts/handout';
import { clean, cleanWithPlaces, isRightToLeft } from '../cleanText.ts';
import { tick } from './formFields.ts';
import type { Sheet } from './pageMeasures.ts';
import { BODY_FONT, HEAD_FONT, hue, line, shade } from './pageStyles.ts';

/** Text on its way into a page. Every string passes the gate here and nowhere else. */

const PLACE = /\uE000([^\uE000\uE001]*)\uE001/;
/** Words of a right-to-left script with everything between them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\s\p{P}\p{M}\p{N}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])?/gu;
const TICK = /^☐ +/u;

type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text' | 'heading'> & {
  /** False keeps the line's direction although its text runs the other way, as in a row of facts. */
  followsText?: boolean;
};

/** A paragraph of runs in a style. */
export function paragraph(
  sheet: Sheet,
  runs: Run | readonly Run[],
  style: string | null = null,
  { followsText = true, ...options }: ParagraphOptions = {},
): Paragraph {
  const all: readonly Run[] = typeof runs === 'object' && !('text' in runs) ? runs : [runs];
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(followsText && runsBackwards(sheet, all) ? { bidirectional: true } : {}),
    ...options,
    children: all.flatMap((run) => inline(sheet, run)),
  });
}

/** A paragraph of ready-made children, such as a cue or a form field. */
export function paragraphOf(
  children: readonly ParagraphChild[],
  style: string | null = null,
  options: Omit<IParagraphOptions, 'children' | 'text' | 'heading'> = {},
): Paragraph {
  return new Paragraph({ ...(style === null ? {} : { style }), ...options, children });
}

/** The document's title or a heading, in Word's own heading styles. */
export function heading(
  sheet: Sheet,
  text: string,
  level: 'TITLE' | 'HEADING_1' | 'HEADING_2',
  options: Omit<IParagraphOptions, 'children' | 'text' | 'heading'> = {},
  wrap: (children: TextRun[]) => readonly ParagraphChild[] = (children) => children,
): Paragraph {
  return new Paragraph({
    heading: HeadingLevel[level],
    ...(runsBackwards(sheet, [text]) ? { bidirectional: true } : {}),
    ...options,
    children: wrap(textRuns(sheet, text)),
  });
}

/** A frame at the left edge, level with the text that follows. */
export function besideText(width: number): NonNullable<IParagraphOptions['frame']> {
  return {
    type: 'absolute',
    position: { x: 0, y: 0 },
    width,
    height: 0,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.TEXT },
    wrap: FrameWrap.AROUND,
    space: { horizontal: 0, vertical: 0 },
  };
}

/** On to the next stop of the line. */
export function tabbed(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** Nothing but air. */
export function air(points: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(20, Math.round(points * 20)), lineRule: 'exact' },
    children: [],
  });
}

/** A word in a filled box (speaks) or an outlined one (silent). */
export function cueRun({ word, isLoud }: { word: string; isLoud: boolean }): TextRun {
  const look: IRunOptions = isLoud
    ? { bold: true, color: hue('paper'), shading: shade('accent'), border: line('accent', 4) }
    : { bold: true, color: hue('ink'), border: line('ink', 4) };
  return new TextRun({ ...look, text: `\u00A0${clean(word)}\u00A0` });
}

/** Text as runs: places stand alone, line feeds become breaks, right-to-left words carry their flag. */
export function textRuns(sheet: Sheet, text: string, options: IRunOptions = {}): TextRun[] {
  return segmentsOf(sheet, text).flatMap((segment) => {
    if (segment.isPlace) return [new TextRun({ ...options, text: place(segment.text), rightToLeft: true })];
    return segment.text.split('\n').flatMap((part, index) =>
      directed(part).map(
        ({ piece, isBackwards }, at) =>
          new TextRun({
            ...options,
            text: piece,
            ...(isBackwards ? { rightToLeft: true } : {}),
            ...(index > 0 && at === 0 ? { break: 1 } : {}),
          }),
      ),
    );
  });
}

/** Plain text for an attribute or a property. */
export function plain(sheet: Sheet, text: string): string {
  return segmentsOf(sheet, text)
    .map((segment) => (segment.isPlace ? '' : segment.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function inline(sheet: Sheet, run: Run): ParagraphChild[] {
  if (typeof run === 'string') {
    const label = run.replace(TICK, '');
    if (label === run) return textRuns(sheet, run);
    return [tick(plain(sheet, label) || 'Done', sheet.nextId()), ...textRuns(sheet, `  ${label}`)];
  }
  return textRuns(sheet, run.text, lookOf(sheet, run.mark));
}

function lookOf(sheet: Sheet, mark: Exclude<Run, string>['mark']): IRunOptions {
  switch (mark) {
    case 'bold':
      return { bold: true };
    case 'accent':
      return { bold: true, color: hue('accent'), font: BODY_FONT };
    case 'figure':
      return { bold: true, color: hue('accent'), size: Math.max(36, sheet.type.body * 2) };
    case 'quiet':
      return { color: hue('quiet') };
    case 'italic':
      return { italics: true, font: HEAD_FONT };
    case 'display':
      return { font: HEAD_FONT, size: Math.max(26, Math.round(sheet.type.body * 2.3)) };
  }
}

function segmentsOf(sheet: Sheet, text: string): { text: string; isPlace: boolean }[] {
  return cleanWithPlaces(text)
    .split(PLACE)
    .map((part, index) => ({
      text: index % 2 === 0 ? clean(part).replace(/\t/g, ' ') : part,
      isPlace: index % 2 === 1,
    }))
    .filter((segment) => (segment.isPlace ? sheet.places.has(segment.text) : segment.text !== ''));
}

/** A paragraph turns around for its first letter; one that is nothing but a place decides for each person. */
function runsBackwards(sheet: Sheet, runs: readonly Run[]): boolean {
  const segments = runs.flatMap((run) => segmentsOf(sheet, typeof run === 'string' ? run : run.text));
  if (segments.length === 1 && segments[0]?.isPlace === true) return true;
  return isRightToLeft(segments.map((segment) => (segment.isPlace ? '' : segment.text)).join(' '));
}

function directed(text: string): { piece: string; isBackwards: boolean }[] {
  const pieces: { piece: string; isBackwards: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(RIGHT_TO_LEFT)) {
    if (found.index > at) pieces.push({ piece: text.slice(at, found.index), isBackwards: false });
    pieces.push({ piece: found[0], isBackwards: true });
    at = found.index + found[0].length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ piece: text.slice(at), isBackwards: false });
  return pieces;
}
