import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import { pictureSize } from './pictureSize.ts';

/** What a file for a slide is, told by its first bytes and never by its name. */
export type SlideFileKind = 'png' | 'jpeg' | 'webp' | 'pdf';

/** The size a picture is kept in: what a projector shows. */
export const SLIDE_PIXELS = { width: 1920, height: 1080 } as const;
/** More than this is not opened: it would fill the laptop's memory. */
export const MOST_MEGAPIXELS = 64;
export const MOST_PAGES = 60;
export const LARGEST_FILE_BYTES = 60_000_000;

/** What a file is that somebody chose for slides, or the sentence why it cannot be one. Nothing is decoded for it. */
export function slideFileOf(fileName: string, bytes: Uint8Array): Answer<SlideFileKind> {
  if (bytes.length === 0)
    return refused(fileName, 'is empty.', 'Open it in the program it comes from and save it again.');
  if (bytes.length > LARGEST_FILE_BYTES) return tooLarge(fileName, bytes.length);
  const kind = kindOf(bytes);
  if (kind === null)
    return refused(
      fileName,
      'is no picture and no PDF that can be read here.',
      'Save it as PNG, JPEG, WebP or PDF and choose it again.',
    );
  const ending = endingOf(fileName);
  if (!ENDINGS[kind].includes(ending))
    return refused(
      fileName,
      ending === ''
        ? `does not say what it is; inside it is ${NAMES[kind]}.`
        : `says “.${ending}”, but inside it is ${NAMES[kind]}.`,
      `If that is right, rename it so that it ends in “.${ENDINGS[kind][0] ?? kind}” and choose it again.`,
    );
  if (kind === 'pdf') return success(kind);
  const size = pictureSize(bytes, kind);
  if (size === null) return broken(fileName);
  const megapixels = (size.width * size.height) / 1_000_000;
  if (megapixels > MOST_MEGAPIXELS)
    return refused(
      fileName,
      `has ${grouped(Math.round(megapixels))} megapixels (${grouped(size.width)} × ${grouped(size.height)}); more than ${MOST_MEGAPIXELS} are not opened, and a projector shows two.`,
      'Save it smaller, such as 1920 × 1080, and choose it again.',
    );
  return success(kind);
}

/** The answer for a file of too many bytes, which need not be read for it. */
export function tooLarge(fileName: string, bytes: number): Answer<never> {
  return refused(
    fileName,
    `has ${grouped(Math.ceil(bytes / 1_000_000))} MB; at most ${LARGEST_FILE_BYTES / 1_000_000} can be taken.`,
    'Save a smaller version of it, or only the pages that are needed, and choose that.',
  );
}

/** The answer for a file that begins right and cannot be drawn. */
export function broken(fileName: string): Answer<never> {
  return refused(
    fileName,
    'is broken and cannot be drawn.',
    'Open it in the program it comes from, save it again, and choose it once more.',
  );
}

/** The answer for a PDF that asks for a password. */
export function locked(fileName: string): Answer<never> {
  return refused(
    fileName,
    'asks for a password.',
    'Open it where the password is known, save it without one, and choose it again.',
  );
}

/** The answer for a PDF of so many pages; null where their number is fine. */
export function wrongPageCount(fileName: string, pages: number): Answer<never> | null {
  if (pages === 0)
    return refused(
      fileName,
      'has no pages.',
      'Save it again from the program it comes from, and choose it once more.',
    );
  if (pages <= MOST_PAGES) return null;
  return refused(
    fileName,
    `has ${grouped(pages)} pages; at most ${MOST_PAGES} become slides at once.`,
    'Save only the pages that the room shall see as a PDF of their own, and choose that.',
  );
}

/** `strategy.pdf` as the beginning of a slide's name: `strategy`. */
export function nameWithoutEnding(fileName: string): string {
  return (
    fileName
      .replace(/\.[^.]*$/, '')
      .replace(/[_-]+/g, ' ')
      .trim() || fileName
  );
}

const ENDINGS: Record<SlideFileKind, readonly string[]> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  webp: ['webp'],
  pdf: ['pdf'],
};

const NAMES: Record<SlideFileKind, string> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  webp: 'a WebP picture',
  pdf: 'a PDF',
};

/** The endings of files that can become slides. */
export const SLIDE_FILE_ENDINGS: readonly string[] = Object.values(ENDINGS).flat();

function kindOf(bytes: Uint8Array): SlideFileKind | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, letters('RIFF')) && startsWith(bytes.subarray(8), letters('WEBP'))) return 'webp';
  return startsWith(bytes, letters('%PDF-')) ? 'pdf' : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function endingOf(fileName: string): string {
  return (/\.([^.]{1,10})$/.exec(fileName)?.[1] ?? '').toLowerCase();
}

function refused(fileName: string, what: string, remedy: string): Answer<never> {
  return failure('refused', `“${fileName}” ${what} No slide was added. ${remedy}`);
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
