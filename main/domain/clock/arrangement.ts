import type { Segment } from '../agenda/schedule.ts';
import type { DurationMs } from '../time.ts';
import { WRITING_PHASE_ID } from './writingTime.ts';

/** A piece of what is left: a segment by its key with its length, or a break that was not planned. */
export interface ArrangedPart {
  key: string;
  durationMs: DurationMs;
  /** The name of a break or of time to write that is put in between; null for a segment of the plan. */
  newBreak: string | null;
  /** True where people write in what is put in between, and it is no break. */
  isWriting?: true | undefined;
}

/**
 * What comes after the segment that is on, in order. Segments that are not in it are left out. Before the start the first
 * segment may be in it too, so that something can be put before everything.
 */
export interface Arrangement {
  /** Names the press: `Re-spread`, `Another order`. */
  label: string;
  rest: ArrangedPart[];
}

/** What is left as it stands, for a change to begin from; −1 stands before the first segment. */
export function arrangementOf(segments: readonly Segment[], current: number): ArrangedPart[] {
  return segments.slice(current + 1).map(({ key, durationMs }) => ({ key, durationMs, newBreak: null }));
}

/**
 * The plan with what is left arranged anew. Planned times of the rest are laid anew so that the last one stays what it
 * was: time that was given up makes up for lateness at once, and a break that was put in shows as lateness until it is
 * made up for. A pause with a fixed return keeps it and takes up the difference.
 */
export function arrange(
  segments: readonly Segment[],
  current: number,
  { rest }: Arrangement,
): readonly Segment[] {
  const byKey = new Map(segments.slice(current + 1).map((segment) => [segment.key, segment]));
  const parts = rest.flatMap((part) => partAs(part, byKey));
  const here = segments[current];
  if (!here && current >= 0) return segments;
  const gainedMs = lengthUntilReturn(segments.slice(current + 1)) - lengthUntilReturn(parts);
  const arranged = here ? [...segments.slice(0, current), { ...here, endsAt: here.endsAt + gainedMs }] : [];
  let at = (here?.endsAt ?? segments[0]?.startsAt ?? 0) + gainedMs;
  for (const part of parts) {
    const endsAt = part.kind === 'pause' ? Math.max(at, part.endsAt) : at + part.durationMs;
    arranged.push({
      ...part,
      index: arranged.length,
      startsAt: at,
      endsAt,
      durationMs: part.kind === 'pause' ? endsAt - at : part.durationMs,
    });
    at = endsAt;
  }
  return arranged;
}

function partAs(part: ArrangedPart, byKey: Map<string, Segment>): Segment[] {
  const planned = byKey.get(part.key);
  if (planned) {
    byKey.delete(part.key);
    return [planned.kind === 'pause' ? planned : { ...planned, durationMs: part.durationMs }];
  }
  if (part.newBreak === null) return [];
  return [
    {
      index: 0,
      key: part.key,
      sessionId: null,
      blockId: null,
      part: '',
      kind: part.isWriting ? 'phase' : 'break',
      phaseId: part.isWriting ? WRITING_PHASE_ID : null,
      name: part.newBreak,
      round: null,
      startsAt: 0,
      endsAt: 0,
      durationMs: part.durationMs,
      minMs: part.durationMs,
      isProtected: true,
    },
  ];
}

/** The length of what comes before the first pause with a fixed return. */
function lengthUntilReturn(parts: readonly Segment[]): DurationMs {
  const pause = parts.findIndex((part) => part.kind === 'pause');
  return (pause < 0 ? parts : parts.slice(0, pause)).reduce((sum, part) => sum + part.durationMs, 0);
}
