import { clockText, eventDayOf, spanText } from '../dateText.ts';
import type { Voice } from '../formats/format.ts';
import { phaseOf } from '../formats/format.ts';
import type { StripPhase } from './handout.ts';
import { partsOf, roundSpan, scheduleOf } from '../agenda/schedule.ts';
import type { Schedule } from '../agenda/schedule.ts';
import type { SessionPhase } from '../agenda/session.ts';
import { daysBetween, MINUTE_MS } from '../time.ts';
import type { InstantMs } from '../time.ts';
import type { SessionPrintRequest } from './printRequest.ts';

/** The clock of a session as its documents print it. */
export interface SessionTimes {
  schedule: Schedule;
  /** True when rounds fall on more than one day of the event, so that a clock time needs its day. */
  hasDays: boolean;
  roundMinutes: number;
  before: SessionPhase[];
  round: SessionPhase[];
  after: SessionPhase[];
}

export function sessionTimesOf(request: SessionPrintRequest): SessionTimes {
  const { snapshot, session, format } = request;
  const schedule = scheduleOf({ session, format, zone: snapshot.event.zone });
  const parts = partsOf(session, format);
  return {
    schedule,
    ...parts,
    hasDays: daysBetween(snapshot.event.startsOn, snapshot.event.endsOn) > 0,
    roundMinutes: minutesOf(schedule.roundMs),
  };
}

/** Whole minutes, or one decimal where seconds count. */
export function minutesOf(durationMs: number): number {
  return Math.round(durationMs / (MINUTE_MS / 10)) / 10;
}

/** `13:05 – 13:35`; empty for a round that does not exist. */
export function roundClock(request: SessionPrintRequest, times: SessionTimes, round: number): string {
  const span = roundSpan(times.schedule, round);
  return span ? spanText(span, request.snapshot.event.zone) : '';
}

/** `day 2, 09:10`, or `13:05` when there is one day only. */
export function roundStart(request: SessionPrintRequest, times: SessionTimes, round: number): string {
  const span = roundSpan(times.schedule, round);
  if (!span) return '';
  const clock = clockText(span.startsAt, request.snapshot.event.zone);
  return times.hasDays ? `day ${roundDay(request, times, round)}, ${clock}` : clock;
}

/** The day of the event on which a round starts, 1-based. */
export function roundDay(request: SessionPrintRequest, times: SessionTimes, round: number): number {
  const { event } = request.snapshot;
  const span = roundSpan(times.schedule, round);
  return span ? eventDayOf(span.startsAt, event.startsOn, event.zone) : 1;
}

/** When the session works on each day: `Day 1` `12:50 – 14:57`. */
export function dayClocks(
  request: SessionPrintRequest,
  times: SessionTimes,
): { label: string; clock: string }[] {
  const { event } = request.snapshot;
  const days = new Map<number, { startsAt: InstantMs; endsAt: InstantMs }>();
  for (const segment of times.schedule.segments) {
    if (segment.kind === 'pause') continue;
    const day = eventDayOf(segment.startsAt, event.startsOn, event.zone);
    days.set(day, { startsAt: days.get(day)?.startsAt ?? segment.startsAt, endsAt: segment.endsAt });
  }
  return [...days].map(([day, span]) => ({
    label: times.hasDays ? `Day ${day}` : 'Clock',
    clock: spanText(span, event.zone),
  }));
}

/** The phases of a round as a strip; `round` gives each its clock time. */
export function stripOf(
  request: SessionPrintRequest,
  times: SessionTimes,
  round: number | null = null,
): StripPhase[] {
  const segments = times.schedule.segments.filter(
    (segment) => segment.kind === 'phase' && segment.round === round,
  );
  return times.round.map((phase, index) => {
    const defined = phaseOf(request.format, phase.phaseId);
    const segment = round === null ? undefined : segments[index];
    return {
      name: phase.name,
      minutes: minutesOf(phase.durationMs),
      look: lookOf(defined?.presenter.voice ?? 'speaks'),
      clock: segment ? clockText(segment.startsAt, request.snapshot.event.zone) : '',
    };
  });
}

/** Filled means speaking, open means silent. */
export function isLoud(voice: Voice): boolean {
  return voice === 'speaks' || voice === 'answers' || voice === 'asks';
}

function lookOf(voice: Voice): StripPhase['look'] {
  if (voice === 'writes') return 'writes';
  return isLoud(voice) ? 'loud' : 'silent';
}
