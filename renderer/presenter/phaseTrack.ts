import { phaseOf } from '#domain/format';
import type { Format } from '#domain/format';
import type { ClockReadout } from '#domain/readClock';
import type { Segment } from '#domain/schedule';

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

/** Within a round its phases; outside the rounds the parts of the whole session. */
export function phaseTrack({
  segments,
  readout,
  format,
}: {
  segments: readonly Segment[];
  readout: ClockReadout;
  format: Format;
}): TrackPiece[] {
  const { segment, segmentIndex } = readout;
  const isInRound = segment?.kind === 'phase' && segment.round !== null;
  const pieces = isInRound ? roundPieces(segments, segment.round, format) : partPieces(segments, format);
  return pieces.map(({ first, last, ...piece }) => {
    const isCurrent = segmentIndex >= first && segmentIndex <= last;
    const place = isCurrent ? 'current' : last < segmentIndex ? 'past' : 'next';
    return { ...piece, place, doneShare: isCurrent ? doneShareOf(readout) : 0 };
  });
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

function roundPieces(segments: readonly Segment[], round: number | null, format: Format): Piece[] {
  return segments
    .filter((segment) => segment.kind === 'phase' && segment.round === round && segment.durationMs > 0)
    .map((segment) => pieceOf(segment, shortNameOf(segment, format)));
}

function partPieces(segments: readonly Segment[], format: Format): Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segments) {
    if (segment.durationMs <= 0 || segment.kind === 'change') continue;
    // A pause overnight must not crowd out everything else.
    const isRest = segment.kind !== 'phase';
    const name = isRest || segment.round === null ? shortNameOf(segment, format) : `Round ${segment.round}`;
    const piece = pieceOf(segment, name);
    const open = pieces.at(-1);
    if (open && !isRest && segment.round !== null && open.name === name) {
      open.weight += piece.weight;
      open.last = segment.index;
    } else pieces.push(segment.kind === 'pause' ? { ...piece, weight: 10 } : piece);
  }
  return pieces;
}

function pieceOf(segment: Segment, shortName: string): Piece {
  const { index } = segment;
  return {
    key: `${segment.kind}:${index}`,
    name: shortName.startsWith('Round ') ? shortName : segment.name,
    shortName,
    weight: segment.durationMs / 60_000,
    first: index,
    last: index,
  };
}

function shortNameOf(segment: Segment, format: Format): string {
  const defined = segment.phaseId === null ? undefined : phaseOf(format, segment.phaseId);
  return defined && defined.name === segment.name ? defined.shortName : segment.name;
}

function doneShareOf({ remainingMs, plannedMs, addedMs }: ClockReadout): number {
  const totalMs = plannedMs + addedMs;
  if (totalMs <= 0) return 1;
  return Math.max(0, Math.min(1, 1 - remainingMs / totalMs));
}
