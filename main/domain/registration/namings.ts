import { foldedWords } from './foldText.ts';
import { organizationCore } from './mergeSuggestions.ts';
import type { RegisteredPerson } from './registration.ts';

/** A way of naming somebody: the folded words that stand in a note, and how sure they make the reading. */
export interface Naming {
  words: string[];
  person: RegisteredPerson;
  confidence: 'high' | 'medium';
  because: string;
  /** `organization` means everybody from it; `single` names count only where written like one: `Grace`, not `grace`. */
  kind: 'name' | 'single' | 'organization';
}

/** Every way of naming somebody, surest level first. */
export type NamingIndex = readonly NamingLevel[];

/** Namings by their words with single spaces, and the words that any of them starts with. */
export interface NamingLevel {
  byPhrase: Map<string, Naming[]>;
  firstWords: Set<string>;
}

/** Indexes everybody on a list by how a note could name them. */
export function namingIndex(people: readonly RegisteredPerson[]): NamingIndex {
  const levels = [0, 1, 2, 3, 4].map((): NamingLevel => ({ byPhrase: new Map(), firstWords: new Set() }));
  const namesOf = new Map(
    [...new Set(people.map(({ organization }) => organization))].map((name) => [
      name,
      organizationNames(name),
    ]),
  );
  for (const person of people)
    namingsOf(person, namesOf.get(person.organization) ?? []).forEach((namings, index) => {
      for (const naming of namings) addTo(levels[index], naming);
    });
  return levels;
}

function addTo(level: NamingLevel | undefined, naming: Naming): void {
  const [firstWord] = naming.words;
  if (!level || firstWord === undefined) return;
  const phrase = naming.words.join(' ');
  const known = level.byPhrase.get(phrase);
  if (known) known.push(naming);
  else level.byPhrase.set(phrase, [naming]);
  level.firstWords.add(firstWord);
}

function namingsOf(person: RegisteredPerson, organizations: readonly string[][]): Naming[][] {
  const { first, last, display, preferred } = person.name;
  const make =
    (kind: Naming['kind'], confidence: Naming['confidence'], because: string) =>
    (words: string[]): Naming => ({ words, person, confidence, because, kind });

  const firstNames = uniqueLists([foldedWords(first), foldedWords(preferred)]);
  const lastWords = foldedWords(last);
  const lastNames = uniqueLists([lastWords, lastWords.slice(0, 1), foldedWords(last.split(' ')[0] ?? '')]);
  const firstInitials = uniqueLists(firstNames.map(initialOf));
  const whole = [foldedWords(display), ...joined(firstNames, lastNames), ...joined(lastNames, firstNames)];
  return [
    uniqueLists(whole)
      .filter((words) => words.length > 1)
      .map(make('name', 'high', 'full name')),
    joined(firstInitials, lastNames).map(make('name', 'high', 'initial and last name')),
    organizations.map(make('organization', 'high', `organization ${person.organizationCanonical}`)),
    joined(firstNames, uniqueLists([initialOf(lastWords)])).map(
      make('name', 'medium', 'first name and initial'),
    ),
    [
      ...lastNames.map(make('single', 'medium', 'last name only')),
      ...firstNames.map(make('single', 'medium', 'first name only')),
    ].filter(({ words }) => words.join('').length > 1),
  ];
}

/** As written and in reading order; too short a name would be found everywhere. */
function organizationNames(organization: string): string[][] {
  const { core, kind } = organizationCore(organization);
  const inOrder = kind === '' ? core : `${kind} of ${core}`;
  return uniqueLists([foldedWords(organization), foldedWords(inOrder)]).filter(
    (words) => words.join('').length > 3,
  );
}

function initialOf(words: readonly string[]): string[] {
  const [initial] = words[0] ?? '';
  return initial === undefined ? [] : [initial];
}

function joined(lefts: readonly string[][], rights: readonly string[][]): string[][] {
  return lefts.flatMap((left) => rights.map((right) => [...left, ...right]));
}

function uniqueLists(lists: readonly string[][]): string[][] {
  const filled = lists.filter((words) => words.length > 0);
  return [...new Map(filled.map((words) => [words.join(' '), words])).values()];
}
