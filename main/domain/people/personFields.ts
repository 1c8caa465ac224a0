import type { Attendee, Coming, Consent, Mentoring, Standing } from './person.ts';

/** Any field of a person at an event. */
export type PersonField = Exclude<keyof Attendee, 'id'>;

/** What each field is called, in the order in which lists and files show them. */
export const PERSON_FIELD_LABELS: Readonly<Record<PersonField, string>> = {
  display: 'Name',
  first: 'First name',
  last: 'Last name',
  preferred: 'Preferred name',
  title: 'Form of address',
  pronouns: 'Pronouns',
  email: 'E-mail',
  altEmail: 'Other e-mail',
  phone: 'Phone',
  organization: 'Organization',
  role: 'Role',
  sector: 'Sector',
  city: 'City',
  yearsInRole: 'Years in role',
  yearsAreApproximate: 'Years are approximate',
  standing: 'Takes part as',
  coming: 'Attendance',
  arrivesOn: 'Arrives on',
  arrivesAt: 'Arrives at',
  challengeTopic: 'Challenge topic',
  challengeTitle: 'Challenge title',
  challengeQuestion: 'Challenge question',
  wishes: 'Wishes for the event',
  expertise: 'Expertise',
  offers: 'Offers',
  givesAdvice: 'Gives advice informally',
  adviceTopics: 'Advice topics',
  mentoring: 'Mentoring',
  photoConsent: 'Photo consent',
  directoryConsent: 'Directory consent',
  dietary: 'Dietary needs',
  accessNeeds: 'Access needs',
  emergencyContact: 'Emergency contact',
  keepApartNote: 'Keep apart from',
};

/** Every field in that order. */
export const PERSON_FIELDS = Object.keys(PERSON_FIELD_LABELS).filter(isPersonField);

/** For the team's eyes: left out of what goes to others unless somebody asks for it. */
export const PRIVATE_FIELDS: ReadonlySet<PersonField> = new Set([
  'dietary',
  'accessNeeds',
  'emergencyContact',
  'keepApartNote',
  'challengeQuestion',
  'phone',
  'wishes',
]);

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  participant: 'Participant',
  host: 'Host',
  resource: 'Resource person',
};

export const COMING_WORDS: Readonly<Record<Coming, string>> = {
  expected: 'Expected',
  late: 'Arrives late',
  'no-show': 'Did not come',
  cancelled: 'Cancelled',
};

export const CONSENT_WORDS: Readonly<Record<Consent, string>> = {
  'not-asked': 'Not asked',
  yes: 'Yes',
  no: 'No',
};

export const MENTORING_WORDS: Readonly<Record<Mentoring, string>> = {
  'not-said': 'Not said',
  mentor: 'Would mentor somebody',
  mentee: 'Would like a mentor',
  either: 'Either',
  neither: 'Neither',
};

/** True for a word that is a field of a person. */
export function isPersonField(word: string): word is PersonField {
  return Object.hasOwn(PERSON_FIELD_LABELS, word);
}

/** A field's value as people read it; empty where nothing is known. */
export function fieldText(person: Omit<Attendee, 'id'>, field: PersonField): string {
  if (field === 'standing') return STANDING_WORDS[person.standing];
  if (field === 'coming') return COMING_WORDS[person.coming];
  if (field === 'mentoring') return person.mentoring === 'not-said' ? '' : MENTORING_WORDS[person.mentoring];
  if (field === 'photoConsent' || field === 'directoryConsent')
    return person[field] === 'not-asked' ? '' : CONSENT_WORDS[person[field]];
  const value = person[field];
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'boolean') return value ? 'Yes' : '';
  return value === null ? '' : String(value);
}
