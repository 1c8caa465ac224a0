import type { Segment } from '../agenda/schedule.ts';

/** The segment that Next goes to, segments without length skipped; null after the last. */
export function nextSegment(segments: readonly Segment[], from: number): number | null {
  return segments.find((segment) => segment.index > from && segment.durationMs > 0)?.index ?? null;
}

/** The segment that Back goes to, segments without length skipped; null before the first. */
export function previousSegment(segments: readonly Segment[], from: number): number | null {
  return segments.findLast((segment) => segment.index < from && segment.durationMs > 0)?.index ?? null;
}
