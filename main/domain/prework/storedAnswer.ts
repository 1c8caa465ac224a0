import type { EventSnapshot } from '../eventSnapshot.ts';
import { keyOfOrganization } from '../program/organization.ts';
import type { Attendee } from '../people/person.ts';
import { emptyWriteUp } from './preWork.ts';
import { WRITE_UP_PARTS } from './reviewWriteUp.ts';

/** A place where an answer of a person can stand, as forms and lists name it. */
export interface AnswerField {
  fieldId: string;
  label: string;
}

/** Every field that a page, a question or a conversation at home has at this event. */
export function answerFields({ preWork }: Pick<EventSnapshot, 'preWork'>): AnswerField[] {
  return [
    { fieldId: 'challengeTitle', label: 'Title' },
    ...WRITE_UP_PARTS.map(({ field, heading }) => ({ fieldId: field, label: heading })),
    { fieldId: 'challengeQuestion', label: 'My question' },
    { fieldId: 'helpWanted', label: 'Help wanted' },
    { fieldId: 'keepPrivate', label: 'Not to be shared' },
    ...preWork.questions
      .filter(({ part }) => part !== 'provocative')
      .map(({ id, text }) => ({ fieldId: `question:${id}`, label: text })),
    ...HOME_FIELDS,
  ];
}

/** What stands there now; empty where nothing does. */
export function storedAnswer(
  { preWork, organizations }: Pick<EventSnapshot, 'preWork' | 'organizations'>,
  person: Attendee,
  fieldId: string,
): string {
  if (fieldId === 'challengeTitle') return person.challengeTitle;
  if (fieldId === 'challengeQuestion') return person.challengeQuestion;
  if (fieldId.startsWith('question:'))
    return (
      preWork.answers.find(
        (answer) => `question:${answer.questionId}` === fieldId && answer.personId === person.id,
      )?.text ?? ''
    );
  const page = preWork.writeUps.find(({ personId }) => personId === person.id) ?? emptyWriteUp(person.id);
  if (fieldId === 'helpWanted') return page.helpWanted;
  if (fieldId === 'keepPrivate') return page.keepPrivate;
  const part = WRITE_UP_PARTS.find(({ field }) => field === fieldId);
  if (part) return page[part.field];
  const key = keyOfOrganization(person.organization);
  const home = organizations.find(({ name }) => key !== '' && keyOfOrganization(name) === key);
  switch (fieldId) {
    case 'home:who':
      return home?.homeCount === null || home === undefined ? '' : String(home.homeCount);
    case 'home:questions':
      return home?.homeQuestions.map(({ text }) => text).join('\n') ?? '';
    case 'home:concerns':
      return home?.homeConcerns.map(({ text }) => text).join('\n') ?? '';
    case 'home:accepts':
      return home?.homeAccepts ?? '';
    case 'home:reportBackOn':
      return home?.reportBackOn ?? '';
    default:
      return '';
  }
}

/** The same words, whatever their spaces. */
export function isSameAnswer(one: string, other: string): boolean {
  return one.replace(/\s+/gu, ' ').trim() === other.replace(/\s+/gu, ' ').trim();
}

const HOME_FIELDS: AnswerField[] = [
  { fieldId: 'home:who', label: 'Who was there at home' },
  { fieldId: 'home:questions', label: 'Questions from home' },
  { fieldId: 'home:concerns', label: 'Concerns at home' },
  { fieldId: 'home:accepts', label: 'What they would accept changing' },
  { fieldId: 'home:reportBackOn', label: 'Report back on' },
];

/** The kind of form in which a field is asked. */
export function kindOfField(fieldId: string): 'write-up' | 'questionnaire' | 'home-conversation' {
  if (fieldId.startsWith('home:')) return 'home-conversation';
  return fieldId.startsWith('question:') ? 'questionnaire' : 'write-up';
}
