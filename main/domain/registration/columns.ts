import { cellText } from './cellText.ts';
import type { CsvRecord } from './csvRecords.ts';
import { fieldOfHeader } from './fieldOfHeader.ts';
import { foldText } from './foldText.ts';
import { FIELD_LABELS, REGISTRATION_FIELDS } from './registration.ts';
import type {
  ColumnMapping,
  RegistrationColumn,
  RegistrationField,
  RegistrationWarning,
} from './registration.ts';

/** Headings are looked for among so many first records; above them stand report titles and dates. */
export const HEADER_SEARCH_RECORDS = 40;

/** The record that reads most like headings, and how many fields it names; null when none does. */
export function findHeader(records: readonly CsvRecord[]): { record: CsvRecord; score: number } | null {
  let best: { record: CsvRecord; score: number } | null = null;
  for (const record of records.slice(0, HEADER_SEARCH_RECORDS)) {
    const score = headerScore(record);
    if (score > (best?.score ?? 0)) best = { record, score };
  }
  return best;
}

/** Fields for a row of headings. Each field is given once: to the heading that says just that, else to the first. */
export function mapHeadings(cells: readonly string[]): (RegistrationField | null)[] {
  const readings = cells.map((cell) => fieldOfHeader(headingText(cell)));
  const fields: (RegistrationField | null)[] = cells.map(() => null);
  const taken = new Set<RegistrationField>();
  for (const isExact of [true, false])
    readings.forEach((reading, index) => {
      if (!reading || reading.isExact !== isExact || taken.has(reading.field)) return;
      taken.add(reading.field);
      fields[index] = reading.field;
    });
  // "Name, Vorname" and "Nombre, Apellidos": beside one half of a name, a bare name is the other half.
  const nameAt = fields.indexOf('name');
  if (nameAt >= 0 && taken.has('firstName') !== taken.has('lastName'))
    fields[nameAt] = taken.has('firstName') ? 'lastName' : 'firstName';
  return fields;
}

/** True when a name can be read from these columns. */
export function holdsNames(fields: readonly (RegistrationField | null)[]): boolean {
  return fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
}

/** The columns as a screen shows them. Without headings they are called `Column 1`, `Column 2` … */
export function columnsOf(
  headings: readonly string[],
  fields: readonly (RegistrationField | null)[],
): RegistrationColumn[] {
  return fields.map((field, index) => ({
    index,
    header: headingText(headings[index] ?? '') || `Column ${index + 1}`,
    field,
  }));
}

/** The mapping that these columns amount to. */
export function mappingOf(columns: readonly RegistrationColumn[]): ColumnMapping {
  return Object.fromEntries(columns.flatMap(({ index, field }) => (field === null ? [] : [[field, index]])));
}

/** The field of each column under a mapping made by hand, or the sentence that says why it cannot be used. */
export function fieldsOfMapping(
  mapping: ColumnMapping,
  width: number,
): (RegistrationField | null)[] | string {
  const fields: (RegistrationField | null)[] = Array.from({ length: width }, () => null);
  for (const [name, index] of Object.entries(mapping)) {
    const field = REGISTRATION_FIELDS.find((known) => known === name);
    if (!field)
      return `“${name}” is not something that a list can hold. Nothing was imported. Choose from the list.`;
    if (!(index in fields))
      return `The list has ${width} columns, so ${FIELD_LABELS[field].toLowerCase()} cannot be read from column ${index + 1}. Nothing was imported. Choose another column.`;
    const other = fields[index] ?? null;
    if (other !== null)
      return `Column ${index + 1} is set to both ${FIELD_LABELS[other].toLowerCase()} and ${FIELD_LABELS[field].toLowerCase()}. Nothing was imported. Choose one of them.`;
    fields[index] = field;
  }
  return holdsNames(fields)
    ? fields
    : 'No column is set to the name. Nothing was imported. Choose the column that holds the names.';
}

/** Headings that stand more than once; only one of such columns is used. */
export function duplicateHeadings(
  columns: readonly RegistrationColumn[],
  line: number,
): RegistrationWarning[] {
  const first = new Map<string, RegistrationColumn>();
  const warnings: RegistrationWarning[] = [];
  for (const column of columns) {
    const folded = foldText(column.header);
    const earlier = first.get(folded);
    if (!earlier) first.set(folded, column);
    else
      warnings.push({
        line,
        code: 'header_duplicate',
        detail: `“${column.header}” heads column ${earlier.index + 1} and column ${column.index + 1}; ${usedOf(earlier, column)}`,
      });
  }
  return warnings;
}

function usedOf(earlier: RegistrationColumn, later: RegistrationColumn): string {
  const used = [earlier, later].filter((column) => column.field !== null);
  return used.length === 0
    ? 'neither is used'
    : used.map((column) => `column ${column.index + 1} is used`).join(', ');
}

/** Fields named by a record. A single one counts only where a cell says plainly that names stand below it. */
function headerScore(record: CsvRecord): number {
  const named = mapHeadings(record.cells).filter((field) => field !== null).length;
  return named >= 2 || record.cells.some((cell) => NAME_HEADING.test(foldText(headingText(cell))))
    ? named
    : 0;
}

const NAME_HEADING =
  /^((full|your|first|last|participant|attendee) )?names?$|^nombre( completo)?$|^nom( complet)?$/;

function headingText(cell: string): string {
  return cellText(cell, 'line').text;
}
