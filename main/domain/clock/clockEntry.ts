import type { Arrangement } from './arrangement.ts';
import type { GroupTimes } from '../agenda/session.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** Both clocks of the laptop at one moment. */
export interface ClockReading {
  /** Epoch milliseconds; somebody may change it. */
  wallMs: InstantMs;
  /** Milliseconds since an unknown moment; never set, but begins anew when the laptop starts. */
  monoMs: DurationMs;
}

/** How slide and clock share the room's screen; `by-phase` leaves it to what runs. */
export type RoomLayout = 'by-phase' | 'slide-and-clock' | 'clock' | 'strip' | 'groups';

/** A part of a slide that fills the screen: its middle in shares of width and height, and how many times larger. */
export interface Zoom {
  x: number;
  y: number;
  scale: number;
}

/**
 * What a log entry says. The first group is pressed by a hand and can be undone; `suspended`, `woke` and `restarted`
 * are facts about the laptop and stay. `undone` and `redone` name the press they take back or bring back.
 */
export type ClockAct =
  | { kind: 'started' }
  | { kind: 'paused' }
  | { kind: 'resumed' }
  /** A minute more or less for the segment that runs; negative takes away. */
  | { kind: 'added'; deltaMs: DurationMs }
  /** Next, back or a jump: the segment begins with its full time. */
  | { kind: 'movedTo'; segmentIndex: number }
  /** What is left gets another order or other lengths, or a break in between. */
  | { kind: 'arranged'; arrangement: Arrangement }
  /** The group stays where it is however long it takes; nothing moves on by itself until Next. */
  | { kind: 'held' }
  | { kind: 'released' }
  /** Whether Next is pressed by the clock itself when a segment reaches zero. */
  | { kind: 'advanceSet'; isAutomatic: boolean }
  /** A slide of the deck instead of the one that belongs to the segment, until the next segment. */
  | { kind: 'slideShown'; slideId: string }
  | { kind: 'slideCleared' }
  | { kind: 'layoutChosen'; layout: RoomLayout }
  | { kind: 'zoomed'; zoom: Zoom }
  | { kind: 'unzoomed' }
  | { kind: 'groupTimesSet'; groupTimes: GroupTimes }
  /** One group's own clock; the first of these for a group takes its time over from the clock of all. */
  | { kind: 'groupPaused'; groupId: string }
  | { kind: 'groupResumed'; groupId: string }
  | { kind: 'groupAdded'; groupId: string; deltaMs: DurationMs }
  | { kind: 'groupMovedTo'; groupId: string; segmentIndex: number }
  /** The group goes by the clock of all again. */
  | { kind: 'groupJoined'; groupId: string }
  | { kind: 'messageShown'; text: string }
  | { kind: 'messageCleared' }
  | { kind: 'blanked' }
  | { kind: 'unblanked' }
  | { kind: 'frozen' }
  | { kind: 'unfrozen' }
  /** The answer to “the laptop slept for 4 minutes: count them?” or to an offer to resume. */
  | { kind: 'gapCounted'; gapMs: DurationMs }
  | { kind: 'gapNotCounted'; gapMs: DurationMs }
  | { kind: 'ended' }
  /** The laptop goes to sleep, and is back. */
  | { kind: 'suspended' }
  | { kind: 'woke' }
  /** A new process took over; the monotonic clock may have begun anew. */
  | { kind: 'restarted' }
  | { kind: 'undone'; entryId: string }
  | { kind: 'redone'; entryId: string };

/** A line of the append-only log of a run. `position` grows by one; the id is what `undone` names. */
export type ClockEntry = { id: string; position: number } & ClockReading & ClockAct;

const FACTS: ReadonlySet<ClockAct['kind']> = new Set(['suspended', 'woke', 'restarted', 'undone', 'redone']);

/** True for what a hand pressed and an undo can take back. */
export function isPress(entry: ClockAct): boolean {
  return !FACTS.has(entry.kind);
}
