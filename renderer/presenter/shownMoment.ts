import type { ClockEntry } from '#domain/clockEntry';
import { readClock } from '#domain/readClock';
import type { ClockReadout } from '#domain/readClock';
import { foldClock } from '#domain/runningClock';
import type { Segment } from '#domain/schedule';

/** What the room is shown: the moment that is now, or the one at which the picture was frozen. */
export interface ShownMoment {
  readout: ClockReadout | null;
  wallMs: number;
  isFrozen: boolean;
}

/** The moment for the audience. Frozen, it is read from the log as it stood when Freeze was pressed. */
export function shownMoment({
  log,
  segments,
  readout,
  wallMs,
}: {
  log: readonly ClockEntry[];
  segments: readonly Segment[];
  readout: ClockReadout | null;
  wallMs: number;
}): ShownMoment {
  if (!readout?.isFrozen) return { readout, wallMs, isFrozen: false };
  const at = log.findLastIndex((entry) => entry.kind === 'frozen' && !isTakenBack(log, entry.id));
  const entry = log[at];
  if (!entry) return { readout, wallMs, isFrozen: false };
  const then = readClock(foldClock(log.slice(0, at + 1), segments), entry);
  // A black screen is asked for by hand also while the picture is frozen.
  return { readout: { ...then, isBlank: readout.isBlank }, wallMs: entry.wallMs, isFrozen: true };
}

function isTakenBack(log: readonly ClockEntry[], id: string): boolean {
  const last = log.findLast(
    (entry) => (entry.kind === 'undone' || entry.kind === 'redone') && entry.entryId === id,
  );
  return last?.kind === 'undone';
}
