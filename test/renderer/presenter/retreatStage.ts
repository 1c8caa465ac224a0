import type { ClockAct, ClockEntry } from '#domain/clock/clockEntry';
import { readClock } from '#domain/clock/readClock';
import type { ClockReadout } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import type { Segment } from '#domain/agenda/schedule';
import type { Show } from '#domain/clock/show';
import { stagesOf } from '../../../renderer/presenter/clock/stage.ts';
import type { Stage, Stages } from '../../../renderer/presenter/clock/stage.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

/** The sample retreat's consultation, ready for the screens. */
export function retreatStage(): Stage {
  return retreatStages({ sessionId: 'S1', onDay: null }).at(null);
}

/** All parts of a session or a day of it. */
export function retreatStages(wanted: Omit<Show, 'eventId'>): Stages {
  const snapshot = retreatSnapshot();
  const stages = stagesOf(snapshot, { eventId: snapshot.event.id, ...wanted }, null);
  if (!stages) throw new Error('The sample does not hold that.');
  return stages;
}

/** Its segments: opening, five rounds with changes, a break and a night between them, wrap-up. */
export function retreatSegments(): readonly Segment[] {
  return retreatStage().segments;
}

/** The position of a segment by phase and round, or by its kind. */
export function segmentIndex(segments: readonly Segment[], wanted: Partial<Segment>): number {
  const found = segments.find((segment) =>
    Object.entries(wanted).every(([key, value]) =>
      Object.entries(segment).some(([name, has]) => name === key && has === value),
    ),
  );
  if (!found) throw new Error(`No such segment: ${JSON.stringify(wanted)}`);
  return found.index;
}

/** A log: each act, and how many seconds pass after it. */
export function logOf(segments: readonly Segment[], acts: [act: ClockAct, thenS: number][]): ClockEntry[] {
  let atMs = 0;
  const startsAt = segments[0]?.startsAt ?? 0;
  return acts.map(([act, thenS], position) => {
    const entry = { ...act, id: `E${position}`, position, wallMs: startsAt + atMs, monoMs: 1000 + atMs };
    atMs += thenS * 1000;
    return entry;
  });
}

/** The readout after the last pause of such a log. */
export function readoutAfter(
  segments: readonly Segment[],
  acts: [act: ClockAct, thenS: number][],
): ClockReadout {
  const log = logOf(segments, acts);
  const last = log.at(-1);
  const passedMs = (acts.at(-1)?.[1] ?? 0) * 1000;
  if (!last) throw new Error('A log needs an entry.');
  const reading = { wallMs: last.wallMs + passedMs, monoMs: last.monoMs + passedMs };
  return readClock(foldClock(log, segments), reading);
}
