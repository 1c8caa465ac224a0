import type { EventSnapshot } from '../eventSnapshot.ts';
import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import type { Attendee } from '../people/person.ts';
import { cellText } from '../registration/cellText.ts';
import { csvRecords } from '../registration/csvRecords.ts';
import { asUtf8Bytes } from '../registration/decodeText.ts';
import { delimiterOf } from '../registration/delimiterOf.ts';
import { emailOf } from '../registration/email.ts';
import { foldedWords, foldText } from '../registration/foldText.ts';
import { isBlankRecord } from '../registration/listParts.ts';
import { isBinary, notText, refusedFile, tooManyLines } from '../registration/refusedFile.ts';
import { answerFields, isSameAnswer, storedAnswer } from './storedAnswer.ts';
import type { AnswerField } from './storedAnswer.ts';

/** What a column holds: whose row it is, an answer field by its id, or nothing that is kept. */
export type SurveyMeaning = string;

export interface SurveyColumn {
  index: number;
  heading: string;
  /** The first cell with something in it. */
  example: string;
  meaning: SurveyMeaning;
}

/** One row of the list: whose it is, what is new, and what differs from what stands there. */
export interface SurveyRow {
  line: number;
  who: string;
  personId: string | null;
  fresh: { fieldId: string; text: string }[];
  differing: { fieldId: string; text: string }[];
}

export interface SurveyReading {
  fileName: string;
  columns: SurveyColumn[];
  fields: AnswerField[];
  rows: SurveyRow[];
}

export const EMAIL_COLUMN = 'email';
export const NAME_COLUMN = 'name';
export const SKIPPED_COLUMN = 'skip';
const ROW_LIMIT = 10_000;

type Source = Pick<EventSnapshot, 'people' | 'preWork' | 'organizations'>;

/**
 * Reads the answers of a survey tool's list: the first line has the headings, each further one a person, found by
 * e-mail address or else by name. Nothing is stored. Fails with kind `file` when the bytes are no such list.
 */
export function readSurvey({
  bytes: given,
  fileName,
  mapping,
  source,
}: {
  bytes: Uint8Array;
  fileName: string;
  /** Column index → meaning, chosen by hand; null lets the headings say it. */
  mapping: Readonly<Record<string, SurveyMeaning>> | null;
  source: Source;
}): Answer<SurveyReading> {
  const refusal = refusedFile(given, fileName);
  if (refusal !== null) return failure('file', refusal);
  const { bytes } = asUtf8Bytes(given);
  if (isBinary(bytes)) return failure('file', notText(fileName));
  const records = csvRecords({ bytes, delimiter: delimiterOf(bytes), limit: ROW_LIMIT + 2 }).filter(
    (record) => !isBlankRecord(record),
  );
  if (records.length > ROW_LIMIT + 1) return failure('file', tooManyLines(fileName, ROW_LIMIT));
  const [header, ...body] = records;
  if (!header || body.length === 0)
    return failure(
      'file',
      `“${fileName}” has no row below its headings. Nothing was taken in; export the answers once more, one row for each person.`,
    );
  const fields = answerFields(source);
  const columns = header.cells.map((cell, index): SurveyColumn => {
    const heading = cellText(cell, 'line').text;
    const chosen = mapping?.[String(index)];
    return {
      index,
      heading,
      example:
        body.map((record) => cellText(record.cells[index] ?? '', 'line').text).find((text) => text !== '') ??
        '',
      meaning:
        chosen !== undefined && isMeaning(chosen, fields)
          ? chosen
          : mapping
            ? SKIPPED_COLUMN
            : meaningOf(heading, fields),
    };
  });
  const rows = body.map((record) => rowOf(record, columns, source));
  return success({ fileName, columns, fields, rows });
}

function isMeaning(meaning: string, fields: readonly AnswerField[]): boolean {
  return (
    [EMAIL_COLUMN, NAME_COLUMN, SKIPPED_COLUMN].includes(meaning) ||
    fields.some(({ fieldId }) => fieldId === meaning)
  );
}

/** What a heading means: an address or a name by its usual words, else the field that shares most of its words. */
function meaningOf(heading: string, fields: readonly AnswerField[]): SurveyMeaning {
  const folded = foldText(heading);
  if (/\be-?mail\b|\bemail\b/u.test(folded)) return EMAIL_COLUMN;
  if (/^(?:your |full )?name\b/u.test(folded)) return NAME_COLUMN;
  const words = new Set(foldedWords(heading));
  let best = { meaning: SKIPPED_COLUMN, share: 0 };
  for (const { fieldId, label } of fields) {
    const asked = new Set(foldedWords(label));
    const common = [...asked].filter((word) => words.has(word)).length;
    const share = asked.size === 0 ? 0 : common / Math.max(asked.size, words.size);
    if (share > best.share) best = { meaning: fieldId, share };
  }
  return best.share >= LEAST_SHARE ? best.meaning : SKIPPED_COLUMN;
}

const LEAST_SHARE = 0.6;

function rowOf(
  record: { line: number; cells: readonly string[] },
  columns: readonly SurveyColumn[],
  source: Source,
): SurveyRow {
  const cell = (meaning: string) => {
    const column = columns.find((known) => known.meaning === meaning);
    return column ? cellText(record.cells[column.index] ?? '', 'line').text : '';
  };
  const [email, name] = [cell(EMAIL_COLUMN), cell(NAME_COLUMN)];
  const person = personOf(source.people, { email, name });
  const answers = columns.flatMap(({ index, meaning }) => {
    if ([EMAIL_COLUMN, NAME_COLUMN, SKIPPED_COLUMN].includes(meaning)) return [];
    const { text } = cellText(record.cells[index] ?? '', 'text');
    return text === '' ? [] : [{ fieldId: meaning, text }];
  });
  const differs = ({ fieldId, text }: { fieldId: string; text: string }) => {
    const stored = person ? storedAnswer(source, person, fieldId) : '';
    return stored.trim() !== '' && !isSameAnswer(stored, text);
  };
  return {
    line: record.line,
    who: name === '' ? email : name,
    personId: person?.id ?? null,
    fresh: person
      ? answers.filter(
          (answer) =>
            !differs(answer) && !isSameAnswer(storedAnswer(source, person, answer.fieldId), answer.text),
        )
      : answers,
    differing: answers.filter(differs),
  };
}

/** By address, else by the whole name when only one person has it. */
function personOf(
  people: readonly Attendee[],
  { email, name }: { email: string; name: string },
): Attendee | null {
  const address = foldText(emailOf(email).value);
  const byEmail = address === '' ? [] : people.filter((person) => foldText(person.email) === address);
  if (byEmail.length === 1) return byEmail[0] ?? null;
  const folded = foldText(name);
  const byName =
    folded === ''
      ? []
      : people.filter(
          ({ display, first, last }) =>
            foldText(display) === folded ||
            foldText(`${first} ${last}`) === folded ||
            foldText(`${last}, ${first}`) === folded,
        );
  return byName.length === 1 ? (byName[0] ?? null) : null;
}
