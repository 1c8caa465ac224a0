import type { Seating } from '../formats/format.ts';
import type { Day, DurationMs, WallTime } from '../time.ts';

/**
 * Which two of start, length and end a block keeps when something about it changes. One that follows starts when what
 * stands before it ends, and keeps its length or its end.
 */
export type BlockTiming = 'start-length' | 'start-end' | 'length-end' | 'follows-length' | 'follows-end';

/** A stretch of an event's agenda. One that follows a format and has turns of its own is a session instead. */
export interface Block {
  id: string;
  eventId: string;
  title: string;
  /** How people sit, stand or walk; colors and checks go by it. */
  seating: Seating;
  /** The format whose phases and words it borrows; null for a meal, a break, an arrival. */
  formatId: string | null;
  startsOn: Day;
  startsAt: WallTime;
  durationMs: DurationMs;
  timing: BlockTiming;
  /** The time of day at which it has to end, where its timing keeps the end; else null. */
  endsAt: WallTime | null;
  /** 0 is everybody; parallel lanes count from 1. */
  lane: number;
  /** Who leads it, as it is printed; several names with commas. */
  lead: string;
  room: string;
  note: string;
  /** Never shortened or moved to catch up: breaks, meals, the evaluation. */
  stays: boolean;
  /** Begins with a story, whatever it goes on with: examples come before abstractions. */
  isStoryFirst: boolean;
}

/** Where the start of a block comes from. */
export function isLinked(block: Pick<Block, 'timing'>): boolean {
  return block.timing === 'follows-length' || block.timing === 'follows-end';
}

/** Whether a block keeps a given end. */
export function keepsEnd(block: Pick<Block, 'timing'>): boolean {
  return block.timing !== 'start-length' && block.timing !== 'follows-length';
}
