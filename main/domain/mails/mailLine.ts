const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Space of every kind, control characters, and the overrides that turn the rest of a line around. */
const NO_LETTER = /[\s\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Text on one line of an e-mail: well-formed, single spaces, nothing that could begin another line. */
export function mailLine(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(NO_LETTER, ' ').trim();
}
