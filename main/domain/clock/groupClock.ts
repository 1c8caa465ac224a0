import { countedMs, currentVisit } from './clockState.ts';
import type { ClockState } from './clockState.ts';
import { timeAtReading } from '../clockTime.ts';
import type { ClockReading } from './clockEntry.ts';
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
  const own = state.groupTimes === 'own' ? state.groupClocks.get(group.id) : undefined;
  if (own) return ownReadout(own.visit, own.pausedSince, state.endedAt ?? at);
  const size = group.memberIds.length;
  const isSized = state.groupTimes === 'sized' && size > 0 && size < rounds;
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
 * Equal time for unequal groups: all rounds of the session together last the same for everybody, and a smaller group
 * divides that time among fewer people, so that groups of four and five end together (TIM-06). It follows from where the
 * clock of all stands in its plan: a minute added there is a minute more here. Null outside the rounds.
 */
function sizedReadout(state: ClockState, at: InstantMs, size: number): GroupReadout | null {
  const visit = currentVisit(state);
  const here = state.segments[visit.segmentIndex];
  if (here?.round == null || here.sessionId === null) return null;
  const inRounds = state.segments.filter(
    (segment) =>
      segment.sessionId === here.sessionId &&
      segment.round !== null &&
      (segment.kind === 'phase' || segment.kind === 'change'),
  );
  if (!inRounds.includes(here)) return null;
  const turn = inRounds.filter((segment) => segment.kind === 'phase' && segment.round === inRounds[0]?.round);
  const change = inRounds.find((segment) => segment.kind === 'change');
  const wholeMs = sumOf(inRounds);
  const changeMs = change?.durationMs ?? 0;
  const turnMs = (wholeMs - changeMs * (size - 1)) / size;
  const scale = turnMs / Math.max(1, sumOf(turn));
  const totalMs = visit.plannedMs + visit.addedMs;
  const elapsedMs = countedMs(state, visit, at);
  const remainingMs = totalMs - elapsedMs;
  // Time that was added stands before the plan goes on; taken away, the plan is further at once.
  const addedMs = Math.max(0, remainingMs - visit.plannedMs);
  const inPhaseMs = visit.plannedMs - Math.min(remainingMs, visit.plannedMs);
  let passedMs = sumOf(inRounds.slice(0, inRounds.indexOf(here))) + inPhaseMs;
  const isPaused = state.stage === 'paused';
  for (let round = 1; round <= size; round++) {
    const pieces = turn.map((segment) => ({ segment, ms: segment.durationMs * scale }));
    if (round < size && change) pieces.push({ segment: change, ms: changeMs });
    for (const { segment, ms } of pieces) {
      const isLast = round === size && segment === turn.at(-1);
      if (passedMs < ms || isLast) {
        return {
          segment,
          round,
          remainingMs: Math.round(ms - passedMs + addedMs),
          totalMs: Math.round(ms + addedMs),
          isPaused,
          isOwn: false,
        };
      }
      passedMs -= ms;
    }
  }
  return null;
}

function sumOf(segments: readonly Segment[]): DurationMs {
  return segments.reduce((sum, segment) => sum + segment.durationMs, 0);
}
