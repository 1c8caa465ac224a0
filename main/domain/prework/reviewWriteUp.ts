import type { Attendee, Person } from '../people/person.ts';
import type { Redaction, WriteUp } from './preWork.ts';

/** What to think about in a write-up, with a way to put it right where there is one. */
export interface WriteUpFinding {
  id: string;
  level: 'look' | 'fine';
  title: string;
  why: string;
  /** Words that could be replaced before the page is shared. */
  suggestion: Redaction | null;
}

/** The headings of the page in their order, with the words that each is meant to take (documents, 3.4). */
export const WRITE_UP_PARTS = [
  {
    field: 'situation',
    heading: 'Situation',
    prompt: 'What is happening, where, since when?',
    words: [60, 80],
  },
  { field: 'whyNow', heading: 'Why now', prompt: 'What makes it urgent or ripe?', words: [20, 30] },
  {
    field: 'peopleInvolved',
    heading: 'People',
    prompt: 'Who is involved, and what does each care about? Roles, no names.',
    words: [30, 50],
  },
  { field: 'tried', heading: 'So far', prompt: 'What have you tried, and what did it do?', words: [30, 50] },
  {
    field: 'myPart',
    heading: 'My part',
    prompt: 'What are you doing, or not doing, that keeps it going?',
    words: [15, 30],
  },
  {
    field: 'success',
    heading: 'Success',
    prompt: 'What would be different in six months, for whom?',
    words: [20, 40],
  },
] as const;

/** Enough that a stranger could ask a useful question, short enough to be read (PRE-06). */
export const USUAL_WORDS = { from: 150, to: 300 };
/** Outside these the page is hard to work with. */
export const LIMIT_WORDS = { from: 100, to: 400 };

/** The words of a page, without its title and without what stays private. */
export function writeUpWords(writeUp: WriteUp, person: Pick<Attendee, 'challengeQuestion'>): number {
  const texts = [
    ...WRITE_UP_PARTS.map(({ field }) => writeUp[field]),
    person.challengeQuestion,
    writeUp.helpWanted,
  ];
  return texts
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '').length;
}

/** True when there is anything to read. */
export function hasWritten(writeUp: WriteUp): boolean {
  return WRITE_UP_PARTS.some(({ field }) => writeUp[field].trim() !== '');
}

/**
 * A first reading of a write-up: its length, what is missing, and words by which somebody who is not here could be
 * known. It judges nobody; it only says where to look.
 */
export function reviewWriteUp(
  writeUp: WriteUp,
  person: Attendee,
  people: readonly Pick<Person, 'id' | 'display' | 'first' | 'last'>[],
): WriteUpFinding[] {
  return [
    lengthFinding(writeUpWords(writeUp, person)),
    ...missingFindings(writeUp, person),
    ...namedFindings(writeUp, person, people),
  ];
}

/** The text as it is shared: every redaction in its place, whole words only, whatever their case. */
export function redacted(text: string, redactions: readonly Redaction[]): string {
  const byLength = redactions
    .filter(({ words }) => words.trim() !== '')
    .toSorted((one, other) => other.words.length - one.words.length);
  return byLength.reduce(
    (kept, { words, instead }) =>
      kept.replace(
        wholeWords(words.trim()),
        instead.trim() === '' ? '▇▇▇' : instead.trim().replaceAll('$', '$$$$'),
      ),
    text,
  );
}

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

function lengthFinding(words: number): WriteUpFinding {
  const isUsual = words >= USUAL_WORDS.from && words <= USUAL_WORDS.to;
  const isWithin = words >= LIMIT_WORDS.from && words <= LIMIT_WORDS.to;
  const id = 'length';
  if (isUsual || isWithin)
    return {
      id,
      level: 'fine',
      title: `${words} words`,
      why: isUsual
        ? 'Enough for peers to respond, short enough to read.'
        : 'A little outside the usual 150 to 300.',
      suggestion: null,
    };
  return words < LIMIT_WORDS.from
    ? {
        id,
        level: 'look',
        title: `${words} words are few`,
        why: 'Peers need enough to ask a useful question; about 150 to 300 words do.',
        suggestion: null,
      }
    : {
        id,
        level: 'look',
        title: `${words} words are many`,
        why: 'Peers read it once before they meet; about 300 words can be kept in mind.',
        suggestion: null,
      };
}

/** Empty headings are allowed except the situation and the question. */
function missingFindings(writeUp: WriteUp, person: Attendee): WriteUpFinding[] {
  const missing: WriteUpFinding[] = [];
  if (writeUp.situation.trim() === '')
    missing.push({
      id: 'missing:situation',
      level: 'look',
      title: 'The situation is missing',
      why: 'Without it, peers can only guess what is going on.',
      suggestion: null,
    });
  if (person.challengeQuestion.trim() === '')
    missing.push({
      id: 'missing:question',
      level: 'look',
      title: 'There is no question yet',
      why: 'The consultation begins with the one question that the person brings.',
      suggestion: null,
    });
  const empty = WRITE_UP_PARTS.filter(({ field }) => field !== 'situation' && writeUp[field].trim() === '');
  if (empty.length > 0 && hasWritten(writeUp))
    missing.push({
      id: 'empty',
      level: 'fine',
      title: `Left empty: ${empty.map(({ heading }) => heading.toLowerCase()).join(', ')}`,
      why: 'That is allowed; peers can ask.',
      suggestion: null,
    });
  return missing;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const PHONE = /(?<![\p{L}\p{N}])\+?\d[\d\s().-]{7,}\d(?![\p{L}\p{N}])/gu;
/** Two capitalized words in a row inside a sentence, the second not one that begins many names of places. */
const FULL_NAME = /(?<=[\p{Ll},;:]\s)\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{Ll}’'-]+/gu;
const TITLED = /\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s\p{Lu}[\p{Ll}’'-]+/gu;

function namedFindings(
  writeUp: WriteUp,
  person: Attendee,
  people: readonly Pick<Person, 'id' | 'display' | 'first' | 'last'>[],
): WriteUpFinding[] {
  const text = [
    ...WRITE_UP_PARTS.map(({ field }) => writeUp[field]),
    person.challengeQuestion,
    person.challengeTitle,
  ].join('\n');
  const settled = new Set(writeUp.redactions.map(({ words }) => words.trim().toLowerCase()));
  const found = new Map<string, WriteUpFinding>();
  const add = (words: string, title: string, why: string, instead: string) => {
    const key = words.trim().toLowerCase();
    if (settled.has(key) || found.has(key)) return;
    found.set(key, {
      id: `named:${key}`,
      level: 'look',
      title: `${title}: ${words.trim()}`,
      why,
      suggestion: { words: words.trim(), instead },
    });
  };
  const reach = 'It leads to somebody who has not agreed to be in this page.';
  for (const [words] of text.matchAll(EMAIL)) add(words, 'An e-mail address', reach, '');
  for (const [words] of text.matchAll(PHONE)) add(words, 'A phone number', reach, '');
  for (const other of people) {
    if (other.id === person.id) continue;
    for (const name of [other.display, `${other.first} ${other.last}`])
      if (name.trim().includes(' ') && wholeWords(name.trim()).test(text))
        add(
          name,
          'Somebody on the list is named',
          `${other.display} will be there and may read it.`,
          'a colleague',
        );
  }
  for (const pattern of [TITLED, FULL_NAME])
    for (const [words] of text.matchAll(pattern))
      add(words, 'This may be a name', 'A role says as much and protects the person.', 'a colleague');
  return [...found.values()];
}
