import type { ClockEntry } from '#domain/clock/clockEntry';
import type { ClockReading } from '#domain/clock/clockEntry';
import type { ClockState } from '#domain/clock/clockState';
import { readClock } from '#domain/clock/readClock';
import type { ClockReadout } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import type { Segment } from '#domain/agenda/schedule';

/** What the room is shown: the moment that is now, or the one at which the picture was frozen. */
export interface ShownMoment {
  readout: ClockReadout | null;
  /** The clock behind the readout, for groups that have one of their own; null without a run. */
  clock: ClockState | null;
  reading: ClockReading;
  isFrozen: boolean;
}

/** The moment for the audience. Frozen, it is read from the log as it stood when Freeze was pressed. */
export function shownMoment({
  log,
  segments,
  readout,
  clock,
  reading,
}: {
  log: readonly ClockEntry[];
  segments: readonly Segment[];
} & Omit<ShownMoment, 'isFrozen'>): ShownMoment {
  if (!readout?.isFrozen) return { readout, clock, reading, isFrozen: false };
  const at = log.findLastIndex((entry) => entry.kind === 'frozen' && !isTakenBack(log, entry.id));
  const entry = log[at];
  if (!entry) return { readout, clock, reading, isFrozen: false };
  const frozen = foldClock(log.slice(0, at + 1), segments);
  const then = readClock(frozen, entry);
  // A black screen is asked for by hand also while the picture is frozen.
  return {
    readout: { ...then, isBlank: readout.isBlank },
    clock: frozen,
    reading: { wallMs: entry.wallMs, monoMs: entry.monoMs },
    isFrozen: true,
  };
}

function isTakenBack(log: readonly ClockEntry[], id: string): boolean {
  const last = log.findLast(
    (entry) => (entry.kind === 'undone' || entry.kind === 'redone') && entry.entryId === id,
  );
  return last?.kind === 'undone';
}
