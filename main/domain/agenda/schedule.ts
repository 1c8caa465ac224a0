import type { GroupTimes } from './session.ts';
import { phaseOf } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import { roundCountOf, tableSizeOf } from './rounds.ts';
import type { Session, SessionPhase } from './session.ts';
import { instantOf, MINUTE_MS } from '../time.ts';
import type { DurationMs, InstantMs, Zone } from '../time.ts';

/** One stretch of a session's clock. Phases, seat changes, breaks and overnight pauses follow without gaps. */
export interface Segment {
  index: number;
  /** Stays with it when what is left is put in another order. */
  key: string;
  /** The session it is part of; null for a block of the agenda and for what stands between two items. */
  sessionId: string | null;
  /** The block it is, or is a phase of. */
  blockId: string | null;
  /** The title of that session or block; empty for what stands between two items. */
  part: string;
  kind: 'phase' | 'change' | 'break' | 'pause';
  /** Null for changes, breaks and pauses. */
  phaseId: string | null;
  name: string;
  /** 1-based; null outside the rounds. A change, break or pause carries the round that follows it. */
  round: number | null;
  startsAt: InstantMs;
  endsAt: InstantMs;
  durationMs: DurationMs;
  /** The shortest that catching up may make it. */
  minMs: DurationMs;
  isProtected: boolean;
  /** Whose time the groups go by, as planned; left out where all go by the clock. */
  groupTimes?: GroupTimes | undefined;
}

export interface Schedule {
  segments: Segment[];
  startsAt: InstantMs;
  endsAt: InstantMs;
  /** Working time: everything but breaks and pauses. */
  workMs: DurationMs;
  roundCount: number;
  /** One round without the seat change after it. */
  roundMs: DurationMs;
}

export const CHANGE_NAME = 'Change seats';
export const BREAK_NAME = 'Break';
export const PAUSE_NAME = 'Pause';

/**
 * The clock of a session: opening, rounds with seat changes or breaks between them, wrap-up (formats.md, total
 * T = O + R·S + (R−1)·C + B + W). Durations are added to instants, so the times are right across midnight and
 * daylight saving. A pause that would end before it starts has no length.
 */
export function scheduleOf({
  session,
  format,
  zone,
}: {
  session: Session;
  format: Format;
  zone: Zone;
}): Schedule {
  const startsAt = instantOf(session.startsOn, session.startsAt, zone);
  const roundCount = roundCountOf(session, format);
  const tableSize = tableSizeOf(session, format);
  const segments: Segment[] = [];
  let at = startsAt;

  const add = (
    segment: Pick<Segment, 'kind' | 'phaseId' | 'name' | 'round' | 'durationMs' | 'minMs' | 'isProtected'>,
  ) => {
    segments.push({
      ...segment,
      index: segments.length,
      key: `${session.id}:${segments.length}`,
      ...(session.groupTimes === 'together' ? {} : { groupTimes: session.groupTimes }),
      sessionId: session.id,
      blockId: null,
      part: session.title,
      startsAt: at,
      endsAt: at + segment.durationMs,
    });
    at += segment.durationMs;
  };
  const addPhase = (phase: SessionPhase, round: number | null) => {
    const defined = phaseOf(format, phase.phaseId);
    const times = defined?.counted === 'person' ? tableSize : 1;
    add({
      kind: 'phase',
      phaseId: phase.phaseId,
      name: phase.name,
      round,
      durationMs: phase.durationMs * times,
      minMs: Math.min(phase.durationMs, (defined?.minMinutes ?? 0) * MINUTE_MS) * times,
      isProtected: defined?.isProtected ?? false,
    });
  };

  const parts = partsOf(session, format);
  for (const phase of parts.before) addPhase(phase, null);
  for (let round = 1; round <= roundCount; round++) {
    if (round > 1) addBetween(round);
    for (const phase of parts.round) addPhase(phase, round);
  }
  if (session.breaks.some((pause) => pause.afterRound === roundCount) && roundCount > 0)
    addBetween(roundCount + 1);
  for (const phase of parts.after) addPhase(phase, null);

  const idle = segments.filter((segment) => segment.kind === 'break' || segment.kind === 'pause');
  return {
    segments,
    startsAt,
    endsAt: at,
    workMs: at - startsAt - sum(idle),
    roundCount,
    roundMs: parts.round.reduce((total, phase) => total + phase.durationMs, 0),
  };

  function addBetween(round: number) {
    const following = round <= roundCount ? round : null;
    const pause = session.breaks.find((candidate) => candidate.afterRound === round - 1);
    if (!pause) {
      if (session.changeoverMs > 0)
        add({
          kind: 'change',
          phaseId: null,
          name: CHANGE_NAME,
          round: following,
          durationMs: session.changeoverMs,
          minMs: 0,
          isProtected: false,
        });
      return;
    }
    if (pause.kind === 'break') {
      add({
        kind: 'break',
        phaseId: null,
        name: BREAK_NAME,
        round: following,
        durationMs: pause.durationMs,
        minMs: pause.durationMs,
        isProtected: true,
      });
      return;
    }
    const durationMs = Math.max(0, instantOf(pause.resumesOn, pause.resumesAt, zone) - at);
    add({
      kind: 'pause',
      phaseId: null,
      name: PAUSE_NAME,
      round: following,
      durationMs,
      minMs: 0,
      isProtected: true,
    });
  }
}

/** A session's phases split into those before, within and after the rounds, in the format's order. */
export function partsOf(
  session: Session,
  format: Format,
): { before: SessionPhase[]; round: SessionPhase[]; after: SessionPhase[] } {
  const parts = { before: [] as SessionPhase[], round: [] as SessionPhase[], after: [] as SessionPhase[] };
  for (const phase of session.phases) {
    if (phaseOf(format, phase.phaseId)?.counted === 'round') parts.round.push(phase);
    else if (parts.round.length === 0) parts.before.push(phase);
    else parts.after.push(phase);
  }
  return parts;
}

/** A round as it really runs: in one piece, or parted where a break falls into it. */
export function roundSpans(schedule: Schedule, round: number): { startsAt: InstantMs; endsAt: InstantMs }[] {
  const spans: { startsAt: InstantMs; endsAt: InstantMs }[] = [];
  for (const { kind, round: ofRound, startsAt, endsAt } of schedule.segments) {
    if (kind !== 'phase' || ofRound !== round) continue;
    const open = spans.at(-1);
    if (open?.endsAt === startsAt) open.endsAt = endsAt;
    else spans.push({ startsAt, endsAt });
  }
  return spans;
}

/** When a round starts and ends, seat changes and breaks left out; null for a round that does not exist. */
export function roundSpan(
  schedule: Schedule,
  round: number,
): { startsAt: InstantMs; endsAt: InstantMs } | null {
  const phases = schedule.segments.filter((segment) => segment.round === round && segment.kind === 'phase');
  const [first, last] = [phases[0], phases.at(-1)];
  return first && last ? { startsAt: first.startsAt, endsAt: last.endsAt } : null;
}

function sum(segments: readonly Segment[]): DurationMs {
  return segments.reduce((total, segment) => total + segment.durationMs, 0);
}
