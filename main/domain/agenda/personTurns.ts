import { phaseOf } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import { tableSizeOf } from './rounds.ts';
import type { Segment } from './schedule.ts';
import type { Session } from './session.ts';
import type { DurationMs } from '../time.ts';

/** Whose slot it is in a phase that goes around the circle, and how long it still is. */
export interface PersonTurn {
  /** 1-based: the seat that has its slot now. */
  turn: number;
  turns: number;
  slotMs: DurationMs;
  /** Of this slot; negative once the last one is over. */
  remainingMs: DurationMs;
}

/** How many slots a phase has: one for each seat of the largest circle (TIM-14); 0 where it does not go around. */
export function turnsIn(session: Session, format: Format, segment: Segment): number {
  if (segment.phaseId === null || segment.sessionId !== session.id) return 0;
  return phaseOf(format, segment.phaseId)?.counted === 'person' ? tableSizeOf(session, format) : 0;
}

/** The slot that is on: everybody has the same time, also of what was added or taken away. */
export function personTurn({
  turns,
  totalMs,
  remainingMs,
}: {
  turns: number;
  totalMs: DurationMs;
  remainingMs: DurationMs;
}): PersonTurn | null {
  if (turns === 0 || totalMs <= 0) return null;
  const slotMs = totalMs / turns;
  const elapsedMs = Math.max(0, totalMs - remainingMs);
  const turn = Math.min(turns, Math.floor(elapsedMs / slotMs) + 1);
  return { turn, turns, slotMs, remainingMs: Math.round(turn * slotMs - (totalMs - remainingMs)) };
}
