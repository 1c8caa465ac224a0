import type { InputOf } from '#contract';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { BLANK_PERSON } from '#domain/person';
import type { Attendee } from '#domain/person';
import { readRegistration } from '#domain/registration/readRegistration';
import type { RegisteredPerson, Registration } from '#domain/registration/registration';
import { wallOf } from '#domain/time';
import type { Zone } from '#domain/time';
import type { Handlers } from './handlerTypes.ts';
import { gone } from './gone.ts';
import type { House, OpenHouse } from './house.ts';
import { pairIn } from './peopleHandlers.ts';
import { written } from './written.ts';

/** Reading a registration list; nothing is kept. */
export const readListHandlers: Handlers<'registration.read', House> = {
  'registration.read': (house, file) => readList(house, { ...file, restoreLines: [], zone: 'UTC' }),
};

/** Taking a registration list over. */
export const registrationHandlers: Handlers<'registration.accept'> = {
  'registration.accept'(house, { eventId, acceptedMerges, acceptedKeepApart, ...file }) {
    const event = house.workspace.events.get(eventId);
    if (!event) return gone('event');
    const read = readList(house, { ...file, zone: event.zone });
    if (!read.ok) return read;
    const list = read.value;
    const merged = mergedSpellings(list, acceptedMerges);
    const ids = new Map<string, string>();
    let added = 0;
    for (const person of list.participants) {
      const kept = keepPerson(house, { eventId, person, merged });
      ids.set(person.key, kept.id);
      if (kept.isNew) added++;
    }
    const keptApart = keepPairsApart(house, { eventId, list, acceptedKeepApart, ids });
    const count = list.participants.length;
    return written(`Import ${count} ${count === 1 ? 'person' : 'people'} from ${file.fileName}`, {
      added,
      updated: count - added,
      keptApart,
    });
  },
};

type ListFile = Omit<InputOf<'registration.read'>, never> & { restoreLines: readonly number[]; zone: Zone };

function readList(house: House, file: ListFile): Answer<Registration> {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(file.contentBase64))
    return failure(
      'invalid',
      'The list did not arrive whole. Nothing was imported; choose the file again.',
      'contentBase64',
    );
  return readRegistration({
    bytes: Buffer.from(file.contentBase64, 'base64'),
    fileName: file.fileName,
    mapping: file.mapping,
    headerLine: file.headerLine,
    today: wallOf(house.clock().wallMs, file.zone).on,
    restoreLines: file.restoreLines,
  });
}

/** For each field, spelling → agreed spelling. */
function mergedSpellings(list: Registration, accepted: readonly number[]) {
  const spellings = { organization: new Map<string, string>(), city: new Map<string, string>() };
  for (const position of accepted) {
    const suggestion = list.mergeSuggestions[position];
    for (const variant of suggestion?.variants ?? [])
      if (suggestion) spellings[suggestion.field].set(variant, suggestion.suggested);
  }
  return spellings;
}

function keepPerson(
  { workspace, newId }: OpenHouse,
  {
    eventId,
    person,
    merged,
  }: { eventId: string; person: RegisteredPerson; merged: ReturnType<typeof mergedSpellings> },
): { id: string; isNew: boolean } {
  const known = workspace.people.withEmail(person.email.value) ?? namesake(workspace, eventId, person);
  const registered = attendeeFrom(person, merged);
  if (!known) {
    const id = newId();
    workspace.people.attend(eventId, { ...registered, id });
    return { id, isNew: true };
  }
  const here = workspace.people.at(eventId, known.id);
  if (here) workspace.people.change(eventId, known.id, filled(registered));
  else workspace.people.attend(eventId, { ...registered, ...known, ...filled(registered), id: known.id });
  return { id: known.id, isNew: !here };
}

/** Somebody on the list without an address is the person of that name and organization who is at the event. */
function namesake(workspace: OpenHouse['workspace'], eventId: string, person: RegisteredPerson) {
  if (person.email.value !== '') return undefined;
  return workspace.people
    .ofEvent(eventId)
    .find((here) => here.display === person.name.display && here.organization === person.organization);
}

function attendeeFrom(
  person: RegisteredPerson,
  merged: ReturnType<typeof mergedSpellings>,
): Omit<Attendee, 'id'> {
  return {
    ...BLANK_PERSON,
    first: person.name.first,
    last: person.name.last,
    display: person.name.display,
    preferred: person.name.preferred,
    title: person.name.title ?? '',
    email: person.email.value,
    altEmail: person.email.alt[0] ?? '',
    organization: merged.organization.get(person.organization) ?? person.organization,
    role: person.role,
    sector: person.sector,
    city: merged.city.get(person.city) ?? person.city,
    yearsInRole: person.years.value,
    yearsAreApproximate: person.years.approx,
    dietary: person.dietary,
    accessNeeds: person.accessibility,
    challengeTopic: person.challengeTopic,
    keepApartNote: person.keepApartRaw,
  };
}

/** What the list says; a blank in the list takes nothing away. */
function filled(registered: Omit<Attendee, 'id'>): Partial<Attendee> {
  return Object.fromEntries(
    Object.entries(registered).filter(
      ([field, value]) =>
        value !== '' && value !== null && value !== BLANK_PERSON[field as keyof typeof BLANK_PERSON],
    ),
  );
}

/** Takes over the pairs that were agreed to, given as `line>line`. */
function keepPairsApart(
  house: OpenHouse,
  {
    eventId,
    list,
    acceptedKeepApart,
    ids,
  }: {
    eventId: string;
    list: Registration;
    acceptedKeepApart: readonly string[];
    ids: ReadonlyMap<string, string>;
  },
): number {
  const accepted = new Set(acceptedKeepApart);
  const lineOf = new Map(list.participants.map((person) => [person.key, person.line]));
  let count = 0;
  for (const person of list.participants)
    for (const { personKey } of person.keepApartSuggested) {
      const key = `${person.line}>${lineOf.get(personKey) ?? ''}`;
      const [personA, personB] = [ids.get(person.key), ids.get(personKey)];
      if (!accepted.has(key) || personA === undefined || personB === undefined || personA === personB)
        continue;
      if (pairIn(house, { eventId, personA, personB })) continue;
      house.workspace.people.addKeepApart(eventId, {
        id: house.newId(),
        personA,
        personB,
        strength: 'hard',
        reason: person.keepApartRaw,
      });
      count++;
    }
  return count;
}
