/** What a file that came back holds, read without knowing yet which form it is or whose. */
export interface ReturnedFile {
  fileName: string;
  /** What the properties of the file say; null where they say nothing. */
  identity: { kind: string; eventId: string; personId: string } | null;
  /** Sound codes in the text, at the foot of the page and in tags, as `formCodesIn` finds them. */
  codes: string[];
  /** Who the file says wrote it; empty where it does not. */
  author: string;
  /** Paragraphs and line breaks in their order, without the hints of empty fields. */
  lines: ReturnedLine[];
  controls: ReturnedControl[];
  /** What was odd about it, in sentences for people. */
  oddities: string[];
}

export interface ReturnedLine {
  text: string;
  /** The cell of a table in which it stands; null outside tables. */
  cell: ReturnedCell | null;
  /** The cells around that one, where a table stands inside a cell; left out where none does. */
  outer?: number[] | undefined;
}

/** Cells and rows are counted through the whole file. */
export interface ReturnedCell {
  index: number;
  row: number;
  column: number;
}

/** A form field that kept its name. */
export interface ReturnedControl {
  tag: string;
  name: string;
  /** Without the hint of an empty field. */
  text: string;
  /** Null for a field that cannot be ticked. */
  isTicked: boolean | null;
  cell: ReturnedCell | null;
}
