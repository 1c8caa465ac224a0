import type { InputOf } from '#contract';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { foldText } from '#domain/registration/foldText';
import { readRegistration, RECORD_LIMIT } from '#domain/registration/readRegistration';
import { SIZE_LIMIT_BYTES } from '#domain/registration/refusedFile';
import type { ColumnMapping, Registration } from '#domain/registration/registration';
import { wallOf } from '#domain/time';
import type { Zone } from '#domain/time';
import { isZipped, readWorkbook } from '../../spreadsheet/readWorkbook.ts';
import type { House } from '../house.ts';

/** A list as it came, with what was chosen about it. */
export type ListFile = InputOf<'registration.read'> & { restoreLines: readonly number[]; zone: Zone };

/** A list that was read, and whether its columns are as somebody chose them in an earlier import. */
export type ReadList = Registration & { headingsKey: string; isRemembered: boolean };

/** Reads a CSV file or an Excel workbook, told apart by their bytes; nothing is kept. */
export function readList(house: House, file: ListFile): Answer<ReadList> {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(file.contentBase64))
    return failure(
      'invalid',
      'The list did not arrive whole. Nothing was imported; choose the file again.',
      'contentBase64',
    );
  const bytes = Buffer.from(file.contentBase64, 'base64');
  const isWorkbook = isZipped(bytes) && bytes.length <= SIZE_LIMIT_BYTES;
  const sheet = isWorkbook
    ? readWorkbook({
        bytes,
        fileName: file.fileName,
        sheetName: file.sheet ?? null,
        limit: RECORD_LIMIT + 1,
      })
    : null;
  if (sheet && !sheet.ok) return sheet;
  const read = (mapping: ColumnMapping | null) =>
    readRegistration({
      bytes,
      sheet: sheet?.value,
      fileName: file.fileName,
      mapping,
      headerLine: file.headerLine,
      today: wallOf(house.clock().wallMs, file.zone).on,
      restoreLines: file.restoreLines,
    });

  const first = read(file.mapping);
  if (!first.ok) return first;
  const headingsKey = headingsKeyOf(first.value);
  const remembered =
    file.mapping === null && headingsKey !== '' ? house.workspace?.columnChoices.of(headingsKey) : null;
  const second = remembered ? read(remembered) : null;
  const list = second?.ok ? second.value : first.value;
  return { ok: true, value: { ...list, headingsKey, isRemembered: second?.ok === true } };
}

/** The headings of a list, by which lists of the same kind are known again; empty in a list without. */
function headingsKeyOf({ headerLine, columns }: Registration): string {
  return headerLine === null
    ? ''
    : columns
        .map(({ header }) => foldText(header))
        .join(' | ')
        .slice(0, 4000);
}
