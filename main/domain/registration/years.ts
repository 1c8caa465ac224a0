import { foldText } from './foldText.ts';
import type { RegisteredYears } from './registration.ts';

/** Years in a role as people write them, and what kind of writing it was. */
export interface YearsReading extends RegisteredYears {
  /** `unclear`: something is written, but no number of years can be told from it. */
  kind: 'exact' | 'approximate' | 'missing' | 'unclear';
}

/**
 * Reads `3`, `2.5`, `3,5`, `1½`, `twelve`, `11 yrs`, `6 months`, `2 yrs 3 mos`, `<1`, `7+`, `about 4`, `2-3` and
 * `since 2019`, the last as seen from `yearNow`.
 */
export function yearsOf(raw: string, yearNow: number): YearsReading {
  const text = raw.toLowerCase().replace(/\s+/g, ' ').trim();
  if (text === '' || isUnknown(text)) return { raw, value: null, approx: false, kind: 'missing' };
  const value = valueOf(withDigits(text), yearNow);
  if (value === null || value.years < 0 || value.years > MOST_YEARS)
    return { raw, value: null, approx: false, kind: 'unclear' };
  const approx = value.isRough || ROUGH.test(text);
  return {
    raw,
    value: Math.round(value.years * 100) / 100,
    approx,
    kind: approx ? 'approximate' : 'exact',
  };
}

/** True for what people write when they do not know or do not say. */
export function isUnknown(text: string): boolean {
  return /^[\s?.–—-]*$/.test(text) || UNKNOWN_WORDS.has(foldText(text));
}

const MOST_YEARS = 70;
const ROUGH =
  /[+~≈<>]|\b(about|around|approx\w*|ca|circa|almost|nearly|over|under|more|less|roughly|some|ish|or so)\b|\dish\b/;
const UNKNOWN_WORDS = new Set([
  'n a',
  'na',
  'none',
  'no',
  'nil',
  'tbd',
  'unknown',
  'not sure',
  'not applicable',
]);

const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, String(index)]),
).set('thirty', '30');
const FRACTIONS = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅓', '.33'],
  ['⅔', '.67'],
]);

/** Number words, fractions and decimal commas as plain decimals: `one and a half` → `1.5`, `1½` → `1.5`. */
function withDigits(text: string): string {
  return text
    .replace(/[a-z]+/g, (word) => NUMBER_WORDS.get(word) ?? word)
    .replace(/(\d+) and a half|(\d+) 1\/2/g, '$1$2.5')
    .replace(/\bhalf an?\b|\b1\/2/g, '0.5')
    .replace(
      /(\d*) ?([½¼¾⅓⅔])/g,
      (_, whole: string, part: string) => `${whole || '0'}${FRACTIONS.get(part) ?? ''}`,
    )
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\ban? (?=year|yr|month)/g, '1 ');
}

function valueOf(text: string, yearNow: number): { years: number; isRough: boolean } | null {
  const since = /^(?:since |from |in )?(?:[a-z]+\.? )?((?:19|20)\d\d)\b/.exec(text);
  if (since) return { years: yearNow - Number(since[1]), isRough: true };
  const range = /^(\d+(?:\.\d+)?) ?(?:-|–|to) ?(\d+(?:\.\d+)?)(?: ?y(?:ea)?rs?\.?)?$/.exec(text);
  if (range) return { years: (Number(range[1]) + Number(range[2])) / 2, isRough: true };
  const months = /(\d+(?:\.\d+)?) ?(?:m\b|mos?\b|mths?\b|months?)/.exec(text);
  const years = /(\d+(?:\.\d+)?) ?(?:y\b|yrs?\b|years?)/.exec(text);
  if (months || years)
    return { years: belowOne(text, Number(years?.[1] ?? 0) + Number(months?.[1] ?? 0) / 12), isRough: false };
  const numbers = text.match(/-?\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? { years: belowOne(text, Number(numbers[0])), isRough: false } : null;
}

/** Less than one year is taken for half a year. */
function belowOne(text: string, years: number): number {
  return years === 1 && /^<|\b(less than|under)\b/.test(text) ? 0.5 : years;
}
