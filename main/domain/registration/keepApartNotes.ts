import { foldedWords } from './foldText.ts';
import { organizationCore } from './mergeSuggestions.ts';
import type { KeepApartSuggestion, RegisteredPerson } from './registration.ts';

/** What a private note seems to ask for. `fine`: it names somebody and says that it is no problem. */
export interface NoteReading {
  suggestions: KeepApartSuggestion[];
  kind: 'none' | 'found' | 'fine' | 'unmatched';
}

/**
 * Reads notes about whom to be kept apart from, against all people of the list: full names, an initial with a
 * last name, first names, and "anybody from" an organization. Build it once for a list, ask it for each person.
 */
export function keepApartNotes(
  people: readonly RegisteredPerson[],
): (writer: RegisteredPerson) => NoteReading {
  const index = indexOf(people);
  return (writer) => {
    if (writer.keepApartRaw === '') return { suggestions: [], kind: 'none' };
    const found = new Map<string, KeepApartSuggestion>();
    let isSaidToBeFine = false;
    for (const clause of clausesOf(writer.keepApartRaw)) {
      const named = namedIn(clause, writer, index);
      if (named.length > 0 && FINE.test(clause)) isSaidToBeFine = true;
      else
        for (const suggestion of named)
          found.set(suggestion.personKey, found.get(suggestion.personKey) ?? suggestion);
    }
    const suggestions = people
      .map(({ key }) => found.get(key))
      .filter((suggestion) => suggestion !== undefined);
    return { suggestions, kind: suggestions.length > 0 ? 'found' : isSaidToBeFine ? 'fine' : 'unmatched' };
  };
}

const FINE =
  /(?<!\bnot )(?<!n['’]t )\b(is fine|are fine|that['’]s fine|all good|no (issues?|problems?|concerns?|objections?)|ok(ay)? with|do(n['’]t| not) mind|happy to)\b/i;

/** A way of naming somebody: the words that stand in a note, and how sure it makes the reading. */
interface Naming {
  words: string[];
  person: RegisteredPerson;
  confidence: 'high' | 'medium';
  because: string;
  /** A single name counts only where it is written like one: `Grace`, not `grace`. */
  needsCapital: boolean;
}

interface NameIndex {
  /** By level, surest first; in a level by the first word. */
  levels: Map<string, Naming[]>[];
}

function indexOf(people: readonly RegisteredPerson[]): NameIndex {
  const levels = [0, 1, 2, 3].map(() => new Map<string, Naming[]>());
  for (const person of people)
    namingsOf(person).forEach((namings, level) => {
      for (const naming of namings) {
        const [word] = naming.words;
        const known = word === undefined ? undefined : levels[level]?.get(word);
        if (known) known.push(naming);
        else if (word !== undefined) levels[level]?.set(word, [naming]);
      }
    });
  return { levels };
}

function namingsOf(person: RegisteredPerson): Naming[][] {
  const { first, last, display, preferred } = person.name;
  const lastWords = foldedWords(last);
  const firstNames = [...new Set([first, preferred])].map(foldedWords).filter((words) => words.length > 0);
  const lastNames =
    lastWords.length === 0
      ? []
      : uniqueWords([lastWords, lastWords.slice(0, 1), foldedWords(last.split(' ')[0] ?? '')]);
  const make =
    (confidence: Naming['confidence'], because: string, needsCapital: boolean) => (words: string[]) => ({
      words,
      person,
      confidence,
      because,
      needsCapital,
    });
  const { core, kind } = organizationCore(person.organization);
  const organizations = uniqueWords([
    foldedWords(person.organization),
    core === '' ? [] : [...(kind === '' ? [] : [kind, 'of']), ...core.split(' ')],
  ]);
  const initials = uniqueWords(firstNames.map((words) => [words[0]?.slice(0, 1) ?? '']));
  const both = (lefts: string[][], rights: string[][]) =>
    lefts.flatMap((left) => rights.map((right) => [...left, ...right]));
  const lastInitial = lastWords[0]?.slice(0, 1);
  return [
    uniqueWords([foldedWords(display), ...both(firstNames, lastNames), ...both(lastNames, firstNames)])
      .filter((words) => words.length > 1)
      .map(make('high', 'full name', false)),
    [
      ...both(initials, lastNames).map(make('high', 'initial and last name', false)),
      ...organizations
        .filter((words) => words.join('').length > 3)
        .map(make('high', `organization ${person.organizationCanonical}`, false)),
    ],
    lastInitial === undefined
      ? []
      : both(firstNames, [[lastInitial]]).map(make('medium', 'first name and initial', false)),
    [
      ...lastNames.map(make('medium', 'last name only', true)),
      ...firstNames.map(make('medium', 'first name only', true)),
    ].filter(({ words }) => words.join('').length > 1),
  ];
}

/** Everybody a clause names, without its writer. Words that named somebody surely do not name others loosely. */
function namedIn(clause: string, writer: RegisteredPerson, index: NameIndex): KeepApartSuggestion[] {
  const words = wordsOf(clause);
  const isAllSmall = clause === clause.toLowerCase();
  const used = new Set<number>();
  const found = new Map<string, KeepApartSuggestion>();
  for (const level of index.levels)
    for (let at = 0; at < words.length; at++) {
      const fitting = (level.get(words[at]?.folded ?? '') ?? []).filter(
        ({ words: named, needsCapital }) =>
          named.every((word, offset) => words[at + offset]?.folded === word && !used.has(at + offset)) &&
          (!needsCapital || isAllSmall || (words[at]?.isCapital ?? false)),
      );
      const longest = Math.max(0, ...fitting.map(({ words: named }) => named.length));
      const meant = fitting.filter(({ words: named }) => named.length === longest);
      for (let offset = 0; offset < longest; offset++) used.add(at + offset);
      const others = meant.filter(({ person }) => person.key !== writer.key);
      for (const { person, confidence, because } of others) {
        if (found.has(person.key)) continue;
        const isShared =
          !because.startsWith('organization') && new Set(others.map(({ person: { key } }) => key)).size > 1;
        found.set(person.key, { personKey: person.key, confidence: isShared ? 'low' : confidence, because });
      }
    }
  return [...found.values()];
}

/** Clauses end at semicolons, line ends and full stops; the stop after an initial or a title ends nothing. */
function clausesOf(note: string): string[] {
  return note.split(/;|\n|(?<=\p{L}{3})\.\s+/u).filter((clause) => clause.trim() !== '');
}

function wordsOf(clause: string): { folded: string; isCapital: boolean }[] {
  return clause
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .flatMap((word) =>
      foldedWords(word.replace(/['’]s$/, '')).map((folded) => ({ folded, isCapital: /^\P{Ll}/u.test(word) })),
    );
}

function uniqueWords(lists: readonly string[][]): string[][] {
  return [
    ...new Map(lists.filter((words) => words.length > 0).map((words) => [words.join(' '), words])).values(),
  ];
}
