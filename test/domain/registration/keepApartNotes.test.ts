import { describe, expect, it } from 'vitest';
import { registrationOf } from './lists.ts';

const PEOPLE = [
  'Dana Okafor,City of Alder Falls',
  'Grace Hopper,City of Bayhaven',
  'Grace Park,County of Bayhaven',
  'William "Bill" Strand,Maple Junction',
  'José Martínez Luna,Lantern Trust',
];

/** Whom a note of Zed Writer's suggests, with the warnings that it gives. */
function read(note: string) {
  const { participants, warnings } = registrationOf(
    `Name,Organization,Keep apart from\n${PEOPLE.map((person) => `${person},\n`).join('')}Zed Writer,Lantern Trust,"${note}"\n`,
  );
  const nameOf = new Map(participants.map(({ key, name }) => [key, name.display]));
  return [
    ...(participants.at(-1)?.keepApartSuggested ?? []).map(
      ({ personKey, confidence, because }) => `${nameOf.get(personKey) ?? ''}: ${confidence}, ${because}`,
    ),
    ...warnings.map(({ code }) => code),
  ];
}

describe('a keep-apart note', () => {
  it.each([
    ['dana okafor please', ['Dana Okafor: high, full name']],
    ['Okafor, Dana', ['Dana Okafor: high, full name']],
    ['Jose Martinez', ['José Martínez Luna: high, full name']],
    ['B. Strand, my boss', ['William Strand: high, initial and last name']],
    ['Dana O.', ['Dana Okafor: medium, first name and initial']],
    ['Ms. Okafor’s team', ['Dana Okafor: medium, last name only']],
    ['Bill', ['William Strand: medium, first name only']],
    ['Grace', ['Grace Hopper: low, first name only', 'Grace Park: low, first name only']],
    ['Grace Park', ['Grace Park: high, full name']],
    ['anybody from the County of Bayhaven', ['Grace Park: high, organization County of Bayhaven']],
    ['people of Lantern Trust', ['José Martínez Luna: high, organization Lantern Trust']],
    ['Grace Park of City of Alder Falls', ['Grace Park: high, full name']],
    [
      'Grace Park and anybody from City of Alder Falls',
      ['Dana Okafor: high, organization City of Alder Falls', 'Grace Park: high, full name'],
    ],
    ['I pay the bill with good grace', ['keep_apart_unmatched']],
    ['Bill Strand is fine, no issue', ['keep_apart_negated']],
    ['I am not happy to sit with Bill Strand', ['William Strand: high, full name']],
    ['Bill Strand is fine; Dana Okafor is not', ['Dana Okafor: high, full name']],
    ['Zed Writer', ['keep_apart_unmatched']],
    ['nobody', []],
    ['-', []],
  ])('%j suggests %j', (note, suggested) => {
    expect(read(note)).toEqual(suggested);
  });
});
