import { success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Written } from '../workspace/workspace.ts';

/** What a write handler returns: the answer, and what stands after “Undo”. */
export function written<Value>(label: string, value: Value): Answer<Written<Value>> {
  return success({ label, value });
}

/** For writes that answer nothing. */
export function done(label: string): Answer<Written<Record<string, never>>> {
  return written(label, {});
}

const LONGEST = 60;

/** A text short enough for a label, on one line. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const letters = [
    ...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line.slice(0, 4 * LONGEST)),
  ];
  return `${letters
    .slice(0, LONGEST - 1)
    .map((letter) => letter.segment)
    .join('')}…`;
}
