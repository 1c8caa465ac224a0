import type { Attendee } from './person.ts';
import { attendeeOf } from '../registration/acceptedRegistration.ts';
import { registeredPeople } from '../registration/registeredPeople.ts';
import type { RegistrationField } from '../registration/registration.ts';
import { registrationRow } from '../registration/registrationRow.ts';
import { listText } from './peopleList.ts';
import type { PersonField } from './personFields.ts';

/**
 * A known person as a list with these columns would tell them: written into it and read again. What a list says in these
 * very words is nothing new, however reading tidies it.
 */
export function listedAgain(
  person: Omit<Attendee, 'id'>,
  columns: readonly RegistrationField[],
): Omit<Attendee, 'id'> | null {
  const fields = columns.filter((field) => Object.hasOwn(PERSON_FIELD, field));
  const row = registrationRow(
    {
      line: 1,
      cells: fields.map((field) => listText(person, PERSON_FIELD[field] ?? 'display')),
      encoding: 'utf-8',
      hasOpenQuote: false,
    },
    { fields, width: null, dateOrder: 'month-first', isFallbackCommon: false },
  );
  const submission = { row, values: row.values, earlier: [], sharesEmailWithLine: null };
  const [read] = registeredPeople([submission], ANY_YEAR).participants;
  return read ? attendeeOf(read) : null;
}

/** Only `since 2019` depends on it, and years are known as a number. */
const ANY_YEAR = 2000;

const PERSON_FIELD: Readonly<Partial<Record<RegistrationField, PersonField>>> = {
  name: 'display',
  firstName: 'first',
  lastName: 'last',
  preferredName: 'preferred',
  title: 'title',
  email: 'email',
  altEmail: 'altEmail',
  phone: 'phone',
  pronouns: 'pronouns',
  organization: 'organization',
  role: 'role',
  sector: 'sector',
  city: 'city',
  yearsInRole: 'yearsInRole',
  expertise: 'expertise',
  offers: 'offers',
  wishes: 'wishes',
  dietary: 'dietary',
  accessibility: 'accessNeeds',
  emergencyContact: 'emergencyContact',
  challengeTopic: 'challengeTopic',
  challengeTitle: 'challengeTitle',
  challengeQuestion: 'challengeQuestion',
  keepApart: 'keepApartNote',
};
