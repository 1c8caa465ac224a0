import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT_BYTES } from '#domain/registration/refusedFile';
import { compoundFile } from './compoundFile.ts';
import { refusalOf, registrationOf, utf8, namesOf } from './lists.ts';

const SPREADSHEET =
  'Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and choose that file.';
const AGAIN = 'Export the registrations as CSV and choose that file.';

describe('a file that is no registration list', () => {
  it.each([
    [
      'an Excel workbook renamed to .csv',
      zipSync({ 'xl/workbook.xml': utf8('<workbook/>') }),
      `“people.csv” is an Excel workbook or another zipped file, not a list in text. Nothing was imported and the file was not changed. ${SPREADSHEET}`,
    ],
    [
      'a workbook protected by a password',
      compoundFile(['DataSpaces', 'EncryptionInfo', 'EncryptedPackage']),
      '“people.csv” is protected by a password. Nothing was imported and the file was not changed. Open it in Excel, take the password off, save it, and choose it again.',
    ],
    [
      'an Excel workbook of the old kind',
      compoundFile(['SummaryInformation', 'Workbook']),
      `“people.csv” is an Excel workbook of the old kind (.xls). Nothing was imported and the file was not changed. ${SPREADSHEET}`,
    ],
    [
      'one older still',
      compoundFile(['Book']),
      `“people.csv” is an Excel workbook of the old kind (.xls). Nothing was imported and the file was not changed. ${SPREADSHEET}`,
    ],
    [
      'an old Word document',
      compoundFile(['1Table', 'WordDocument']),
      `“people.csv” is a Word document of the old kind (.doc), not a list. Nothing was imported and the file was not changed. ${AGAIN}`,
    ],
    [
      'the beginning of any old Office file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]),
      `“people.csv” is an Office file of the old kind, not a list. Nothing was imported and the file was not changed. ${SPREADSHEET}`,
    ],
    [
      'a PDF',
      utf8('%PDF-1.7\n1 0 obj'),
      `“people.csv” is a PDF, not a list. Nothing was imported and the file was not changed. ${AGAIN}`,
    ],
    [
      'a web page that a form tool calls a spreadsheet',
      utf8('\ufeff\n<html><table><tr><td>Name</td></tr></table></html>'),
      `“people.csv” is a web page or XML file, not a list. Nothing was imported and the file was not changed. ${SPREADSHEET}`,
    ],
    ['nothing', new Uint8Array(), `“people.csv” is empty. Nothing was imported. ${AGAIN}`],
    [
      'only a byte-order mark',
      utf8('\ufeff'),
      `“people.csv” holds only blank lines. Nothing was imported. ${AGAIN}`,
    ],
    [
      'only blank lines',
      utf8('\n\r\n  \n,,,\n'),
      `“people.csv” holds only blank lines. Nothing was imported. ${AGAIN}`,
    ],
    [
      'headings and nobody below them',
      utf8('Name,E-mail\n\n,\n'),
      `“people.csv” has headings, but nobody below them. Nothing was imported. ${AGAIN}`,
    ],
    [
      'zero bytes',
      new Uint8Array(5000),
      `“people.csv” is not text that can be read as a list. Nothing was imported and the file was not changed. ${AGAIN}`,
    ],
    [
      'bytes of anything',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
      `“people.csv” is not text that can be read as a list. Nothing was imported and the file was not changed. ${AGAIN}`,
    ],
  ])('is refused with a sentence: %s', (_, bytes, message) => {
    expect(refusalOf(bytes)).toEqual({ kind: 'file', message, field: null });
  });

  it('is refused by its size alone, with its size and the limit, and no byte of it is looked at', () => {
    const bytes = new Proxy(new Uint8Array(), {
      get: (_, part) => {
        if (part === 'length') return 50 * 1024 * 1024;
        throw new Error(`${String(part)} was read`);
      },
    });
    expect(refusalOf(bytes).message).toBe(
      `“people.csv” is 50 MB; the limit is 20 MB. It was not read and nothing was imported. ${AGAIN}`,
    );
  });

  it('never seems to keep to the limit when it is a byte above it', () => {
    expect(refusalOf(new Uint8Array(SIZE_LIMIT_BYTES + 1)).message).toContain(
      'is 20.1 MB; the limit is 20 MB',
    );
  });

  it('is refused when it has more lines than any retreat has people', () => {
    expect(refusalOf(`Name\n${'Ada Stone\n'.repeat(50_000)}`).message).toBe(
      '“people.csv” has more than 50,000 lines, the most that a list can have. Nothing was imported. Split the list and import its parts one after the other.',
    );
  });

  it('is named without control characters, at a readable length', () => {
    expect(refusalOf(new Uint8Array(), { fileName: `a\u202e\n${'x'.repeat(500)}` }).message).toBe(
      `“a${'x'.repeat(79)}…” is empty. Nothing was imported. ${AGAIN}`,
    );
  });

  it('is judged by its bytes: a list called .xlsx is read', () => {
    expect(namesOf(registrationOf('Name,City\nAda Stone,Bayhaven', { fileName: 'list.xlsx' }))).toEqual([
      'Ada Stone',
    ]);
  });
});
