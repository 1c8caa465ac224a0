import { clockText, eventDayOf, spanText } from '../dateText.ts';
import type { Voice } from '../formats/format.ts';
import { phaseOf } from '../formats/format.ts';
import type { StripPhase } from './handout.ts';
import { scheduleOfGroup } from '../agenda/groupTurns.ts';
import { partsOf, roundSpan, roundSpans, scheduleOf } from '../agenda/schedule.ts';
import type { Schedule } from '../agenda/schedule.ts';
import type { Group, SessionPhase } from '../agenda/session.ts';
import { daysBetween, MINUTE_MS } from '../time.ts';
import type { InstantMs } from '../time.ts';
import { fitted, listed } from './printRequest.ts';
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

/** The same for one group: its own turns and their minutes where they are sized by its number of people. */
export function timesOfGroup(
  { session }: SessionPrintRequest,
  times: SessionTimes,
  group: Group | null,
): SessionTimes {
  const schedule = group ? scheduleOfGroup(times.schedule, session, group) : times.schedule;
  if (schedule === times.schedule) return times;
  const first = schedule.segments.filter(({ kind, round }) => kind === 'phase' && round === 1);
  return {
    ...times,
    schedule,
    roundMinutes: minutesOf(schedule.roundMs),
    round: times.round.map((phase) => ({
      ...phase,
      durationMs: first
        .filter(({ phaseId }) => phaseId === phase.phaseId)
        .reduce((sum, { durationMs }) => sum + durationMs, 0),
    })),
  };
}

/** Groups whose turns last the same, and their clock. */
export interface TurnSet {
  letters: string[];
  times: SessionTimes;
}

/** Groups whose turns last the same, longest turns last; one set of all groups where none has turns of its own. */
export function groupsByTurn(request: SessionPrintRequest, times: SessionTimes): TurnSet[] {
  const sets: TurnSet[] = [];
  for (const group of request.session.groups.filter(({ memberIds }) => memberIds.length > 0)) {
    const own = timesOfGroup(request, times, group);
    const same = sets.find((set) => set.times.schedule.roundMs === own.schedule.roundMs);
    if (same) same.letters.push(group.letter);
    else sets.push({ letters: [group.letter], times: own });
  }
  return sets.sort((one, other) => one.times.schedule.roundMs - other.times.schedule.roundMs);
}

/** `Group D`, `Groups D and E`. */
export function groupsText(letters: readonly string[]): string {
  return `${letters.length === 1 ? 'Group' : 'Groups'} ${fitted(listed(letters), 80)}`;
}

/** Whole minutes, or one decimal where seconds count. */
export function minutesOf(durationMs: number): number {
  return Math.round(durationMs / (MINUTE_MS / 10)) / 10;
}

/** `13:05 – 13:35`, in two parts where a break falls into it; empty for a round that does not exist. */
export function roundClock(request: SessionPrintRequest, times: SessionTimes, round: number): string {
  const { zone, startsOn } = request.snapshot.event;
  let day: number | null = null;
  return roundSpans(times.schedule, round)
    .map((span) => {
      const before = day;
      day = eventDayOf(span.startsAt, startsOn, zone);
      const isLater = before !== null && before !== day;
      return `${isLater ? `day ${day}, ` : ''}${spanText(span, zone)}`;
    })
    .join(', ');
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
