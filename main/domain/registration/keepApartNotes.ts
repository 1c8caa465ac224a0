import { foldedWords } from './foldText.ts';
import { namingIndex } from './namings.ts';
import type { Naming, NamingIndex, NamingLevel } from './namings.ts';
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
  const hasNotes = people.some(({ keepApartRaw }) => keepApartRaw !== '');
  const index = namingIndex(hasNotes ? people : []);
  const orderOf = new Map(people.map(({ key }, order) => [key, order]));
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
    const suggestions = [...found.values()].sort(
      (one, other) => (orderOf.get(one.personKey) ?? 0) - (orderOf.get(other.personKey) ?? 0),
    );
    return { suggestions, kind: suggestions.length > 0 ? 'found' : isSaidToBeFine ? 'fine' : 'unmatched' };
  };
}

const FINE =
  /(?<!\bnot )(?<!n['’]t )\b(is fine|are fine|that['’]s fine|all good|no (issues?|problems?|concerns?|objections?)|ok(ay)? with|do(n['’]t| not) mind|happy to)\b/i;

/** Names of more words than this are looked up by no note. */
const LONGEST_NAMING = 10;
/** Words that fit more people than this mean nobody in particular. */
const TOO_VAGUE = 40;
const EVERYBODY = /\b(any|every|all|people|staff|colleagues?|team|folks|others?)(body|one|thing)?\b/i;

/**
 * Everybody a clause names, without its writer. Words that named somebody surely do not name others loosely, and
 * an organization beside a person's name only says where that person works.
 */
function namedIn(clause: string, writer: RegisteredPerson, index: NamingIndex): KeepApartSuggestion[] {
  const words = wordsOf(clause);
  const isAllSmall = clause === clause.toLowerCase();
  const used = new Set<number>();
  const named: Naming[][] = [];
  for (const level of index)
    for (let at = 0; at < words.length; at++) {
      const meant = longestFrom(at, { words, used, level, isAllSmall });
      for (let offset = 0; offset < (meant[0]?.words.length ?? 0); offset++) used.add(at + offset);
      const others = meant.filter(({ person }) => person.key !== writer.key);
      if (others.length > 0) named.push(others);
    }
  const byName = named.filter(([naming]) => naming && naming.kind !== 'organization');
  const byOrganization = named.filter(([naming]) => naming?.kind === 'organization');
  const counting = byName.length === 0 || EVERYBODY.test(clause) ? [...byName, ...byOrganization] : byName;
  const found = new Map<string, KeepApartSuggestion>();
  for (const suggestion of counting.flatMap(suggestionsFrom))
    if (!found.has(suggestion.personKey)) found.set(suggestion.personKey, suggestion);
  return [...found.values()];
}

/** One naming's people; a name that several people share points to none of them surely. */
function suggestionsFrom(namings: readonly Naming[]): KeepApartSuggestion[] {
  const isShared = new Set(namings.map(({ person }) => person.key)).size > 1;
  return namings.map(({ person, confidence, because, kind }) => ({
    personKey: person.key,
    confidence: isShared && kind !== 'organization' ? 'low' : confidence,
    because,
  }));
}

/** The people meant by the longest naming that starts at a word. */
function longestFrom(
  at: number,
  {
    words,
    used,
    level,
    isAllSmall,
  }: { words: readonly Word[]; used: ReadonlySet<number>; level: NamingLevel; isAllSmall: boolean },
): readonly Naming[] {
  const first = words[at];
  if (!first || !level.firstWords.has(first.folded)) return [];
  const isName = isAllSmall || first.isCapital;
  let phrase = '';
  let longest: readonly Naming[] = [];
  for (let end = at; end < Math.min(words.length, at + LONGEST_NAMING) && !used.has(end); end++) {
    phrase += `${end === at ? '' : ' '}${words[end]?.folded ?? ''}`;
    const fitting = level.byPhrase.get(phrase) ?? [];
    if (fitting.length > 0 && fitting.length <= TOO_VAGUE)
      longest = fitting.filter(({ kind }) => kind !== 'single' || isName);
  }
  return longest;
}

/** Clauses end at semicolons, line ends and full stops; the stop after an initial or a title ends nothing. */
function clausesOf(note: string): string[] {
  return note.split(/;|\n|(?<=\p{L}{3})\.\s+/u).filter((clause) => clause.trim() !== '');
}

interface Word {
  folded: string;
  isCapital: boolean;
}

function wordsOf(clause: string): Word[] {
  return clause
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .flatMap((word) =>
      foldedWords(word.replace(/['’]s$/, '')).map((folded) => ({ folded, isCapital: /^\P{Ll}/u.test(word) })),
    );
}
