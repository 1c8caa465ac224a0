import { AlignmentType, BorderStyle, LevelFormat, ShadingType, TabStopType } from 'docx';
import type {
  IStylesOptions,
  INumberingOptions,
  IBorderOptions,
  IShadingAttributesProperties,
  ThemeColor,
} from 'docx';
import type { ColorRole } from '../palette.ts';
import { mm } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';

/** Office's color slot for each role: a file names slots, so that its colors can be changed at once. */
const SLOTS = {
  ink: 'dark1',
  paper: 'light1',
  deep: 'dark2',
  tint: 'light2',
  accent: 'accent1',
  mid: 'accent2',
  quiet: 'accent3',
  rule: 'accent4',
  edge: 'accent5',
  mark: 'accent6',
} as const satisfies Record<ColorRole, string>;

export const HEAD_FONT = { theme: 'headings' } as const;
export const BODY_FONT = { theme: 'body' } as const;

/** A color of the theme. */
export function hue(role: ColorRole): ThemeColor {
  return { theme: SLOTS[role] };
}

/** A solid line; `size` in eighths of a point. */
export function line(role: ColorRole = 'rule', size = 4): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color: hue(role) };
}

export const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The same line on all four sides. */
export function allSides(border: IBorderOptions) {
  return { top: border, bottom: border, left: border, right: border };
}

export function shade(role: ColorRole): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill: hue(role) };
}

/** The styles of every handout; a coordinator who edits the file by hand finds them by name. */
export function pageStyles(sheet: Sheet, language: string): IStylesOptions {
  const { type, unit } = sheet;
  const half = (points: number) => Math.round(points * 2);
  const spacing = (before: number, after: number, lines: number) => ({
    spacing: { before, after, line: lines, lineRule: 'auto' as const },
  });
  const style = (id: string, name: string, run: object, paragraph: object = {}, basedOn = 'Normal') => ({
    id,
    name,
    basedOn,
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const markLine = { left: { ...line('mark', 24), space: 10 } };
  return {
    default: {
      document: {
        run: {
          font: BODY_FONT,
          size: half(type.body),
          color: hue('ink'),
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: spacing(0, 120, 276),
      },
      title: {
        run: { font: HEAD_FONT, size: half(type.title), color: hue('ink') },
        paragraph: { ...spacing(60, 80, 252), keepNext: true },
      },
      heading1: {
        run: { font: HEAD_FONT, size: half(type.h1), color: hue('accent') },
        paragraph: { ...spacing(400, 150, 252), keepNext: true, keepLines: true, outlineLevel: 0 },
      },
      heading2: {
        run: { size: half(type.h2), bold: true, color: hue('ink') },
        paragraph: { ...spacing(220, 60, 252), keepNext: true, keepLines: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      style(
        'Tab',
        'Tab',
        { size: 4 },
        {
          spacing: { after: 40, line: 120, lineRule: 'exact' },
          border: { top: { ...line('mark', 36), space: 0 } },
        },
      ),
      style('Meta', 'Meta line', { size: half(type.table), color: hue('quiet') }, { spacing: { after: 40 } }),
      style('Lead', 'Lead', { size: half(type.lead), color: hue('quiet') }, { spacing: { after: 200 } }),
      style('Main', 'Main text', {}, { indent: { left: unit } }),
      style(
        'Side',
        'Side heading',
        { size: half(type.body), bold: true, color: hue('accent'), font: BODY_FONT },
        sheet.isLarge ? spacing(200, 60, 252) : spacing(0, 0, 252),
        'Heading2',
      ),
      style(
        'Quote',
        'Quote',
        { font: HEAD_FONT, size: half(type.quote), italics: true },
        {
          indent: { left: unit + 260 },
          spacing: { before: 120, after: 0 },
          keepNext: true,
          keepLines: true,
          border: markLine,
        },
      ),
      style(
        'Source',
        'Quote source',
        { size: half(type.table), color: hue('quiet') },
        { indent: { left: unit + 260 }, spacing: { after: 160 }, border: markLine },
      ),
      style(
        'Question',
        'Question',
        { font: HEAD_FONT, size: half(type.quote) },
        {
          indent: { left: unit + 560, right: 200, hanging: 360 },
          tabStops: [{ type: TabStopType.LEFT, position: unit + 560 }],
          spacing: { before: 0, after: 80 },
          keepLines: true,
          shading: shade('tint'),
          border: allSides({ ...line('tint', 4), space: 9 }),
        },
      ),
      style(
        'Shaded',
        'Shaded',
        {},
        {
          indent: { left: unit + 200, right: 200 },
          shading: shade('tint'),
          border: allSides({ ...line('tint', 4), space: 9 }),
        },
      ),
      style('Cell', 'Table text', { size: half(type.table) }, spacing(0, 0, 252)),
      style('CardCell', 'Card text', { size: half(Math.max(13, type.table)) }, {}, 'Cell'),
      style('CellHead', 'Table head', { bold: true, color: hue('accent') }, { keepNext: true }, 'Cell'),
      style('Small', 'Small', { size: half(type.small), color: hue('quiet') }, spacing(0, 0, 245)),
      style('StripName', 'Strip name', { color: hue('ink') }, {}, 'Small'),
      style('Prompt', 'Prompt', { size: half(type.table), color: hue('quiet') }, spacing(0, 0, 252)),
      style('BoxHead', 'Box heading', { size: half(type.h2), bold: true }, spacing(0, 20, 252)),
      style(
        'Own',
        'Own words',
        { font: HEAD_FONT, size: half(type.quote) },
        { spacing: { before: 40, after: 0 } },
      ),
      style(
        'Written',
        'Line to write on',
        { size: half(type.table), color: hue('quiet') },
        {
          spacing: { before: 0, after: 0, line: mm(sheet.isLarge ? 12 : 9), lineRule: 'exact' },
          border: {
            bottom: { ...line('edge', 4), space: 0 },
            between: { ...line('edge', 4), space: 0 },
          },
        },
      ),
      style(
        'Say',
        'What to say',
        { font: HEAD_FONT, italics: true, size: half(type.table) },
        spacing(0, 0, 264),
      ),
      // The entries of a contents table; Word looks them up by these names.
      style(
        'TOC1',
        'toc 1',
        {},
        {
          spacing: { after: 60 },
          tabStops: [{ type: TabStopType.RIGHT, position: sheet.width }],
        },
      ),
    ],
    characterStyles: [
      {
        id: 'PlaceholderText',
        name: 'Placeholder Text',
        basedOn: 'DefaultParagraphFont',
        run: { color: hue('quiet') },
      },
    ],
  };
}

/** Numbered steps and dashes, beside the labels or within a cell. */
export function pageNumbering(sheet: Sheet): INumberingOptions {
  const level = (
    reference: string,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
    indent: { left: number; hanging: number },
  ) => ({
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.START,
        style: {
          run: { color: hue('accent'), ...(format === LevelFormat.DECIMAL ? { bold: true } : {}) },
          paragraph: { indent },
        },
      },
    ],
  });
  const wide = sheet.isLarge ? 480 : 360;
  return {
    config: [
      level('steps', LevelFormat.DECIMAL, '%1', { left: sheet.unit + wide, hanging: wide }),
      level('dashes', LevelFormat.BULLET, '–', { left: sheet.unit + 240, hanging: 240 }),
      level('cell-dashes', LevelFormat.BULLET, '–', { left: 240, hanging: 240 }),
    ],
  };
}
