import { failure } from '#domain/failure';
import type { ReturnedForm } from '#domain/prework/preWork';
import { kindOfField } from '#domain/prework/storedAnswer';
import { readSurvey } from '#domain/prework/surveyAnswers';
import type { SurveyRow } from '#domain/prework/surveyAnswers';
import type { Event } from '#domain/program/program';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { keepAnswers, withinLimit } from './keepAnswers.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';
import { brief, done, written } from '../written.ts';

/** Answers that come as a list of a survey tool, and forms that wait for a decision. */
export const answerHandlers: Handlers<'answers.read' | 'answers.accept' | 'form.settle' | 'form.drop'> = {
  'answers.read'(house, { eventId, fileName, contentBase64, mapping }) {
    const source = snapshotOf(house, eventId);
    if (!source) return gone('event');
    return readSurvey({ bytes: Buffer.from(contentBase64, 'base64'), fileName, mapping, source });
  },
  'answers.accept'(house, { eventId, fileName, contentBase64, mapping }) {
    const source = snapshotOf(house, eventId);
    if (!source) return gone('event');
    const read = readSurvey({ bytes: Buffer.from(contentBase64, 'base64'), fileName, mapping, source });
    if (!read.ok) return read;
    const counts = { taken: 0, waiting: 0 };
    for (const row of read.value.rows) {
      if (row.fresh.length + row.differing.length === 0) continue;
      const waits = keepRow(house, { event: source.event, row, fileName });
      counts.waiting += waits ? 1 : 0;
      counts.taken += row.personId !== null && row.fresh.length > 0 ? 1 : 0;
    }
    return written(`Take in the answers of “${brief(fileName)}”`, counts);
  },
  'form.settle'(house, { formId, personId, fieldIds }) {
    const { workspace } = house;
    const form = workspace.returnedForms.get(formId);
    const event = form && workspace.events.get(form.eventId);
    if (!form || !event) return gone('form');
    const person = workspace.people.at(form.eventId, personId);
    if (!person) return gone('person');
    if (form.kind === null)
      return failure(
        'refused',
        `“${form.fileName}” is no form of this event, so its text has no fields to go to. Nothing was changed; copy what you need from the file, then put it aside.`,
      );
    const wanted = new Set(fieldIds);
    const answers = form.answers.filter(({ fieldId }) => wanted.has(fieldId));
    keepAnswers(house, { event, person, kind: form.kind, answers });
    workspace.returnedForms.remove(formId);
    return done(`Take over “${brief(form.fileName)}” for ${brief(person.display)}`);
  },
  'form.drop'({ workspace }, { formId }) {
    const form = workspace.returnedForms.get(formId);
    if (!form) return gone('form');
    workspace.returnedForms.remove(formId);
    return done(`Put “${brief(form.fileName)}” aside`);
  },
};

/** Takes what is new; what differs and what belongs to nobody waits. True when something waits. */
function keepRow(
  house: OpenHouse,
  { event, row, fileName }: { event: Event; row: SurveyRow; fileName: string },
): boolean {
  const person = row.personId === null ? undefined : house.workspace.people.at(event.id, row.personId);
  if (person) {
    for (const kind of KINDS) {
      const answers = row.fresh.filter(({ fieldId }) => kindOfField(fieldId) === kind);
      if (answers.length > 0) keepAnswers(house, { event, person, kind, answers });
    }
    if (row.differing.length === 0) return false;
  }
  const waiting = person ? row.differing : [...row.fresh, ...row.differing];
  for (const kind of KINDS) {
    const answers = waiting.filter(({ fieldId }) => kindOfField(fieldId) === kind);
    if (answers.length > 0)
      house.workspace.returnedForms.add(event.id, {
        id: house.newId(),
        fileName: `${fileName}, line ${row.line}`,
        receivedAt: house.clock().wallMs,
        kind,
        personId: person?.id ?? null,
        ...whyOf(row, person?.display),
        answers: withinLimit(answers),
      });
  }
  return true;
}

const KINDS = ['write-up', 'questionnaire', 'home-conversation'] as const;

function whyOf(row: SurveyRow, display: string | undefined): Pick<ReturnedForm, 'reason' | 'explanation'> {
  if (display !== undefined)
    return {
      reason: 'differs',
      explanation: `${display} answered differently before. Both versions are kept; choose what stands.`,
    };
  return {
    reason: 'unknown-person',
    explanation:
      row.who === ''
        ? 'The row names nobody. Choose whose answers these are.'
        : `Nobody on the list is called “${row.who}” for certain. Choose whose answers these are.`,
  };
}
