import type { Program } from './program.ts';

/** An organization's logo as it is printed. */
export interface PrintedLogo {
  /** A PNG picture in base64. */
  png: string;
  /** Pixels of the picture; only their ratio counts. */
  width: number;
  height: number;
  /** Read aloud in its place: the organization. */
  alt: string;
}

/** The longest base64 text of a logo: small enough to be read with every event, large enough to be sharp on paper. */
export const LARGEST_LOGO = 64_000;

/** The logos of the organizations that deliver a program, the owner's first (ROL-14). */
export function printedLogos(
  program: Pick<Program, 'owner' | 'partner' | 'ownerLogo' | 'partnerLogo'> | null,
): PrintedLogo[] {
  if (program === null) return [];
  const { owner, partner, ownerLogo, partnerLogo } = program;
  return [
    { png: ownerLogo, alt: owner },
    { png: partnerLogo, alt: partner },
  ].flatMap(({ png, alt }) => {
    const size = pngSizeOf(png);
    return size ? [{ png, ...size, alt }] : [];
  });
}

/** A logo as large as it can be within a box, in the box's unit. */
export function fittedLogo(
  { width, height }: Pick<PrintedLogo, 'width' | 'height'>,
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}

/** The pixels of a PNG picture in base64, from its first bytes; null for anything else. */
export function pngSizeOf(png: string): { width: number; height: number } | null {
  const bytes = firstBytesOf(png);
  const startsRight = PNG_START.every((byte, index) => bytes[index] === byte);
  if (!startsRight) return null;
  const numberAt = (at: number) => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
  const [width, height] = [numberAt(16), numberAt(20)];
  return width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS ? { width, height } : null;
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const MOST_PIXELS = 4000;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first 24 bytes behind base64 letters; fewer where there are not so many, none where a letter is none of base64. */
function firstBytesOf(base64: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < 32 && at + 4 <= base64.length; at += 4) {
    const [first = -1, second = -1, third = -1, fourth = -1] = [0, 1, 2, 3].map((next) =>
      LETTERS.indexOf(base64.charAt(at + next)),
    );
    if (Math.min(first, second, third, fourth) < 0) return [];
    bytes.push(first * 4 + (second >> 4), ((second & 15) << 4) + (third >> 2), ((third & 3) << 6) + fourth);
  }
  return bytes;
}
