import { keyOfOrganization } from '#domain/program/organization';
import { COMING_WORDS, STANDING_WORDS } from '#domain/people/personFields';
import type { Attendee } from '#domain/people/person';

/** What the table is narrowed to; empty where it does not matter. */
export interface PeopleFilter {
  standing: string;
  coming: string;
  organization: string;
  sector: string;
  city: string;
  tag: string;
  challenge: string;
  needs: string;
}

export const NO_FILTER: PeopleFilter = {
  standing: '',
  coming: '',
  organization: '',
  sector: '',
  city: '',
  tag: '',
  challenge: '',
  needs: '',
};

/** A choice of a filter. */
export interface FilterChoice {
  value: string;
  label: string;
}

/** What each filter is called and offers, from who is on the list. */
export function filterChoices(
  people: readonly Attendee[],
): { by: keyof PeopleFilter; label: string; choices: FilterChoice[] }[] {
  return [
    { by: 'standing', label: 'Takes part as', choices: words(STANDING_WORDS) },
    { by: 'coming', label: 'Attendance', choices: words(COMING_WORDS) },
    {
      by: 'organization',
      label: 'Organization',
      choices: texts(people, ({ organization }) => [organization]),
    },
    { by: 'sector', label: 'Sector', choices: texts(people, ({ sector }) => [sector]) },
    { by: 'city', label: 'City', choices: texts(people, ({ city }) => [city]) },
    { by: 'tag', label: 'Expertise', choices: texts(people, ({ expertise }) => expertise) },
    {
      by: 'challenge',
      label: 'Challenge',
      choices: [
        { value: 'yes', label: 'Has a challenge' },
        { value: 'no', label: 'Challenge to come' },
      ],
    },
    {
      by: 'needs',
      label: 'Needs',
      choices: [
        { value: 'yes', label: 'Food or access needs' },
        { value: 'no', label: 'No needs noted' },
      ],
    },
  ];
}

/** True for a person whom the filter leaves in the table. */
export function isShown(person: Attendee, filter: PeopleFilter): boolean {
  const hasChallenge = (person.challengeTitle + person.challengeTopic).trim() !== '';
  const hasNeeds = (person.dietary + person.accessNeeds).trim() !== '';
  return (
    (filter.standing === '' || person.standing === filter.standing) &&
    (filter.coming === '' || person.coming === filter.coming) &&
    (filter.organization === '' || keyOfOrganization(person.organization) === filter.organization) &&
    (filter.sector === '' || keyOfOrganization(person.sector) === filter.sector) &&
    (filter.city === '' || keyOfOrganization(person.city) === filter.city) &&
    (filter.tag === '' || person.expertise.some((tag) => keyOfOrganization(tag) === filter.tag)) &&
    (filter.challenge === '' || hasChallenge === (filter.challenge === 'yes')) &&
    (filter.needs === '' || hasNeeds === (filter.needs === 'yes'))
  );
}

/** How many parts of the filter are set. */
export function filterCount(filter: PeopleFilter): number {
  return Object.values(filter).filter((value) => value !== '').length;
}

function words(labels: Readonly<Record<string, string>>): FilterChoice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** Every text that occurs, once whatever its capitals, in alphabetical order. */
function texts(people: readonly Attendee[], of: (person: Attendee) => readonly string[]): FilterChoice[] {
  const found = new Map<string, string>();
  for (const person of people)
    for (const text of of(person)) {
      const value = keyOfOrganization(text);
      if (value !== '' && !found.has(value)) found.set(value, text.trim());
    }
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-US'));
}
