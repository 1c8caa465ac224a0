import type { HomeVoice } from '../program/organization.ts';
import { addDays, daysBetween, isDay } from '../time.ts';
import type { Day } from '../time.ts';

/** What a conversation at home brings to its organization. */
export interface HomeAnswers {
  homeCount?: number;
  homeQuestions?: HomeVoice[];
  homeConcerns?: HomeVoice[];
  homeAccepts?: string;
  reportBackOn?: Day;
}

/**
 * The answers of a return sheet in the fields of an organization. Each line of questions and concerns is one, without a
 * name (DAT-19). What cannot be read as a number or a day is kept in words beside what they accept, so that nothing is lost.
 */
export function homeAnswersOf(
  answers: readonly { fieldId: string; text: string }[],
  { eventEndsOn }: { eventEndsOn: Day },
): HomeAnswers {
  const text = (fieldId: string) => answers.find((answer) => answer.fieldId === fieldId)?.text.trim() ?? '';
  const kept: HomeAnswers = {};
  const inWords = [text('home:accepts')];
  const who = text('home:who');
  const count = countIn(who);
  if (count !== null) kept.homeCount = count;
  if (who !== '' && who !== String(count)) inWords.push(`Who was there: ${who}`);
  const reportBack = text('home:reportBackOn');
  const on = dayIn(reportBack, eventEndsOn);
  if (on !== null) kept.reportBackOn = on;
  else if (reportBack !== '') inWords.push(`Report back: ${reportBack}`);
  if (text('home:questions') !== '') kept.homeQuestions = voicesIn(text('home:questions'));
  if (text('home:concerns') !== '') kept.homeConcerns = voicesIn(text('home:concerns'));
  const accepts = inWords.filter((part) => part !== '').join('\n');
  if (accepts !== '') kept.homeAccepts = accepts;
  return kept;
}

function voicesIn(text: string): HomeVoice[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[\s•*–-]+/u, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, saidBy: null }));
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `4 colleagues`, `Four: two drivers and a cook`: the number it begins with; null when it names none. */
function countIn(text: string): number | null {
  const [first = ''] = text.toLowerCase().match(/\p{L}+|\d+/u) ?? [];
  if (/^\d{1,3}$/u.test(first)) return Number(first);
  const word = NUMBERS.indexOf(first);
  return word > 0 ? word : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as people write it, in the year after the event; null when it cannot be told for certain. */
export function dayIn(text: string, after: Day): Day | null {
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(text)?.[0];
  if (iso !== undefined) return isDay(iso) ? iso : null;
  const words = text.toLowerCase();
  const named = /(\p{L}{3,})\.?\s+(\d{1,2})(?!\d)|(\d{1,2})\.?\s+(\p{L}{3,})/gu;
  for (const found of words.matchAll(named)) {
    const month = MONTHS.indexOf((found[1] ?? found[4] ?? '').slice(0, 3));
    const day = Number(found[2] ?? found[3]);
    if (month < 0) continue;
    const year = Number(/(?<!\d)(20\d{2})(?!\d)/u.exec(words)?.[1] ?? after.slice(0, 4));
    const on = dayOf(year, month, day);
    if (on === null) continue;
    // Without a year it is the first such day that is not long before the event ends.
    return on >= addDays(after, -7) || /20\d{2}/u.test(words) ? on : dayOf(year + 1, month, day);
  }
  return null;
}

function dayOf(year: number, month: number, day: number): Day | null {
  const on = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(on) && daysBetween(on, on) === 0 ? on : null;
}
