import type { RoomLayout, Zoom } from './clockEntry.ts';
import type { GroupTimes } from '../agenda/session.ts';
import type { ClockTime } from '../clockTime.ts';
import { nextSegment } from './nextSegment.ts';
import type { Segment } from '../agenda/schedule.ts';
import { HOUR_MS } from '../time.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** A run that starts further than this from its planned start is a rehearsal or was postponed: the plan moves along. */
export const POSTPONED_AFTER_MS = 6 * HOUR_MS;

/** One stay in a segment. Going back begins a new stay with the full time. Pause, added and left-out time stay apart. */
export interface SegmentVisit {
  segmentIndex: number;
  /** The segment as it was planned when the stay began; null only in a plan without segments. */
  segment: Segment | null;
  enteredAt: InstantMs;
  /** Null for the stay that goes on. */
  leftAt: InstantMs | null;
  /** From the plan; for a pause with a fixed return, the time from entering until then. */
  plannedMs: DurationMs;
  addedMs: DurationMs;
  /** Closed pauses; one that goes on is in `pausedSince`. */
  pausedMs: DurationMs;
  /** Sleep or absence that was decided not to count. */
  leftOutMs: DurationMs;
}

/** The laptop slept while the clock ran; somebody says whether those minutes count. Until then they do. */
export interface ClockGap {
  gapMs: DurationMs;
  visitIndex: number;
}

/** A press that can be taken back or brought back; `label` names it as its button does: `Next`, `Pause`. */
export interface Undoable {
  label: string;
  entryId: string;
}

/** A group that goes by a clock of its own. */
export interface GroupClock {
  visit: SegmentVisit;
  pausedSince: InstantMs | null;
}

export interface ClockState {
  /** The plan as it stands now: as it was when the run began, with what was put in another order since. */
  segments: readonly Segment[];
  stage: 'not-started' | 'running' | 'paused' | 'finished';
  /** Null before the first entry. */
  time: ClockTime | null;
  /** Stays in order; the last one is now. Before the start it is where the run will begin. */
  visits: SegmentVisit[];
  pausedSince: InstantMs | null;
  startedAt: InstantMs | null;
  endedAt: InstantMs | null;
  /** By how much the plan was moved because the run began on another day or many hours off. */
  planShiftMs: DurationMs;
  message: string | null;
  isBlank: boolean;
  isFrozen: boolean;
  /** The group stays in this segment; nothing moves on by itself. */
  isHeld: boolean;
  advancesItself: boolean;
  /** A slide shown instead of the segment's own. */
  slideId: string | null;
  layout: RoomLayout;
  zoom: Zoom | null;
  /** What was chosen while it runs; null leaves it to the plan. */
  groupTimes: GroupTimes | null;
  /** By group; whoever is not in it goes by the clock of all. */
  groupClocks: ReadonlyMap<string, GroupClock>;
  gap: ClockGap | null;
  undoable: Undoable | null;
  redoable: Undoable | null;
}

/** The stay in the segment that is on now. */
export function currentVisit(state: ClockState): SegmentVisit {
  const visit = state.visits.at(-1);
  if (!visit) throw new Error('A clock state always holds the segment it stands in.');
  return visit;
}

/** Whose time the groups go by now: as chosen, else as the session that is on was planned. */
export function groupTimesNow(state: ClockState): GroupTimes {
  return state.groupTimes ?? currentVisit(state).segment?.groupTimes ?? 'together';
}

/** How long a stay has counted by `at`: pauses and left-out time taken off. */
export function countedMs(state: ClockState, visit: SegmentVisit, at: InstantMs): DurationMs {
  if (state.startedAt === null) return 0;
  const until = visit.leftAt ?? state.endedAt ?? at;
  const isOn = visit.leftAt === null;
  const openPauseMs = isOn && state.pausedSince !== null ? until - state.pausedSince : 0;
  return until - visit.enteredAt - visit.pausedMs - openPauseMs - visit.leftOutMs;
}

/** A break or a pause goes by the clock on the wall, so sleep and absence always count in it. */
export function isRest(segment: Segment | undefined): boolean {
  return segment?.kind === 'break' || segment?.kind === 'pause';
}

/** Before the first entry: not started, standing in the first segment with any length. */
export function stateAtRest(segments: readonly Segment[]): ClockState {
  const segmentIndex = nextSegment(segments, -1) ?? 0;
  return {
    segments,
    stage: 'not-started',
    time: null,
    visits: [visitAt({ segments, segmentIndex, at: 0, planShiftMs: 0 })],
    pausedSince: null,
    startedAt: null,
    endedAt: null,
    planShiftMs: 0,
    message: null,
    isBlank: false,
    isFrozen: false,
    isHeld: false,
    advancesItself: false,
    slideId: null,
    layout: 'by-phase',
    zoom: null,
    groupTimes: null,
    groupClocks: new Map(),
    gap: null,
    undoable: null,
    redoable: null,
  };
}

/** A new stay in a segment, from its start. */
export function visitAt({
  segments,
  segmentIndex,
  at,
  planShiftMs,
}: {
  segments: readonly Segment[];
  segmentIndex: number;
  at: InstantMs;
  planShiftMs: DurationMs;
}): SegmentVisit {
  const segment = segments[segmentIndex];
  const untilReturn = segment?.kind === 'pause' && at > 0;
  const plannedMs = untilReturn
    ? Math.max(0, segment.endsAt + planShiftMs - at)
    : Math.max(0, segment?.durationMs ?? 0);
  return {
    segmentIndex,
    segment: segment ?? null,
    enteredAt: at,
    leftAt: null,
    plannedMs,
    addedMs: 0,
    pausedMs: 0,
    leftOutMs: 0,
  };
}
