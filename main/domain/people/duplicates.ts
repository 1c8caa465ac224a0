import { organizationKey } from '../grouping/assessGroups.ts';
import type { Attendee } from './person.ts';
import { foldedWords } from '../registration/foldText.ts';
import type { SetAside } from '../checks/setAside.ts';
import { fieldText, PERSON_FIELDS } from './personFields.ts';
import type { PersonField } from './personFields.ts';

/** Two entries that may be one person, and what says so. */
export interface Duplicate {
  one: Attendee;
  other: Attendee;
  because: 'e-mail' | 'name' | 'swapped' | 'similar';
}

/** What makes two entries look like one person, in words. */
export const DUPLICATE_WORDS: Readonly<Record<Duplicate['because'], string>> = {
  'e-mail': 'The same e-mail address',
  name: 'The same name',
  swapped: 'The same name, first and family name swapped',
  similar: 'Similar names in the same organization',
};

/** Entries that may be one person, the surest first; pairs that somebody called two people are left out. */
export function duplicatesIn(people: readonly Attendee[], setAside: readonly SetAside[]): Duplicate[] {
  const aside = new Set(setAside.map(({ checkId }) => checkId));
  const found = new Map<string, Duplicate>();
  const note = (because: Duplicate['because'], one: Attendee, other: Attendee) => {
    const key = duplicateKey(one.id, other.id);
    if (one.id !== other.id && !found.has(key) && !aside.has(key)) found.set(key, { one, other, because });
  };
  const folded = new Map(people.map((person) => [person.id, foldedWords(person.display)]));
  const wordsOf = (person: Attendee) => folded.get(person.id) ?? [];

  for (const alike of bucketed(people, ({ email, altEmail }) => [email, altEmail].map(addressOf)))
    pairs(alike, (one, other) => note('e-mail', one, other));
  for (const alike of bucketed(people, (person) => [[...wordsOf(person)].sort().join(' ')]))
    pairs(alike, (one, other) =>
      note(wordsOf(one).join(' ') === wordsOf(other).join(' ') ? 'name' : 'swapped', one, other),
    );
  const near = bucketed(people, (person) => {
    const organization = organizationKey(person);
    if (organization === '') return [];
    const words = wordsOf(person);
    return [...words, words.map((word) => word.slice(0, 1)).join('')].map(
      (word) => `${organization}\n${word}`,
    );
  });
  for (const alike of near)
    pairs(alike, (one, other) => {
      if (areSimilar(wordsOf(one), wordsOf(other))) note('similar', one, other);
    });
  return [...found.values()];
}

/** How many people these pairs are if each is one person: of four entries alike there are six pairs, and one person. */
export function peopleIn(pairs: readonly Duplicate[]): number {
  const firstOf = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = firstOf.get(root); next !== undefined; next = firstOf.get(root)) root = next;
    return root;
  };
  for (const { one, other } of pairs) {
    const [root, joined] = [rootOf(one.id), rootOf(other.id)];
    if (root !== joined) firstOf.set(joined, root);
  }
  return new Set(pairs.map(({ one }) => rootOf(one.id))).size;
}

/** How a pair is named where somebody says that they are two people. */
export function duplicateKey(one: string, other: string): string {
  return `duplicate:${[one, other].sort().join('+')}`;
}

/** A field in which two entries differ, and which one would stay. */
export interface MergeChoice {
  field: PersonField;
  one: string;
  other: string;
  /** What is filled stays; where both are, the first one's. */
  stays: 'one' | 'other';
}

/** Every field in which two entries differ. */
export function mergeChoices(one: Attendee, other: Attendee): MergeChoice[] {
  return PERSON_FIELDS.map((field): MergeChoice => {
    const texts = { one: fieldText(one, field), other: fieldText(other, field) };
    return { field, ...texts, stays: texts.one === '' && texts.other !== '' ? 'other' : 'one' };
  }).filter((choice) => choice.one !== choice.other);
}

/**
 * What changes in the entry that stays: the fields chosen from the other one. An address of either that would be lost
 * becomes the other e-mail where there is room, so that a later list still knows the person by it.
 */
export function mergeChanges(
  { one, other }: Pick<Duplicate, 'one' | 'other'>,
  choices: readonly Pick<MergeChoice, 'field' | 'stays'>[],
): Partial<Attendee> {
  const taken = choices.filter(({ stays }) => stays === 'other').map(({ field }) => [field, other[field]]);
  const changes = Object.fromEntries(taken) as Partial<Attendee>; // each field with its own value
  const { email, altEmail } = { ...one, ...changes };
  const kept = [email, altEmail].map(addressOf);
  const lost = [one.email, other.email, one.altEmail, other.altEmail].find(
    (address) => address.trim() !== '' && !kept.includes(addressOf(address)),
  );
  return altEmail.trim() === '' && lost !== undefined ? { ...changes, altEmail: lost } : changes;
}

const MOST_ALIKE = 300;

/** People under each of their keys; keys that hardly anybody or a crowd shares are left out. */
function bucketed(people: readonly Attendee[], keysOf: (person: Attendee) => string[]): Attendee[][] {
  const buckets = new Map<string, Attendee[]>();
  for (const person of people)
    for (const key of new Set(keysOf(person))) {
      if (key === '') continue;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(person);
      else buckets.set(key, [person]);
    }
  return [...buckets.values()].filter(({ length }) => length > 1 && length <= MOST_ALIKE);
}

function pairs(people: readonly Attendee[], each: (one: Attendee, other: Attendee) => void): void {
  people.forEach((one, index) => people.slice(index + 1).forEach((other) => each(one, other)));
}

function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

/** A slip of the pen in one word, or a first name and its initial; the other words are the same. */
function areSimilar(one: readonly string[], other: readonly string[]): boolean {
  const same = one.filter((word) => other.includes(word));
  const [mine, theirs] = [one, other].map((words) => words.filter((word) => !same.includes(word)));
  if (!mine || !theirs) return false;
  if (mine.length === 0 || theirs.length === 0) return same.length > 1;
  if (mine.length !== 1 || theirs.length !== 1) return false;
  const [a = '', b = ''] = [mine[0], theirs[0]];
  const isInitial = a.startsWith(b) || b.startsWith(a);
  return (same.length > 0 && isInitial) || slips(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : 1);
}

/** How many letters were changed, left out or added; two changed places count as one. More than two are as good as three. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let [twoAbove, above, row] = [other, other, other].map(() => new Uint16Array(other.length + 1)) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ]; // three of three
  above.forEach((_, at) => (above[at] = at));
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let count = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        count = Math.min(count, (twoAbove[j - 2] ?? 0) + 1);
      row[j] = count;
      least = Math.min(least, count);
    }
    if (least > 2) return 3;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  return above[other.length] ?? 0;
}
