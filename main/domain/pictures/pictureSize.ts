/** The pixels of a picture, read from its header without decoding it; null where the header is broken. */
export function pictureSize(
  bytes: Uint8Array,
  kind: 'png' | 'jpeg' | 'webp',
): { width: number; height: number } | null {
  const size = SIZES[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

type Size = { width: number; height: number } | null;

const SIZES: Record<'png' | 'jpeg' | 'webp', (view: DataView) => Size> = {
  png: (view) =>
    view.byteLength >= 24 && wordAt(view, 12) === 'IHDR'
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : null,
  jpeg: jpegSize,
  webp: webpSize,
};

/** The size stands in the frame's own segment, behind any number of others. */
function jpegSize(view: DataView): Size {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += isBare ? 2 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function webpSize(view: DataView): Size {
  if (view.byteLength < 30) return null;
  switch (wordAt(view, 12)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': {
      const threeAt = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
      return { width: threeAt(24) + 1, height: threeAt(27) + 1 };
    }
    default:
      return null;
  }
}

function wordAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((next) => view.getUint8(at + next)));
}
