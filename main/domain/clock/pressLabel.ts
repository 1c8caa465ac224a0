import type { ClockAct } from './clockEntry.ts';
import { nextSegment, previousSegment } from './nextSegment.ts';
import type { Segment } from '../agenda/schedule.ts';
import { MINUTE_MS } from '../time.ts';

/** The name of a press as its button says it, for “Undo …”; `from` is the segment in which it was made. */
export function pressLabel({
  press,
  from,
  segments,
  isStarted,
}: {
  press: ClockAct;
  from: number;
  segments: readonly Segment[];
  isStarted: boolean;
}): string {
  switch (press.kind) {
    case 'started':
      return 'Start';
    case 'paused':
      return 'Pause';
    case 'resumed':
      return 'Resume';
    case 'added':
      return addedLabel(press.deltaMs);
    case 'movedTo':
      if (isStarted && press.segmentIndex === nextSegment(segments, from)) return 'Next';
      if (isStarted && press.segmentIndex === previousSegment(segments, from)) return 'Back';
      return `Go to ${segments[press.segmentIndex]?.name ?? 'another phase'}`;
    case 'messageShown':
      return 'Message';
    case 'messageCleared':
      return 'Clear message';
    case 'blanked':
      return 'Blank screen';
    case 'unblanked':
      return 'Show screen';
    case 'frozen':
      return 'Freeze';
    case 'unfrozen':
      return 'Unfreeze';
    case 'arranged':
      return press.arrangement.label;
    case 'held':
      return 'Hold';
    case 'released':
      return 'Stop holding';
    case 'advanceSet':
      return press.isAutomatic ? 'Go on by itself' : 'Go on by hand';
    case 'slideShown':
      return 'Show slide';
    case 'slideCleared':
      return 'Back to the phase’s slide';
    case 'layoutChosen':
      return 'Layout';
    case 'zoomed':
      return 'Zoom';
    case 'unzoomed':
      return 'Whole slide';
    case 'groupTimesSet':
      return 'Clocks of the groups';
    case 'groupPaused':
      return 'Pause group';
    case 'groupResumed':
      return 'Resume group';
    case 'groupAdded':
      return `${addedLabel(press.deltaMs)} for a group`;
    case 'groupMovedTo':
      return 'Move group on';
    case 'groupJoined':
      return 'Group back with all';
    case 'gapCounted':
      return 'Count the gap';
    case 'gapNotCounted':
      return 'Leave the gap out';
    case 'ended':
      return 'End session';
    case 'suspended':
    case 'woke':
    case 'restarted':
    case 'undone':
    case 'redone':
      return '';
  }
}

function addedLabel(deltaMs: number): string {
  const sign = deltaMs < 0 ? '−' : '+';
  const amount = Math.abs(deltaMs);
  const minutes = amount / MINUTE_MS;
  if (!Number.isInteger(minutes)) return `${sign}${Math.round(amount / 1000)} seconds`;
  return minutes === 1 ? `${sign}1 minute` : `${sign}${minutes} minutes`;
}
