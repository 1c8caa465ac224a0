import { countedMs, currentVisit, groupTimesNow } from './clockState.ts';
import type { ClockState } from './clockState.ts';
import { timeAtReading } from '../clockTime.ts';
import type { ClockReading } from './clockEntry.ts';
import { sizedPieces, workInRounds } from '../agenda/groupTurns.ts';
import type { Segment } from '../agenda/schedule.ts';
import type { Group } from '../agenda/session.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** Where one group stands in its round, whoever's clock it goes by. */
export interface GroupReadout {
  segment: Segment | null;
  /** The turn it is on, 1-based; with turns sized by the group it may differ from the clock's round. */
  round: number | null;
  /** Negative in overtime. */
  remainingMs: DurationMs;
  totalMs: DurationMs;
  isPaused: boolean;
  /** True while it does not go by the clock of all. */
  isOwn: boolean;
}

/** Where a group stands at a reading. `rounds` is how many rounds its session has. */
export function readGroup(
  state: ClockState,
  reading: ClockReading,
  { group, rounds }: { group: Group; rounds: number },
): GroupReadout {
  const at = state.time ? timeAtReading(state.time, reading).at : reading.wallMs;
  const groupTimes = groupTimesNow(state);
  const own = groupTimes === 'own' ? state.groupClocks.get(group.id) : undefined;
  if (own) return ownReadout(own.visit, own.pausedSince, state.endedAt ?? at);
  const size = group.memberIds.length;
  const isSized = groupTimes === 'sized' && size > 0 && size < rounds;
  const sized = isSized ? sizedReadout(state, at, size) : null;
  return sized ?? masterReadout(state, at);
}

function masterReadout(state: ClockState, at: InstantMs): GroupReadout {
  const visit = currentVisit(state);
  const totalMs = visit.plannedMs + visit.addedMs;
  return {
    segment: state.segments[visit.segmentIndex] ?? null,
    round: state.segments[visit.segmentIndex]?.round ?? null,
    remainingMs: Math.round(totalMs - countedMs(state, visit, at)),
    totalMs,
    isPaused: state.stage === 'paused',
    isOwn: false,
  };
}

function ownReadout(
  visit: ReturnType<typeof currentVisit>,
  pausedSince: InstantMs | null,
  at: InstantMs,
): GroupReadout {
  const totalMs = visit.plannedMs + visit.addedMs;
  const openPauseMs = pausedSince === null ? 0 : at - pausedSince;
  const elapsedMs = at - visit.enteredAt - visit.pausedMs - visit.leftOutMs - openPauseMs;
  return {
    segment: visit.segment,
    round: visit.segment?.round ?? null,
    remainingMs: Math.round(totalMs - elapsedMs),
    totalMs,
    isPaused: pausedSince !== null,
    isOwn: true,
  };
}

/**
 * Where a group of that size stands in turns of its own length. It follows from where the clock of all stands in its plan:
 * a minute added there is a minute more here. Null outside the rounds.
 */
function sizedReadout(state: ClockState, at: InstantMs, size: number): GroupReadout | null {
  const visit = currentVisit(state);
  const here = state.segments[visit.segmentIndex];
  if (here?.round == null || here.sessionId === null) return null;
  const inRounds = workInRounds(state.segments, here.sessionId);
  if (!inRounds.includes(here)) return null;
  const totalMs = visit.plannedMs + visit.addedMs;
  const remainingMs = totalMs - countedMs(state, visit, at);
  // Time that was added stands before the plan goes on; taken away, the plan is further at once.
  const addedMs = Math.max(0, remainingMs - visit.plannedMs);
  const inPhaseMs = visit.plannedMs - Math.min(remainingMs, visit.plannedMs);
  let passedMs = sumOf(inRounds.slice(0, inRounds.indexOf(here))) + inPhaseMs;
  const pieces = sizedPieces(inRounds, size);
  for (const piece of pieces) {
    const { segment, durationMs } = piece;
    if (passedMs >= durationMs && piece !== pieces.at(-1)) {
      passedMs -= durationMs;
      continue;
    }
    return {
      segment,
      // A change of seats still belongs to the turn before it.
      round: segment.kind === 'change' ? piece.round - 1 : piece.round,
      remainingMs: Math.round(durationMs - passedMs + addedMs),
      totalMs: Math.round(durationMs + addedMs),
      isPaused: state.stage === 'paused',
      isOwn: false,
    };
  }
  return null;
}

function sumOf(segments: readonly Segment[]): DurationMs {
  return segments.reduce((sum, segment) => sum + segment.durationMs, 0);
}
