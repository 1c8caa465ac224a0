import type { Check, Repair } from './check.ts';
import { clockText } from '../dateText.ts';
import { roundSpan, scheduleOf } from '../agenda/schedule.ts';
import type { Schedule } from '../agenda/schedule.ts';
import { addDays, instantOf, wallOf } from '../time.ts';
import type { InstantMs } from '../time.ts';
import { variantPhases } from '../formats/variantPhases.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, minutesText, sentence } from './wording.ts';

/** Total time, equal rounds, the latest end, and days that fit the event. */
export function timeChecks(plan: CheckedPlan): Check[] {
  return [totalCheck(plan), equalTimeCheck(plan), ...endCheck(plan), dayCheck(plan), ...startCheck(plan)];
}

function totalCheck({ session, format, schedule }: CheckedPlan): Check {
  const total = minutesText(schedule.workMs);
  const why =
    format.rounds === 'none'
      ? `It takes ${total}, breaks not counted.`
      : `${sentence(counted(schedule.roundCount, 'round'))} of ${minutesText(schedule.roundMs)} ${schedule.roundCount === 1 ? 'takes' : 'take'} ${total}, breaks not counted.`;
  return {
    id: `${session.id}:total`,
    level: 'fine',
    title: `${total} in all`,
    why,
    source: 'The clock follows the plan, phase by phase', // TIM-05
    repair: null,
  };
}

function equalTimeCheck({ session, format, schedule }: CheckedPlan): Check {
  const rounds = Array.from({ length: schedule.roundCount }, (_, index) => roundSpan(schedule, index + 1));
  const lengths = new Set(rounds.map((span) => (span ? span.endsAt - span.startsAt : 0)));
  const isEqual = lengths.size <= 1;
  return {
    id: `${session.id}:equal-time`,
    level: isEqual ? 'fine' : 'wrong',
    title: isEqual ? 'Everybody gets the same time' : 'Rounds have different lengths',
    why:
      format.rounds === 'none'
        ? 'The format has no turns.'
        : isEqual
          ? `Each round has ${minutesText(schedule.roundMs)}, in every group.`
          : 'Each person’s challenge is to get as much time as any other.',
    source: 'Equal time for each person’s challenge', // TIM-06
    repair: null,
  };
}

function endCheck(plan: CheckedPlan): Check[] {
  const { session, schedule, snapshot } = plan;
  const { endsBy } = session;
  if (endsBy === null) return [];
  const zone = snapshot.event.zone;
  const latestEnd = latestEndOf(plan, schedule);
  const lateMs = schedule.endsAt - latestEnd;
  const source = 'The session keeps the end it was given'; // TIM-05
  if (lateMs <= 0)
    return [
      {
        id: `${session.id}:end`,
        level: 'fine',
        title: `Ends by ${endsBy}`,
        why: lateMs === 0 ? 'It ends on time to the minute.' : `${minutesText(-lateMs)} are left.`,
        source,
        repair: null,
      },
    ];
  return [
    {
      id: `${session.id}:end`,
      level: 'wrong',
      title: `Ends ${minutesText(lateMs)} after ${endsBy}`,
      why: `As planned it ends at ${clockText(schedule.endsAt, zone)}.`,
      source,
      repair: shorterVariant(plan) ?? {
        label: `Let it end at ${clockText(schedule.endsAt, zone)}`,
        action: { kind: 'setEndsBy', sessionId: session.id, endsBy: clockText(schedule.endsAt, zone) },
      },
    },
  ];
}

/** On the day on which the last part starts; a time before that start belongs to the next morning. */
function latestEndOf({ session, snapshot }: CheckedPlan, schedule: Schedule): InstantMs {
  const zone = snapshot.event.zone;
  const lastPause = schedule.segments.findLast((segment) => segment.kind === 'pause');
  const startsAt = lastPause?.endsAt ?? schedule.startsAt;
  const on = wallOf(startsAt, zone).on;
  const latestEnd = instantOf(on, session.endsBy ?? '23:59', zone);
  return latestEnd > startsAt ? latestEnd : instantOf(addDays(on, 1), session.endsBy ?? '23:59', zone);
}

/** The longest other round length with which the session ends in time. */
function shorterVariant(plan: CheckedPlan): Repair | null {
  const { session, format, snapshot } = plan;
  const fitting = format.variants
    .filter((variant) => variant.id !== session.variantId)
    .map((variant) => {
      const phases = variantPhases(format, variant.id, session.phases);
      const schedule = scheduleOf({ session: { ...session, phases }, format, zone: snapshot.event.zone });
      return { variant, schedule };
    })
    .filter(({ schedule }) => schedule.endsAt <= latestEndOf(plan, schedule))
    .sort((one, other) => other.schedule.roundMs - one.schedule.roundMs);
  const best = fitting[0];
  if (!best) return null;
  return {
    label: `Use rounds of ${minutesText(best.schedule.roundMs)}`,
    action: { kind: 'useVariant', sessionId: session.id, variantId: best.variant.id },
  };
}

function dayCheck({ session, schedule, snapshot }: CheckedPlan): Check {
  const { event } = snapshot;
  const lastOn = wallOf(Math.max(schedule.startsAt, schedule.endsAt - 1), event.zone).on;
  const isInside = session.startsOn >= event.startsOn && lastOn <= event.endsOn;
  const source = 'A session stands alone or within a larger program'; // FMT-05
  if (isInside)
    return {
      id: `${session.id}:days`,
      level: 'fine',
      title: 'The session lies within the event',
      why: 'It starts and ends on days of the event.',
      source,
      repair: null,
    };
  return {
    id: `${session.id}:days`,
    level: 'wrong',
    title: session.startsOn < event.startsOn ? 'Starts before the event' : 'Runs past the event',
    why: 'Its days are not all days of the event, so invitations and documents would not agree.',
    source,
    repair: { label: 'Look at the event’s days', action: { kind: 'open', place: 'event', personId: null } },
  };
}

function startCheck({ session, snapshot }: CheckedPlan): Check[] {
  const zone = snapshot.event.zone;
  const shown = wallOf(instantOf(session.startsOn, session.startsAt, zone), zone).at;
  if (shown === session.startsAt) return [];
  return [
    {
      id: `${session.id}:start`,
      level: 'look',
      title: `${session.startsAt} does not exist that day`,
      why: `Clocks go forward then, so the session is planned from ${shown}.`,
      source: 'Clock times follow the event’s time zone', // TIM-05
      repair: null,
    },
  ];
}
