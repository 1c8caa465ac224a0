import { inflateRawSync } from 'node:zlib';

/** A part of a zipped file, not yet unpacked. */
export interface ZipEntry {
  name: string;
  /** Unpacks it; throws when there is more in it than `mostBytes`, whatever the file says about itself. */
  read: (mostBytes: number) => Uint8Array;
}

/** The parts of a zipped file by name. Throws when the bytes are damaged or cut off. */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw new Error('No directory at the end of the file');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Error('More parts than a workbook has');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('The directory is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const start = at + CENTRAL_BYTES;
    const name = new TextDecoder().decode(bytes.subarray(start, start + (nameLength ?? 0)));
    const here = at;
    entries.set(name.replaceAll('\\', '/'), {
      name,
      read: (mostBytes) => contentAt(bytes, view, here, mostBytes),
    });
    at = start + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 20_000;

function contentAt(bytes: Uint8Array, view: DataView, central: number, mostBytes: number): Uint8Array {
  const local = view.getUint32(central + 42, true);
  const packed = view.getUint32(central + 20, true);
  if (view.getUint32(local, true) !== LOCAL) throw new Error('A part is damaged');
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new Error('A part is cut off');
  const data = bytes.subarray(start, start + packed);
  const isStored = view.getUint16(central + 10, true) === 0;
  if (isStored && data.length > mostBytes) throw new RangeError('A part is too large');
  return isStored ? data : inflateRawSync(data, { maxOutputLength: mostBytes });
}
