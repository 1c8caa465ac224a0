import { expect, test } from 'vitest';
import { folderNameOf } from '../../main/shell/folderName.ts';

test.each([
  ['Mayors’ retreat 2026', 'Mayors’ retreat 2026'],
  ['North/South: "a <new> start"?', 'North South a new start'],
  ['..', 'Event'],
  ['', 'Event'],
  ['   ', 'Event'],
  ['../../etc', 'Event.. .. etc'],
  ['CON', 'CON event'],
  ['nul.txt', 'nul.txt event'],
  ['Ends with dots...', 'Ends with dots'],
  ['a\u0000b\u202Ec\nd', 'abcd'],
  ['لقاء القادة', 'لقاء القادة'],
])('%j is kept in the folder %j', (name, folder) => {
  expect(folderNameOf(name)).toBe(folder);
});

test('a very long name is cut between whole characters and stays short enough for every system', () => {
  const folder = folderNameOf('👩🏽‍🏫'.repeat(1000));
  expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(120);
  expect(folder).not.toContain('\uFFFD');
  expect(folderNameOf('x'.repeat(5000))).toHaveLength(120);
});
