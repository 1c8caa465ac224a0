import type { ClockReading, RoomLayout, Zoom } from './clockEntry.ts';
import type { GroupTimes } from '../agenda/session.ts';
import { timeAtReading } from '../clockTime.ts';
import { countedMs, currentVisit, groupTimesNow, isRest, POSTPONED_AFTER_MS } from './clockState.ts';
import type { ClockGap, ClockState, Undoable } from './clockState.ts';
import type { Segment } from '../agenda/schedule.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** What a screen shows of a run at one moment. */
export interface ClockReadout {
  /** `overtime` is running with less than nothing left; a pause in overtime is `paused`. */
  status: 'not-started' | 'running' | 'paused' | 'overtime' | 'finished';
  segmentIndex: number;
  /** Null only for a plan without segments. */
  segment: Segment | null;
  round: number | null;
  /** Negative in overtime. */
  remainingMs: DurationMs;
  elapsedInSegmentMs: DurationMs;
  plannedMs: DurationMs;
  addedMs: DurationMs;
  /** In this segment so far, the pause that goes on included. */
  pausedMs: DurationMs;
  /** Behind the plan when positive, ahead when negative. For the facilitator, never for the room. */
  offsetMs: DurationMs;
  /** The time the run goes by; the other instants below are on the same line. */
  at: InstantMs;
  /** When this segment reaches zero, or did. */
  segmentEndsAt: InstantMs;
  /** When the last phase of this round ends; null outside the rounds. */
  roundEndsAt: InstantMs | null;
  /** When people are to be back from a break or pause; null elsewhere. */
  returnsAt: InstantMs | null;
  expectedEndAt: InstantMs;
  /** By how much somebody set the laptop's clock while the run went on; 0 when nobody did. */
  clockChangedByMs: DurationMs;
  message: string | null;
  isBlank: boolean;
  isFrozen: boolean;
  /** The group stays here; nothing moves on by itself until Next. */
  isHeld: boolean;
  /** Next comes by itself when a segment reaches zero. */
  advancesItself: boolean;
  slideId: string | null;
  layout: RoomLayout;
  zoom: Zoom | null;
  groupTimes: GroupTimes;
  /** The laptop slept: ask whether to count it. */
  gap: ClockGap | null;
  undoable: Undoable | null;
  redoable: Undoable | null;
}

/** A segment still to come with the times that are expected now. */
export interface Upcoming {
  segment: Segment;
  startsAt: InstantMs;
  endsAt: InstantMs;
}

/** What the clock shows at a reading taken after the last entry of the log. Whole milliseconds. */
export function readClock(state: ClockState, reading: ClockReading): ClockReadout {
  const time = timeOf(state, reading);
  const visit = currentVisit(state);
  const segment = state.segments[visit.segmentIndex] ?? null;
  const elapsedMs = countedMs(state, visit, time.at);
  const remainingMs = visit.plannedMs + visit.addedMs - elapsedMs;
  const from = state.endedAt ?? (state.startedAt === null ? startFrom(state, time.at) : time.at);
  const freeAt = from + Math.max(0, remainingMs);
  const isFinished = state.stage === 'finished';
  const upcoming = isFinished ? [] : upcomingFrom({ state, freeAt, at: time.at });
  const segmentEndsAt = Math.round(from + remainingMs);
  return {
    status: state.stage === 'running' && remainingMs < 0 ? 'overtime' : state.stage,
    segmentIndex: visit.segmentIndex,
    segment,
    round: segment?.round ?? null,
    remainingMs: Math.round(remainingMs),
    elapsedInSegmentMs: Math.round(elapsedMs),
    plannedMs: Math.round(visit.plannedMs),
    addedMs: visit.addedMs,
    pausedMs: Math.round(pausedMsOf(state, time.at)),
    offsetMs: Math.round(offsetOf({ state, segment, at: time.at, freeAt })),
    at: Math.round(time.at),
    segmentEndsAt,
    roundEndsAt: roundEndOf(segment, Math.round(freeAt), upcoming),
    returnsAt: segment && isRest(segment) ? segmentEndsAt : null,
    expectedEndAt: isFinished ? Math.round(from) : (upcoming.at(-1)?.endsAt ?? Math.round(freeAt)),
    clockChangedByMs: Math.round(time.clockChangedByMs),
    message: state.message,
    isBlank: state.isBlank,
    isFrozen: state.isFrozen,
    isHeld: state.isHeld,
    advancesItself: state.advancesItself,
    slideId: state.slideId,
    layout: state.layout,
    zoom: state.zoom,
    groupTimes: groupTimesNow(state),
    gap: state.gap,
    undoable: state.undoable,
    redoable: state.redoable,
  };
}

/** What is still to come after the segment that is on, with the times expected now. Segments without length are left out. */
export function upcomingSegments(state: ClockState, reading: ClockReading): Upcoming[] {
  if (state.stage === 'finished') return [];
  const { at } = timeOf(state, reading);
  const visit = currentVisit(state);
  const remainingMs = visit.plannedMs + visit.addedMs - countedMs(state, visit, at);
  const from = state.startedAt === null ? startFrom(state, at) : at;
  return upcomingFrom({ state, freeAt: from + Math.max(0, remainingMs), at });
}

function timeOf(state: ClockState, reading: ClockReading): { at: InstantMs; clockChangedByMs: DurationMs } {
  return state.time ? timeAtReading(state.time, reading) : { at: reading.wallMs, clockChangedByMs: 0 };
}

/** Before the start: the planned start, or now once that is past. */
function startFrom(state: ClockState, at: InstantMs): InstantMs {
  return Math.max(at, state.segments[currentVisit(state).segmentIndex]?.startsAt ?? at);
}

/** The plan's shift; before the start, the one that starting now would give when it is too late for the plan. */
function planShiftAt(state: ClockState, at: InstantMs): DurationMs {
  if (state.startedAt !== null) return state.planShiftMs;
  const lateMs = at - (state.segments[currentVisit(state).segmentIndex]?.startsAt ?? at);
  return lateMs > POSTPONED_AFTER_MS ? lateMs : 0;
}

/** One after the other; a pause with a fixed return takes up lateness. */
function upcomingFrom({
  state,
  freeAt,
  at,
}: {
  state: ClockState;
  freeAt: InstantMs;
  at: InstantMs;
}): Upcoming[] {
  const planShiftMs = planShiftAt(state, at);
  const upcoming: Upcoming[] = [];
  let startsAt = Math.round(freeAt);
  const from = currentVisit(state).segmentIndex;
  for (const segment of state.segments) {
    if (segment.index <= from || segment.durationMs <= 0) continue;
    const endsAt =
      segment.kind === 'pause'
        ? Math.max(startsAt, Math.round(segment.endsAt + planShiftMs))
        : startsAt + segment.durationMs;
    upcoming.push({ segment, startsAt, endsAt });
    startsAt = endsAt;
  }
  return upcoming;
}

function offsetOf({
  state,
  segment,
  at,
  freeAt,
}: {
  state: ClockState;
  segment: Segment | null;
  at: InstantMs;
  freeAt: InstantMs;
}): DurationMs {
  if (!segment) return 0;
  if (state.startedAt === null) return planShiftAt(state, at) > 0 ? 0 : Math.max(0, at - segment.startsAt);
  if (state.endedAt !== null) {
    const plannedEnd = state.segments.at(-1)?.endsAt ?? state.endedAt;
    return state.endedAt - (plannedEnd + state.planShiftMs);
  }
  return freeAt - (segment.endsAt + state.planShiftMs);
}

function roundEndOf(
  segment: Segment | null,
  freeAt: InstantMs,
  upcoming: readonly Upcoming[],
): InstantMs | null {
  if (segment?.round == null) return null;
  const last = upcoming.findLast(
    (next) => next.segment.kind === 'phase' && next.segment.round === segment.round,
  );
  return last?.endsAt ?? freeAt;
}

function pausedMsOf(state: ClockState, at: InstantMs): DurationMs {
  const open = state.pausedSince === null ? 0 : (state.endedAt ?? at) - state.pausedSince;
  return currentVisit(state).pausedMs + open;
}
