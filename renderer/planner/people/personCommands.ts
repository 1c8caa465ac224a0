import type { InputOf } from '#contract';
import { fitted } from '#domain/handouts/printRequest';
import { duplicateKey, mergeChanges } from '#domain/people/duplicates';
import type { Duplicate, MergeChoice } from '#domain/people/duplicates';
import type { Attendee } from '#domain/people/person';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';

/** What a person can do with people; each is one step that can be undone. */

/** Any of a person's fields. */
export type PersonChanges = InputOf<'person.change'>['changes'];

/** Adds a person to the event and gives the id, or the sentence why it did not work. */
export async function addPerson(
  eventId: string,
  person: InputOf<'person.add'>['person'],
): Promise<{ id: string } | { message: string }> {
  const answer = await ask('person.add', { eventId, person });
  if (!answer.ok) return { message: answer.failure.message };
  tellDone(`${person.display} was added.`, { canUndo: true });
  return { id: answer.value.id };
}

/** Changes fields of a person; gives the sentence why it did not work, else null. */
export async function changePerson(
  eventId: string,
  personId: string,
  changes: PersonChanges,
): Promise<string | null> {
  const answer = await ask('person.change', { eventId, personId, changes });
  return answer.ok ? null : answer.failure.message;
}

/** Takes a person out of the event; Undo brings them back. */
export async function removePerson(eventId: string, person: Attendee): Promise<boolean> {
  const done = await perform('person.leave', { eventId, personId: person.id });
  if (done === null) return false;
  tellDone(`${shortened(person.display)} was removed from this event.`, { canUndo: true });
  return true;
}

/** Changes several people at once; one Undo takes it back. */
export async function changePeople(input: InputOf<'people.change'>): Promise<boolean> {
  const done = await perform('people.change', input);
  if (done === null) return false;
  tellDone(`${done.count === 1 ? 'One person was' : `${done.count} people were`} changed.`, {
    canUndo: true,
  });
  return true;
}

/** Takes several people out of the event; one Undo brings them back. */
export async function removePeople(eventId: string, personIds: string[]): Promise<boolean> {
  const done = await perform('people.leave', { eventId, personIds });
  if (done === null) return false;
  tellDone(`${done.count === 1 ? 'One person was' : `${done.count} people were`} removed from this event.`, {
    canUndo: true,
  });
  return true;
}

/** Makes two entries one; one Undo brings both back. Gives the sentence why it did not work, else null. */
export async function mergeEntries(
  eventId: string,
  pair: Duplicate,
  choices: readonly MergeChoice[],
): Promise<string | null> {
  const answer = await ask('people.merge', {
    eventId,
    keepId: pair.one.id,
    goneId: pair.other.id,
    changes: mergeChanges(pair, choices),
  });
  if (!answer.ok) return answer.failure.message;
  tellDone(`The two entries of ${shortened(pair.one.display)} are one.`, { canUndo: true });
  return null;
}

/** Remembers that two entries are two people, so that nobody is asked again; gives the sentence why not, else null. */
export async function areTwoPeople(eventId: string, { one, other }: Duplicate): Promise<string | null> {
  const answer = await ask('check.setAside', {
    eventId,
    checkId: duplicateKey(one.id, other.id),
    reason: 'They are two people',
  });
  if (!answer.ok) return answer.failure.message;
  tellDone(`${shortened(one.display)} and ${shortened(other.display)} stay two people.`, { canUndo: true });
  return null;
}

/** Keeps two people apart when groups are formed. */
export async function keepApart(input: InputOf<'keepApart.add'>): Promise<boolean> {
  return (await perform('keepApart.add', input)) !== null;
}

/** Changes how strictly and why two people are kept apart. */
export async function changeKeepApart(input: InputOf<'keepApart.change'>): Promise<void> {
  await perform('keepApart.change', input);
}

/** Two people may share a group again. */
export async function endKeepApart(keepApartId: string): Promise<void> {
  if ((await perform('keepApart.remove', { keepApartId })) !== null)
    tellDone('They may be in one group again.', { canUndo: true });
}

/** A name short enough for a message. */
export function shortened(name: string): string {
  return fitted(name, 60);
}
