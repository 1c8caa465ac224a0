/** The gate that every text passes on its way into a document: one bad character otherwise makes a whole file unreadable. */

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LINE_ENDING = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters, the two that XML forbids, and the overrides that would turn the rest of a line around. */
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202D\u202E\uFFFE\uFFFF]/g;
const PLACE_MARK = /[\uE000\uE001]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LETTER = /\p{Letter}/u;

/** Longer texts than this are nobody's sentence; what is left out stands in the app. */
const LONGEST = 20_000;

/**
 * Plain text that any document can hold: well-formed Unicode in composed form, line feeds only, no forbidden
 * characters, at most `longest` characters (an ellipsis shows a cut, which never splits a letter).
 */
export function clean(text: string, longest = LONGEST): string {
  return cleanWithPlaces(text.replace(PLACE_MARK, ''), longest);
}

/** The same for a template of a batch, whose places for personal values are kept. */
export function cleanWithPlaces(text: string, longest = LONGEST): string {
  const composed = text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(LINE_ENDING, '\n')
    .replace(FORBIDDEN, '')
    .normalize('NFC');
  return shortened(composed, longest);
}

/** The same on one line: line feeds and tabs become spaces. */
export function cleanLine(text: string, longest = LONGEST): string {
  return shortened(
    clean(text)
      .replace(/\s*[\n\t]\s*/g, ' ')
      .trim(),
    longest,
  );
}

/** True when the first letter of a text is written from right to left, so that its paragraph must be as well. */
export function isRightToLeft(text: string): boolean {
  const first = LETTER.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    // A letter with its marks is shorter than this, so the cut behind it is never seen.
    text.slice(0, longest + 64),
  )) {
    if (kept.length + segment.length > longest - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
