import { decodeUtf8, decodeWindows1252, isAscii } from './decodeText.ts';
import type { ByteRange } from './decodeText.ts';

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** One record of a list: usually a line, several where a quoted cell holds line breaks. */
export interface CsvRecord {
  /** The line on which it starts, 1-based. */
  line: number;
  /** As written, quotes undone, nothing trimmed. */
  cells: string[];
  /** How its bytes were read; `ascii` where it makes no difference. */
  encoding: 'ascii' | 'utf-8' | 'windows-1252';
  /** True when a quote was opened and never closed; it is then read as an ordinary character. */
  hasOpenQuote: boolean;
}

/** Cells after this many in one record are left out; no registration form has as many. */
export const CELL_LIMIT = 500;

/**
 * Cuts bytes into records: quoted cells, doubled quotes, CRLF, LF and CR in any mixture, each record decoded by
 * itself (UTF-8, or else Windows-1252). Reads at most `limit` records. Never fails: what breaks the rules of CSV
 * is read the way a person would.
 */
export function csvRecords({
  bytes,
  delimiter,
  limit = Number.POSITIVE_INFINITY,
}: {
  bytes: Uint8Array;
  delimiter: Delimiter;
  limit?: number;
}): CsvRecord[] {
  const cutter: Cutter = { bytes, delimiter: delimiter.charCodeAt(0), runaways: 0 };
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < bytes.length && records.length < limit) {
    const cut = cutRecord(cutter, at);
    records.push(decodeRecord(bytes, cut, { line, range: { start: at, end: cut.end } }));
    const next = afterLineEnd(bytes, cut.end);
    line += lineEndsIn(bytes, at, next);
    at = next;
  }
  return records;
}

const [LF, CR, SPACE, QUOTE] = [0x0a, 0x0d, 0x20, 0x22];

/** A quoted cell longer than this was never closed. */
const CELL_BYTES = 131_072;
/** After so many of them, quotes are ordinary characters; this keeps hostile files quick. */
const RUNAWAYS_ALLOWED = 20;

interface Cutter {
  bytes: Uint8Array;
  delimiter: number;
  runaways: number;
}

interface Cut {
  cells: (ByteRange & { isQuoted: boolean })[];
  end: number;
  hasOpenQuote: boolean;
}

function cutRecord(cutter: Cutter, start: number): Cut {
  const { bytes, delimiter } = cutter;
  const cut: Cut = { cells: [], end: bytes.length, hasOpenQuote: false };
  for (let at = start; ; at++) {
    const opening = skipSpaces(bytes, at);
    const closing = bytes[opening] === QUOTE ? closingQuote(cutter, opening + 1) : null;
    if (closing === 'never') cut.hasOpenQuote = true;
    const isQuoted = typeof closing === 'number';
    const end = isQuoted ? skipSpaces(bytes, closing + 1) : endOfPlainCell(cutter, at);
    if (cut.cells.length < CELL_LIMIT)
      cut.cells.push(
        isQuoted ? { start: opening + 1, end: closing, isQuoted } : { start: at, end, isQuoted },
      );
    if (bytes[end] === delimiter) {
      at = end;
      continue;
    }
    cut.end = end;
    return cut;
  }
}

/** Where the quoted cell ends, or `never` when it does not look as if it did. */
function closingQuote(cutter: Cutter, start: number): number | 'never' {
  const { bytes } = cutter;
  if (cutter.runaways > RUNAWAYS_ALLOWED) return 'never';
  const end = Math.min(bytes.length, start + CELL_BYTES);
  let hasLineEnd = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LF || byte === CR) hasLineEnd = true;
    if (byte !== QUOTE) continue;
    if (bytes[at + 1] === QUOTE) {
      at++;
      continue;
    }
    if (endsCell(cutter, skipSpaces(bytes, at + 1))) return at;
    // On the same line this is a quote that somebody forgot to double; on a later one, another cell's opening.
    if (hasLineEnd) return 'never';
  }
  cutter.runaways++;
  return 'never';
}

function endOfPlainCell(cutter: Cutter, start: number): number {
  let at = start;
  while (!endsCell(cutter, at)) at++;
  return at;
}

function endsCell({ bytes, delimiter }: Cutter, at: number): boolean {
  const byte = bytes[at];
  return at >= bytes.length || byte === delimiter || byte === LF || byte === CR;
}

function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === SPACE) at++;
  return at;
}

function afterLineEnd(bytes: Uint8Array, end: number): number {
  return bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
}

function lineEndsIn(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end && at < bytes.length; at++)
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count++;
  return count;
}

function decodeRecord(
  bytes: Uint8Array,
  cut: Cut,
  { line, range }: { line: number; range: ByteRange },
): CsvRecord {
  const encoding = isAscii(bytes, range)
    ? 'ascii'
    : decodeUtf8(bytes, range) === null
      ? 'windows-1252'
      : 'utf-8';
  const cells = cut.cells.map((cell) => {
    const text = (encoding === 'utf-8' ? decodeUtf8(bytes, cell) : null) ?? decodeWindows1252(bytes, cell);
    return cell.isQuoted ? text.replaceAll('""', '"') : text;
  });
  return { line, cells, encoding, hasOpenQuote: cut.hasOpenQuote };
}
