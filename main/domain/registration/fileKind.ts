/** A file that is no list in text: the words fit “… is ‹a PDF, not a list›”. */
export interface ForeignKind {
  what: string;
  advice: string;
}

/** What a file is, told from its first bytes whatever its name says; null when it may be a list in text. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | null {
  const head = [...bytes.subarray(0, 512)].map((byte) => String.fromCharCode(byte)).join('');
  if (head.startsWith(COMPOUND_FILE)) return kindOfCompoundFile(bytes);
  const kind = KINDS.find(({ mark }) => head.startsWith(mark));
  if (kind) return kind;
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  return ['<!doctype', '<html', '<table', '<?xml'].some((tag) => start.startsWith(tag)) ? WEB_PAGE : null;
}

const SAVE_AS_WORKBOOK =
  'Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and choose that file.';
const EXPORT_AGAIN = 'Export the registrations as CSV and choose that file.';
const WEB_PAGE = { what: 'a web page or XML file, not a list', advice: SAVE_AS_WORKBOOK };

/** How .xls, .doc and everything protected by a password begins: a file system of its own in one file. */
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0';

/** What a compound file is by the names in its directory; the first that is there tells. */
const IN_COMPOUND_FILES: readonly { name: string; kind: ForeignKind }[] = [
  {
    name: 'EncryptedPackage',
    kind: {
      what: 'protected by a password',
      advice: 'Open it in Excel, take the password off, save it, and choose it again.',
    },
  },
  ...['Workbook', 'Book'].map((name) => ({
    name,
    kind: { what: 'an Excel workbook of the old kind (.xls)', advice: SAVE_AS_WORKBOOK },
  })),
  {
    name: 'WordDocument',
    kind: { what: 'a Word document of the old kind (.doc), not a list', advice: EXPORT_AGAIN },
  },
];

const KINDS: readonly (ForeignKind & { mark: string })[] = [
  {
    mark: 'PK\u0003\u0004',
    what: 'an Excel workbook or another zipped file, not a list in text',
    advice: SAVE_AS_WORKBOOK,
  },
  { mark: 'PK\u0005\u0006', what: 'an empty zipped file, not a list', advice: EXPORT_AGAIN },
  { mark: '%PDF', what: 'a PDF, not a list', advice: EXPORT_AGAIN },
  { mark: '{\\rtf', what: 'a formatted text document (RTF), not a list', advice: EXPORT_AGAIN },
  {
    mark: '\u001f\u008b',
    what: 'a compressed file, not a list',
    advice: 'Unpack it and choose the CSV file in it.',
  },
  { mark: 'SQLite format 3', what: 'a database, not a list', advice: EXPORT_AGAIN },
  { mark: '\u0089PNG', what: 'a picture, not a list', advice: EXPORT_AGAIN },
  { mark: '\u00ff\u00d8\u00ff', what: 'a picture, not a list', advice: EXPORT_AGAIN },
  { mark: 'GIF8', what: 'a picture, not a list', advice: EXPORT_AGAIN },
];

function kindOfCompoundFile(bytes: Uint8Array): ForeignKind {
  const found = IN_COMPOUND_FILES.find(({ name }) => holdsEntry(bytes, name));
  return found?.kind ?? { what: 'an Office file of the old kind, not a list', advice: SAVE_AS_WORKBOOK };
}

/** A compound file's directory has entries of 128 bytes that begin with a name, two bytes a letter and two zeros. */
const ENTRY_BYTES = 128;

function holdsEntry(bytes: Uint8Array, name: string): boolean {
  const sought = Array.from(`${name}\u0000`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at < bytes.length; at += ENTRY_BYTES)
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
