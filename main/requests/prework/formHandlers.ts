import { success } from '#domain/failure';
import { formFor } from '#domain/forms/formComposers';
import { matchReturned } from '#domain/forms/matchReturned';
import type { MatchedForm, MatchRequest } from '#domain/forms/matchReturned';
import { unprintedAnswer } from '#domain/forms/writeUpForm';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { keepAnswers, withinLimit } from './keepAnswers.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';
import { brief, written } from '../written.ts';

/** Forms that come back by themselves: read beside everything else, matched to their person, taken or set aside. */
export const formHandlers: Handlers<'forms.read' | 'forms.keep'> = {
  async 'forms.read'(house, { files }) {
    const read = await Promise.all(
      files.map(async ({ fileName, contentBase64 }) => {
        const answer = await house.documents.read({
          fileName,
          bytes: new Uint8Array(Buffer.from(contentBase64, 'base64')),
        });
        return answer.ok
          ? { fileName, returned: answer.value, why: '' }
          : { fileName, returned: null, why: answer.failure.message };
      }),
    );
    return success(read);
  },
  'forms.keep'(house, { eventId, files }) {
    const snapshot = snapshotOf(house, eventId);
    if (!snapshot) return gone('event');
    const counts = { taken: 0, waiting: 0, known: 0 };
    const readable = files.flatMap(({ fileName, returned }) => (returned ? [{ fileName, returned }] : []));
    const matched = matchReturned(
      readable.map(({ returned }) => returned),
      matchRequestOf(house, snapshot),
    );
    for (const [index, form] of matched.entries())
      counts[keepForm(house, { snapshot, fileName: readable[index]?.fileName ?? '', form })] += 1;
    for (const { fileName, returned, why } of files) {
      if (returned) continue;
      house.workspace.returnedForms.add(eventId, {
        id: house.newId(),
        fileName,
        receivedAt: house.clock().wallMs,
        kind: null,
        personId: null,
        reason: 'unreadable',
        explanation: why,
        answers: [],
      });
      counts.waiting += 1;
    }
    const [first] = files;
    const what = files.length === 1 ? `“${brief(first?.fileName ?? '')}”` : `${files.length} forms`;
    return written(`Take in ${what}`, counts);
  },
};

function keepForm(
  house: OpenHouse,
  { snapshot, fileName, form }: { snapshot: EventSnapshot; fileName: string; form: MatchedForm },
): 'taken' | 'waiting' | 'known' {
  const { event, people } = snapshot;
  if (form.outcome === 'waits') {
    const { kind, personId, reason, explanation, answers } = form;
    house.workspace.returnedForms.add(event.id, {
      id: house.newId(),
      fileName,
      receivedAt: house.clock().wallMs,
      kind,
      personId,
      reason,
      explanation,
      answers: withinLimit(answers),
    });
    return 'waiting';
  }
  const person = people.find(({ id }) => id === form.personId);
  if (!person) throw new Error(`A form was matched with ${form.personId}, who is not at the event.`);
  if (form.outcome === 'known') return 'known';
  keepAnswers(house, { event, person, kind: form.kind, answers: form.answers });
  return 'taken';
}

function matchRequestOf({ workspace }: OpenHouse, snapshot: EventSnapshot): MatchRequest {
  return {
    event: snapshot.event,
    otherEvents: workspace.home
      .events(() => snapshot.event.startsOn)
      .filter(({ id }) => id !== snapshot.event.id)
      .map(({ id, name }) => ({ id, name })),
    people: snapshot.people,
    formOf: (kind, person) => formFor(kind, snapshot, person),
    unprintedOf: (person, fieldId) => unprintedAnswer(snapshot, { person, fieldId }),
  };
}
