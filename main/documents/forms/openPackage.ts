import zlib from 'node:zlib';

/**
 * The text parts of a package that somebody sent, and nothing else of it: names are never used as paths, packages
 * within it stay closed, and nothing is unpacked beyond the limits, whatever its directory promises.
 */

/** Why a package was not read. */
export type PackageTrouble = 'damaged' | 'locked' | 'too-large';

export type OpenedPackage =
  | { kind: 'open'; parts: Map<string, Uint8Array>; names: string[] }
  | { kind: 'shut'; trouble: PackageTrouble };

/** A form of five pages takes 100 kB; these leave room for pictures that somebody put in. */
const MOST_ENTRIES = 3000;
const LARGEST_PART = 12 * 1024 * 1024;
const LARGEST_SUM = 24 * 1024 * 1024;

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** Opens the parts that `isWanted` names; the names of all entries are told. */
export function openPackage(bytes: Uint8Array, isWanted: (name: string) => boolean): OpenedPackage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view, isWanted);
  } catch (error) {
    // A part that inflates to more than the limit says so by its code; everything else is damage.
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { kind: 'shut', trouble: isTooLarge ? 'too-large' : 'damaged' };
  }
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  isWanted: (name: string) => boolean,
): OpenedPackage {
  const end = endOf(view);
  if (end === null) return { kind: 'shut', trouble: 'damaged' };
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return { kind: 'shut', trouble: 'too-large' };
  const parts = new Map<string, Uint8Array>();
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) return { kind: 'shut', trouble: 'damaged' };
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength))
      .replaceAll('\\', '/');
    names.push(name);
    if (isWanted(name) && !parts.has(name)) {
      if ((view.getUint16(at + 8, true) & 1) === 1) return { kind: 'shut', trouble: 'locked' };
      const part = contentOf(bytes, view, at);
      sum += part.length;
      if (sum > LARGEST_SUM) return { kind: 'shut', trouble: 'too-large' };
      parts.set(name, part);
    }
    at += CENTRAL_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { kind: 'open', parts, names };
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function contentOf(bytes: Uint8Array, view: DataView, central: number): Uint8Array {
  const local = view.getUint32(central + 42, true);
  const length = view.getUint32(central + 20, true);
  const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + length > bytes.length) throw new RangeError('An entry ends behind the end of the file');
  const data = bytes.subarray(from, from + length);
  return view.getUint16(central + 10, true) === 0
    ? data
    : zlib.inflateRawSync(data, { maxOutputLength: LARGEST_PART });
}
