import { cellText } from './cellText.ts';
import type { CsvRecord } from './csvRecords.ts';
import type { SkippedRow } from './registration.ts';
import type { Delimiter } from './csvRecords.ts';
import { isTotalsRow } from './rowStanding.ts';

/** The records of a list told apart: rows of people, and those that are nobody. */
export interface ListParts {
  data: CsvRecord[];
  skipped: SkippedRow[];
}

/** Skips what stands above the headings, blank rows, and the sum below. */
export function listParts({
  records,
  header,
  delimiter,
}: {
  records: readonly CsvRecord[];
  header: CsvRecord | null;
  delimiter: Delimiter;
}): ListParts {
  const parts: ListParts = { data: [], skipped: [] };
  for (const record of records) {
    if (record === header) continue;
    const reason = skippedBecause(record, header, delimiter);
    if (reason === null) parts.data.push(record);
    else parts.skipped.push({ line: record.line, reason });
  }
  return parts;
}

/** True for a record without any text. */
export function isBlankRecord(record: CsvRecord): boolean {
  return record.cells.every((cell) => cell.trim() === '' || cellText(cell, 'line').text === '');
}

function skippedBecause(record: CsvRecord, header: CsvRecord | null, delimiter: Delimiter): string | null {
  if (isBlankRecord(record)) return 'blank row';
  if (header && record.line < header.line) {
    const filled = record.cells.map((cell) => cellText(cell, 'line').text).filter((cell) => cell !== '');
    return `text before header: ${filled.join(delimiter)}`;
  }
  return isTotalsRow(record.cells) ? 'totals row' : null;
}
