import Papa from 'papaparse';
import { safeCell } from '#domain/registration/safeCell';

/**
 * Rows as CSV in UTF-8 with a byte-order mark, by which Excel knows the encoding. What a spreadsheet would run as a
 * formula is written with an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const text = Papa.unparse(
    rows.map((cells) => cells.map((cell) => safeCell(printable(cell)))),
    { newline: '\r\n' },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

/** Without control characters and halves of letters, which no program reads back. */
function printable(text: string): string {
  return text.replace(/(?![\t\n\r\u0085])[\p{Cc}\p{Cs}]/gu, '');
}
