import { expect, test } from 'vitest';
import { duplicatesIn, mergeChanges, mergeChoices, peopleIn } from '#domain/people/duplicates';
import { BLANK_PERSON } from '#domain/people/person';
import type { Attendee } from '#domain/people/person';

const person = (id: string, fields: Partial<Attendee>): Attendee => ({
  ...BLANK_PERSON,
  id,
  display: 'Ada Byron',
  first: 'Ada',
  last: 'Byron',
  preferred: 'Ada',
  ...fields,
});

test('an address that would be lost becomes the other e-mail where none stands', () => {
  const one = person('1', { email: 'ada@x.example', city: 'Bayhaven' });
  const other = person('2', { email: 'ada@home.example', phone: '5' });
  expect(duplicatesIn([one, other], []).map(({ because }) => because)).toEqual(['name']);
  const choices = mergeChoices(one, other);
  expect(choices.map(({ field, stays }) => `${field} ${stays}`)).toEqual([
    'email one',
    'phone other',
    'city one',
  ]);
  expect(mergeChanges({ one, other }, choices)).toEqual({ phone: '5', altEmail: 'ada@home.example' });
  const turned = choices.map((choice) => ({ ...choice, stays: 'other' as const }));
  expect(mergeChanges({ one, other }, turned)).toEqual({
    email: 'ada@home.example',
    altEmail: 'ada@x.example',
    phone: '5',
    city: '',
  });
  const full = { ...one, altEmail: 'a@y.example' };
  expect(mergeChanges({ one: full, other }, [{ field: 'phone', stays: 'other' }])).toEqual({ phone: '5' });
  const same = person('3', { email: 'ADA@x.example' });
  expect(mergeChanges({ one, other: same }, [])).toEqual({});
});

test('entries alike are counted by the people they would be', () => {
  const alike = ['1', '2', '3', '4'].map((id) => person(id, {}));
  const others = ['5', '6'].map((id) => person(id, { display: 'Bo Lind', first: 'Bo', last: 'Lind' }));
  const pairs = duplicatesIn([...alike, ...others], []);
  expect([pairs.length, peopleIn(pairs), peopleIn([])]).toEqual([7, 2, 0]);
});
