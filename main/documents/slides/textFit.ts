import { cleanLine } from '../cleanText.ts';

/** Measuring text before it is drawn: PowerPoint shrinks nothing by itself until somebody edits the slide. */

/** A paragraph with the sizes it may take, largest first; the last one is its floor. */
export interface Fittable {
  text: string;
  sizes: readonly number[];
  isBold?: boolean | undefined;
  isSerif?: boolean | undefined;
  /** Space behind the paragraph in points. */
  gapAfter?: number | undefined;
}

/** What was found to fit: the text, cut only when even its floor was too large, and a size for it. */
export interface Fitted {
  text: string;
  size: number;
}

const LINE_HEIGHT = 1.21;
const POINTS = 72;
const NARROWEST = 0.23;
/** The estimate runs a little wide, so that a line that fits here fits everywhere. */
const SAFETY = 1.04;

/** The largest sizes at which the paragraphs fit a box; the longest are cut where the floors are still too large. */
export function fitted(given: readonly Fittable[], width: number, height: number): Fitted[] {
  // What cannot fit at its floor even as the narrowest letters need not be measured.
  const paragraphs = given.map((paragraph) => {
    const floor = sizeAt(paragraph, paragraph.sizes.length);
    const perLine = (width * POINTS) / (NARROWEST * floor);
    const lines = Math.ceil(height / linesHeight(1, floor)) + 1;
    return { ...paragraph, text: cleanLine(paragraph.text, Math.ceil(perLine * lines) + 16) };
  });
  const steps = Math.max(1, ...paragraphs.map((paragraph) => paragraph.sizes.length));
  for (let step = 0; step < steps; step++) {
    const tried = paragraphs.map((paragraph) => sizeAt(paragraph, step));
    if (heightOf(paragraphs, tried, width) <= height) return asFitted(paragraphs, tried);
  }
  const floors = paragraphs.map((paragraph) => sizeAt(paragraph, steps));
  let longest = Math.max(1, ...paragraphs.map((paragraph) => paragraph.text.length));
  for (;;) {
    const cut = paragraphs.map((paragraph) => ({ ...paragraph, text: cleanLine(paragraph.text, longest) }));
    if (heightOf(cut, floors, width) <= height || longest <= 8) return asFitted(cut, floors);
    longest = Math.floor(longest * 0.9);
  }
}

/** How many lines a text takes at a size in a width; words break where a line cannot hold them, as in PowerPoint. */
export function lineCount(paragraph: Fittable, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.text.split(/(?<=[\s-])/)) {
    const whole = textWidth({ ...paragraph, text: word.trimEnd() }, size);
    if (used > 0 && used + whole > width) {
      lines++;
      used = 0;
    }
    if (whole > width) lines += Math.ceil(whole / width) - 1;
    used = whole > width ? whole % width : used + textWidth({ ...paragraph, text: word }, size);
  }
  return lines;
}

/** The width of a text on one line, in inches. */
export function textWidth({ text, isBold, isSerif }: Omit<Fittable, 'sizes'>, size: number): number {
  let ems = 0;
  for (const character of text) ems += emOf(character);
  return (ems * (isSerif ? 1.09 : 1) * (isBold ? 1.05 : 1) * SAFETY * size) / POINTS;
}

/** The height of a number of lines at a size, in inches. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * LINE_HEIGHT) / POINTS;
}

function heightOf(paragraphs: readonly Fittable[], sizes: readonly number[], width: number): number {
  return paragraphs.reduce((height, paragraph, index) => {
    const size = sizes[index] ?? 0;
    const lines = lineCount(paragraph, size, width);
    return height + linesHeight(lines, size) + (paragraph.gapAfter ?? 0) / POINTS;
  }, 0);
}

function sizeAt(paragraph: Fittable, step: number): number {
  return paragraph.sizes[Math.min(step, paragraph.sizes.length - 1)] ?? 20;
}

function asFitted(paragraphs: readonly Fittable[], sizes: readonly number[]): Fitted[] {
  return paragraphs.map((paragraph, index) => ({ text: paragraph.text, size: sizes[index] ?? 20 }));
}

/** Widths of Calibri by kind of letter, in ems; other scripts and pictures count as square. */
function emOf(character: string): number {
  if (/[ijltfrI.,:;'’‘|!()[\]]/.test(character)) return 0.3;
  if (/[mwMW@%—]/.test(character)) return 0.8;
  if (character === ' ') return NARROWEST;
  if (/[A-Z\u00C0-\u00DE“”…]/.test(character)) return 0.6;
  if (/[\u0300-\u036F]/.test(character)) return 0;
  if (character < '\u0600') return 0.51;
  return character < '\u1100' ? 0.6 : 1;
}
