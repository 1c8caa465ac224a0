import { cellText, excerptOf, lengthOf } from './cellText.ts';
import type { CsvRecord } from './csvRecords.ts';
import { emailOf } from './email.ts';
import type { EmailReading } from './email.ts';
import { nameOfParts, personName } from './personName.ts';
import type { NameReading } from './personName.ts';
import { FIELD_LABELS } from './registration.ts';
import type { RegistrationField, RegistrationWarning, WarningCode } from './registration.ts';
import { isTestRow, meansNothing, statusOf } from './rowStanding.ts';
import type { StatusReading } from './rowStanding.ts';
import { looksLikeFormula, unsafedCell } from './safeCell.ts';
import { submittedAt } from './submittedAt.ts';
import type { DateOrder } from './submittedAt.ts';
import { isUnknown } from './years.ts';

/** A data row, cleaned cell by cell, before it is known whether it is a participant. */
export interface RegistrationRow {
  line: number;
  /** Cleaned text of every mapped column; empty where there is none or where it says that there is none. */
  values: Map<RegistrationField, string>;
  name: NameReading;
  email: EmailReading;
  status: StatusReading;
  isTest: boolean;
  submitted: string | null;
  warnings: RegistrationWarning[];
}

/** What the rows of one list have in common. */
export interface RowReading {
  fields: readonly (RegistrationField | null)[];
  /** How many cells a row should have; null in a list without headings. */
  width: number | null;
  dateOrder: DateOrder;
  /** True when the whole list is in another encoding, so that no single row needs to say so. */
  isFallbackCommon: boolean;
}

/** Reads one record as a row of the list. */
export function registrationRow(record: CsvRecord, reading: RowReading): RegistrationRow {
  const warnings: RegistrationWarning[] = [];
  const warn = (code: WarningCode, detail: string) => warnings.push({ line: record.line, code, detail });

  if (record.hasOpenQuote)
    warn('quote_unclosed', 'a quotation mark is never closed; read as a plain character');
  if (record.encoding === 'windows-1252' && !reading.isFallbackCommon)
    warn('encoding_fallback', 'row is not UTF-8; read as Windows-1252');
  if (reading.width !== null) warnAboutWidth(record.cells, reading.width, warn);

  const values = new Map<RegistrationField, string>();
  reading.fields.forEach((field, index) => {
    if (field !== null) values.set(field, cleanValue(field, record.cells[index] ?? '', warn));
  });
  const submittedText = values.get('submitted') ?? '';
  const submitted = submittedAt(submittedText, reading.dateOrder);
  if (submittedText !== '' && submitted === null) warn('date_unclear', `${submittedText} is not a date`);
  const name = nameOf(values);
  const email = emailOf(values.get('email') ?? '');
  return {
    line: record.line,
    values,
    name,
    email,
    status: values.has('status') ? statusOf(values.get('status') ?? '') : 'confirmed',
    isTest: isTestRow({ name: name.display, email: email.value }),
    submitted,
    warnings,
  };
}

/** The row's name as a list of excluded people shows it. */
export function rowTitle(row: RegistrationRow): string {
  return row.name.display || row.email.value || `Line ${row.line}`;
}

/** True when nothing is known for a field, so that an earlier submission may fill it. */
export function isBlank(field: RegistrationField, text: string): boolean {
  return text === '' || (field === 'yearsInRole' && isUnknown(text));
}

const FREE_TEXT: readonly RegistrationField[] = [
  'dietary',
  'accessibility',
  'challengeTopic',
  'keepApart',
  'expertise',
  'offers',
  'wishes',
  'challengeQuestion',
  'emergencyContact',
];

type Warn = (code: WarningCode, detail: string) => void;

function warnAboutWidth(cells: readonly string[], width: number, warn: Warn): void {
  if (cells.length < width)
    warn('row_short', `${cells.length} of ${width} columns; missing ones read as empty`);
  if (cells.length <= width) return;
  const extra = cells.slice(width).map((cell) => cellText(cell, 'line').text);
  const text = extra.filter((cell) => cell !== '').join(', ');
  const what = extra.length === 1 ? 'column' : 'columns';
  warn(
    'row_long',
    text === ''
      ? `${cells.length} columns; extra empty ${what} dropped`
      : `${cells.length} columns; not read: ${text}`,
  );
}

function cleanValue(field: RegistrationField, raw: string, warn: Warn): string {
  const isFreeText = FREE_TEXT.includes(field);
  const label = FIELD_LABELS[field].toLowerCase();
  const { text, mojibake, controlCount, lengthBefore } = cellText(raw, isFreeText ? 'text' : 'line');
  if (mojibake !== null)
    // The private note is not repeated in a list of warnings.
    warn(
      'mojibake_repaired',
      field === 'keepApart' ? `${label}: repaired` : `${label}: ${mojibake} → ${excerptOf(text)}`,
    );
  if (controlCount > 0)
    warn(
      'control_characters',
      `${label}: ${controlCount} invisible ${controlCount === 1 ? 'character' : 'characters'} dropped`,
    );
  if (lengthBefore !== null)
    warn('text_shortened', `${label}: ${lengthBefore} letters; the first ${lengthOf(text)} kept`);
  if (isFreeText && meansNothing(text)) return '';
  // A file that was made safe to open in a spreadsheet has an apostrophe before what looks like a formula.
  const bare = unsafedCell(text);
  if (bare !== text) return bare;
  if (field === 'phone') return text;
  if (looksLikeFormula(text) && text.length > 1)
    warn('formula_like', `starts with “${text[0] ?? ''}”; keep as text, prefix when exporting to CSV/XLSX`);
  return text;
}

function nameOf(values: ReadonlyMap<RegistrationField, string>): NameReading {
  const [first, last] = [values.get('firstName') ?? '', values.get('lastName') ?? ''];
  const whole = values.get('name') ?? '';
  const title = values.get('title') ?? '';
  const preferred = values.get('preferredName') ?? '';
  const name = personName(whole);
  if (first !== '' || last !== '') {
    const parts = nameOfParts({ first, last, title, preferred });
    // What stands on the badge is for its owner to say.
    return whole === '' ? parts : { ...parts, display: name.display, fixes: name.fixes };
  }
  return { ...name, title: title || name.title, preferred: preferred || name.preferred };
}
