import type { Check, Repair } from './check.ts';
import { clockText } from '../dateText.ts';
import { partsOf, scheduleOf } from '../agenda/schedule.ts';
import type { Schedule, Segment } from '../agenda/schedule.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs, InstantMs } from '../time.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { minutesText } from './wording.ts';

const SOURCE = 'No unbroken stretch over two hours, a thought at 90 minutes (energy rule, TIM-09)';

/** Work between two breaks or pauses. */
interface Stretch {
  startsAt: InstantMs;
  endsAt: InstantMs;
  workMs: DurationMs;
}

/** How long people work without a break, and where one would help most. */
export function stretchChecks(plan: CheckedPlan): Check[] {
  const { session, format, schedule } = plan;
  const stretches = stretchesOf(schedule);
  const long = stretches.filter(({ workMs }) => workMs > format.unbroken.softMinutes * MINUTE_MS);
  if (long.length === 0)
    return [
      {
        id: `${session.id}:stretch`,
        level: 'fine',
        title: 'There are breaks enough',
        why: `The longest stretch without a break is ${minutesText(longestOf(stretches))}.`,
        source: SOURCE,
        repair: null,
      },
    ];
  return long.map((stretch) => longStretch(plan, stretch));
}

function longStretch(plan: CheckedPlan, stretch: Stretch): Check {
  const { session, format, snapshot } = plan;
  const { softMinutes, hardMinutes } = format.unbroken;
  const isHard = stretch.workMs > hardMinutes * MINUTE_MS;
  const zone = snapshot.event.zone;
  const span = `${clockText(stretch.startsAt, zone)} to ${clockText(stretch.endsAt, zone)}`;
  return {
    id: `${session.id}:stretch:${clockText(stretch.startsAt, zone)}`,
    level: isHard ? 'wrong' : 'look',
    title: `${minutesText(stretch.workMs)} without a break`,
    why: isHard
      ? `From ${span}; after ${hardMinutes} minutes groups lose focus.`
      : `From ${span}; after ${softMinutes} minutes attention sinks.`,
    source: SOURCE,
    repair: bestBreak(plan, stretch),
  };
}

/**
 * The break after the round that leaves the shortest longest stretch; where two do the same, the more even parts, then
 * the later one.
 */
function bestBreak({ session, format, snapshot, schedule }: CheckedPlan, within: Stretch): Repair | null {
  const minutes = format.unbroken.breakMinutes;
  const hasEnd = partsOf(session, format).after.length > 0;
  const lastPlace = hasEnd ? schedule.roundCount : schedule.roundCount - 1;
  let best: { afterRound: number; longestMs: DurationMs; unevenness: number } | null = null;
  for (let afterRound = 1; afterRound <= lastPlace; afterRound++) {
    if (session.breaks.some((pause) => pause.afterRound === afterRound)) continue;
    const roundEndsAt = endOfRound(schedule, afterRound);
    if (roundEndsAt <= within.startsAt || roundEndsAt >= within.endsAt) continue;
    const added = { id: 'try', kind: 'break' as const, afterRound, durationMs: minutes * MINUTE_MS };
    const tried = scheduleOf({
      session: { ...session, breaks: [...session.breaks, added] },
      format,
      zone: snapshot.event.zone,
    });
    const parts = stretchesOf(tried);
    const longestMs = longestOf(parts);
    const unevenness = parts.reduce((sum, { workMs }) => sum + workMs ** 2, 0);
    const isBetter =
      best === null ||
      longestMs < best.longestMs ||
      (longestMs === best.longestMs && unevenness <= best.unevenness);
    if (isBetter) best = { afterRound, longestMs, unevenness };
  }
  if (!best) return null;
  return {
    label: `Insert a ${minutes}-minute break after round ${best.afterRound}`,
    action: { kind: 'insertBreak', sessionId: session.id, afterRound: best.afterRound, minutes },
  };
}

function stretchesOf(schedule: Schedule): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | null = null;
  for (const segment of schedule.segments) {
    if (isBreak(segment)) {
      current = null;
      continue;
    }
    if (!current)
      stretches.push((current = { startsAt: segment.startsAt, endsAt: segment.startsAt, workMs: 0 }));
    current.endsAt = segment.endsAt;
    current.workMs += segment.durationMs;
  }
  return stretches;
}

/** A break without any length rests nobody. */
function isBreak(segment: Segment): boolean {
  return (segment.kind === 'break' || segment.kind === 'pause') && segment.durationMs > 0;
}

function longestOf(stretches: readonly Stretch[]): DurationMs {
  return Math.max(0, ...stretches.map(({ workMs }) => workMs));
}

function endOfRound(schedule: Schedule, round: number): InstantMs {
  return (
    schedule.segments.findLast((segment) => segment.kind === 'phase' && segment.round === round)?.endsAt ?? 0
  );
}
