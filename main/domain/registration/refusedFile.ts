import { foreignKindOf } from './fileKind.ts';

/** A larger file is refused unread. */
export const SIZE_LIMIT_BYTES = 20 * 1024 * 1024;

/** Why a file cannot be a registration list, in sentences for people; null when it may be one. */
export function refusedFile(bytes: Uint8Array, fileName: string): string | null {
  const name = shownName(fileName);
  if (bytes.length > SIZE_LIMIT_BYTES) return tooLarge(bytes.length, fileName);
  if (bytes.length === 0) return `${name} is empty. Nothing was imported. ${EXPORT_AGAIN}`;
  const foreign = foreignKindOf(bytes);
  return (
    foreign &&
    `${name} is ${foreign.what}. Nothing was imported and the file was not changed. ${foreign.advice}`
  );
}

/** The sentence for a file above the limit; its size alone tells, so that it need not be read. */
export function tooLarge(sizeBytes: number, fileName: string): string {
  return `${shownName(fileName)} is ${megabytes(sizeBytes)} MB; the limit is ${megabytes(SIZE_LIMIT_BYTES)} MB. It was not read and nothing was imported. ${EXPORT_AGAIN}`;
}

/** The sentence for bytes that are no text at all. */
export function notText(fileName: string): string {
  return `${shownName(fileName)} is not text that can be read as a list. Nothing was imported and the file was not changed. ${EXPORT_AGAIN}`;
}

/** The sentence for a file in which nobody stands; `what` says how that shows, such as `holds only blank lines`. */
export function nobodyIn(fileName: string, what: string): string {
  return `${shownName(fileName)} ${what}. Nothing was imported. ${EXPORT_AGAIN}`;
}

/** The sentence for more lines than a list may have. */
export function tooManyLines(fileName: string, limit: number): string {
  return `${shownName(fileName)} has more than ${limit.toLocaleString('en-US')} lines, the most that a list can have. Nothing was imported. Split the list and import its parts one after the other.`;
}

/** True for bytes that no list is made of: zero bytes, or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) count++;
  }
  return count > bytes.length / 50;
}

const EXPORT_AGAIN = 'Export the registrations as CSV and choose that file.';
const LONGEST_NAME = 80;

/** A file's own name within a sentence, without what would break the sentence. */
export function shownName(fileName: string): string {
  const plain = fileName.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  if (plain === '') return 'The file';
  return `“${plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain}”`;
}

/** Rounded up, so that a file just above the limit does not seem to keep to it. */
function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toLocaleString('en-US');
}
