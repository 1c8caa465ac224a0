import { walkXml } from './xmlParts.ts';

/** For each style of a workbook, whether its numbers are dates or times. */
export function dateStylesOf(bytes: Uint8Array | null): boolean[] {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  if (bytes === null) return styles;
  walkXml(bytes, {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) styles.push(isDateFormat(attribute('numFmtId') ?? '0', formats));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}

/** A day number as spreadsheets count it, as `2027-04-15`, with a time as `2027-04-15 13:05`, or as `13:05` alone. */
export function dateText(serial: number, is1904: boolean): string {
  const minutes = Math.round(serial * 24 * 60);
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(start + minutes * 60_000);
  if (Number.isNaN(at.getTime())) return String(serial);
  const iso = at.toISOString();
  const time = iso.slice(11, 16);
  if (serial >= 0 && serial < 1) return time;
  return minutes % (24 * 60) === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/** A number as people wrote it: without the noise of binary fractions and without an exponent. */
export function numberText(written: string): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value.toFixed(0);
  return String(Number(value.toPrecision(15)));
}

/** Which of the built-in formats are dates and times. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

function isDateFormat(id: string, formats: ReadonlyMap<string, string>): boolean {
  const own = formats.get(id);
  if (own === undefined) return BUILT_IN.some(([from, to]) => Number(id) >= from && Number(id) <= to);
  const plain = own
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(plain) && !/[0#?]/.test(plain.replace(/ss?\.0+/gi, ''));
}
