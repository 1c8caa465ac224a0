import zlib from 'node:zlib';

/**
 * Office packages, written and read with Node's own zlib. Every entry carries the same date, so that the same
 * content gives the same bytes, and a part that many files share is deflated once.
 */

/** One entry of a package, ready to be written into any number of files. */
export interface ZipPart {
  name: string;
  checksum: number;
  size: number;
  isDeflated: boolean;
  data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** 1 January 2020, midnight, as the format packs it. */
const FIXED_DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;
/** The names are UTF-8. */
const FLAGS = 0x0800;
const encoder = new TextEncoder();

/** Deflates one entry; content that grows under deflate is stored as it is. */
export function zipPart(name: string, content: string | Uint8Array): ZipPart {
  const data = typeof content === 'string' ? encoder.encode(content) : content;
  const deflated = zlib.deflateRawSync(data, { level: 6 });
  const isDeflated = deflated.length < data.length;
  return { name, checksum: crc32(data), size: data.length, isDeflated, data: isDeflated ? deflated : data };
}

/** The package with these entries in this order. An Office package starts with `[Content_Types].xml`. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const names = parts.map((part) => encoder.encode(part.name));
  const total = parts.reduce(
    (sum, part, index) =>
      sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * (names[index]?.length ?? 0) + part.data.length,
    END_BYTES,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    view.setUint16(at + 4, 20, true);
    writeEntry(view, at + 6, part, name.length);
    bytes.set(name, at + LOCAL_BYTES);
    bytes.set(part.data, at + LOCAL_BYTES + name.length);
    at += LOCAL_BYTES + name.length + part.data.length;
  });
  const directoryAt = at;
  parts.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    writeEntry(view, at + 8, part, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return bytes;
}

/** The entries of a package by name, folders left out. Throws when the bytes are no package. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('These bytes are not a zip package');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('The directory of this zip package is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength),
    );
    if (!name.endsWith('/')) parts.set(name, contentOf(bytes, view, at));
    at += CENTRAL_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The fields that the local and the central header share, from `flags` on. */
function writeEntry(view: DataView, at: number, part: ZipPart, nameLength: number): void {
  view.setUint16(at, FLAGS, true);
  view.setUint16(at + 2, part.isDeflated ? 8 : 0, true);
  view.setUint16(at + 6, FIXED_DATE, true);
  view.setUint32(at + 8, part.checksum, true);
  view.setUint32(at + 12, part.data.length, true);
  view.setUint32(at + 16, part.size, true);
  view.setUint16(at + 20, nameLength, true);
}

function contentOf(bytes: Uint8Array, view: DataView, central: number): Uint8Array {
  const local = view.getUint32(central + 42, true);
  const length = view.getUint32(central + 20, true);
  const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(from, from + length);
  return view.getUint16(central + 10, true) === 0 ? data : zlib.inflateRawSync(data);
}

/** Node's own where it has one (since 22.2), else by table: the app runs on runtimes from Node 18 on. */
const { crc32: nativeCrc32 }: Partial<Pick<typeof zlib, 'crc32'>> = zlib;
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  if (nativeCrc32) return nativeCrc32(data);
  let value = 0xffffffff;
  for (const byte of data) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
