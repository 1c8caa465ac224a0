import type { ClockLevel } from '../clock/clockCues.ts';
import type { DurationMs, InstantMs } from '../time.ts';
import type { ClockPagePhase } from './clockPage.ts';

/**
 * Where a group’s own clock stands. Only instants are kept, so that nothing is ever counted down: a page that was
 * closed, reloaded or asleep shows the right time at once, and an older state taken back is as though the press had
 * never been made.
 */
export interface PageClockState {
  index: number;
  /** Null before the start. */
  enteredAt: InstantMs | null;
  plannedMs: DurationMs;
  addedMs: DurationMs;
  pausedMs: DurationMs;
  pausedAt: InstantMs | null;
}

export type PageClockControl = 'toggle' | 'more' | 'less' | 'next' | 'back' | { goTo: number };

export interface PageClockReading {
  status: 'ready' | 'running' | 'paused';
  /** Negative once time is over. */
  remainingMs: DurationMs;
  totalMs: DurationMs;
  level: ClockLevel;
  /** How much was left when that level began; 0 at none. */
  levelFromMs: DurationMs;
}

/** A phase with the times that are expected now, or were planned before the start. */
export interface PageTime {
  startsAt: InstantMs;
  endsAt: InstantMs;
}

export interface PageClock {
  atRest: (index: number) => PageClockState;
  read: (state: PageClockState, now: InstantMs) => PageClockReading;
  /** The state after a press; the same state when the press changes nothing. */
  press: (state: PageClockState, control: PageClockControl, now: InstantMs) => PageClockState;
  times: (state: PageClockState, now: InstantMs) => PageTime[];
  /** `4:42`, `1:02:03`, `+0:12` in overtime. */
  figures: (remainingMs: DurationMs) => string;
  /** A remembered state, checked; null for what is none. */
  known: (value: unknown) => PageClockState | null;
}

/**
 * The clock of a clock page. Refers to nothing outside itself: its own text is carried into the page.
 * It follows the wall clock, since in a phone that sleeps every other clock stands still.
 */
export function createPageClock(phases: readonly ClockPagePhase[]): PageClock {
  const minuteMs = 60_000;

  const read: PageClock['read'] = (state, now) => {
    const totalMs = state.plannedMs + state.addedMs;
    if (state.enteredAt === null)
      return { status: 'ready', remainingMs: totalMs, totalMs, level: 'none', levelFromMs: 0 };
    const remainingMs = totalMs - ((state.pausedAt ?? now) - state.enteredAt - state.pausedMs);
    const passed = (phases[state.index]?.cues ?? []).filter((cue) => remainingMs <= cue.remainingMs);
    return {
      status: state.pausedAt === null ? 'running' : 'paused',
      remainingMs,
      totalMs,
      level: passed[passed.length - 1]?.level ?? 'none',
      levelFromMs: passed[passed.length - 1]?.remainingMs ?? 0,
    };
  };

  const atRest: PageClock['atRest'] = (index) => ({
    index,
    enteredAt: null,
    plannedMs: phases[index]?.durationMs ?? 0,
    addedMs: 0,
    pausedMs: 0,
    pausedAt: null,
  });

  /** A pause lasts until its planned return, whenever it begins; one that is long past lasts as long as planned. */
  const entered = (index: number, now: InstantMs): PageClockState => {
    const phase = phases[index];
    const untilReturnMs = phase?.kind === 'pause' ? phase.endsAt - now : 0;
    const isNear =
      phase !== undefined && untilReturnMs > 0 && untilReturnMs < phase.durationMs + 360 * minuteMs;
    return { ...atRest(index), enteredAt: now, ...(isNear ? { plannedMs: untilReturnMs } : {}) };
  };

  const goTo = (state: PageClockState, index: number, now: InstantMs): PageClockState => {
    if (phases[index] === undefined || !Number.isInteger(index)) return state;
    if (state.enteredAt === null) return atRest(index);
    return { ...entered(index, now), pausedAt: state.pausedAt === null ? null : now };
  };

  const press: PageClock['press'] = (state, control, now) => {
    if (typeof control === 'object') return goTo(state, control.goTo, now);
    switch (control) {
      case 'toggle':
        if (state.enteredAt === null) return entered(state.index, now);
        if (state.pausedAt === null) return { ...state, pausedAt: now };
        return { ...state, pausedAt: null, pausedMs: state.pausedMs + now - state.pausedAt };
      case 'more':
        return { ...state, addedMs: state.addedMs + minuteMs };
      case 'less':
        // Never below zero by a press: time is over when it is over.
        return read(state, now).remainingMs < minuteMs
          ? state
          : { ...state, addedMs: state.addedMs - minuteMs };
      case 'next':
        return goTo(state, state.index + 1, now);
      case 'back':
        return goTo(state, state.index - 1, now);
    }
  };

  const times: PageClock['times'] = (state, now) => {
    if (state.enteredAt === null) return phases.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
    let at = now + Math.max(0, read(state, now).remainingMs);
    return phases.map((phase, index) => {
      if (index < state.index) return { startsAt: phase.startsAt, endsAt: phase.endsAt };
      if (index === state.index) return { startsAt: state.enteredAt ?? at, endsAt: at };
      const startsAt = at;
      const returnsAt = phase.kind === 'pause' && phase.endsAt > startsAt ? phase.endsAt : 0;
      at = Math.max(returnsAt, startsAt + (returnsAt > 0 ? 0 : phase.durationMs));
      return { startsAt, endsAt: at };
    });
  };

  const figures: PageClock['figures'] = (remainingMs) => {
    const seconds = Math.ceil(remainingMs / 1000);
    const total = Math.abs(seconds);
    const [hours, minutes] = [Math.floor(total / 3600), Math.floor(total / 60) % 60];
    const two = (value: number) => String(value).padStart(2, '0');
    const text =
      hours === 0 ? `${minutes}:${two(total % 60)}` : `${hours}:${two(minutes)}:${two(total % 60)}`;
    return seconds < 0 ? `+${text}` : text;
  };

  const known: PageClock['known'] = (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const kept = value as Record<string, unknown>; // an object has just been seen; each field is looked at below
    const isInstant = (field: unknown) =>
      field === null || (typeof field === 'number' && Number.isFinite(field));
    const isNumber = (field: unknown) => field !== null && isInstant(field);
    const { index, enteredAt, plannedMs, addedMs, pausedMs, pausedAt } = kept;
    if (typeof index !== 'number' || phases[index] === undefined) return null;
    if (![plannedMs, addedMs, pausedMs].every(isNumber) || ![enteredAt, pausedAt].every(isInstant))
      return null;
    return { index, enteredAt, plannedMs, addedMs, pausedMs, pausedAt } as PageClockState; // every field was looked at
  };

  return { atRest, read, press, times, figures, known };
}
