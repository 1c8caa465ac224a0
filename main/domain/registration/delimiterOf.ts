import { findHeader, HEADER_SEARCH_RECORDS } from './columns.ts';
import { csvRecords } from './csvRecords.ts';
import type { Delimiter } from './csvRecords.ts';

/**
 * What separates the cells of a list: the one that brings out the most headings; without headings the one that
 * cuts most lines into equally many cells.
 */
export function delimiterOf(bytes: Uint8Array): Delimiter {
  const hint = /^sep=([,;|\t])\r?\n/i.exec(String.fromCharCode(...bytes.subarray(0, 8)));
  const hinted = CANDIDATES.find((delimiter) => delimiter === hint?.[1]);
  if (hinted) return hinted;
  const readings = CANDIDATES.map((delimiter) => {
    const records = csvRecords({ bytes, delimiter, limit: HEADER_SEARCH_RECORDS });
    return { delimiter, headings: findHeader(records)?.score ?? 0, regular: regularity(records) };
  });
  const [best] = readings.sort((one, other) => other.headings - one.headings || other.regular - one.regular);
  return best?.delimiter ?? ',';
}

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|'];

/** How many records share the commonest width above one. */
function regularity(records: readonly { cells: string[] }[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of records)
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
}
