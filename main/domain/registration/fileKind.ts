/**
 * What a file is when it is not a list in text, told from its first bytes whatever its name says; null when it may
 * be text. The words fit "… is ‹an Excel workbook›".
 */
export function foreignKindOf(bytes: Uint8Array): { what: string; advice: string } | null {
  const head = [...bytes.subarray(0, 512)].map((byte) => String.fromCharCode(byte)).join('');
  if (head.startsWith(OLD_OFFICE) && holds(bytes, 'EncryptedPackage')) return ENCRYPTED;
  const kind = KINDS.find(({ mark }) => head.startsWith(mark));
  if (kind) return kind;
  const start = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  return ['<!doctype', '<html', '<table', '<?xml'].some((tag) => start.startsWith(tag)) ? WEB_PAGE : null;
}

const SAVE_FROM_SPREADSHEET = 'Open it in Excel, save it as “CSV UTF-8”, and choose that file.';
const EXPORT_AGAIN = 'Export the registrations as CSV and choose that file.';
const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0';
const ENCRYPTED = {
  what: 'an Excel workbook protected by a password',
  advice: 'Open it in Excel, take the password off, save it, and choose it again.',
};
const WEB_PAGE = { what: 'a web page or XML file', advice: SAVE_FROM_SPREADSHEET };

const KINDS: readonly { mark: string; what: string; advice: string }[] = [
  { mark: 'PK\u0003\u0004', what: 'an Excel workbook or another zipped file', advice: SAVE_FROM_SPREADSHEET },
  { mark: 'PK\u0005\u0006', what: 'an empty zipped file', advice: EXPORT_AGAIN },
  {
    mark: OLD_OFFICE,
    what: 'an old Excel or Office file (.xls)',
    advice: SAVE_FROM_SPREADSHEET,
  },
  { mark: '%PDF', what: 'a PDF', advice: EXPORT_AGAIN },
  { mark: '{\\rtf', what: 'a formatted text document (RTF)', advice: EXPORT_AGAIN },
  { mark: '\u001f\u008b', what: 'a compressed file', advice: 'Unpack it and choose the CSV file in it.' },
  { mark: 'SQLite format 3', what: 'a database', advice: EXPORT_AGAIN },
  { mark: '\u0089PNG', what: 'a picture', advice: EXPORT_AGAIN },
  { mark: '\u00ff\u00d8\u00ff', what: 'a picture', advice: EXPORT_AGAIN },
  { mark: 'GIF8', what: 'a picture', advice: EXPORT_AGAIN },
];

/** Looks for a word as old Office files write names: two bytes a letter. */
function holds(bytes: Uint8Array, word: string): boolean {
  const sought = Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
