import {
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FileChild, ITableCellOptions, ITableOptions, ITablePropertiesOptions, Paragraph } from 'docx';
import type { ColorRole } from '../palette.ts';
import { element } from './formFields.ts';
import { allSides, line, NO_LINE, shade } from './pageStyles.ts';

/** A cell of a table on the page grid. */
export interface GridCell {
  content: readonly (Paragraph | Table)[];
  borders?: ITableCellOptions['borders'];
  fill?: ColorRole;
  left?: number;
  right?: number;
  isTop?: boolean;
  /** Text that runs down or up the cell. */
  direction?: ITableCellOptions['textDirection'];
}

export interface Grid {
  /** Twips. */
  columns: readonly number[];
  /** Repeats on every page; null for none. */
  head: readonly GridCell[] | null;
  rows: readonly (readonly GridCell[])[];
  /** Read aloud in place of a look at the table. */
  caption: string;
  /** `rows`: hairlines under each; `none`: cells bring their own. */
  rules: 'rows' | 'none';
  pad: readonly [top: number, bottom: number];
  /** Least height of each row in twips; null lets it follow its text. */
  heights?: readonly (number | null)[];
  isExact?: boolean;
  indent?: number;
  isTop?: boolean;
}

/** A real table: header row marked, rows that do not break across pages, a caption for those who cannot see it. */
export function grid(options: Grid): FileChild {
  const { columns, head, rows, heights, indent } = options;
  return new CaptionedTable(
    {
      width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      ...(indent ? { indent: { size: indent, type: WidthType.DXA } } : {}),
      tableLook: {
        firstRow: head !== null,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: { ...allSides(NO_LINE), insideHorizontal: NO_LINE, insideVertical: NO_LINE },
      rows: [
        ...(head === null ? [] : [rowOf(options, head, null, true)]),
        ...rows.map((cells, index) => rowOf(options, cells, heights?.[index] ?? null, false)),
      ],
    },
    options.caption,
  );
}

class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const { borders, width, indent, layout, tableLook } = options;
    this.root[0] = new CaptionedProperties(
      {
        ...(borders ? { borders } : {}),
        ...(width ? { width } : {}),
        ...(indent ? { indent } : {}),
        ...(layout ? { layout } : {}),
        ...(tableLook ? { tableLook } : {}),
      },
      caption,
    );
  }
}

class CaptionedProperties extends TableProperties {
  constructor(options: ITablePropertiesOptions, caption: string) {
    super(options);
    this.root.push(
      element('w:tblCaption', { 'w:val': caption }),
      element('w:tblDescription', { 'w:val': caption }),
    );
  }
}

function rowOf(options: Grid, cells: readonly GridCell[], height: number | null, isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    ...(height === null
      ? {}
      : {
          height: { value: height, rule: options.isExact === true ? HeightRule.EXACT : HeightRule.ATLEAST },
        }),
    children: cells.map((cell, index) => cellOf(options, cell, index, isHead)),
  });
}

function cellOf(options: Grid, cell: GridCell, index: number, isHead: boolean): TableCell {
  const { pad, rules, isTop } = options;
  const vertical = isHead
    ? VerticalAlignTable.BOTTOM
    : isTop === true || cell.isTop === true
      ? VerticalAlignTable.TOP
      : VerticalAlignTable.CENTER;
  return new TableCell({
    width: { size: options.columns[index] ?? 0, type: WidthType.DXA },
    borders: cell.borders ?? bordersOf(rules, isHead),
    verticalAlign: vertical,
    ...(cell.direction ? { textDirection: cell.direction } : {}),
    ...(cell.fill ? { shading: shade(cell.fill) } : {}),
    margins: {
      top: pad[0],
      bottom: pad[1],
      left: cell.left ?? 0,
      right: cell.right ?? 150,
      marginUnitType: WidthType.DXA,
    },
    children: cell.content,
  });
}

function bordersOf(rules: Grid['rules'], isHead: boolean): NonNullable<ITableCellOptions['borders']> {
  if (rules === 'none') return allSides(NO_LINE);
  return {
    top: NO_LINE,
    left: NO_LINE,
    right: NO_LINE,
    bottom: isHead ? line('accent', 12) : line('rule', 4),
  };
}
