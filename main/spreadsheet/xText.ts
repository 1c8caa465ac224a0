/**
 * Text as workbooks write it (ST_Xstring): `_x000D_` stands for a character by its number, so that text which only looks
 * like that has its underscore written by number, too.
 */
export function writtenText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The text that a workbook means. */
export function meantText(written: string): string {
  return written.includes('_x')
    ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : written;
}
