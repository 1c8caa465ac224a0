import { describe, expect, test } from 'vitest';
import { comparePeople, usualTicks } from '#domain/people/comparePeople';
import type { KnownPerson } from '#domain/people/comparePeople';
import { BLANK_PERSON } from '#domain/people/person';
import type { Attendee } from '#domain/people/person';

function person(display: string, fields: Partial<Attendee> = {}): Omit<Attendee, 'id'> {
  const [first = '', last = ''] = display.split(' ');
  return { ...BLANK_PERSON, display, first, last, preferred: first, ...fields };
}
function here(id: string, display: string, fields: Partial<Attendee> = {}): KnownPerson {
  return { person: { ...person(display, fields), id }, isHere: true };
}
function listed(...people: Omit<Attendee, 'id'>[]) {
  return people.map((one, index) => ({ line: index + 2, person: one }));
}

describe('a list beside who is known', () => {
  test('knows people by e-mail, other e-mail and name, and tells who is new and who is only here', () => {
    const known = [
      here('a', 'Ada Byron', { email: 'ada@x.example' }),
      here('b', 'Bo Lind', { email: 'bo@x.example', altEmail: 'lind@home.example' }),
      here('c', 'Søren Holt'),
      here('d', 'Dee Only'),
    ];
    const { people, onlyHere } = comparePeople(
      listed(
        person('Ada B.', { email: 'ADA@x.example' }),
        person('B. Lind', { email: 'lind@home.example' }),
        person('Holt Soren', { email: 's@x.example' }),
        person('New One', { email: 'n@x.example' }),
      ),
      known,
    );
    expect(people.map(({ known: match, by }) => [match?.id ?? null, by])).toEqual([
      ['a', 'e-mail'],
      ['b', 'other e-mail'],
      ['c', 'name'],
      [null, null],
    ]);
    expect(onlyHere.map(({ id }) => id)).toEqual(['d']);
  });

  test('ticks what fills a blank and leaves what differs', () => {
    const comparison = comparePeople(
      listed(person('Ada Byron', { email: 'ada@x.example', role: 'Mayor', city: 'Alder', phone: '5' })),
      [here('a', 'Ada Byron', { email: 'ada@x.example', role: 'Planner', city: 'Alder' })],
    );
    expect(comparison.people[0]?.changes).toEqual([
      { field: 'phone', was: '', becomes: '5', isFill: true },
      { field: 'role', was: 'Planner', becomes: 'Mayor', isFill: false },
    ]);
    expect(usualTicks(comparison)).toEqual(['2:phone']);
  });

  test('matches nobody twice, and two people of one name with addresses of their own stay two', () => {
    const known = [here('a', 'Ada Byron', { email: 'ada@x.example', organization: 'One' })];
    const other = person('Ada Byron', { email: 'ada@y.example', organization: 'Two' });
    expect(comparePeople(listed(other), known).people[0]?.known).toBeNull();
    const twice = comparePeople(listed(person('Ada Byron'), person('Ada Byron')), known);
    expect(twice.people.map(({ known: match }) => match?.id ?? null)).toEqual(['a', null]);
    expect(
      comparePeople(listed(person('Ada Byron')), known, { asNewLines: [2] }).people[0]?.known,
    ).toBeNull();
  });
});
