import type { Arrangement } from '#domain/clock/arrangement';
import type { ClockAct, RoomLayout, Zoom } from '#domain/clock/clockEntry';
import type { GroupTimes } from '#domain/agenda/session';

/** The columns that hold what differs between the kinds of log entries. */
interface ActColumns {
  amount: number | null;
  text: string | null;
}

/** What an entry says, as columns. */
export function partsOfAct(act: ClockAct): ActColumns {
  switch (act.kind) {
    case 'added':
      return { amount: act.deltaMs, text: null };
    case 'movedTo':
      return { amount: act.segmentIndex, text: null };
    case 'gapCounted':
    case 'gapNotCounted':
      return { amount: act.gapMs, text: null };
    case 'messageShown':
      return { amount: null, text: act.text };
    case 'undone':
    case 'redone':
      return { amount: null, text: act.entryId };
    case 'arranged':
      return { amount: null, text: JSON.stringify(act.arrangement) };
    case 'zoomed':
      return { amount: null, text: JSON.stringify(act.zoom) };
    case 'advanceSet':
      return { amount: act.isAutomatic ? 1 : 0, text: null };
    case 'slideShown':
      return { amount: null, text: act.slideId };
    case 'layoutChosen':
      return { amount: null, text: act.layout };
    case 'groupTimesSet':
      return { amount: null, text: act.groupTimes };
    case 'groupAdded':
      return { amount: act.deltaMs, text: act.groupId };
    case 'groupMovedTo':
      return { amount: act.segmentIndex, text: act.groupId };
    case 'groupPaused':
    case 'groupResumed':
    case 'groupJoined':
      return { amount: null, text: act.groupId };
    case 'started':
    case 'paused':
    case 'resumed':
    case 'messageCleared':
    case 'blanked':
    case 'unblanked':
    case 'frozen':
    case 'unfrozen':
    case 'held':
    case 'released':
    case 'slideCleared':
    case 'unzoomed':
    case 'ended':
    case 'suspended':
    case 'woke':
    case 'restarted':
      return { amount: null, text: null };
  }
}

/** What an entry said, from its columns. */
export function actOf({ kind, amount, text }: { kind: string } & ActColumns): ClockAct {
  switch (kind) {
    case 'added':
      return { kind, deltaMs: amount ?? 0 };
    case 'movedTo':
      return { kind, segmentIndex: amount ?? 0 };
    case 'gapCounted':
    case 'gapNotCounted':
      return { kind, gapMs: amount ?? 0 };
    case 'messageShown':
      return { kind, text: text ?? '' };
    case 'undone':
    case 'redone':
      return { kind, entryId: text ?? '' };
    // These were written by partsOfAct and nobody else.
    case 'arranged':
      return { kind, arrangement: JSON.parse(text ?? '') as Arrangement };
    case 'zoomed':
      return { kind, zoom: JSON.parse(text ?? '') as Zoom };
    case 'advanceSet':
      return { kind, isAutomatic: amount === 1 };
    case 'slideShown':
      return { kind, slideId: text ?? '' };
    case 'layoutChosen':
      return { kind, layout: (text ?? 'by-phase') as RoomLayout };
    case 'groupTimesSet':
      return { kind, groupTimes: (text ?? 'together') as GroupTimes };
    case 'groupAdded':
      return { kind, groupId: text ?? '', deltaMs: amount ?? 0 };
    case 'groupMovedTo':
      return { kind, groupId: text ?? '', segmentIndex: amount ?? 0 };
    case 'groupPaused':
    case 'groupResumed':
    case 'groupJoined':
      return { kind, groupId: text ?? '' };
    case 'started':
    case 'paused':
    case 'resumed':
    case 'messageCleared':
    case 'blanked':
    case 'unblanked':
    case 'frozen':
    case 'unfrozen':
    case 'held':
    case 'released':
    case 'slideCleared':
    case 'unzoomed':
    case 'ended':
    case 'suspended':
    case 'woke':
    case 'restarted':
      return { kind };
    default:
      throw new Error(`The log holds ${kind}, which is no press of the clock.`);
  }
}
