import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Format } from '#domain/formats/format';
import { formatComplaints } from '#domain/formats/formatComplaints';
import { format as formatShape } from '../../../preload/shapes/formatShape.ts';

/** The layout of a format file; grows when an older app could not read it. From 2 on materials have quantities. */
const FILE_VERSION = 2;
/** Ten times the largest format of the library. */
export const LARGEST_FILE_BYTES = 1_000_000;

/** A format as a file that another Convener can read. */
export function formatFileOf(format: Format): string {
  return `${JSON.stringify({ convenerFormat: FILE_VERSION, format }, null, 2)}\n`;
}

/**
 * Reads a format file. What is in it is text and numbers only and is shown as such, whatever it looks like. A file that is
 * broken, from a newer Convener or that contradicts itself is refused with a sentence.
 */
export function readFormatFile(content: string): Answer<Format> {
  if (content.length > LARGEST_FILE_BYTES)
    return refused('It is larger than any format; choose a file that was exported as a format.');
  const parsed = parsedJson(content);
  if (typeof parsed !== 'object' || parsed === null || !('convenerFormat' in parsed) || !('format' in parsed))
    return refused('It is no format file; choose one that was exported from Convener.');
  if (typeof parsed.convenerFormat === 'number' && parsed.convenerFormat > FILE_VERSION)
    return refused('It was made by a newer Convener. Install the current version to read it.');
  if (parsed.convenerFormat !== FILE_VERSION && parsed.convenerFormat !== 1)
    return refused('It is no format file; choose one that was exported from Convener.');
  const shaped = formatShape.safeParse(parsed.format);
  if (!shaped.success) {
    const [issue] = shaped.error.issues;
    const where = issue?.path.join(' › ') ?? '';
    return refused(
      `Something in it is missing or of the wrong kind${where === '' ? '' : `, at “${where.slice(0, 120)}”`}. Export it anew where it came from.`,
    );
  }
  const [complaint] = formatComplaints(shaped.data);
  return complaint === undefined ? success(shaped.data) : refused(complaint);
}

function parsedJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

function refused(why: string): Answer<never> {
  return failure('invalid', `This format could not be taken in. ${why} Nothing was changed.`);
}
