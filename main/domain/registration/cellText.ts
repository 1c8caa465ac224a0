import { undoDoubleEncoding } from './decodeText.ts';

/** A cell made fit to keep, and what had to be done to it. */
export interface CellText {
  text: string;
  /** The text before double encoding was undone; null when there was none. */
  mojibake: string | null;
  controlCount: number;
  /** How many letters it had before it was shortened; null when it was not. */
  lengthBefore: number | null;
}

/** The most letters kept of a name, an address, an organization and the like. */
export const LINE_LIMIT = 200;
/** The most letters kept where people write sentences. */
export const TEXT_LIMIT = 5000;

/**
 * Repairs double encoding, drops control characters, turns every kind of space into one, and shortens what is
 * beyond reason. `line` cells become one line, `text` cells keep their line breaks as line feeds.
 */
export function cellText(raw: string, kind: 'line' | 'text'): CellText {
  if (raw.length <= LINE_LIMIT && PLAIN.test(raw))
    return { text: raw, mojibake: null, controlCount: 0, lengthBefore: null };
  const repaired = undoDoubleEncoding(raw);
  const printable = repaired.replace(UNPRINTABLE, '');
  const spaced = printable.replace(LINE_END, '\n').replace(SPACES, ' ');
  const tidy = (kind === 'line' ? spaced.replace(/\s+/g, ' ') : spaced.replace(/ *\n */g, '\n')).trim();
  const limit = kind === 'line' ? LINE_LIMIT : TEXT_LIMIT;
  const shortened = tidy.length > limit ? firstLetters(tidy, limit) : tidy;
  return {
    text: shortened,
    mojibake: repaired === raw ? null : excerptOf(raw),
    controlCount: repaired.length - printable.length,
    lengthBefore: shortened === tidy ? null : lengthOf(tidy),
  };
}

/** A text's length in letters as people count them: an emoji or an accented letter is one. */
export function lengthOf(text: string): number {
  return /^[\u0020-\u02ff\n\u2010-\u2027]*$/.test(text) ? text.length : [...SEGMENTER.segment(text)].length;
}

/** A text's beginning on one line, for a warning. */
export function excerptOf(text: string): string {
  const line = text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
  return line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}…` : line;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Control characters other than tab and line ends, what reverses the reading direction of the text after it, zero
 * width spaces, and code points that are no characters. Right-to-left letters and their plain marks stay.
 */
const UNPRINTABLE =
  /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
/** ASCII words with single spaces, which is most cells: nothing to do. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[^\S\n]+/g;

function firstLetters(text: string, limit: number): string {
  let end = 0;
  let count = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    // One letter can carry hundreds of accents; such a letter is cut off, too.
    if (count === limit || end + segment.length > limit * 4) break;
    end += segment.length;
    count++;
  }
  return text.slice(0, end).trim();
}
