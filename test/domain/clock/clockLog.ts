import type { ClockAct, ClockEntry, ClockReading } from '#domain/clock/clockEntry';
import type { Segment } from '#domain/agenda/schedule';
import { MINUTE_MS } from '#domain/time';

/** 2027-04-15, 12:50 in Chicago: when the sample consultation starts. */
export const PLANNED_START = Date.parse('2027-04-15T17:50:00Z');

/** A plan for tests: opening 15, two rounds of 4 + 9 minutes with a change of 2, a break of 20, wrap-up 15. */
export const plan: Segment[] = segmentsOf([
  { kind: 'phase', phaseId: 'opening', name: 'Opening', round: null, minutes: 15 },
  { kind: 'phase', phaseId: 'present', name: 'Present', round: 1, minutes: 4 },
  { kind: 'phase', phaseId: 'explore', name: 'Explore', round: 1, minutes: 9 },
  { kind: 'change', phaseId: null, name: 'Change seats', round: 2, minutes: 2 },
  { kind: 'phase', phaseId: 'present', name: 'Present', round: 2, minutes: 4 },
  { kind: 'phase', phaseId: 'explore', name: 'Explore', round: 2, minutes: 9 },
  { kind: 'break', phaseId: null, name: 'Break', round: null, minutes: 20 },
  { kind: 'phase', phaseId: 'wrap-up', name: 'Wrap-up', round: null, minutes: 15 },
]);

/** Segments that follow each other from the planned start. */
export function segmentsOf(
  parts: (Pick<Segment, 'kind' | 'phaseId' | 'name' | 'round'> & { minutes: number })[],
): Segment[] {
  let at = PLANNED_START;
  return parts.map(({ minutes, ...part }, index) => {
    const startsAt = at;
    at += minutes * MINUTE_MS;
    return {
      ...part,
      index,
      key: `S1:${index}`,
      sessionId: 'S1',
      blockId: null,
      part: 'Consultation',
      startsAt,
      endsAt: at,
      durationMs: minutes * MINUTE_MS,
      minMs: 0,
      isProtected: false,
    };
  });
}

/** Both clocks `seconds` after the planned start; the monotonic one began an hour earlier. */
export function after(seconds: number): ClockReading {
  return { wallMs: PLANNED_START + seconds * 1000, monoMs: 3_600_000 + seconds * 1000 };
}

/** A log from `[seconds after the planned start, act]` or `[reading, act]`; ids are e0, e1, e2 … */
export function logOf(acts: readonly (readonly [number | ClockReading, ClockAct])[]): ClockEntry[] {
  return acts.map(([when, act], position) => ({
    ...(typeof when === 'number' ? after(when) : when),
    ...act,
    id: `e${position}`,
    position,
  }));
}
