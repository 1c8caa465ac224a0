import type { InputOf } from '#contract';
import { fitted } from '#domain/handouts/printRequest';
import type { Attendee } from '#domain/person';
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
