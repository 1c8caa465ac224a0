import type { ReturnedCell, ReturnedControl, ReturnedLine } from '#domain/forms/returnedFile';
import { clean } from '../cleanText.ts';
import { readXmlSafely } from './readXmlSafely.ts';

/** The words of one part of a Word file as they read when every tracked change is accepted. */
export interface WordText {
  lines: ReturnedLine[];
  controls: ReturnedControl[];
  hasTrackedChanges: boolean;
}

export const WORD = {
  prefix: 'w',
  namespaces: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
} as const;

/** What is not the text as it reads now: deleted, moved away, instructions of fields, and second versions of drawings. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:rubyBase']);
const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

interface OpenControl {
  tag: string;
  name: string;
  text: string;
  isTicked: boolean | null;
  cell: ReturnedCell | null;
  showsHint: boolean;
  isInProperties: boolean;
  paragraphs: number;
}

interface OpenTable {
  row: number;
  column: number;
  cell: ReturnedCell | null;
}

/** Reads `word/document.xml` or a header or footer. */
export function readWordText(bytes: Uint8Array): WordText {
  const reader = new WordReader();
  readXmlSafely(
    bytes,
    {
      open: (name, attributes) => {
        reader.open(name, attributes);
      },
      text: (piece) => {
        reader.text(piece);
      },
      close: (name) => {
        reader.close(name);
      },
    },
    WORD,
  );
  return reader.result();
}

class WordReader {
  private readonly lines: ReturnedLine[] = [];
  private readonly controls: ReturnedControl[] = [];
  private readonly openControls: OpenControl[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly pending: string[] = [];
  private cells = 0;
  private rows = 0;
  private unread = 0;
  private isText = false;
  private isHintRun = false;
  private isParagraphProperties = false;
  private joinsNext = false;
  private hasTrackedChanges = false;
  private carried: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (TRACKED.has(name)) this.hasTrackedChanges = true;
    if (name === 'w:del' && this.isParagraphProperties) {
      // The end of this paragraph was deleted: what follows belongs to it.
      this.joinsNext = true;
    }
    if (UNREAD.has(name)) this.unread += 1;
    if (this.unread > 0) return;
    this.openStructure(name, attributes);
    this.openControl(name, attributes);
  }

  private openStructure(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:tbl':
        this.tables.push({ row: -1, column: -1, cell: null });
        return;
      case 'w:tr':
        this.inTable((table) => {
          table.row = this.rows++;
          table.column = -1;
        });
        return;
      case 'w:tc':
        this.inTable((table) => {
          table.column += 1;
          table.cell = { index: this.cells++, row: table.row, column: table.column };
        });
        return;
      case 'w:p':
        this.pending.push('');
        for (const control of this.openControls) control.paragraphs += 1;
        return;
      case 'w:pPr':
        this.isParagraphProperties = true;
        return;
      case 'w:rStyle':
        this.isHintRun = attributes['w:val'] === 'PlaceholderText';
        return;
      case 'w:r':
        this.isHintRun = false;
        return;
      case 'w:t':
        this.isText = true;
        return;
      case 'w:br':
      case 'w:cr':
        this.write('\n');
        return;
      case 'w:tab':
        if (!this.isParagraphProperties) this.write('\t');
        return;
      case 'w:noBreakHyphen':
        this.write('-');
        return;
    }
  }

  private openControl(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:sdt') {
      this.openControls.push({
        tag: '',
        name: '',
        text: '',
        isTicked: null,
        cell: this.cell(),
        showsHint: false,
        isInProperties: false,
        paragraphs: 0,
      });
      return;
    }
    const control = this.openControls.at(-1);
    if (!control) return;
    if (name === 'w:sdtPr') control.isInProperties = true;
    if (!control.isInProperties) {
      // A field around a whole cell is opened before it.
      if (name === 'w:tc') control.cell = this.cell();
      return;
    }
    const value = attributes['w:val'] ?? '';
    if (name === 'w:tag') control.tag = value;
    if (name === 'w:alias') control.name = value;
    if (name === 'w:showingPlcHdr') control.showsHint = !OFF.has(value);
    if (/^w1[45]:checkbox$/.test(name)) control.isTicked = false;
    if (/^w1[45]:checked$/.test(name))
      control.isTicked = !OFF.has(attributes['w14:val'] ?? attributes['w15:val'] ?? '');
  }

  text(piece: string): void {
    if (this.isText && this.unread === 0) this.write(piece);
  }

  private write(piece: string): void {
    const controls = this.openControls.filter((control) => !control.isInProperties);
    if (this.isHintRun && controls.some((control) => control.showsHint)) return;
    if (this.pending.length === 0) return;
    this.pending.push((this.pending.pop() ?? '') + piece);
    for (const control of controls) {
      // A field of several paragraphs keeps them apart.
      if (control.paragraphs > 1 && control.text !== '') control.text += '\n';
      if (control.paragraphs > 1) control.paragraphs = 1;
      control.text += piece;
    }
  }

  close(name: string): void {
    if (UNREAD.has(name)) {
      this.unread -= 1;
      return;
    }
    if (this.unread > 0) return;
    switch (name) {
      case 'w:t':
        this.isText = false;
        return;
      case 'w:r':
        this.isHintRun = false;
        return;
      case 'w:pPr':
        this.isParagraphProperties = false;
        return;
      case 'w:p':
        this.closeParagraph();
        return;
      case 'w:tbl':
        this.tables.pop();
        return;
      case 'w:tc':
        this.inTable((table) => {
          table.cell = null;
        });
        return;
      case 'w:sdtPr': {
        const control = this.openControls.at(-1);
        if (control) control.isInProperties = false;
        return;
      }
      case 'w:sdt':
        this.closeControl();
        return;
    }
  }

  private closeParagraph(): void {
    const text = this.pending.pop() ?? '';
    if (this.joinsNext && this.pending.length === 0) {
      this.joinsNext = false;
      this.carried = (this.carried ?? '') + text;
      return;
    }
    const whole = (this.carried ?? '') + text;
    this.carried = null;
    const around = this.tables.flatMap(({ cell }) => (cell === null ? [] : cell.index)).slice(0, -1);
    const outer = around.length > 0 ? { outer: around } : {};
    for (const line of clean(whole, LONGEST).split('\n'))
      this.lines.push({ text: line, cell: this.cell(), ...outer });
  }

  private closeControl(): void {
    const control = this.openControls.pop();
    if (!control || control.tag === '') return;
    const { tag, name, text, isTicked, cell } = control;
    this.controls.push({
      tag: clean(tag, 200),
      name: clean(name, 200),
      text: clean(text, LONGEST),
      isTicked,
      cell,
    });
  }

  private cell(): ReturnedCell | null {
    return this.tables.findLast((table) => table.cell !== null)?.cell ?? null;
  }

  private inTable(change: (table: OpenTable) => void): void {
    const table = this.tables.at(-1);
    if (table) change(table);
  }

  result(): WordText {
    return { lines: this.lines, controls: this.controls, hasTrackedChanges: this.hasTrackedChanges };
  }
}

/** Longer than any answer, so that none is cut. */
const LONGEST = 200_000;
const OFF = new Set(['0', 'false', 'off']);
