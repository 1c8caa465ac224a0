import type { DurationMs, InstantMs } from '../time.ts';

/** From one instant to another. */
export interface Span {
  startsAt: InstantMs;
  endsAt: InstantMs;
}

/** Time that runs only while people work: nights, breaks and gaps do not count. */
export interface WorkClock {
  workMs: DurationMs;
  /** How much of it has passed at an instant. */
  at: (instant: InstantMs) => DurationMs;
}

/** Spans, given by their starts, as the stretches of time that they cover together. */
export function spansOf(spans: readonly Span[]): Span[] {
  const covered: Span[] = [];
  for (const { startsAt, endsAt } of spans) {
    const last = covered.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt);
    else covered.push({ startsAt, endsAt });
  }
  return covered;
}

/** The clock of some work, given by its starts; what runs side by side counts once. */
export function workClockOf(work: readonly Span[]): WorkClock {
  const spans = spansOf(work);
  const at = (instant: InstantMs) => {
    let passedMs = 0;
    for (const { startsAt, endsAt } of spans) {
      if (instant <= startsAt) break;
      passedMs += Math.min(instant, endsAt) - startsAt;
    }
    return passedMs;
  };
  return { workMs: at(Infinity), at };
}

/** Whether something reaches into the last third of the work. */
export function isInLastThird({ endsAt }: Span, { workMs, at }: WorkClock): boolean {
  return at(endsAt) > (workMs * 2) / 3;
}

/** Whether something reaches into the middle third of the work. */
export function isInMiddleThird({ startsAt, endsAt }: Span, { workMs, at }: WorkClock): boolean {
  return at(endsAt) > workMs / 3 && at(startsAt) < (workMs * 2) / 3;
}
