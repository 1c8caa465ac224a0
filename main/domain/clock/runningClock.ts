import { applyPress } from './applyPress.ts';
import { isPress } from './clockEntry.ts';
import type { ClockEntry } from './clockEntry.ts';
import { currentVisit, isRest, stateAtRest } from './clockState.ts';
import type { ClockState } from './clockState.ts';
import { CLOCK_TOLERANCE_MS, timeAtEntry, timeAtFirst } from '../clockTime.ts';
import { pressLabel } from './pressLabel.ts';
import type { Segment } from '../agenda/schedule.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/**
 * The running clock: a fold over the append-only log of a run. Nothing is ever counted down; what is shown follows
 * from the log and the time (readClock): remaining = planned + added − (now − entered − paused − left out).
 *
 * Undo leaves a press out as though it had never been made, and the time since then goes where it would have gone
 * without it: after undoing a pause the minutes paused have run; after undoing Next the old segment has run on.
 * Readings of left-out entries still tell how time passed.
 */

/** The state after the last entry of a log, in time proportional to its length. */
export function foldClock(log: readonly ClockEntry[], segments: readonly Segment[]): ClockState {
  const { undone, redoableId } = undoneIn(log);
  const state = stateAtRest(segments);
  const labels = new Map<string, string>();
  let sleptFrom: InstantMs | null = null;

  for (const entry of log) {
    state.time = state.time ? timeAtEntry(state.time, entry) : timeAtFirst(entry);
    const at = state.time.at;
    if (entry.kind === 'suspended') sleptFrom ??= at;
    if (entry.kind === 'restarted') sleptFrom = null;
    if (entry.kind === 'woke' && sleptFrom !== null) {
      noticeGap(state, at - sleptFrom);
      sleptFrom = null;
    }
    if (!isPress(entry)) continue;
    const from = currentVisit(state).segmentIndex;
    const label = pressLabel({
      press: entry,
      from,
      segments: state.segments,
      isStarted: state.stage !== 'not-started',
    });
    labels.set(entry.id, label);
    if (undone.has(entry.id)) continue;
    if (applyPress(state, entry, at)) state.undoable = { label, entryId: entry.id };
  }

  const redoLabel = redoableId === null ? undefined : labels.get(redoableId);
  if (redoableId !== null && redoLabel !== undefined)
    state.redoable = { label: redoLabel, entryId: redoableId };
  return state;
}

/** Which presses are taken back at the end of the log, and which one a redo would bring back. */
function undoneIn(log: readonly ClockEntry[]): { undone: Set<string>; redoableId: string | null } {
  const pressed = new Set<string>();
  const undone = new Set<string>();
  let redo: string[] = [];
  for (const entry of log) {
    if (entry.kind === 'undone' && pressed.has(entry.entryId) && !undone.has(entry.entryId)) {
      undone.add(entry.entryId);
      redo.push(entry.entryId);
    } else if (entry.kind === 'redone' && undone.delete(entry.entryId)) {
      redo = redo.filter((id) => id !== entry.entryId);
    } else if (isPress(entry)) {
      pressed.add(entry.id);
      redo = [];
    }
  }
  return { undone, redoableId: redo.at(-1) ?? null };
}

function noticeGap(state: ClockState, gapMs: DurationMs) {
  const isWork = !isRest(state.segments[currentVisit(state).segmentIndex]);
  if (state.stage === 'running' && isWork && gapMs > CLOCK_TOLERANCE_MS)
    state.gap = { gapMs: Math.round(gapMs), visitIndex: state.visits.length - 1 };
}
