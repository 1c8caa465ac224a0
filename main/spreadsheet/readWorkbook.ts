import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { CsvRecord } from '#domain/registration/csvRecords';
import { shownName } from '#domain/registration/refusedFile';
import { sheetRecords } from './sheetRecords.ts';
import { dateStylesOf } from './sheetValues.ts';
import { meantText } from './xText.ts';
import { walkXml } from './xmlParts.ts';
import { zipEntries } from './zipEntries.ts';
import type { ZipEntry } from './zipEntries.ts';

/** One sheet of an Excel workbook as rows of text, and what the others are called. */
export interface WorkbookSheet {
  names: string[];
  name: string;
  records: CsvRecord[];
}

/** True for bytes that begin like a zipped file, as every .xlsx does, whatever the name says. */
export function isZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Reads a sheet of an .xlsx workbook: what its cells show. Formulas are never calculated and macros never looked at; dates
 * are written as 2027-04-15. Without a name, the first visible sheet that holds anything is read. Fails in a sentence for
 * what is damaged, too large once unpacked, or no workbook.
 */
export function readWorkbook({
  bytes,
  fileName,
  sheetName,
  limit,
}: {
  bytes: Uint8Array;
  fileName: string;
  sheetName: string | null;
  /** The most rows that are read. */
  limit: number;
}): Answer<WorkbookSheet> {
  const refuse = (what: string) => failure('file', `${shownName(fileName)} ${what}`);
  try {
    const entries = zipEntries(bytes);
    const foreign = foreignTo(entries);
    if (foreign !== null)
      return refuse(`is ${foreign}. Nothing was imported and the file was not changed. ${SAVE_AS}`);
    const book = bookOf(entries);
    if (book.sheets.length === 0)
      return refuse(
        `is an Excel workbook without a sheet that can be read. Nothing was imported. ${SAVE_AS}`,
      );
    const wanted = book.sheets.find(({ name }) => name === sheetName);
    if (sheetName !== null && !wanted)
      return refuse(`has no sheet of that name any more. Nothing was imported; choose another sheet.`);
    const texts = sharedTexts(entries.get(book.textsPath));
    const dateStyles = dateStylesOf(partOf(entries.get(book.stylesPath)));
    const read = (path: string) =>
      sheetRecords({
        bytes: partOf(entries.get(path)) ?? new Uint8Array(),
        texts,
        dateStyles,
        is1904: book.is1904,
        limit,
      });
    const visible = book.sheets.filter(({ isHidden }) => !isHidden);
    for (const sheet of wanted ? [wanted] : [...visible, ...book.sheets]) {
      const records = read(sheet.path);
      const isLast = wanted !== undefined || sheet === book.sheets.at(-1);
      if (records.length > 0 || isLast)
        return success({ names: book.sheets.map(({ name }) => name), name: sheet.name, records });
    }
    return refuse(`holds only empty sheets. Nothing was imported. ${SAVE_AS}`);
  } catch (error) {
    // Unpacking and reading throw for every kind of damage there is; the file stays as it is.
    return refuse(
      error instanceof RangeError || isTooLarge(error)
        ? `unpacks to more than ${MOST_MEGABYTES} MB, far more than a list of people. It was not read and nothing was imported. ${SAVE_AS}`
        : `looks like an Excel workbook or another zipped file, but it is damaged or cut off. Nothing was imported and the file was not changed. ${SAVE_AS}`,
    );
  }
}

const MOST_MEGABYTES = 100;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const SAVE_AS =
  'Open it in the program it comes from, save it as an Excel workbook (.xlsx) or as CSV, and choose that file.';

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** What a zipped file is that is no .xlsx; null for a workbook. */
function foreignTo(entries: ReadonlyMap<string, ZipEntry>): string | null {
  if (entries.has('xl/workbook.bin')) return 'a binary Excel workbook (.xlsb)';
  if (entries.has('word/document.xml')) return 'a Word document, not a list';
  if (entries.has('ppt/presentation.xml')) return 'a PowerPoint presentation, not a list';
  if (entries.has('content.xml') && entries.has('mimetype')) return 'an OpenDocument file';
  if ([...entries.keys()].some((name) => name.startsWith('Index/') && name.endsWith('.iwa')))
    return 'an Apple Numbers document';
  return [...entries.keys()].some((name) => name.endsWith('workbook.xml'))
    ? null
    : 'a zipped file, not an Excel workbook';
}

interface Book {
  sheets: { name: string; path: string; isHidden: boolean }[];
  is1904: boolean;
  textsPath: string;
  stylesPath: string;
}

function bookOf(entries: ReadonlyMap<string, ZipEntry>): Book {
  const bookPath = [...entries.keys()].find((name) => name.endsWith('workbook.xml')) ?? '';
  const folder = bookPath.slice(0, bookPath.lastIndexOf('/') + 1);
  const paths = new Map<string, string>();
  const kinds = new Map<string, string>();
  walkXml(partOf(entries.get(`${folder}_rels/workbook.xml.rels`)) ?? EMPTY_XML, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      paths.set(attribute('Id') ?? '', path);
      kinds.set((attribute('Type') ?? '').split('/').at(-1) ?? '', path);
    },
  });
  const book: Book = {
    sheets: [],
    is1904: false,
    textsPath: kinds.get('sharedStrings') ?? '',
    stylesPath: kinds.get('styles') ?? '',
  };
  walkXml(partOf(entries.get(bookPath)) ?? EMPTY_XML, {
    open(name, attribute) {
      if (name === 'workbookPr') book.is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const path = paths.get(attribute('r:id') ?? attribute('d:id') ?? '') ?? '';
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      if (path.includes('worksheets/') && entries.has(path))
        book.sheets.push({ name: attribute('name') ?? '', path, isHidden });
    },
  });
  return book;
}

const EMPTY_XML = new TextEncoder().encode('<none/>');

function partOf(entry: ZipEntry | undefined): Uint8Array | null {
  return entry?.read(MOST_BYTES) ?? null;
}

/** The texts that cells refer to by number; what is written above letters to help reading is left out. */
function sharedTexts(entry: ZipEntry | undefined): string[] {
  const texts: string[] = [];
  let [text, isText, isAbove] = ['', false, false];
  walkXml(partOf(entry) ?? EMPTY_XML, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isAbove = true;
      if (name === 't') isText = !isAbove;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isAbove = false;
      if (name === 'si') texts.push(meantText(text));
    },
  });
  return texts;
}
