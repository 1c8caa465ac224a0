/**
 * A cell that a spreadsheet will show and not run: text that starts like a formula (= + - @, in full width too, a tab or a
 * line end) gets a leading apostrophe, and so does what would look as if it had got one.
 */
export function safeCell(text: string): string {
  return FORMULA_AFTER_APOSTROPHES.test(text) ? `'${text}` : text;
}

/** The text that was made such a cell. */
export function unsafedCell(text: string): string {
  return text.startsWith("'") && FORMULA_AFTER_APOSTROPHES.test(text) ? text.slice(1) : text;
}

/** True for text that a spreadsheet would take for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
const FORMULA_AFTER_APOSTROPHES = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
