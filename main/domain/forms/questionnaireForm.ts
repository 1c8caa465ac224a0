import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Attendee } from '../people/person.ts';
import type { PreWorkQuestion, QuestionPart } from '../prework/preWork.ts';
import { formAround } from './formAround.ts';
import type { ReturnForm } from './returnForm.ts';
import { field } from './writeUpForm.ts';

/** By which an answer finds its question. */
export function fieldOfQuestion(questionId: string): string {
  return `question:${questionId}`;
}

/** The question that a field asks; null for other fields. */
export function questionOfField(fieldId: string): string | null {
  return fieldId.startsWith('question:') ? fieldId.slice('question:'.length) : null;
}

/** The questions that a form asks; those that go with the reading are to think about only. */
export function askedQuestions(questions: readonly PreWorkQuestion[]): PreWorkQuestion[] {
  return questions.filter(({ part, text }) => part !== 'provocative' && text.trim() !== '');
}

/** An event’s questions in their parts for one person, with what they answered already (PRE-16 to PRE-18, PRE-27, PRE-28). */
export function questionnaireForm(snapshot: EventSnapshot, person: Attendee): ReturnForm {
  const { preWork } = snapshot;
  const asked = askedQuestions(preWork.questions);
  const minutes = (
    preWork.tasks.find(({ kind }) => kind === 'questionnaire') ??
    preWork.tasks.find(({ kind }) => kind === 'look-ahead')
  )?.minutes;
  const answerOf = (questionId: string) =>
    preWork.answers.find((answer) => answer.questionId === questionId && answer.personId === person.id)
      ?.text ?? '';
  const height = heightFor(asked.length);
  return {
    // Where there is no questionnaire, its questions go with the look-ahead question and are due with it.
    ...formAround(snapshot, person, 'questionnaire', ['questionnaire', 'look-ahead']),
    title: 'Before we meet',
    lead: minutes ? `About ${minutes} minutes. Short answers are fine.` : 'Short answers are fine.',
    intro: ['The agenda is built from these answers. What stays empty is no trouble.'],
    confidentiality: 'Answers are seen by the coordinator first',
    sections: [
      {
        heading: '',
        lines: [],
        fields: PARTS.flatMap(([part, label, guide]) =>
          asked
            .filter((question) => question.part === part)
            .map((question, index) =>
              field(
                fieldOfQuestion(question.id),
                index === 0 ? label : `${label} ${index + 1}`,
                [question.text.trim(), guide].filter((text) => text !== '').join(' '),
                height,
                { value: answerOf(question.id) },
              ),
            ),
        ),
      },
    ],
  };
}

const ON_LINES = 'One on each line.';
const PARTS: readonly (readonly [part: QuestionPart, label: string, guide: string])[] = [
  ['look-ahead', 'Looking ahead', ''],
  ['practice', 'Your own practice', ''],
  ['burning', 'Burning questions', ON_LINES],
  ['offer', 'What you can offer', ON_LINES],
  ['wish', 'Wishes', ON_LINES],
  ['volunteer', 'Taking a part', ''],
];

function heightFor(count: number): number {
  return count <= 4 ? 42 : count <= 6 ? 26 : 20;
}
