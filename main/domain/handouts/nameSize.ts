/** How large a name can be printed so that it fits where it stands, in any script. */

export interface NameRoom {
  /** Points. */
  width: number;
  most: number;
  least: number;
  mostLines: number;
}

/**
 * The largest whole point size at which a name stands on so many lines, broken at spaces and after hyphens only. A name
 * with a word that is too long for any size gets the least one.
 */
export function nameSize(name: string, { width, most, least, mostLines }: NameRoom): number {
  const words = name.split(/(?<=[\s\u2010-\u2013-])/u).filter((word) => word.trim() !== '');
  for (let size = most; size > least; size--) if (linesOf(words, width / size) <= mostLines) return size;
  return least;
}

/** Lines that words take in a width in ems; infinite where one word alone is wider. */
function linesOf(words: readonly string[], ems: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    const own = emsOf(word.trimEnd());
    if (own > ems) return Infinity;
    if (used > 0 && used + own > ems) [lines, used] = [lines + 1, 0];
    used += emsOf(word);
  }
  return lines;
}

/** The width of a text in shares of its size, in Georgia or what stands in for it; generous rather than tight. */
function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += emOf(letter);
  return ems;
}

function emOf(letter: string): number {
  if (/\p{Mark}/u.test(letter)) return 0;
  if (
    /[\u1100-\u11FF\u2E80-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(letter)
  )
    return 1.05;
  if (/[MWmwŒÆ@%]/u.test(letter)) return 0.95;
  if (/[\u0900-\u0DFF\u0E00-\u0FFF]/u.test(letter)) return 0.75;
  if (/\p{Lu}/u.test(letter)) return 0.74;
  if (/[iljtfrI'’.,\s-]/u.test(letter)) return 0.37;
  return 0.58;
}
