import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRegistration } from '#domain/registration/readRegistration';
import type { Registration } from '#domain/registration/registration';
import {
  acceptInput,
  firstChoices,
  importCount,
  keepApartChoices,
  remapped,
  toggled,
} from '../../../renderer/planner/people/importChoices.ts';
import {
  importedWords,
  linesInWords,
  listWords,
  warningGroups,
} from '../../../renderer/planner/people/importWords.ts';
import { base64Of, readFile } from '../../../renderer/planner/people/readFile.ts';
import { namesIn, yearsFrom } from '../../../renderer/planner/people/personFields.ts';

function sampleList(): Registration {
  const read = readRegistration({
    bytes: readFileSync(new URL('../../fixtures/sample-retreat.csv', import.meta.url)),
    fileName: 'sample-retreat.csv',
    mapping: null,
    today: '2027-03-15',
  });
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

describe('what is agreed to while importing', () => {
  test('starts with every spelling and every note that is not unclear', () => {
    const list = sampleList();
    const choices = firstChoices(list);
    expect(choices.merges).toEqual([0, 1, 2, 3]);
    expect(choices.restoreLines).toEqual([]);
    expect(choices.keepApart).toContain('6>7');
    expect(keepApartChoices(list).find(({ key }) => key === '6>7')).toMatchObject({
      who: 'Dana Okafor',
      other: 'Renata Solberg',
      confidence: 'high',
    });
  });

  test('leaves an unclear note unticked', () => {
    const list = sampleList();
    const [first] = list.participants;
    const [suggestion] = first?.keepApartSuggested ?? [];
    if (suggestion) suggestion.confidence = 'low';
    expect(firstChoices(list).keepApart).not.toContain('6>7');
  });

  test('counts people who are taken in after all', () => {
    const list = sampleList();
    const choices = firstChoices(list);
    expect(importCount(list, { ...choices, restoreLines: toggled(choices.restoreLines, 27) })).toBe(24);
    expect(toggled(toggled([], 27), 27)).toEqual([]);
  });

  test('goes along with the file when it is sent', () => {
    const file = { fileName: 'a.csv', contentBase64: 'YQ==', mapping: null };
    expect(
      acceptInput({
        eventId: 'E1',
        file,
        choices: { restoreLines: [27], merges: [1], keepApart: ['6>7'], takes: ['6:city'], asNewLines: [9] },
      }),
    ).toEqual({
      ...file,
      eventId: 'E1',
      restoreLines: [27],
      acceptedMerges: [1],
      acceptedKeepApart: ['6>7'],
      takes: ['6:city'],
      asNewLines: [9],
    });
  });
});

describe('giving a column another field', () => {
  test('moves the field away from the column that had it', () => {
    const list = sampleList();
    const cityAt = list.columns.find(({ field }) => field === 'city')?.index ?? -1;
    const sectorAt = list.columns.find(({ field }) => field === 'sector')?.index ?? -1;
    const mapping = remapped(list, sectorAt, 'city');
    expect(mapping['city']).toBe(sectorAt);
    expect(Object.values(mapping)).not.toContain(cityAt);
    expect(mapping).not.toHaveProperty('sector');
  });

  test('can leave a column out', () => {
    const list = sampleList();
    const cityAt = list.columns.find(({ field }) => field === 'city')?.index ?? -1;
    expect(remapped(list, cityAt, null)).not.toHaveProperty('city');
    expect(Object.keys(remapped(list, cityAt, null))).toHaveLength(12);
  });
});

describe('what was fixed, in words', () => {
  test('is gathered by kind, what needs a look first', () => {
    const groups = warningGroups(sampleList().warnings);
    expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(26);
    const firstFixed = groups.findIndex(({ needsLook }) => !needsLook);
    expect(groups.slice(firstFixed).every(({ needsLook }) => !needsLook)).toBe(true);
    const approximate = groups.find(({ code }) => code === 'years_approximate');
    expect(linesInWords(approximate?.items.map(({ line }) => line) ?? [])).toBe('lines 9, 11, 14, 17 and 23');
  });

  test('names each line once, in order', () => {
    expect([linesInWords([7]), linesInWords([9, 7, 9]), linesInWords([])]).toEqual([
      'line 7',
      'lines 7 and 9',
      'no line',
    ]);
  });

  test('tells how the list was read', () => {
    expect(listWords(sampleList())).toBe(
      'UTF-8 with some Windows-1252 rows, separated by commas, headings on line 4',
    );
  });

  test('says what came of it, and only what there is to say', () => {
    expect(importedWords({ added: 23, updated: 0, keptApart: 9 })).toBe(
      '23 people were added. 9 pairs are kept apart.',
    );
    expect(importedWords({ added: 0, updated: 1, keptApart: 0 })).toBe(
      '1 person who was here already was brought up to date.',
    );
  });
});

describe('reading a chosen file', () => {
  test('gives its bytes as base64, however many', async () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => index % 256);
    expect(Buffer.from(base64Of(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
    expect(await readFile(new File(['name\nDana'], 'list.csv'))).toEqual({
      fileName: 'list.csv',
      contentBase64: Buffer.from('name\nDana').toString('base64'),
    });
  });

  test('refuses one that is too large before reading it', async () => {
    const file = new File([], 'huge.csv');
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('It was read.')) });
    const content = await readFile(file);
    expect(content).toHaveProperty('message');
    expect('message' in content && content.message).toContain('“huge.csv” is 50 MB; the limit is 20 MB');
  });
});

test('years are a number, a decimal comma included', () => {
  expect([yearsFrom('2,5'), yearsFrom(' '), yearsFrom('many'), yearsFrom('-1')]).toEqual([
    2.5,
    null,
    undefined,
    undefined,
  ]);
});

test('the last word of a name is the family’s', () => {
  expect(namesIn(' Grace  Ann O’Donnell ')).toEqual({ first: 'Grace Ann', last: 'O’Donnell' });
  expect(namesIn('Cher')).toEqual({ first: 'Cher', last: '' });
});
