import { success } from '#domain/failure';
import { changeKey, comparePeople, usualTicks } from '#domain/people/comparePeople';
import type { ComparedPerson, ListedPerson } from '#domain/people/comparePeople';
import type { PersonField } from '#domain/people/personFields';
import { BLANK_PERSON } from '#domain/people/person';
import type { Attendee } from '#domain/people/person';
import { acceptedRegistration } from '#domain/registration/acceptedRegistration';
import type { Registration } from '#domain/registration/registration';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { House, OpenHouse } from '../house.ts';
import { pairIn } from './peopleHandlers.ts';
import { readList } from './readList.ts';
import { done, written } from '../written.ts';

/** Reading a registration list; nothing is kept. */
export const readListHandlers: Handlers<'registration.read', House> = {
  'registration.read': (house, file) => readList(house, { ...file, restoreLines: [], zone: 'UTC' }),
};

/** Taking a registration list over. */
export const registrationHandlers: Handlers<
  'registration.compare' | 'registration.accept' | 'registration.forgetColumns'
> = {
  'registration.compare'(house, { eventId, acceptedMerges, asNewLines, ...file }) {
    const event = house.workspace.events.get(eventId);
    if (!event) return gone('event');
    const read = readList(house, { ...file, zone: event.zone });
    if (!read.ok) return read;
    return success(compared(house, { eventId, list: read.value, acceptedMerges, asNewLines }));
  },
  'registration.accept'(house, { eventId, acceptedMerges, acceptedKeepApart, takes, asNewLines, ...file }) {
    const event = house.workspace.events.get(eventId);
    if (!event) return gone('event');
    const read = readList(house, { ...file, zone: event.zone });
    if (!read.ok) return read;
    const list = read.value;
    const listed = listedPeople(list, acceptedMerges);
    const comparison = compared(house, { eventId, list, acceptedMerges, asNewLines: asNewLines ?? [] });
    const ticks = new Set(takes ?? usualTicks(comparison));
    const ids = new Map<string, string>();
    let added = 0;
    comparison.people.forEach((match, index) => {
      const person = listed[index]?.person;
      if (!person) return;
      const kept = keepPerson(house, { eventId, match, person, ticks });
      ids.set(list.participants[index]?.key ?? '', kept.id);
      if (kept.isNew) added++;
    });
    if (file.mapping !== null && list.headingsKey !== '')
      house.workspace.columnChoices.keep(list.headingsKey, list.mapping);
    const keptApart = keepPairsApart(house, { eventId, list, acceptedKeepApart, ids });
    const count = list.participants.length;
    return written(`Import ${count} ${count === 1 ? 'person' : 'people'} from ${file.fileName}`, {
      added,
      updated: count - added,
      keptApart,
    });
  },
  'registration.forgetColumns'({ workspace }, { headingsKey }) {
    if (!workspace.columnChoices.forget(headingsKey)) return gone('choice of columns');
    return done('Forget which columns were chosen');
  },
};

function listedPeople(list: Registration, acceptedMerges: readonly number[]): ListedPerson[] {
  return acceptedRegistration(list, { acceptedMerges, acceptedKeepApart: [] }).people;
}

/** The list beside everybody who is known, here or at another event. */
function compared(
  { workspace }: OpenHouse,
  {
    eventId,
    list,
    acceptedMerges,
    asNewLines,
  }: {
    eventId: string;
    list: Registration;
    acceptedMerges: readonly number[];
    asNewLines: readonly number[];
  },
) {
  const here = workspace.people.ofEvent(eventId);
  const ids = new Set(here.map(({ id }) => id));
  const known = [
    ...here.map((person) => ({ person, isHere: true })),
    ...workspace.people
      .all()
      .filter(({ id }) => !ids.has(id))
      .map((person) => ({ person, isHere: false })),
  ];
  const columns = list.columns.flatMap(({ field }) => field ?? []);
  return comparePeople(listedPeople(list, acceptedMerges), known, { asNewLines, columns });
}

/** Somebody new is taken as the list tells; of somebody known only what was ticked is changed. */
function keepPerson(
  { workspace, newId }: OpenHouse,
  {
    eventId,
    match: { line, known, changes },
    person,
    ticks,
  }: {
    eventId: string;
    match: ComparedPerson;
    person: Omit<Attendee, 'id'>;
    ticks: ReadonlySet<string>;
  },
): { id: string; isNew: boolean } {
  if (known === null) {
    const id = newId();
    workspace.people.attend(eventId, { ...person, id });
    return { id, isNew: true };
  }
  const fields = new Set<PersonField>(
    changes.filter(({ field }) => ticks.has(changeKey(line, field))).map(({ field }) => field),
  );
  if (fields.has('yearsInRole')) fields.add('yearsAreApproximate');
  const taken: Partial<Attendee> = Object.fromEntries([...fields].map((field) => [field, person[field]]));
  const elsewhere = known.isHere ? undefined : workspace.people.get(known.id);
  if (elsewhere) workspace.people.attend(eventId, { ...BLANK_PERSON, ...elsewhere, ...taken });
  else workspace.people.change(eventId, known.id, taken);
  return { id: known.id, isNew: !known.isHere };
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
