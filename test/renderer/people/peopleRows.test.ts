import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../renderer/planner/people/peopleFilter.ts';
import type { PeopleFilter } from '../../../renderer/planner/people/peopleFilter.ts';
import { headcount, nextOrder, peopleRows } from '../../../renderer/planner/people/peopleRows.ts';
import { allRows, topicOf } from '../../../renderer/planner/people/personRow.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const BY_NAME = { by: 'name', isDescending: false } as const;

describe('the table of people', () => {
  test('stands by family name, with the group of each', () => {
    const rows = peopleRows(allRows(retreatSnapshot()), { search: '', order: BY_NAME });
    expect(rows).toHaveLength(23);
    expect(rows.slice(0, 3).map(({ person, group }) => [person.display, group])).toEqual([
      ['Mei-Ling Abernathy', 'D'],
      ['Noor al-Hadidi', 'E'],
      ['Aaliyah Brandt', 'B'],
    ]);
  });

  test('finds people without their accents and by several words at once', () => {
    const names = (search: string) =>
      peopleRows(allRows(retreatSnapshot()), { search, order: BY_NAME }).map(({ person }) => person.display);
    expect(names('soren')).toEqual(['Søren Whitcombe']);
    expect(names('SAN BRIO chief')).toEqual(['José Martínez Luna']);
    expect(names('group e okafor')).toEqual(['Dana Okafor']);
    expect(names('nobody at all')).toEqual([]);
  });

  test('puts blanks last in both directions', () => {
    const snapshot = retreatSnapshot();
    for (const person of snapshot.people.slice(0, 2)) person.city = '';
    const blank = new Set(snapshot.people.slice(0, 2).map(({ id }) => id));
    for (const isDescending of [false, true]) {
      const rows = peopleRows(allRows(snapshot), { search: '', order: { by: 'city', isDescending } });
      expect(new Set(rows.slice(-2).map(({ person }) => person.id))).toEqual(blank);
    }
  });

  test('sorts the other way round when the same heading is pressed again', () => {
    expect(nextOrder(BY_NAME, 'name')).toEqual({ by: 'name', isDescending: true });
    expect(nextOrder({ by: 'name', isDescending: true }, 'city')).toEqual({
      by: 'city',
      isDescending: false,
    });
  });

  test('is narrowed by every part of a filter at once', () => {
    const snapshot = retreatSnapshot();
    const names = (filter: Partial<PeopleFilter>) =>
      peopleRows(allRows(snapshot), {
        search: '',
        order: BY_NAME,
        filter: { ...NO_FILTER, ...filter },
      }).map(({ person }) => person.display);
    const [first, second, third] = snapshot.people;
    if (!first || !second || !third) throw new Error('The sample has nobody.');
    first.coming = 'no-show';
    second.coming = 'no-show';
    second.expertise = ['Transit'];
    third.challengeTitle = '';
    third.challengeTopic = '';
    expect(names({ coming: 'no-show' }).sort()).toEqual([first.display, second.display].sort());
    expect(names({ coming: 'no-show', tag: 'transit' })).toEqual([second.display]);
    expect(names({ challenge: 'no' })).toContain(third.display);
    expect(names({ organization: 'city of alder falls' }).length).toBeGreaterThan(0);
    expect(headcount(snapshot.people)).toBe('21 participants, 2 absent');
  });

  test('counts whom somebody is kept apart from', () => {
    const snapshot = retreatSnapshot();
    const [pair] = snapshot.keepApart;
    const rows = peopleRows(allRows(snapshot), { search: '', order: BY_NAME });
    expect(pair && rows.find(({ person }) => person.id === pair.personA)?.apartCount).toBeGreaterThan(0);
    const apart = new Set(snapshot.keepApart.flatMap(({ personA, personB }) => [personA, personB]));
    expect(rows.filter(({ apartCount }) => apartCount > 0)).toHaveLength(apart.size);
  });
});

test('the head-count tells participants from others', () => {
  const { people } = retreatSnapshot();
  expect(headcount(people)).toBe('23 people');
  const [first] = people;
  if (first) first.standing = 'host';
  expect(headcount(people)).toBe('22 participants, 1 other');
  expect(headcount(people.slice(1, 2))).toBe('1 person');
});

test('a title stands for the challenge before the topic does', () => {
  const [person] = retreatSnapshot().people;
  if (!person) throw new Error('The sample has nobody.');
  expect(topicOf({ ...person, challengeTitle: '', challengeTopic: ' Trust ' })).toBe('Trust');
  expect(topicOf({ ...person, challengeTitle: 'Two teams', challengeTopic: 'Trust' })).toBe('Two teams');
});
