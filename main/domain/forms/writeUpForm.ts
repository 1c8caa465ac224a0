import { weekdayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { languageOf } from '../handouts/printRequest.ts';
import type { Attendee } from '../people/person.ts';
import { emptyWriteUp } from '../prework/preWork.ts';
import { WRITE_UP_PARTS } from '../prework/reviewWriteUp.ts';
import { formAround } from './formAround.ts';
import type { FormField, ReturnForm } from './returnForm.ts';

/** The kinds of help that a person can tick. */
export const HELP_CHOICES = ['questions', 'other readings', 'options', 'challenge me', 'encouragement'];

/** The prompts in few words, so that they stand beside their boxes, and the room for each; together they fill a page. */
const BESIDE: Record<(typeof WRITE_UP_PARTS)[number]['field'], { prompt: string; heightMm: number }> = {
  situation: { prompt: 'What is happening, where, since when?', heightMm: 23 },
  whyNow: { prompt: 'Urgent or ripe?', heightMm: 13 },
  peopleInvolved: { prompt: 'Who, and what does each care about? Roles only.', heightMm: 18 },
  tried: { prompt: 'What have you tried, what did it do?', heightMm: 17 },
  myPart: { prompt: 'What are you doing, or not doing?', heightMm: 13 },
  success: { prompt: 'What differs in six months?', heightMm: 15 },
};

/**
 * A person’s challenge on one page (PRE-02 to PRE-06), with what they wrote already. What must not leave the group is
 * never printed, so that field stays empty and says whether something is kept.
 */
export function writeUpForm(snapshot: EventSnapshot, person: Attendee): ReturnForm {
  const stored =
    snapshot.preWork.writeUps.find(({ personId }) => personId === person.id) ?? emptyWriteUp(person.id);
  const { digestOn } = eventDatesOf(snapshot.event, snapshot.followUp);
  const isKept = stored.keepPrivate.trim() !== '';
  return {
    ...formAround(snapshot, person, 'write-up'),
    title: 'My leadership challenge',
    lead: '',
    intro: [
      `In all 150 to 300 words, roles instead of names. It can be replaced until ${weekdayText(digestOn, languageOf(snapshot))}.`,
    ],
    confidentiality: 'Seen only by your group and the coordinator',
    sections: [
      {
        heading: '',
        lines: [],
        fields: [
          field('challengeTitle', 'Title', 'In six words', 10, {
            kind: 'line',
            hint: 'A name for it',
            value: person.challengeTitle,
          }),
          ...WRITE_UP_PARTS.map((part) =>
            field(
              part.field,
              part.heading,
              `${BESIDE[part.field].prompt} ${part.words[0]}–${part.words[1]} words`,
              BESIDE[part.field].heightMm,
              { value: stored[part.field] },
            ),
          ),
          field('challengeQuestion', 'My question', 'The one I bring', 13, {
            hint: 'One sentence that ends with a question mark',
            value: person.challengeQuestion,
          }),
          field('helpWanted', 'Help wanted', 'Tick what fits', 12, {
            kind: 'choice',
            hint: 'Something else',
            choices: HELP_CHOICES,
            value: stored.helpWanted,
          }),
          field('keepPrivate', 'Not to be shared', 'What must not leave the group', 11, {
            hint: isKept ? 'Something is noted; write here only to replace it' : 'Write here',
          }),
        ],
      },
    ],
  };
}

/** What must not leave the group is stored and never printed; this says what stands there. */
export function unprintedAnswer(
  { preWork }: Pick<EventSnapshot, 'preWork'>,
  { person, fieldId }: { person: Attendee; fieldId: string },
): string {
  if (fieldId !== 'keepPrivate') return '';
  return preWork.writeUps.find(({ personId }) => personId === person.id)?.keepPrivate ?? '';
}

/** A field to write in. */
export function field(
  fieldId: string,
  label: string,
  guide: string,
  heightMm: number,
  own: Partial<Pick<FormField, 'kind' | 'hint' | 'choices' | 'value'>> = {},
): FormField {
  return {
    fieldId,
    label,
    guide,
    heightMm,
    kind: 'text',
    hint: 'Write here',
    choices: [],
    value: '',
    ...own,
  };
}
