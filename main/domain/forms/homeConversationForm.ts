import { weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { languageOf } from '../handouts/printRequest.ts';
import { homeStaffCount, keyOfOrganization, withAgreedNames } from '../program/organization.ts';
import type { HomeVoice, Organization } from '../program/organization.ts';
import type { Attendee } from '../people/person.ts';
import { formAround } from './formAround.ts';
import type { FormSection, ReturnForm } from './returnForm.ts';
import { field } from './writeUpForm.ts';

/** The fields of the return sheet of a conversation at home. */
export const HOME_FIELDS = [
  'home:who',
  'home:questions',
  'home:concerns',
  'home:accepts',
  'home:reportBackOn',
] as const;

/**
 * The guide to a conversation with three or four colleagues who stay at home, and the sheet on which it comes back
 * (PRE-24 to PRE-26). Who said what stands under a name only where its owner agreed (DAT-19).
 */
export function homeConversationForm(snapshot: EventSnapshot, person: Attendee): ReturnForm {
  const key = keyOfOrganization(person.organization);
  const found =
    key === '' ? undefined : snapshot.organizations.find(({ name }) => keyOfOrganization(name) === key);
  const home = found ? withAgreedNames(found) : null;
  const language = languageOf(snapshot);
  return {
    ...formAround(snapshot, person, 'home-conversation'),
    title: 'A conversation at home',
    lead: 'With three or four colleagues who stay, before you leave.',
    intro: [],
    confidentiality: 'Kept by organization; names only where agreed',
    sections: [
      guide(),
      {
        heading: 'To send back',
        lines: [],
        fields: [
          field(
            'home:who',
            'Who was there',
            'How many, and in which roles; names only of those who agreed',
            18,
            {
              hint: 'Four colleagues: two drivers, a cook, a site lead',
              value: home ? whoOf(home) : '',
            },
          ),
          field('home:questions', 'Their questions', 'One on each line, no names', 20, {
            value: home ? voicesOf(home.homeQuestions) : '',
          }),
          field('home:concerns', 'Their concerns', 'One on each line, no names', 18, {
            value: home ? voicesOf(home.homeConcerns) : '',
          }),
          field('home:accepts', 'Ready to change', 'What they would accept, and what must stay', 15, {
            value: home?.homeAccepts ?? '',
          }),
          field('home:reportBackOn', 'We report back on', 'To all of them', 11, {
            kind: 'line',
            hint: 'The day',
            value: home?.reportBackOn ? weekdayText(home.reportBackOn, language) : '',
          }),
        ],
      },
    ],
  };
}

function guide(): FormSection {
  return {
    heading: 'The conversation, 35 minutes',
    lines: [
      '5 min  Say where you go and why, and that nothing is decided.',
      '20 min  Ask the three questions below, one after the other; write down what is said, without names.',
      '5 min  Read it back. Is that what was meant? Whose name may stand with it?',
      '5 min  Agree on a day on which you report back.',
      'Question 1  What would you ask the people we are going to meet?',
      'Question 2  What worries you about what we may bring home?',
      'Question 3  What would you be ready to change, and what must stay?',
    ],
    fields: [],
  };
}

/** How many and in which roles; a name stands before its role only where its owner agreed. */
function whoOf(organization: Organization): string {
  const count = homeStaffCount(organization);
  const roles = organization.homeContacts
    .map(({ name, role, mayBeNamed }) =>
      (mayBeNamed ? [name, role] : [role]).filter((part) => part.trim() !== '').join(', '),
    )
    .filter((words) => words !== '');
  if (count === null) return '';
  const many = `${count} ${count === 1 ? 'colleague' : 'colleagues'}`;
  return roles.length === 0 ? many : `${many}: ${roles.join('; ')}`;
}

function voicesOf(voices: readonly HomeVoice[]): string {
  return voices.map(({ text, saidBy }) => (saidBy === null ? text : `${text} (${saidBy})`)).join('\n');
}
