import type { RegisteredName, WarningCode } from './registration.ts';
import { looksLikeFormula } from './safeCell.ts';

/** A name taken apart, and what had to be put right. */
export interface NameReading extends RegisteredName {
  fixes: { code: WarningCode; detail: string }[];
}

/**
 * Reads a name as a badge shows it: `Kim, Hyun-woo`, `RENATA SOLBERG`, `Dr. Lucille Fontaine-Park`,
 * `William "Bill" Strand`. The first word is the first name, all others the last name.
 */
export function personName(raw: string): NameReading {
  const fixes: NameReading['fixes'] = [];
  if (looksLikeFormula(raw))
    return { first: raw, last: '', display: raw, preferred: raw, title: null, fixes };
  const nickname = NICKNAME.exec(raw)?.find((part, index) => index > 0 && Boolean(part));
  const plain = tidy(raw.replace(NICKNAME, ' ').replace(PRONOUNS, ' '));
  const { text: ordered, suffix } = inReadingOrder(plain);
  const { title, rest } = withoutTitle(ordered);
  const cased = inNameCase(rest);
  const display = cased.text + suffix;
  if (cased.was !== null) fixes.push({ code: cased.was, detail: `${plain} → ${display}` });
  if (plain.includes(',') && ordered + suffix !== plain)
    fixes.push({
      code: 'name_last_first',
      detail: `${plain} → ${title === null ? '' : `${title} `}${display}`,
    });
  const [first = '', ...last] = cased.text.split(' ');
  return { first, last: last.join(' '), display, preferred: nickname?.trim() || first, title, fixes };
}

/** The same from separate columns; what the columns say is not taken apart again. */
export function nameOfParts({
  first,
  last,
  title,
  preferred,
}: {
  first: string;
  last: string;
  title: string;
  preferred: string;
}): NameReading {
  const whole = personName(tidy(`${first} ${last}`.replaceAll(',', ' ')));
  const given = inNameCase(personName(first).display).text;
  const family = inNameCase(last).text;
  return {
    ...whole,
    first: given,
    last: family,
    display: tidy(`${given} ${family}`),
    preferred: preferred || (whole.preferred === whole.first ? given : whole.preferred),
    title: title || whole.title,
  };
}

/** `William "Bill" Strand` and `William (Bill) Strand`; a note in brackets with a slash is not a nickname. */
const NICKNAME = /["“”]([^"“”]+)["“”]|\(([\p{L}'’ -]{1,30})\)/u;
const PRONOUNS = /\([^()]*\/[^()]*\)/g;
const TITLES = /^(?:(?:dr|dra|mr|mrs|ms|mx|miss|prof|professor|rev|hon|sir|dame)\.? )+(?=\S)/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|mba|mpa|aicp|cpa|pe|j\.?d|ed\.?d)\.?$/i;
const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'la',
  'van',
  'von',
  'y',
  'zu',
]);

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `Kim, Hyun-woo` → `Hyun-woo Kim`; `Ada Stone, PhD` keeps its suffix. */
function inReadingOrder(text: string): { text: string; suffix: string } {
  const parts = text.split(',').map(tidy).filter(Boolean);
  const suffixes = parts.slice(1).filter((part) => SUFFIXES.test(part));
  const [last = '', ...given] = parts.filter((part, index) => index === 0 || !SUFFIXES.test(part));
  return {
    text: tidy([...given, last].join(' ')),
    suffix: suffixes.map((part) => `, ${part}`).join(''),
  };
}

function withoutTitle(text: string): { title: string | null; rest: string } {
  const title = TITLES.exec(text)?.[0].trim() ?? null;
  return { title, rest: title === null ? text : text.slice(title.length).trim() };
}

/** Names in capitals or small letters throughout get ordinary capitals; all others are left to their owners. */
function inNameCase(text: string): { text: string; was: 'name_all_caps' | 'name_all_lower' | null } {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  const hasWord = /\p{L}{3}/u.test(text);
  if (!hasWord || lower === upper || (text !== lower && text !== upper)) return { text, was: null };
  const words = lower
    .split(' ')
    .map((word, index) => (index > 0 && PARTICLES.has(word) ? word : capitalized(word)));
  return { text: words.join(' '), was: text === upper ? 'name_all_caps' : 'name_all_lower' };
}

function capitalized(word: string): string {
  return word
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
