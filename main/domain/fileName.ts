import type { Day } from './time.ts';

/** Names of written files: safe on Windows, Mac and Linux, and never the same twice in a folder. */

/** Bytes of UTF-8 that each part may take; together they leave room for a folder within Windows' 260. */
const EVENT_BYTES = 40;
const DOCUMENT_BYTES = 40;
const PERSON_BYTES = 60;
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * `2027-04-15_northlake-retreat_facilitator-guide_v4.docx`, with the person or group before the version where there
 * is one.
 */
export function fileNameOf({
  date,
  event,
  document,
  person = null,
  version,
  extension,
}: {
  date: Day;
  event: string;
  document: string;
  person?: string | null;
  version: number;
  extension: 'docx' | 'pptx' | 'html' | 'eml';
}): string {
  const parts = [
    date,
    safePart(event, EVENT_BYTES).toLocaleLowerCase('en-US'),
    safePart(document, DOCUMENT_BYTES).toLocaleLowerCase('en-US'),
  ];
  if (person !== null) parts.push(safePart(person, PERSON_BYTES));
  return `${[...parts, `v${version}`].join('_')}.${extension}`;
}

/**
 * The same names, with `-2`, `-3` … before the version where two would be equal on a disk that does not tell capitals
 * from small letters or composed from decomposed accents.
 */
export function uniqueFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let candidate = name;
    for (let count = 2; taken.has(folded(candidate)); count++)
      candidate = name.replace(/(_v\d+)?(\.[a-z]+)?$/, `-${count}$1$2`);
    taken.add(folded(candidate));
    return candidate;
  });
}

/**
 * One part of a file name: letters and digits of any script, hyphens for everything between them, at most `bytes`
 * bytes of UTF-8 and never half a letter. Empty text gives `unnamed`.
 */
export function safePart(text: string, bytes: number): string {
  const plain = text
    .normalize('NFC')
    .replace(/[‘’'ʼ]/gu, '')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-');
  const kept = cutTo(plain.replace(/^-+/, ''), bytes).replace(/-+$/, '');
  if (kept === '') return 'unnamed';
  return RESERVED.test(kept) ? `${kept}-` : kept;
}

function cutTo(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += bytesOf(segment);
    if (used > bytes) return kept;
    kept += segment;
  }
  return kept;
}

function bytesOf(text: string): number {
  let count = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('en-US');
}

/** `guide_v1.docx` becomes `guide_v2.docx`, `guide.docx` becomes `guide_v2.docx`. */
export function nextVersion(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ''];
  const version = /^(.*)_v(\d{1,6})$/s.exec(stem);
  return version ? `${version[1] ?? ''}_v${Number(version[2]) + 1}${extension}` : `${stem}_v2${extension}`;
}
