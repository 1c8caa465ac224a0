import { CELL_LIMIT } from '#domain/registration/csvRecords';
import type { CsvRecord } from '#domain/registration/csvRecords';
import { dateText, numberText } from './sheetValues.ts';
import { meantText } from './xText.ts';
import { walkXml } from './xmlParts.ts';

interface Sheet {
  bytes: Uint8Array;
  texts: readonly string[];
  dateStyles: readonly boolean[];
  is1904: boolean;
  limit: number;
}

/** The rows of a sheet that hold anything, as text; `line` is the number that stands beside the row. */
export function sheetRecords({ bytes, texts, dateStyles, is1904, limit }: Sheet): CsvRecord[] {
  const records: CsvRecord[] = [];
  const merged: string[] = [];
  const cell = { column: 0, kind: '', style: 0, text: '', isValue: false };
  let row = { line: 0, cells: new Map<number, string>() };
  let column = -1;

  if (bytes.length === 0) return records;
  walkXml(bytes, {
    isDone: () => records.length > limit,
    open(name, attribute) {
      if (name === 'row') {
        const line = Number(attribute('r') ?? row.line + 1);
        row = { line: Number.isInteger(line) && line > 0 ? line : row.line + 1, cells: new Map() };
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attribute('r') ?? '') ?? column + 1;
        Object.assign(cell, {
          column,
          kind: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          text: '',
        });
      } else if (name === 'v' || name === 't') cell.isValue = true;
      else if (name === 'rPh') cell.isValue = false;
      else if (name === 'mergeCell' && merged.length < MOST_MERGED) merged.push(attribute('ref') ?? '');
    },
    text(piece) {
      if (cell.isValue) cell.text += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') cell.isValue = false;
      if (name === 'c' && cell.column < CELL_LIMIT) {
        const text = valueOf();
        if (text !== '') row.cells.set(cell.column, text);
      }
      if (name === 'row' && row.cells.size > 0) records.push(recordOf(row.line, row.cells));
    },
  });
  fillDown(records, merged);
  return records;

  function valueOf(): string {
    switch (cell.kind) {
      case 's':
        return texts[Number(cell.text)] ?? '';
      case 'b':
        return cell.text === '1' ? 'Yes' : 'No';
      case 'e':
        return ''; // #N/A and the like say nothing about a person
      case 'n':
        return dateStyles[cell.style] && cell.text.trim() !== '' && Number.isFinite(Number(cell.text))
          ? dateText(Number(cell.text), is1904)
          : numberText(cell.text);
      default:
        return meantText(cell.text);
    }
  }
}

const MOST_MERGED = 10_000;
const MOST_MERGED_ROWS = 1000;

function recordOf(line: number, cells: ReadonlyMap<number, string>): CsvRecord {
  const width = Math.max(...cells.keys()) + 1;
  return {
    line,
    cells: Array.from({ length: width }, (_, index) => cells.get(index) ?? ''),
    encoding: 'utf-8',
    hasOpenQuote: false,
  };
}

/** What stands in cells merged over several rows is said of each of them. */
function fillDown(records: CsvRecord[], merged: readonly string[]): void {
  if (merged.length === 0) return;
  const byLine = new Map(records.map((record) => [record.line, record]));
  for (const range of merged) {
    const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
    const [from, to] = [Number(match?.[2]), Number(match?.[4])];
    const column = columnOf(match?.[1] ?? '');
    if (!match || match[1] !== match[3] || column === null || to - from > MOST_MERGED_ROWS) continue;
    const text = byLine.get(from)?.cells[column] ?? '';
    for (let line = from + 1; line <= to; line++) {
      const record = byLine.get(line);
      if (!record || (record.cells[column] ?? '') !== '') continue;
      while (record.cells.length < column) record.cells.push('');
      record.cells[column] = text;
    }
  }
}

/** `C12` → 2; null where no letters stand. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference.toUpperCase())?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
