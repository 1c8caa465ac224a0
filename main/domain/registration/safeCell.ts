/**
 * A cell that a spreadsheet will show and not run: text that starts like a formula (= + - @, a tab or a line end)
 * gets a leading apostrophe.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** True for text that a spreadsheet would take for a formula. */
export function looksLikeFormula(text: string): boolean {
  return safeCell(text) !== text;
}
