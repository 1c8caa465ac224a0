/** Bytes to text, without trusting any one encoding: registration exports mix them row by row. */

/** A stretch of bytes, `end` not included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A byte-order mark or the pattern of zero bytes tells UTF-16; it comes back as UTF-8 bytes, without the mark. */
export function asUtf8Bytes(bytes: Uint8Array): { bytes: Uint8Array; encoding: 'utf-8' | 'utf-16' } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { bytes: bytes.subarray(3), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return fromUtf16(bytes.subarray(2), 'little');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromUtf16(bytes.subarray(2), 'big');
  const order = zeroByteOrder(bytes);
  return order ? fromUtf16(bytes, order) : { bytes, encoding: 'utf-8' };
}

/** The text of strictly valid UTF-8; null for anything else. */
export function decodeUtf8(bytes: Uint8Array, { start, end }: ByteRange): string | null {
  const units: number[] = [];
  let text = '';
  for (let at = start; at < end;) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > end) return null;
    let code = length === 1 ? lead : lead & (0x7f >> length);
    for (let next = at + 1; next < at + length; next++) {
      const byte = bytes[next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    if (length === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return null;
    if (length === 4 && (code < 0x10000 || code > 0x10ffff)) return null;
    if (code < 0x10000) units.push(code);
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    at += length;
    if (units.length >= CHUNK) text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
}

/** The text of Windows-1252, which any bytes are. The five unused bytes stay control characters. */
export function decodeWindows1252(bytes: Uint8Array, { start, end }: ByteRange): string {
  let text = '';
  for (let at = start; at < end; at += CHUNK) {
    const units: number[] = [];
    for (const byte of bytes.subarray(at, Math.min(at + CHUNK, end)))
      units.push(byte >= 0x80 && byte <= 0x9f ? (UPPER_1252[byte - 0x80] ?? byte) : byte);
    text += String.fromCharCode(...units);
  }
  return text;
}

/**
 * Undoes UTF-8 that was once read as Windows-1252 (`JosÃ©` → `José`), up to twice. Text that does not lead back
 * to valid UTF-8 stays as it is.
 */
export function undoDoubleEncoding(text: string): string {
  let current = text;
  for (let pass = 0; pass < 2; pass++) {
    if (!NOT_ASCII.test(current)) return current;
    const bytes = encodeWindows1252(current);
    const decoded = bytes && decodeUtf8(bytes, { start: 0, end: bytes.length });
    if (decoded === null || decoded === current) return current;
    current = decoded;
  }
  return current;
}

/** True when every byte is plain ASCII, which reads the same in every encoding here. */
export function isAscii(bytes: Uint8Array, { start, end }: ByteRange): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}

const CHUNK = 4096;
const NOT_ASCII = /[^\u0020-\u007e\s]/;

/** Windows-1252 for 0x80 to 0x9f; the five gaps map to themselves. */
const UPPER_1252: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
];
const BYTE_OF_1252 = new Map(UPPER_1252.map((code, index) => [code, index + 0x80]));

function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 || (code > 0x9f && code <= 0xff) ? code : BYTE_OF_1252.get(code);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** Half of the bytes zero, nearly all on one side, is Latin text in UTF-16 whose mark got lost. */
function zeroByteOrder(bytes: Uint8Array): 'little' | 'big' | null {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 8) return null;
  const zeros = { even: 0, odd: 0 };
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++;
  const [most, few] = [(length / 2) * 0.7, (length / 2) * 0.1];
  if (zeros.odd >= most && zeros.even <= few) return 'little';
  return zeros.even >= most && zeros.odd <= few ? 'big' : null;
}

function fromUtf16(bytes: Uint8Array, order: 'little' | 'big'): { bytes: Uint8Array; encoding: 'utf-16' } {
  const unitAt = (at: number) => {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    return order === 'little' ? first | (second << 8) : (first << 8) | second;
  };
  const out = new Uint8Array(Math.ceil(bytes.length / 2) * 3);
  let length = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    let code = unitAt(at);
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = at + 3 < bytes.length ? unitAt(at + 2) : 0;
      const isPair = code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
      code = isPair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
      if (isPair) at += 2;
    }
    if (code < 0x80) out[length++] = code;
    else if (code < 0x800) {
      out[length++] = 0xc0 | (code >> 6);
      out[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      out[length++] = 0xe0 | (code >> 12);
      out[length++] = 0x80 | ((code >> 6) & 0x3f);
      out[length++] = 0x80 | (code & 0x3f);
    } else {
      out[length++] = 0xf0 | (code >> 18);
      out[length++] = 0x80 | ((code >> 12) & 0x3f);
      out[length++] = 0x80 | ((code >> 6) & 0x3f);
      out[length++] = 0x80 | (code & 0x3f);
    }
  }
  return { bytes: out.subarray(0, length), encoding: 'utf-16' };
}
