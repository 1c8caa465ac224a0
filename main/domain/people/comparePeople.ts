import { organizationKey } from '../grouping/assessGroups.ts';
import { BLANK_PERSON } from '../person.ts';
import type { Attendee, Person } from '../person.ts';
import { foldedWords } from '../registration/foldText.ts';
import { fieldText } from './personFields.ts';
import type { PersonField } from './personFields.ts';

/** Somebody who is known already: at this event, or at another one of the workspace. */
export interface KnownPerson {
  person: Person | Attendee;
  isHere: boolean;
}

/** A field that a list would change. */
export interface FieldChange {
  field: PersonField;
  was: string;
  becomes: string;
  /** Nothing stood there; where something did, it is kept unless somebody says otherwise. */
  isFill: boolean;
}

/** Somebody on a list beside what is known of them. */
export interface ComparedPerson {
  line: number;
  display: string;
  /** Null for somebody new. */
  known: { id: string; display: string; isHere: boolean } | null;
  by: 'e-mail' | 'other e-mail' | 'name' | null;
  changes: FieldChange[];
}

/** A list beside who is there: new, same, changed, and who is on no line. */
export interface PeopleComparison {
  people: ComparedPerson[];
  onlyHere: { id: string; display: string }[];
}

/** Somebody as a list tells them. */
export interface ListedPerson {
  line: number;
  person: Omit<Attendee, 'id'>;
}

/**
 * Matches a list with who is known: by e-mail, by the other e-mail, or by name where nothing speaks against it. Nobody is
 * matched twice, and `asNewLines` are taken for new people whatever they look like.
 */
export function comparePeople(
  listed: readonly ListedPerson[],
  known: readonly KnownPerson[],
  asNewLines: readonly number[] = [],
): PeopleComparison {
  const find = finderAmong(known);
  const asNew = new Set(asNewLines);
  const taken = new Set<string>();
  const people = listed.map(({ line, person }): ComparedPerson => {
    const match = asNew.has(line) ? null : find(person, taken);
    if (!match) return { line, display: person.display, known: null, by: null, changes: [] };
    const { id, display } = match.known.person;
    taken.add(id);
    return {
      line,
      display: person.display,
      known: { id, display, isHere: match.known.isHere },
      by: match.by,
      changes: changesTo(match.known.person, person),
    };
  });
  const onlyHere = known
    .filter(({ isHere, person }) => isHere && !taken.has(person.id))
    .map(({ person: { id, display } }) => ({ id, display }));
  return { people, onlyHere };
}

/** How a tick is named: the line and the field. */
export function changeKey(line: number, field: PersonField): string {
  return `${line}:${field}`;
}

/** The ticks with which a preview starts: what fills a blank. */
export function usualTicks({ people }: PeopleComparison): string[] {
  return people.flatMap(({ line, changes }) =>
    changes.filter(({ isFill }) => isFill).map(({ field }) => changeKey(line, field)),
  );
}

const LISTED_FIELDS = [
  'display', 'first', 'last', 'preferred', 'title', 'pronouns', 'email', 'altEmail', 'phone', 'organization',
  'role', 'sector', 'city', 'yearsInRole', 'challengeTopic', 'wishes', 'expertise', 'offers', 'dietary',
  'accessNeeds', 'keepApartNote',
] as const satisfies readonly PersonField[]; // prettier-ignore

type Match = { known: KnownPerson; by: Exclude<ComparedPerson['by'], null> } | null;

function finderAmong(known: readonly KnownPerson[]) {
  const byEmail = new Map<string, KnownPerson>();
  const byOther = new Map<string, KnownPerson>();
  const byName = new Map<string, KnownPerson[]>();
  // Who is here is found before who was elsewhere.
  for (const one of [...known].sort((a, b) => Number(b.isHere) - Number(a.isHere))) {
    const { email, altEmail, display } = one.person;
    if (email !== '' && !byEmail.has(addressOf(email))) byEmail.set(addressOf(email), one);
    if (altEmail !== '' && !byOther.has(addressOf(altEmail))) byOther.set(addressOf(altEmail), one);
    const name = nameKey(display);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return (person: Omit<Attendee, 'id'>, taken: ReadonlySet<string>): Match => {
    const free = (one: KnownPerson | undefined) => (one && !taken.has(one.person.id) ? one : undefined);
    const emails = [person.email, person.altEmail].filter((email) => email !== '').map(addressOf);
    const direct = person.email === '' ? undefined : free(byEmail.get(addressOf(person.email)));
    if (direct) return { known: direct, by: 'e-mail' };
    for (const email of emails) {
      const other = free(byOther.get(email)) ?? free(byEmail.get(email));
      if (other) return { known: other, by: 'other e-mail' };
    }
    const namesake = (byName.get(nameKey(person.display)) ?? []).find(
      (one) => free(one) && mayBeSame(one, person),
    );
    return namesake ? { known: namesake, by: 'name' } : null;
  };
}

/** Two addresses that differ speak for two people, unless they work at the same place. */
function mayBeSame({ person, isHere }: KnownPerson, listed: Omit<Attendee, 'id'>): boolean {
  const isSamePlace = organizationKey(person) !== '' && organizationKey(person) === organizationKey(listed);
  const isUnsure = person.email === '' || listed.email === '';
  return isSamePlace || (isHere && isUnsure);
}

function changesTo(known: Person | Attendee, listed: Omit<Attendee, 'id'>): FieldChange[] {
  const before = { ...BLANK_PERSON, ...known };
  return LISTED_FIELDS.flatMap((field): FieldChange[] => {
    const [was, becomes] = [fieldText(before, field), fieldText(listed, field)];
    if (becomes === '' || was === becomes) return [];
    // What everybody is called by anyhow says nothing against what somebody wrote.
    if (field === 'preferred' && listed.preferred === listed.first && was !== '') return [];
    if (field === 'email' && addressOf(becomes) === addressOf(before.altEmail)) return [];
    if (field === 'email' && addressOf(becomes) === addressOf(was)) return [];
    if (field === 'altEmail' && addressOf(becomes) === addressOf(before.email)) return [];
    return [{ field, was, becomes, isFill: was === '' }];
  });
}

function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

function nameKey(display: string): string {
  return foldedWords(display).sort().join(' ');
}
