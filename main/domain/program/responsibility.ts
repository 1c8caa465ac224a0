import { daysBetween } from '../time.ts';
import type { Day } from '../time.ts';

/** Which part of the work a responsibility belongs to. */
export type ResponsibilityArea =
  'schedule' | 'room' | 'people' | 'pre-work' | 'print' | 'delivery' | 'follow-up';

/** The areas in the order in which an event needs them. */
export const RESPONSIBILITY_AREAS: readonly ResponsibilityArea[] = [
  'schedule',
  'room',
  'people',
  'pre-work',
  'print',
  'delivery',
  'follow-up',
];

/**
 * What a day is counted from: the first or last day of the event, or one of the days that the event keeps itself, so
 * that a memo that was put off takes its responsibility with it.
 */
export type DueAnchor = 'start' | 'end' | OwnDay;

/** A day that the event or its follow-up keeps. */
export type OwnDay = 'write-ups-due' | 'digest' | 'memo' | 'call' | 'reflective-memo';

/** Whole days after the anchor, before it when negative. */
export interface Counted {
  days: number;
  from: DueAnchor;
}

/** Something that somebody of the team sees to by a day (ROL-01, ROL-02). */
export interface Responsibility {
  id: string;
  /** Which of the usual ones it is; null for one of the event's own. */
  readyId: string | null;
  title: string;
  area: ResponsibilityArea;
  /** A member of the event's team; null while nobody has taken it. */
  ownerId: string | null;
  /** A day set by hand, which stays when the event moves; null while the day is counted or open. */
  dueOn: Day | null;
  /** Where the day comes from while none was set by hand; null for none. */
  counted: Counted | null;
  /** The day it was done; null while it is open. */
  doneOn: Day | null;
  note: string;
}

/**
 * The day of the event's own that a responsibility stands for: setting its date means setting that day, so that screens,
 * memos and responsibilities never tell two dates. Null for all others.
 */
export function ownDayOf({ counted, dueOn }: Pick<Responsibility, 'counted' | 'dueOn'>): OwnDay | null {
  if (dueOn !== null || counted === null || counted.days !== 0) return null;
  return counted.from === 'start' || counted.from === 'end' ? null : counted.from;
}

/** `4 weeks before`, `On the last day`, `2 days after the debrief call`: how a day is counted, in words. */
export function countedWords({ days, from }: Counted): string {
  const anchor = ANCHOR_WORDS[from];
  if (days === 0) return `On ${from === 'start' || from === 'end' ? anchor : `the day of ${anchor}`}`;
  const count = Math.abs(days);
  const span =
    count % 7 === 0 && count <= 84
      ? `${count / 7} ${count === 7 ? 'week' : 'weeks'}`
      : `${count} ${count === 1 ? 'day' : 'days'}`;
  const side = days < 0 ? 'before' : 'after';
  // Before and after mean the event, whose nearer end is the plain reading.
  const isPlain = (from === 'start' && days < 0) || (from === 'end' && days > 0);
  return isPlain ? `${span} ${side}` : `${span} ${side} ${anchor}`;
}

/** How late something is, or how far away: `3 days overdue`, `Due today`; null further ahead than a week. */
export function nearnessWords(on: Day, today: Day): string | null {
  const days = daysBetween(today, on);
  if (days < 0) return days === -1 ? '1 day overdue' : `${-days} days overdue`;
  if (days === 0) return 'Due today';
  if (days === 1) return 'Due tomorrow';
  return days <= 7 ? `In ${days} days` : null;
}

const ANCHOR_WORDS: Record<DueAnchor, string> = {
  start: 'the first day',
  end: 'the last day',
  'write-ups-due': 'the write-ups',
  digest: 'the digest',
  memo: 'the debrief memo',
  call: 'the debrief call',
  'reflective-memo': 'the reflective memo',
};
