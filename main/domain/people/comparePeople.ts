import { organizationKey } from '../grouping/assessGroups.ts';
import { BLANK_PERSON } from './person.ts';
import type { Attendee, Person } from './person.ts';
import { foldedWords } from '../registration/foldText.ts';
import { REGISTRATION_FIELDS } from '../registration/registration.ts';
import type { RegistrationField } from '../registration/registration.ts';
import { listedAgain } from './listedAgain.ts';
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
 * matched twice, and `asNewLines` are taken for new people whatever they look like. `columns` are the fields that the list
 * has.
 */
export function comparePeople(
  listed: readonly ListedPerson[],
  known: readonly KnownPerson[],
  {
    asNewLines = [],
    columns = REGISTRATION_FIELDS,
  }: { asNewLines?: readonly number[]; columns?: readonly RegistrationField[] } = {},
): PeopleComparison {
  const again = readAgain(columns);
  const find = finderAmong(known, again);
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
      changes: changesTo(match.known.person, person, again),
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
  'accessNeeds', 'keepApartNote', 'challengeTitle', 'challengeQuestion', 'emergencyContact',
] as const satisfies readonly PersonField[]; // prettier-ignore

type Match = { known: KnownPerson; by: Exclude<ComparedPerson['by'], null> } | null;

/** A known person as a list with these columns would tell them; read once for each. */
type Again = (person: Person | Attendee) => Omit<Attendee, 'id'> | null;

function readAgain(columns: readonly RegistrationField[]): Again {
  const read = new Map<string, Omit<Attendee, 'id'> | null>();
  return (person) => {
    const found = read.get(person.id);
    if (found !== undefined) return found;
    const again = listedAgain({ ...BLANK_PERSON, ...person }, columns);
    read.set(person.id, again);
    return again;
  };
}

/** Whoever is known, by what a list can know them by. */
interface Known {
  byEmail: Map<string, KnownPerson[]>;
  byOther: Map<string, KnownPerson[]>;
  byName: Map<string, KnownPerson[]>;
}

function finderAmong(known: readonly KnownPerson[], again: Again) {
  // Who is here is found before who was elsewhere.
  const sorted = [...known].sort((one, other) => Number(other.isHere) - Number(one.isHere));
  const asKept = indexOf(sorted, (person) => person);
  let asRead: Known | null = null;
  return (person: Omit<Attendee, 'id'>, taken: ReadonlySet<string>): Match => {
    const found = matchIn(asKept, person, { taken, again });
    if (found) return found;
    // Names and addresses that reading tidies are known by what becomes of them.
    asRead ??= indexOf(sorted, (one) => {
      const read = again(one);
      return read && KNOWN_BY.some((field) => read[field] !== one[field]) ? read : null;
    });
    return matchIn(asRead, person, { taken, again });
  };
}

const KNOWN_BY = ['email', 'altEmail', 'display'] as const;

function indexOf(
  known: readonly KnownPerson[],
  as: (person: Person | Attendee) => Pick<Person, (typeof KNOWN_BY)[number]> | null,
): Known {
  const index: Known = { byEmail: new Map(), byOther: new Map(), byName: new Map() };
  const add = (map: Map<string, KnownPerson[]>, key: string, one: KnownPerson) => {
    if (key === '') return;
    const same = map.get(key);
    if (same) same.push(one);
    else map.set(key, [one]);
  };
  for (const one of known) {
    const kept = as(one.person);
    if (!kept) continue;
    add(index.byEmail, addressOf(kept.email), one);
    add(index.byOther, addressOf(kept.altEmail), one);
    add(index.byName, nameKey(kept.display), one);
  }
  return index;
}

function matchIn(
  { byEmail, byOther, byName }: Known,
  person: Omit<Attendee, 'id'>,
  { taken, again }: { taken: ReadonlySet<string>; again: Again },
): Match {
  const nearest = (found: readonly KnownPerson[] = []) =>
    nearestTo(
      person,
      found.filter((one) => !taken.has(one.person.id)),
      again,
    );
  const emails = [person.email, person.altEmail].map(addressOf).filter((email) => email !== '');
  const direct = nearest(byEmail.get(addressOf(person.email)));
  if (direct) return { known: direct, by: 'e-mail' };
  for (const email of emails) {
    const other = nearest(byOther.get(email)) ?? nearest(byEmail.get(email));
    if (other) return { known: other, by: 'other e-mail' };
  }
  const namesakes = byName.get(nameKey(person.display)) ?? [];
  const namesake = nearest(namesakes.filter((one) => mayBeSame(one, person, again)));
  return namesake ? { known: namesake, by: 'name' } : null;
}

/** Of several who share an address or a name: whoever is here, is called so, and differs in the fewest fields. */
function nearestTo(
  listed: Omit<Attendee, 'id'>,
  found: readonly KnownPerson[],
  again: Again,
): KnownPerson | undefined {
  if (found.length < 2) return found[0];
  const name = nameKey(listed.display);
  return found
    .map((one) => ({
      one,
      isNamedSo: nameKey(one.person.display) === name,
      count: changesTo(one.person, listed, again).length,
    }))
    .sort(
      (a, b) =>
        Number(b.one.isHere) - Number(a.one.isHere) ||
        Number(b.isNamedSo) - Number(a.isNamedSo) ||
        a.count - b.count,
    )[0]?.one;
}

/** Two addresses that differ speak for two people, unless they work at the same place. */
function mayBeSame({ person, isHere }: KnownPerson, listed: Omit<Attendee, 'id'>, again: Again): boolean {
  const isSamePlace = organizationKey(person) !== '' && organizationKey(person) === organizationKey(listed);
  const isUnsure = person.email === '' || listed.email === '' || again(person)?.email === '';
  return isSamePlace || (isHere && isUnsure);
}

function changesTo(known: Person | Attendee, listed: Omit<Attendee, 'id'>, again: Again): FieldChange[] {
  const before = { ...BLANK_PERSON, ...known };
  const changes = LISTED_FIELDS.flatMap((field): FieldChange[] => {
    const [was, becomes] = [fieldText(before, field), fieldText(listed, field)];
    if (becomes === '' || was === becomes) return [];
    // What everybody is called by anyhow says nothing against what somebody wrote.
    if (field === 'preferred' && listed.preferred === listed.first && was !== '') return [];
    if (field === 'email' && addressOf(becomes) === addressOf(before.altEmail)) return [];
    if (field === 'email' && addressOf(becomes) === addressOf(was)) return [];
    if (field === 'altEmail' && addressOf(becomes) === addressOf(before.email)) return [];
    return [{ field, was, becomes, isFill: was === '' }];
  });
  if (changes.length === 0) return changes;
  const said = again(known);
  return said ? changes.filter(({ field, becomes }) => fieldText(said, field) !== becomes) : changes;
}

function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

function nameKey(display: string): string {
  return foldedWords(display).sort().join(' ');
}
