import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLANK_PERSON } from '#domain/people/person';
import { acceptedRegistration } from '#domain/registration/acceptedRegistration';
import { registrationOf } from './lists.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/sample-retreat.csv', import.meta.url)));
const registration = registrationOf(bytes);
const organizationsAndCities = (acceptedMerges: number[]) =>
  acceptedRegistration(registration, { acceptedMerges, acceptedKeepApart: [] }).people.map(
    ({ line, person }) => [line, person.organization, person.city],
  );

describe('accepting a registration', () => {
  it('takes over spellings that were agreed to and no others', () => {
    const spelling = (isAgreed: (index: number) => boolean) => {
      const changed = (index: number, text: string, canonical: string) =>
        isAgreed(index) ? canonical : text;
      return registration.participants.map((person) => [
        person.line,
        changed(
          person.organization.includes('Alder') ? 0 : 1,
          person.organization,
          person.organizationCanonical,
        ),
        changed(person.city.startsWith('San') ? 2 : 3, person.city, person.cityCanonical),
      ]);
    };
    expect(organizationsAndCities([])).toEqual(spelling(() => false));
    expect(organizationsAndCities([0, 3])).toEqual(spelling((index) => index === 0 || index === 3));
    expect(organizationsAndCities([0, 1, 2, 3])).toEqual(spelling(() => true));
  });

  it('makes each agreed pair once, with the private note as its reason', () => {
    const { keepApart } = acceptedRegistration(registration, {
      acceptedMerges: [],
      acceptedKeepApart: ['6>7', '19>28', '28>19', '8>6', 'nonsense'],
    });
    expect(keepApart).toEqual([
      { lineA: 6, lineB: 7, reason: 'Please not with Renata Solberg (she is my direct boss)' },
      { lineA: 19, lineB: 28, reason: 'Mei-Ling Abernathy (we are in merger talks!)' },
    ]);
  });

  it('gives each person everything that the list told', () => {
    const { people } = acceptedRegistration(registration, { acceptedMerges: [], acceptedKeepApart: [] });
    expect(people.find(({ line }) => line === 18)).toEqual({
      line: 18,
      person: {
        ...BLANK_PERSON,
        first: 'Lucille',
        last: 'Fontaine-Park',
        display: 'Lucille Fontaine-Park',
        preferred: 'Lucille',
        title: 'Dr.',
        email: 'lfp@trilakes.example',
        organization: 'Tri-Lakes Regional Council',
        role: 'Executive Director',
        sector: 'regional',
        city: 'Lakemoor',
        yearsInRole: 12,
        yearsAreApproximate: false,
        dietary: 'Pescatarian',
        accessNeeds: 'Hearing aids – seat near the front, captions if there is video',
        challengeTopic:
          'Eleven member towns, eleven agendas: leading where I cannot order anyone to do anything',
      },
    });
  });
});
