import type { ReturnedForm } from '#domain/prework/preWork';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalOneOf, optionalText, table, text, without } from './table.ts';

const formTable = table('returned_form', {
  id: text,
  eventId: text,
  fileName: text,
  receivedAt: number,
  kind: optionalOneOf(
    'agreement',
    'look-ahead',
    'write-up',
    'questionnaire',
    'home-conversation',
    'reading',
    'other',
  ),
  personId: optionalText,
  reason: oneOf(
    'other-event',
    'unknown-person',
    'wrong-person',
    'second-form',
    'not-a-form',
    'nothing-filled-in',
    'differs',
    'unreadable',
  ),
  explanation: text,
});
const answerTable = table('returned_answer', { formId: text, position: number, fieldId: text, text });

/** Forms that came back and wait for a decision; each is kept whole until it is made. */
export interface ReturnedForms {
  /** In the order in which they came. */
  ofEvent: (eventId: string) => ReturnedForm[];
  get: (id: string) => (ReturnedForm & { eventId: string }) | undefined;
  add: (eventId: string, form: ReturnedForm) => void;
  remove: (id: string) => void;
}

/** Returned forms kept through these statements. */
export function returnedFormsIn(sql: Sql): ReturnedForms {
  return {
    ofEvent: (eventId) => formTable.all(sql, { eventId }, 'received_at, id').map(formOf),
    get(id) {
      const row = formTable.one(sql, { id });
      return row && { ...formOf(row), eventId: row.eventId };
    },
    add(eventId, { answers, ...form }) {
      formTable.insert(sql, { ...form, eventId });
      for (const [position, answer] of answers.entries())
        answerTable.insert(sql, { ...answer, formId: form.id, position });
    },
    remove: (id) => void formTable.remove(sql, { id }),
  };

  function formOf(row: ReturnType<typeof formTable.read>): ReturnedForm {
    const answers = answerTable.all(sql, { formId: row.id }, 'position');
    return {
      ...without(row, 'eventId'),
      answers: answers.map((answer) => ({ fieldId: answer.fieldId, text: answer.text })),
    };
  }
}
