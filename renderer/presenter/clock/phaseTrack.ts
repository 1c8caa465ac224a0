import { phaseOf } from '#domain/formats/format';
import type { Format } from '#domain/formats/format';
import type { ClockReadout } from '#domain/clock/readClock';
import type { Segment } from '#domain/agenda/schedule';

/** A piece of the track under the figures; wide as its time. */
export interface TrackPiece {
  key: string;
  name: string;
  shortName: string;
  weight: number;
  place: 'past' | 'current' | 'next';
  /** Share of the current piece that has passed, 0 to 1; 0 for others. */
  doneShare: number;
}

/** Within a round its phases, within a block the block's; elsewhere the parts of the session or of the whole day. */
export function phaseTrack({
  segments,
  readout,
  format,
}: {
  segments: readonly Segment[];
  readout: ClockReadout;
  format: Format | null;
}): TrackPiece[] {
  const { segment, segmentIndex } = readout;
  return piecesAround(segment, segments, format).map(({ first, last, ...piece }) => {
    const isCurrent = segmentIndex >= first && segmentIndex <= last;
    const place = isCurrent ? 'current' : last < segmentIndex ? 'past' : 'next';
    return { ...piece, place, doneShare: isCurrent ? doneShareOf(readout) : 0 };
  });
}

function piecesAround(segment: Segment | null, segments: readonly Segment[], format: Format | null): Piece[] {
  if (segment === null) return [];
  const part = segments.filter((one) => isSamePart(one, segment));
  if (segment.kind === 'phase' && segment.round !== null) return roundPieces(part, segment.round, format);
  if (segment.sessionId !== null) return partPieces(part, format);
  if (segment.blockId !== null && part.length > 1) return partPieces(part, format);
  return dayPieces(segments);
}

function isSamePart(one: Segment, other: Segment): boolean {
  return one.sessionId === other.sessionId && (one.sessionId !== null || one.blockId === other.blockId);
}

/** The length of a whole track, in the unit of its pieces. */
export function trackTotal(pieces: readonly TrackPiece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.weight, 0);
}

/** The longest name of a piece that has room above it; empty where none has. `lettersAcross` is what the track holds. */
export function trackLabel(
  { name, shortName, weight, place }: TrackPiece,
  { total, lettersAcross }: { total: number; lettersAcross: number },
): string {
  const room = total > 0 ? (weight / total) * lettersAcross : 0;
  if (place === 'current' && name.length <= room) return name;
  return shortName.length <= room ? shortName : '';
}

interface Piece {
  key: string;
  name: string;
  shortName: string;
  weight: number;
  first: number;
  last: number;
}

function roundPieces(part: readonly Segment[], round: number, format: Format | null): Piece[] {
  return part
    .filter((segment) => segment.kind === 'phase' && segment.round === round && segment.durationMs > 0)
    .map((segment) => pieceOf(segment, shortNameOf(segment, format)));
}

function partPieces(part: readonly Segment[], format: Format | null): Piece[] {
  const pieces: Piece[] = [];
  for (const segment of part) {
    if (segment.durationMs <= 0 || segment.kind === 'change') continue;
    // A pause overnight must not crowd out everything else.
    const isRest = segment.kind !== 'phase';
    const name = isRest || segment.round === null ? shortNameOf(segment, format) : `Round ${segment.round}`;
    const piece = pieceOf(segment, name);
    const open = pieces.at(-1);
    if (open && !isRest && segment.round !== null && open.name === name) {
      open.weight += piece.weight;
      open.last = segment.index;
    } else pieces.push(segment.kind === 'pause' ? { ...piece, weight: LONGEST_PAUSE } : piece);
  }
  return pieces;
}

/** The day: one piece for each block, each session and each break. */
function dayPieces(segments: readonly Segment[]): Piece[] {
  const pieces: (Piece & { of: string })[] = [];
  for (const segment of segments) {
    if (segment.durationMs <= 0) continue;
    const of = segment.sessionId ?? segment.blockId ?? segment.key;
    const open = pieces.at(-1);
    const weight = segment.kind === 'pause' ? LONGEST_PAUSE : segment.durationMs / 60_000;
    if (open?.of === of) {
      open.weight += weight;
      open.last = segment.index;
    } else
      pieces.push({
        ...pieceOf({ ...segment, name: segment.part || segment.name }, segment.part || segment.name),
        weight,
        of,
      });
  }
  return pieces;
}

/** In minutes: nights and gaps take no more room than this. */
const LONGEST_PAUSE = 10;

function pieceOf(segment: Segment, shortName: string): Piece {
  const { index } = segment;
  return {
    key: `${segment.kind}:${segment.key}`,
    name: shortName.startsWith('Round ') ? shortName : segment.name,
    shortName,
    weight: segment.durationMs / 60_000,
    first: index,
    last: index,
  };
}

function shortNameOf(segment: Segment, format: Format | null): string {
  const defined = segment.phaseId === null || format === null ? undefined : phaseOf(format, segment.phaseId);
  return defined && defined.name === segment.name ? defined.shortName : segment.name;
}

function doneShareOf({ remainingMs, plannedMs, addedMs }: ClockReadout): number {
  const totalMs = plannedMs + addedMs;
  if (totalMs <= 0) return 1;
  return Math.max(0, Math.min(1, 1 - remainingMs / totalMs));
}
