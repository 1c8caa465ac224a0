import type { Schedule, Segment } from './schedule.ts';
import { roundsOfGroup } from './rounds.ts';
import type { Group, Session } from './session.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** A phase of a turn, or a change of seats, as long as a group of that size has it. */
export interface SizedPiece {
  /** What it is a longer or shorter one of. */
  segment: Segment;
  /** The turn of the group, 1-based. */
  round: number;
  durationMs: DurationMs;
}

/** What all groups of a session spend in its rounds together: phases and changes, without breaks. */
export function workInRounds(segments: readonly Segment[], sessionId: string): Segment[] {
  return segments.filter(
    ({ sessionId: ofSession, round, kind }) =>
      ofSession === sessionId && round !== null && (kind === 'phase' || kind === 'change'),
  );
}

/**
 * Equal time for unequal groups: all rounds together last the same for everybody, and a smaller group divides that time
 * among fewer people, so that groups of four and five end together (TIM-06). Phases keep to whole minutes where they
 * are no shorter; what is left over goes to the last one.
 */
export function sizedPieces(inRounds: readonly Segment[], size: number): SizedPiece[] {
  const turn = inRounds.filter(({ kind, round }) => kind === 'phase' && round === inRounds[0]?.round);
  const change = inRounds.find(({ kind }) => kind === 'change');
  const changeMs = change?.durationMs ?? 0;
  const turnMs = (sumOf(inRounds) - changeMs * (size - 1)) / size;
  const scale = turnMs / Math.max(1, sumOf(turn));
  const step = turn.every(({ durationMs }) => durationMs * scale >= MINUTE_MS) ? MINUTE_MS : 1000;
  const ends = turn.map((_, index) => {
    const endsAt = sumOf(turn.slice(0, index + 1)) * scale;
    return index === turn.length - 1 ? turnMs : Math.min(turnMs, Math.round(endsAt / step) * step);
  });
  return Array.from({ length: size }, (_, index): SizedPiece[] => [
    ...turn.map((segment, position) => ({
      segment,
      round: index + 1,
      durationMs: (ends[position] ?? 0) - (ends[position - 1] ?? 0),
    })),
    ...(change && index < size - 1 ? [{ segment: change, round: index + 2, durationMs: changeMs }] : []),
  ]).flat();
}

/** Whether a group has turns of its own length. */
export function hasSizedTurns(
  session: Pick<Session, 'groupTimes'>,
  group: Pick<Group, 'memberIds'>,
  roundCount: number,
): boolean {
  return roundsOfGroup(session, group, roundCount) !== roundCount;
}

/**
 * The clock of one group: that of all, or, where its turns are sized, its own turns within the same time. A break falls
 * where it falls for everybody, also within a turn.
 */
export function scheduleOfGroup(schedule: Schedule, session: Session, group: Group): Schedule {
  if (!hasSizedTurns(session, group, schedule.roundCount)) return schedule;
  const work = workInRounds(schedule.segments, session.id);
  const [first, last] = [work[0], work.at(-1)];
  if (!first || !last) return schedule;
  const pieces = sizedPieces(work, group.memberIds.length);
  const rests = schedule.segments.filter(
    ({ kind, index }) => (kind === 'break' || kind === 'pause') && index > first.index && index < last.index,
  );
  const rounds = laidOut(pieces, first.startsAt, rests);
  const turn = pieces.filter(({ round, segment }) => round === 1 && segment.kind === 'phase');
  return {
    ...schedule,
    roundCount: group.memberIds.length,
    roundMs: turn.reduce((sum, { durationMs }) => sum + durationMs, 0),
    segments: [
      ...schedule.segments.slice(0, first.index),
      ...rounds,
      ...schedule.segments.slice(last.index + 1),
    ].map((segment, index) => ({ ...segment, index })),
  };
}

/** The pieces one after the other, parted where everybody has a break. */
function laidOut(pieces: readonly SizedPiece[], from: InstantMs, rests: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  const waiting = [...rests];
  let at = from;
  for (const { segment, round, durationMs } of pieces) {
    let leftMs = durationMs;
    while (leftMs > 0.5) {
      const rest = waiting[0];
      if (rest && Math.round(at) >= rest.startsAt) {
        segments.push({ ...rest, round });
        at = rest.endsAt;
        waiting.shift();
        continue;
      }
      const untilMs = rest ? Math.min(leftMs, rest.startsAt - at) : leftMs;
      segments.push({
        ...segment,
        key: `${segment.key}:${round}:${segments.length}`,
        round,
        startsAt: Math.round(at),
        endsAt: Math.round(at + untilMs),
        durationMs: Math.round(untilMs),
      });
      at += untilMs;
      leftMs -= untilMs;
    }
  }
  return segments;
}

function sumOf(segments: readonly Segment[]): DurationMs {
  return segments.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
