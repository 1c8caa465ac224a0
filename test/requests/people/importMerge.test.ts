import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../main/spreadsheet/writeWorkbook.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';

const HEAD = ['Name', 'E-mail', 'Organization', 'Role', 'Phone', 'Expertise'];
const ROWS = [
  [
    'Dana Okafor',
    'dana.okafor@alderfalls.example',
    'City of Alder Falls',
    'Mayor',
    '+1 555 0100',
    'Transit; Parks',
  ],
  ['New Person', 'new@x.example', 'Elsewhere', 'Director', '', ''],
];
const workbook = {
  fileName: 'list.csv',
  contentBase64: Buffer.from(writeWorkbook('People', [HEAD, ...ROWS])).toString('base64'),
  mapping: null,
};
const nothing = { restoreLines: [], acceptedMerges: [], acceptedKeepApart: [] };

describe('an import into what is there', () => {
  test('reads a workbook by its bytes, previews each change, and overwrites only what is ticked', async () => {
    const { ask } = await retreatHouse();
    const dana = async () =>
      (await ask('event.read', { eventId: RETREAT })).people.find(({ display }) => display === 'Dana Okafor');
    const before = await dana();
    const read = await ask('registration.read', workbook);
    expect([read.encoding, read.sheet, read.participants.length]).toEqual([
      'Excel workbook',
      { name: 'People', names: ['People'] },
      2,
    ]);
    const comparison = await ask('registration.compare', {
      ...workbook,
      eventId: RETREAT,
      restoreLines: [],
      acceptedMerges: [],
      asNewLines: [],
    });
    expect(comparison.people[0]?.changes.filter(({ isFill }) => !isFill)).toEqual([
      { field: 'role', was: before?.role, becomes: 'Mayor', isFill: false },
    ]);
    expect(comparison.onlyHere).toHaveLength(22);

    const done = await ask('registration.accept', { ...workbook, ...nothing, eventId: RETREAT });
    expect(done).toEqual({ added: 1, updated: 1, keptApart: 0 });
    expect(await dana()).toEqual({ ...before, phone: '+1 555 0100', expertise: ['Transit', 'Parks'] });
    await ask('history.undo', {});
    expect(await dana()).toEqual(before);

    await ask('registration.accept', { ...workbook, ...nothing, eventId: RETREAT, takes: ['2:role'] });
    expect(await dana()).toEqual({ ...before, role: 'Mayor' });
  });

  test('remembers the columns that were chosen by hand, until it is told to forget', async () => {
    const { ask } = await retreatHouse();
    const file = {
      fileName: 'odd.csv',
      contentBase64: Buffer.from('Wer,Wo\nAda Stone,Bayhaven\n').toString('base64'),
      headerLine: 1,
    };
    const chosen = { ...file, mapping: { name: 0, city: 1 } };
    await ask('registration.accept', { ...chosen, ...nothing, eventId: RETREAT });
    const again = await ask('registration.read', { ...file, mapping: null });
    expect([again.isRemembered, again.participants[0]?.city]).toEqual([true, 'Bayhaven']);
    await ask('registration.forgetColumns', { headingsKey: again.headingsKey });
    expect((await ask('registration.read', { ...file, mapping: null })).isRemembered).toBe(false);
  });
});
