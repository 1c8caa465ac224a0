import type { Check } from '../checks/check.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { FollowUp } from './followUp.ts';
import type { Event } from '../program/program.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Day } from '../time.ts';

/** The days of the follow-up, chosen or counted from the last day of the event. */
export interface DebriefDates {
  /** The debrief memo goes out. */
  memoOn: Day;
  callOn: Day;
  reflectiveMemoOn: Day;
  /** Whole days between the last day of the event and the memo, in which it is written. */
  draftingDays: number;
  /** Days from the memo to the call, in which it is read. */
  readingDays: number;
}

const CALL_FROM_DAY = 7;
const CALL_TO_DAY = 14;
const USUAL_MEMO_DAY = 7;
const USUAL_REFLECTIVE_DAY = 28;
const LEAST_DRAFTING_DAYS = 3;
const READING_FROM_DAYS = 3;
const READING_TO_DAYS = 10;

/** The follow-up's dates: memo on day 7, call on day 14, reflective memo on day 28 after the last day, unless chosen. */
export function debriefDates(event: Event, followUp: FollowUp): DebriefDates {
  const { memoOn, callOn, reflectiveMemoOn } = eventDatesOf(event, followUp);
  return {
    memoOn,
    callOn,
    reflectiveMemoOn,
    draftingDays: daysBetween(event.endsOn, memoOn),
    readingDays: daysBetween(memoOn, callOn),
  };
}

/**
 * What to think about in the follow-up's dates. The two rules of the seed collide: a call on day 7 with a memo a week
 * before it would want the memo on the day of the event, so the drafting window is checked by itself.
 */
export function followUpChecks(event: Event, followUp: FollowUp): Check[] {
  const dates = debriefDates(event, followUp);
  return [
    callCheck(event, dates),
    draftingCheck(event, dates),
    readingCheck(dates),
    reflectiveCheck(event, dates),
  ];
}

function callCheck(event: Event, { callOn }: DebriefDates): Check {
  const day = daysBetween(event.endsOn, callOn);
  const source = 'Debrief a week or two after the exchange'; // FUP-01
  if (day >= CALL_FROM_DAY && day <= CALL_TO_DAY)
    return {
      id: 'follow-up:call',
      level: 'fine',
      title: 'The call is one to two weeks after the event',
      why: `Day ${day}: people have tried something and still remember.`,
      source,
      repair: null,
    };
  const early = day < CALL_FROM_DAY;
  return {
    id: 'follow-up:call',
    level: day <= 0 ? 'wrong' : 'look',
    title: early ? 'The call is soon after the event' : 'The call is long after the event',
    why: early
      ? `${dayPhrase(day)}; before day ${CALL_FROM_DAY} few people have been able to try anything.`
      : `${dayPhrase(day)}; after day ${CALL_TO_DAY} the momentum fades.`,
    source,
    repair: {
      label: `Move the call to day ${CALL_TO_DAY}`,
      action: { kind: 'setFollowUpDay', which: 'callOn', on: addDays(event.endsOn, CALL_TO_DAY) },
    },
  };
}

function draftingCheck(event: Event, { draftingDays, callOn }: DebriefDates): Check {
  const source = 'Memo about a week before the call, with time to write it'; // FUP-02
  if (draftingDays >= LEAST_DRAFTING_DAYS)
    return {
      id: 'follow-up:drafting',
      level: 'fine',
      title: 'There is time to write the debrief memo',
      why: `${draftingDays} days lie between the event and the memo.`,
      source,
      repair: null,
    };
  const callDay = daysBetween(event.endsOn, callOn);
  // Between three days of writing and the usual week, as long as the memo stays before the call.
  const to = Math.max(LEAST_DRAFTING_DAYS, Math.min(USUAL_MEMO_DAY, callDay - READING_FROM_DAYS));
  return {
    id: 'follow-up:drafting',
    level: draftingDays < 0 ? 'wrong' : 'look',
    title:
      draftingDays < 0 ? 'The memo is due before the event ends' : 'There is little time to write the memo',
    why:
      draftingDays < 0
        ? 'It gathers what people said, so it can only be written afterwards.'
        : `${countOfDays(draftingDays)} between the event and the memo; writing it takes about ${LEAST_DRAFTING_DAYS}.`,
    source,
    repair: {
      label: `Move the memo to day ${to}`,
      action: { kind: 'setFollowUpDay', which: 'memoOn', on: addDays(event.endsOn, to) },
    },
  };
}

function readingCheck({ readingDays, memoOn }: DebriefDates): Check {
  const source = 'Memo about a week before the call'; // FUP-02
  if (readingDays >= READING_FROM_DAYS && readingDays <= READING_TO_DAYS)
    return {
      id: 'follow-up:reading',
      level: 'fine',
      title: 'The memo is out before the call',
      why: `People have ${readingDays} days to read it.`,
      source,
      repair: null,
    };
  const late = readingDays < READING_FROM_DAYS;
  return {
    id: 'follow-up:reading',
    level: readingDays <= 0 ? 'wrong' : 'look',
    title: late ? 'The memo is out too late for the call' : 'The memo is out long before the call',
    why: late
      ? readingDays <= 0
        ? 'The call follows the memo, theme by theme, so people need it first.'
        : `${countOfDays(readingDays)} to read it; about a week lets people think.`
      : `${readingDays} days lie between; after about a week it has been read and put aside.`,
    source,
    repair: {
      label: 'Move the call to a week after the memo',
      action: { kind: 'setFollowUpDay', which: 'callOn', on: addDays(memoOn, 7) },
    },
  };
}

function reflectiveCheck(event: Event, { callOn, reflectiveMemoOn }: DebriefDates): Check {
  const source = 'The debrief memo grows into the final report after the call'; // FUP-06
  if (reflectiveMemoOn > callOn)
    return {
      id: 'follow-up:reflective',
      level: 'fine',
      title: 'The reflective memo follows the call',
      why: `${daysBetween(callOn, reflectiveMemoOn)} days after it, so what people told can go in.`,
      source,
      repair: null,
    };
  const usualOn = addDays(event.endsOn, USUAL_REFLECTIVE_DAY);
  const on = usualOn > callOn ? usualOn : addDays(callOn, CALL_TO_DAY);
  return {
    id: 'follow-up:reflective',
    level: 'wrong',
    title: 'The reflective memo is due before the call',
    why: 'It takes in what people tell on the call.',
    source,
    repair: {
      label: `Move it to day ${daysBetween(event.endsOn, on)}`,
      action: { kind: 'setFollowUpDay', which: 'reflectiveMemoOn', on },
    },
  };
}

function countOfDays(days: number): string {
  if (days <= 0) return 'No day';
  return days === 1 ? 'One day' : `${days} days`;
}

function dayPhrase(day: number): string {
  if (day < 0) return 'It lies before the end of the event';
  return day === 0 ? 'It is on the last day of the event' : `It is on day ${day} after the event`;
}
