import type PptxGenJS from 'pptxgenjs';
import { cleanLine, clean, isRightToLeft } from '../cleanText.ts';
import type { ColorRole } from '../palette.ts';
import { TYPE } from './slideGrid.ts';
import type { Box } from './slideGrid.ts';
import { fitted } from './textFit.ts';

/** A color role as the slot of the file's own color scheme. */
const SLOT = {
  ink: 'tx1',
  paper: 'bg1',
  deep: 'tx2',
  tint: 'bg2',
  accent: 'accent1',
  mid: 'accent2',
  quiet: 'accent3',
  rule: 'accent4',
  edge: 'accent5',
  mark: 'accent6',
} as const satisfies Record<ColorRole, PptxGenJS.ThemeColor>;

/** The heading face of the file's own theme. */
export const HEAD_FACE = '+mj-lt';

export function slotOf(role: ColorRole): PptxGenJS.ThemeColor {
  return SLOT[role];
}

/** How a text looks; whatever is left out is body text in ink, at the top left. */
export interface TextLook {
  /** Points; several: the largest that fits, never under the last. */
  size?: number | readonly number[];
  color?: ColorRole;
  isBold?: boolean;
  isItalic?: boolean;
  face?: 'head' | 'body';
  /** Points behind the paragraph. */
  gapAfter?: number;
}

/** A paragraph; `tail` goes on in the same line in another look. */
export interface Paragraph extends TextLook {
  text: string;
  tail?: { text: string } & TextLook;
}

export interface Placing {
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  /** What a screen reader calls the shape; `Decor …` is passed over. */
  name?: string;
}

export interface Line {
  color: ColorRole;
  width: number;
  isDashed?: boolean;
}

export interface Cell {
  text: string;
  size: number;
  color?: ColorRole;
  isBold?: boolean;
  isItalic?: boolean;
  face?: 'head' | 'body';
  valign?: 'top' | 'middle' | 'bottom';
  /** Rules above and below the cell. */
  above?: { color: ColorRole; points: number };
  below?: { color: ColorRole; points: number };
}

export type Shape = 'rect' | 'ellipse' | 'blockArc' | 'wedgeRoundRectCallout';

/** One slide to draw on. Everything that is written on it passes the gate for text here and nowhere else. */
export class Canvas {
  /** Alternative texts by object name. */
  readonly alternatives = new Map<string, string>();
  readonly #slide: PptxGenJS.Slide;

  constructor(slide: PptxGenJS.Slide) {
    this.#slide = slide;
  }

  /** The title comes first, so that it is read first; `size` where the layout's own is too large for it. */
  title(text: string, size: number | null): void {
    // Only a size of the run is kept: the library lays the layout's own options over those of the whole text.
    const options = size === null ? {} : { fontSize: size };
    this.#slide.addText([{ text, options }], { placeholder: 'Title' });
  }

  /** The script; it is never on the slide itself. */
  notes(text: string): void {
    this.#slide.addNotes(clean(text));
  }

  /** Paragraphs in a box, at the largest of their sizes that fits. */
  text(content: string | readonly Paragraph[], box: Box, look: TextLook & Placing = {}): void {
    const paragraphs = (typeof content === 'string' ? [{ text: content }] : content)
      .map((paragraph) => ({
        ...look,
        ...paragraph,
        text: cleanLine(paragraph.text).replaceAll(' …', '\u00A0…'),
      }))
      .filter((paragraph) => paragraph.text !== '');
    if (paragraphs.length === 0) return;
    const sizes = fitted(
      paragraphs.map((paragraph) => ({
        text: paragraph.text + (paragraph.tail?.text ?? ''),
        sizes: sizesOf(paragraph.size),
        isBold: paragraph.isBold,
        isSerif: paragraph.face === 'head',
        gapAfter: paragraph.gapAfter,
      })),
      box.w,
      box.h,
    );
    const runs = paragraphs.flatMap((paragraph, index): PptxGenJS.TextProps[] => {
      const found = sizes[index];
      const size = found?.size ?? TYPE.body;
      const isLast = index === paragraphs.length - 1;
      const rtlMode = isRightToLeft(paragraph.text);
      const text = paragraph.tail ? paragraph.text : (found?.text ?? '');
      const own = runOf(text, { ...paragraph, size }, { rtlMode, breakLine: !isLast && !paragraph.tail });
      if (!paragraph.tail) return [own];
      const tail = { color: paragraph.color ?? 'ink', ...paragraph.tail };
      return [
        own,
        runOf(
          clean(tail.text),
          { ...tail, size: sizesOf(tail.size)[0] ?? size },
          { rtlMode, breakLine: !isLast },
        ),
      ];
    });
    this.#slide.addText(runs, {
      ...box,
      margin: 0,
      fit: 'none',
      align: look.align ?? 'left',
      valign: look.valign ?? 'top',
      ...(look.name === undefined ? {} : { objectName: look.name }),
    });
  }

  /** A shape without text, which screen readers pass over. */
  shape(
    shape: Shape,
    box: Box,
    {
      fill,
      line,
      arc,
      name = 'Decor shape',
    }: {
      fill: ColorRole;
      line?: Line;
      /** Degrees clockwise from the right, and the share of the radius that is filled. */
      arc?: { from: number; to: number; thickness: number };
      name?: string;
    },
  ): void {
    this.#slide.addShape(shape, {
      ...box,
      fill: { color: slotOf(fill) },
      ...(line ? { line: lineOf(line) } : {}),
      ...(arc ? { angleRange: [arc.from, arc.to], arcThicknessRatio: arc.thickness } : {}),
      objectName: name,
    });
  }

  /** A picture in base64, with what a screen reader says in its place. */
  picture(
    { mediaType = 'image/png', base64 }: { mediaType?: 'image/png' | 'image/jpeg'; base64: string },
    box: Box,
    alt: string,
  ): void {
    this.#slide.addImage({ data: `${mediaType};base64,${base64}`, ...box, altText: clean(alt) });
  }

  /** A straight line; `rises` runs from the lower left to the upper right. */
  line(box: Box, line: Line & { rises?: boolean }): void {
    this.#slide.addShape('line', {
      ...box,
      line: lineOf(line),
      ...(line.rises ? { flipV: true } : {}),
      objectName: 'Decor line',
    });
  }

  /** A table whose first row is its header; `summary` says in a sentence what it holds. */
  table(
    rows: readonly (readonly Cell[])[],
    {
      x,
      y,
      widths,
      heights,
      name,
      summary,
    }: {
      x: number;
      y: number;
      widths: readonly number[];
      heights: readonly number[];
      name: string;
      summary: string;
    },
  ): void {
    this.alternatives.set(name, cleanLine(summary, 1000));
    this.#slide.addTable(
      rows.map((row) => row.map((cell) => ({ text: cleanLine(cell.text), options: cellOptions(cell) }))),
      {
        x,
        y,
        w: widths.reduce((sum, width) => sum + width, 0),
        colW: [...widths],
        rowH: [...heights],
        objectName: name,
      },
    );
  }
}

/** Left and right air of a table cell in inches, so that widths can be measured. */
export const CELL_AIR = 0.12;

function sizesOf(size: TextLook['size']): readonly number[] {
  if (size === undefined) return [TYPE.body];
  return typeof size === 'number' ? [size] : size;
}

function runOf(
  text: string,
  look: TextLook & { size: number },
  paragraph: { rtlMode: boolean; breakLine: boolean },
): PptxGenJS.TextProps {
  return {
    text,
    options: {
      fontSize: look.size,
      color: slotOf(look.color ?? 'ink'),
      bold: look.isBold ?? false,
      italic: look.isItalic ?? false,
      ...(look.face === 'head' ? { fontFace: HEAD_FACE } : {}),
      ...(look.gapAfter === undefined ? {} : { paraSpaceAfter: look.gapAfter }),
      ...(paragraph.rtlMode ? { rtlMode: true } : {}),
      ...(paragraph.breakLine ? { breakLine: true } : {}),
    },
  };
}

function lineOf({ color, width, isDashed }: Line): PptxGenJS.ShapeLineProps {
  return { color: slotOf(color), width, dashType: isDashed ? 'dash' : 'solid' };
}

function cellOptions(cell: Cell): PptxGenJS.TableCellProps {
  const rule = (side: Cell['above']): PptxGenJS.BorderProps =>
    side ? { type: 'solid', pt: side.points, color: slotOf(side.color) } : { type: 'none' };
  return {
    fontSize: cell.size,
    color: slotOf(cell.color ?? 'ink'),
    bold: cell.isBold ?? false,
    italic: cell.isItalic ?? false,
    align: 'left',
    valign: cell.valign ?? 'middle',
    ...(cell.face === 'head' ? { fontFace: HEAD_FACE } : {}),
    // All four under an inch, so that the library takes every one as inches.
    margin: [0.03, CELL_AIR - 0.01, 0.03, 0.01],
    border: [rule(cell.above), { type: 'none' }, rule(cell.below), { type: 'none' }],
  };
}
