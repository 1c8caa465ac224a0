import { arrange } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import type { ClockAct } from './clockEntry.ts';
import { countedMs, currentVisit, isRest, POSTPONED_AFTER_MS, visitAt } from './clockState.ts';
import { nextSegment } from './nextSegment.ts';
import { pressGroup } from './pressGroup.ts';
import type { ClockState } from './clockState.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** Carries out one press on a state that is being folded; false when it changed nothing, so that an undo passes over it. */
export function applyPress(state: ClockState, press: ClockAct, at: InstantMs): boolean {
  switch (press.kind) {
    case 'started':
      return start(state, at);
    case 'paused':
      if (state.stage !== 'running') return false;
      state.stage = 'paused';
      state.pausedSince = at;
      return true;
    case 'resumed':
      if (state.stage !== 'paused') return false;
      closePause(state, at);
      state.stage = 'running';
      state.pausedSince = null;
      return true;
    case 'added':
      return add(state, press.deltaMs);
    case 'movedTo':
      return move(state, press.segmentIndex, at);
    case 'ended':
      if (state.stage !== 'running' && state.stage !== 'paused') return false;
      state.stage = 'finished';
      state.endedAt = at;
      return true;
    case 'messageShown': {
      const changes = state.message !== press.text;
      state.message = press.text;
      return changes;
    }
    case 'messageCleared': {
      const changes = state.message !== null;
      state.message = null;
      return changes;
    }
    case 'blanked':
    case 'unblanked': {
      const changes = state.isBlank !== (press.kind === 'blanked');
      state.isBlank = press.kind === 'blanked';
      return changes;
    }
    case 'frozen':
    case 'unfrozen': {
      const changes = state.isFrozen !== (press.kind === 'frozen');
      state.isFrozen = press.kind === 'frozen';
      return changes;
    }
    case 'arranged':
      return rearrange(state, press.arrangement);
    case 'held':
    case 'released': {
      const changes = state.stage !== 'finished' && state.isHeld !== (press.kind === 'held');
      state.isHeld = state.stage !== 'finished' && press.kind === 'held';
      return changes;
    }
    case 'advanceSet': {
      const changes = state.advancesItself !== press.isAutomatic;
      state.advancesItself = press.isAutomatic;
      return changes;
    }
    case 'slideShown': {
      const changes = state.slideId !== press.slideId;
      state.slideId = press.slideId;
      state.zoom = null;
      return changes;
    }
    case 'slideCleared': {
      const changes = state.slideId !== null;
      state.slideId = null;
      state.zoom = null;
      return changes;
    }
    case 'layoutChosen': {
      // Who asks for the clock or the groups wants to see them, not the slide that was shown over them.
      const leavesSlide = press.layout === 'clock' || press.layout === 'groups';
      const changes = state.layout !== press.layout || (leavesSlide && state.slideId !== null);
      state.layout = press.layout;
      if (leavesSlide) {
        state.slideId = null;
        state.zoom = null;
      }
      return changes;
    }
    case 'zoomed':
      state.zoom = press.zoom;
      return true;
    case 'unzoomed': {
      const changes = state.zoom !== null;
      state.zoom = null;
      return changes;
    }
    case 'groupTimesSet': {
      const changes = state.groupTimes !== press.groupTimes;
      state.groupTimes = press.groupTimes;
      if (changes) state.groupClocks = new Map();
      return changes;
    }
    case 'groupPaused':
    case 'groupResumed':
    case 'groupAdded':
    case 'groupMovedTo':
    case 'groupJoined':
      return pressGroup(state, press, at);
    case 'gapCounted': {
      const changes = state.gap !== null;
      state.gap = null;
      return changes;
    }
    case 'gapNotCounted':
      return leaveOut(state, press.gapMs, at);
    case 'suspended':
    case 'woke':
    case 'restarted':
    case 'undone':
    case 'redone':
      return false;
  }
}

function start(state: ClockState, at: InstantMs): boolean {
  if (state.stage !== 'not-started') return false;
  const { segmentIndex } = currentVisit(state);
  const plannedStart = state.segments[segmentIndex]?.startsAt ?? at;
  state.planShiftMs = Math.abs(at - plannedStart) > POSTPONED_AFTER_MS ? at - plannedStart : 0;
  state.visits = [visitAt({ segments: state.segments, segmentIndex, at, planShiftMs: state.planShiftMs })];
  state.stage = 'running';
  state.startedAt = at;
  return true;
}

/** Time is taken away only down to a segment of no length at all. */
function add(state: ClockState, deltaMs: DurationMs): boolean {
  if (state.stage === 'finished') return false;
  const visit = currentVisit(state);
  const effectMs = Math.max(deltaMs, -(visit.plannedMs + visit.addedMs));
  visit.addedMs += effectMs;
  return effectMs !== 0;
}

function move(state: ClockState, target: number, at: InstantMs): boolean {
  if (state.stage === 'finished') return false;
  const { segments, planShiftMs } = state;
  const segmentIndex = Math.max(0, Math.min(target, segments.length - 1));
  if (state.stage === 'not-started') {
    const changes = currentVisit(state).segmentIndex !== segmentIndex;
    if (changes) state.visits = [visitAt({ segments, segmentIndex, at: 0, planShiftMs })];
    return changes;
  }
  closePause(state, at);
  currentVisit(state).leftAt = at;
  state.visits.push(visitAt({ segments, segmentIndex, at, planShiftMs }));
  state.isHeld = false;
  state.slideId = null;
  state.zoom = null;
  // Outside the rounds everybody is together again.
  if (segments[segmentIndex]?.round == null) state.groupClocks = new Map();
  return true;
}

function rearrange(state: ClockState, arrangement: Arrangement): boolean {
  if (state.stage === 'finished') return false;
  const { segments, planShiftMs } = state;
  const isFromTheFirst =
    state.stage === 'not-started' && arrangement.rest.some(({ key }) => key === segments[0]?.key);
  if (!isFromTheFirst) {
    state.segments = arrange(segments, currentVisit(state).segmentIndex, arrangement);
    return true;
  }
  state.segments = arrange(segments, -1, arrangement);
  const segmentIndex = nextSegment(state.segments, -1) ?? 0;
  state.visits = [visitAt({ segments: state.segments, segmentIndex, at: 0, planShiftMs })];
  return true;
}

/** Books a pause so far to the stay that is on; where the clock stays paused, a new stretch of it begins. */
function closePause(state: ClockState, at: InstantMs) {
  if (state.pausedSince === null) return;
  currentVisit(state).pausedMs += at - state.pausedSince;
  state.pausedSince = at;
}

function leaveOut(state: ClockState, gapMs: DurationMs, at: InstantMs): boolean {
  const asked = state.gap !== null;
  const visit = state.visits[state.gap?.visitIndex ?? state.visits.length - 1] ?? currentVisit(state);
  state.gap = null;
  if (isRest(state.segments[visit.segmentIndex])) return asked;
  const leftOutMs = Math.max(0, Math.min(gapMs, countedMs(state, visit, at)));
  visit.leftOutMs += leftOutMs;
  return asked || leftOutMs > 0;
}
