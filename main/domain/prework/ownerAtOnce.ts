import type { EventSnapshot } from '../eventSnapshot.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import type { ReturnedForm } from './preWork.ts';
import { answerFields, isSameAnswer, storedAnswer } from './storedAnswer.ts';

/**
 * The person to whom a form that waits can be given with one click: it names one participant and contradicts itself
 * nowhere, everything in it is asked at this event, and no answer of theirs would be overwritten. Null for all others.
 */
export function ownerAtOnce(
  snapshot: Pick<EventSnapshot, 'people' | 'preWork' | 'organizations'>,
  {
    reason,
    kind,
    personId,
    answers,
  }: Pick<ReturnedForm, 'reason' | 'kind' | 'personId'> & {
    answers: readonly { fieldId: string; text: string }[];
  },
): Attendee | null {
  if (reason !== 'unknown-person' || kind === null || answers.length === 0) return null;
  const person = snapshot.people.find(({ id }) => id === personId);
  if (!person || !isPeer(person)) return null;
  const asked = new Set(answerFields(snapshot).map(({ fieldId }) => fieldId));
  const isFree = ({ fieldId, text }: { fieldId: string; text: string }) => {
    const now = storedAnswer(snapshot, person, fieldId);
    return asked.has(fieldId) && (now.trim() === '' || isSameAnswer(now, text));
  };
  return answers.every(isFree) ? person : null;
}
