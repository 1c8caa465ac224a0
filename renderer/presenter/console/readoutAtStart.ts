import type { ClockReadout } from '#domain/clock/readClock';
import type { Segment } from '#domain/agenda/schedule';
import type { InstantMs } from '#domain/time';

/** What the clock will show in the moment in which a segment begins. */
export function readoutAtStart(segment: Segment, startsAt: InstantMs): ClockReadout {
  const { durationMs, index, kind, round } = segment;
  const endsAt = kind === 'pause' ? segment.endsAt : startsAt + durationMs;
  return {
    status: 'running',
    segmentIndex: index,
    segment,
    round,
    remainingMs: durationMs,
    elapsedInSegmentMs: 0,
    plannedMs: durationMs,
    addedMs: 0,
    pausedMs: 0,
    offsetMs: 0,
    at: startsAt,
    segmentEndsAt: endsAt,
    roundEndsAt: null,
    returnsAt: kind === 'break' || kind === 'pause' ? endsAt : null,
    expectedEndAt: endsAt,
    clockChangedByMs: 0,
    message: null,
    isBlank: false,
    isFrozen: false,
    isHeld: false,
    advancesItself: false,
    slideId: null,
    layout: 'by-phase',
    zoom: null,
    groupTimes: segment.groupTimes ?? 'together',
    gap: null,
    undoable: null,
    redoable: null,
  };
}
