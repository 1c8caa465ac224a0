import { BLANK_PERSON } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import { canonicalValues } from './mergeSuggestions.ts';
import type { RegisteredPerson, Registration } from './registration.ts';

/** What the coordinator agreed to after looking at a registration. */
export interface Agreement {
  /** Positions in the list of merge suggestions. */
  acceptedMerges: readonly number[];
  /** Suggested pairs as `line>line` (see `keepApartKey`). */
  acceptedKeepApart: readonly string[];
}

/** A registration as it goes into the workspace, which gives the ids. */
export interface AcceptedRegistration {
  people: { line: number; person: Omit<Attendee, 'id'> }[];
  /** Each pair once, by the lines of its people; the reason is the private note. */
  keepApart: { lineA: number; lineB: number; reason: string }[];
}

/** Turns a registration that was looked at into participants, with the spellings and pairs agreed to. */
export function acceptedRegistration(registration: Registration, agreement: Agreement): AcceptedRegistration {
  const merges = registration.mergeSuggestions.filter((_, index) => agreement.acceptedMerges.includes(index));
  const canonical = canonicalValues(merges);
  const people = registration.participants.map((registered) => ({
    line: registered.line,
    person: {
      ...attendeeOf(registered),
      organization: canonical('organization', registered.organization),
      city: canonical('city', registered.city),
    },
  }));
  return { people, keepApart: agreedPairs(registration.participants, new Set(agreement.acceptedKeepApart)) };
}

/** How a suggested pair is named when the coordinator agrees to it: who wrote the note, then who is meant. */
export function keepApartKey(writerLine: number, meantLine: number): string {
  return `${writerLine}>${meantLine}`;
}

/** A person as they go onto an event's list. */
export function attendeeOf(registered: RegisteredPerson): Omit<Attendee, 'id'> {
  return {
    ...BLANK_PERSON,
    first: registered.name.first,
    last: registered.name.last,
    display: registered.name.display,
    preferred: registered.name.preferred,
    title: registered.name.title ?? '',
    email: registered.email.value,
    altEmail: registered.email.alt[0] ?? registered.more?.altEmail ?? '',
    phone: registered.more?.phone ?? '',
    pronouns: registered.more?.pronouns ?? '',
    expertise: registered.more?.expertise ?? [],
    offers: registered.more?.offers ?? [],
    wishes: registered.more?.wishes ?? '',
    organization: registered.organization,
    role: registered.role,
    sector: registered.sector,
    city: registered.city,
    yearsInRole: registered.years.value,
    yearsAreApproximate: registered.years.approx,
    dietary: registered.dietary,
    accessNeeds: registered.accessibility,
    challengeTopic: registered.challengeTopic,
    challengeTitle: registered.more?.challengeTitle ?? '',
    challengeQuestion: registered.more?.challengeQuestion ?? '',
    emergencyContact: registered.more?.emergencyContact ?? '',
    keepApartNote: registered.keepApartRaw,
  };
}

function agreedPairs(
  people: readonly RegisteredPerson[],
  agreed: ReadonlySet<string>,
): AcceptedRegistration['keepApart'] {
  const lineOf = new Map(people.map(({ key, line }) => [key, line]));
  const pairs = new Map<string, AcceptedRegistration['keepApart'][number]>();
  for (const { line, keepApartRaw, keepApartSuggested } of people)
    for (const { personKey } of keepApartSuggested) {
      const other = lineOf.get(personKey);
      if (other === undefined || !agreed.has(keepApartKey(line, other))) continue;
      const pair = keepApartKey(Math.min(line, other), Math.max(line, other));
      if (!pairs.has(pair)) pairs.set(pair, { lineA: line, lineB: other, reason: keepApartRaw });
    }
  return [...pairs.values()];
}
