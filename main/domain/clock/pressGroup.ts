import { currentVisit, groupTimesNow, visitAt } from './clockState.ts';
import type { ClockAct } from './clockEntry.ts';
import type { ClockState, GroupClock } from './clockState.ts';
import type { InstantMs } from '../time.ts';

type GroupPress = Extract<ClockAct, { groupId: string }>;

/**
 * A press for one group's own clock; false when it changed nothing. Only where groups have clocks of their own, and only
 * within the rounds. The first press takes the time over from the clock of all.
 */
export function pressGroup(state: ClockState, press: GroupPress, at: InstantMs): boolean {
  if (press.kind === 'groupJoined') {
    const clocks = new Map(state.groupClocks);
    const changes = clocks.delete(press.groupId);
    state.groupClocks = clocks;
    return changes;
  }
  if (groupTimesNow(state) !== 'own') return false;
  const clock = state.groupClocks.get(press.groupId) ?? takenOver(state);
  const pressed = clock && pressedOn(state, clock, press, at);
  if (!pressed) return false;
  state.groupClocks = new Map(state.groupClocks).set(press.groupId, pressed);
  return true;
}

/** The clock of all as a group takes it over; null outside the rounds. */
function takenOver(state: ClockState): GroupClock | null {
  const visit = currentVisit(state);
  const isOn = state.stage === 'running' || state.stage === 'paused';
  if (!isOn || visit.segment?.round == null) return null;
  return { visit: { ...visit }, pausedSince: state.pausedSince };
}

function pressedOn(
  state: ClockState,
  { visit, pausedSince }: GroupClock,
  press: Exclude<GroupPress, { kind: 'groupJoined' }>,
  at: InstantMs,
): GroupClock | null {
  switch (press.kind) {
    case 'groupPaused':
      return pausedSince === null ? { visit, pausedSince: at } : null;
    case 'groupResumed':
      if (pausedSince === null) return null;
      return { visit: { ...visit, pausedMs: visit.pausedMs + (at - pausedSince) }, pausedSince: null };
    case 'groupAdded': {
      const effectMs = Math.max(press.deltaMs, -(visit.plannedMs + visit.addedMs));
      return effectMs === 0 ? null : { visit: { ...visit, addedMs: visit.addedMs + effectMs }, pausedSince };
    }
    case 'groupMovedTo': {
      const { segments, planShiftMs } = state;
      const segmentIndex = Math.max(0, Math.min(press.segmentIndex, segments.length - 1));
      if (segments[segmentIndex]?.round == null) return null;
      return {
        visit: visitAt({ segments, segmentIndex, at, planShiftMs }),
        pausedSince: pausedSince === null ? null : at,
      };
    }
  }
}
