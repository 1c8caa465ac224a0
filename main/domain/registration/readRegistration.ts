import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import { cellText } from './cellText.ts';
import {
  columnsOf,
  duplicateHeadings,
  fieldsOfMapping,
  findHeader,
  holdsNames,
  mapHeadings,
  mappingOf,
} from './columns.ts';
import { csvRecords } from './csvRecords.ts';
import type { CsvRecord } from './csvRecords.ts';
import { asUtf8Bytes } from './decodeText.ts';
import { delimiterOf } from './delimiterOf.ts';
import { isBlankRecord, listParts } from './listParts.ts';
import { isBinary, nobodyIn, notText, refusedFile, tooManyLines } from './refusedFile.ts';
import { registeredPeople } from './registeredPeople.ts';
import type {
  Registration,
  RegistrationColumn,
  RegistrationInput,
  RegistrationWarning,
} from './registration.ts';
import type { Delimiter } from './csvRecords.ts';
import { registrationRow } from './registrationRow.ts';
import type { RegistrationRow } from './registrationRow.ts';
import { submissionsOf } from './submissions.ts';
import { dateOrderOf } from './submittedAt.ts';

/** A longer list is refused. */
export const RECORD_LIMIT = 50_000;

/**
 * Reads a registration list as exported from any form tool: people cleaned field by field, who is left out and
 * why, what was fixed. Nothing is stored. Fails with kind `file` when the bytes are no such list, `invalid` when
 * the user's mapping does not fit it.
 */
export function readRegistration(input: RegistrationInput): Answer<Registration> {
  const { fileName } = input;
  const refusal = input.sheet ? null : refusedFile(input.bytes, fileName);
  if (refusal !== null) return failure('file', refusal);

  const { bytes, encoding } = input.sheet
    ? { bytes: new Uint8Array(), encoding: 'workbook' as const }
    : asUtf8Bytes(input.bytes);
  const delimiter = input.sheet ? ',' : delimiterOf(bytes);
  const records = input.sheet?.records ?? csvRecords({ bytes, delimiter, limit: RECORD_LIMIT + 1 });
  const found = findHeader(records)?.record ?? null;
  if (!found && isBinary(bytes)) return failure('file', notText(fileName));
  if (records.every(isBlankRecord)) return failure('file', nobodyIn(fileName, 'holds only blank lines'));
  if (records.length > RECORD_LIMIT) return failure('file', tooManyLines(fileName, RECORD_LIMIT));

  const header = headerOf(input, { records, found });
  if (header === 'missing')
    return failure('invalid', `No row starts on line ${input.headerLine ?? 0}. ${CHOOSE_LINE}`, 'headerLine');
  const width = header?.cells.length ?? Math.max(0, ...records.map(({ cells }) => cells.length));
  const fields = input.mapping
    ? fieldsOfMapping(input.mapping, width)
    : mapHeadings(header?.cells ?? Array.from({ length: width }, () => ''));
  if (typeof fields === 'string') return failure('invalid', fields, 'mapping');
  return readList({
    input,
    records,
    delimiter,
    header,
    columns: columnsOf(header?.cells ?? [], fields),
    encoding:
      encoding === 'workbook' ? 'Excel workbook' : encoding === 'utf-16' ? 'UTF-16' : encodingOf(records),
  });
}

interface List {
  input: RegistrationInput;
  records: readonly CsvRecord[];
  delimiter: Delimiter;
  header: CsvRecord | null;
  columns: RegistrationColumn[];
  encoding: Encoding;
}

type Encoding = 'Excel workbook' | 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'UTF-8 with some Windows-1252 rows';

const SAMPLE_ROWS = 5;
const CHOOSE_LINE = 'Nothing was imported. Choose the line on which the headings stand.';

function readList({ input, records, delimiter, header, columns, encoding }: List): Answer<Registration> {
  const { data, skipped } = listParts({ records, header, delimiter });
  const needsMapping = !holdsNames(columns.map(({ field }) => field));
  if (data.length === 0 && !needsMapping)
    return failure('file', nobodyIn(input.fileName, 'has headings, but nobody below them'));

  const rows = needsMapping ? [] : rowsOf({ data, columns, hasHeader: header !== null, encoding });
  const { submissions, excluded } = submissionsOf(rows, new Set(input.restoreLines));
  const people = registeredPeople(submissions, Number(input.today.slice(0, 4)));
  const warnings = [...fileWarnings({ encoding, header, columns }), ...people.warnings].sort(byLineAndCode);
  return success({
    fileName: input.fileName,
    encoding,
    delimiter,
    sheet: input.sheet ? { name: input.sheet.name, names: input.sheet.names } : null,
    headerLine: header?.line ?? null,
    columns,
    mapping: mappingOf(columns),
    needsMapping,
    sampleRows: (header ? data : records).slice(0, SAMPLE_ROWS).map(sampleOf),
    participants: people.participants,
    excluded,
    skipped,
    warnings,
    mergeSuggestions: people.mergeSuggestions,
    counts: {
      records: records.length,
      dataRows: data.length,
      participants: people.participants.length,
      excluded: excluded.length,
      skippedRows: skipped.length,
      warnings: warnings.length,
    },
  });
}

/** The record of headings: as the user says, else as found, else a first row that has words where addresses stand. */
function headerOf(
  { mapping, headerLine }: RegistrationInput,
  { records, found }: { records: readonly CsvRecord[]; found: CsvRecord | null },
): CsvRecord | null | 'missing' {
  if (headerLine === null) return null;
  if (headerLine !== undefined) return records.find(({ line }) => line === headerLine) ?? 'missing';
  const emailIndex = mapping?.['email'];
  if (found || emailIndex === undefined) return found;
  const first = records.find((record) => !isBlankRecord(record));
  const cell = first?.cells[emailIndex]?.trim() ?? '';
  return first && cell !== '' && !cell.includes('@') ? first : null;
}

function rowsOf({
  data,
  columns,
  hasHeader,
  encoding,
}: {
  data: readonly CsvRecord[];
  columns: readonly RegistrationColumn[];
  hasHeader: boolean;
  encoding: Encoding;
}): RegistrationRow[] {
  const submittedIndex = columns.findIndex(({ field }) => field === 'submitted');
  const reading = {
    fields: columns.map(({ field }) => field),
    width: hasHeader ? columns.length : null,
    dateOrder: dateOrderOf(data.map(({ cells }) => (cells[submittedIndex] ?? '').trim())),
    isFallbackCommon: encoding === 'Windows-1252',
  };
  return data.map((record) => registrationRow(record, reading));
}

/** One odd row is worth a warning of its own; a list that is Windows-1252 throughout is simply that. */
function encodingOf(records: readonly CsvRecord[]): Encoding {
  const fallbacks = records.filter(({ encoding }) => encoding === 'windows-1252').length;
  if (fallbacks === 0) return 'UTF-8';
  const isMixed = fallbacks === 1 || records.some(({ encoding }) => encoding === 'utf-8');
  return isMixed ? 'UTF-8 with some Windows-1252 rows' : 'Windows-1252';
}

function fileWarnings({
  encoding,
  header,
  columns,
}: {
  encoding: Encoding;
  header: CsvRecord | null;
  columns: readonly RegistrationColumn[];
}): RegistrationWarning[] {
  const warnings: RegistrationWarning[] = header ? duplicateHeadings(columns, header.line) : [];
  if (encoding === 'Windows-1252')
    warnings.push({
      line: 1,
      code: 'encoding_fallback',
      detail: 'the list is not UTF-8; read as Windows-1252',
    });
  if (header?.hasOpenQuote)
    warnings.push({
      line: header.line,
      code: 'quote_unclosed',
      detail: 'a quotation mark among the headings is never closed',
    });
  return warnings;
}

function sampleOf(record: CsvRecord): { line: number; cells: string[] } {
  return { line: record.line, cells: record.cells.map((cell) => cellText(cell, 'line').text) };
}

function byLineAndCode(one: RegistrationWarning, other: RegistrationWarning): number {
  return one.line - other.line || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0);
}
