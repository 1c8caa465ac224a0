import type { ClockAct } from '#domain/clockEntry';

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
    case 'started':
    case 'paused':
    case 'resumed':
    case 'messageCleared':
    case 'blanked':
    case 'unblanked':
    case 'frozen':
    case 'unfrozen':
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
    case 'started':
    case 'paused':
    case 'resumed':
    case 'messageCleared':
    case 'blanked':
    case 'unblanked':
    case 'frozen':
    case 'unfrozen':
    case 'ended':
    case 'suspended':
    case 'woke':
    case 'restarted':
      return { kind };
    default:
      throw new Error(`The log holds ${kind}, which is no press of the clock.`);
  }
}
