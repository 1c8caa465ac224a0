import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract';
import { LIST_COLUMNS, PERSONAL_COLUMNS } from '#domain/people/peopleList';
import type { ListColumn } from '#domain/people/peopleList';
import { hostileTexts } from '../../fixtures/hostileTexts.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const EVERY_COLUMN = LIST_COLUMNS.map(({ column }) => column);
const OPEN_COLUMNS = EVERY_COLUMN.filter((column) => !PERSONAL_COLUMNS.has(column));
const PEOPLE_COLUMNS: ListColumn[] = ['display', 'organization', 'role', 'city'];

const peopleOf = async ({ ask }: TestHouse) => (await ask('event.read', { eventId: RETREAT })).people;

async function fileOf(room: TestHouse, wish: Partial<InputOf<'people.file'>> = {}) {
  const people = await peopleOf(room);
  return room.ask('people.file', {
    eventId: RETREAT,
    personIds: people.map(({ id }) => id),
    columns: EVERY_COLUMN,
    kind: 'xlsx',
    ...wish,
  });
}

/** What an import of that file would do. */
async function importOf({ ask }: TestHouse, file: { fileName: string; contentBase64: string }) {
  const list = { ...file, mapping: null };
  const { participants } = await ask('registration.read', list);
  const comparison = await ask('registration.compare', {
    ...list,
    eventId: RETREAT,
    restoreLines: [],
    acceptedMerges: [],
    asNewLines: [],
  });
  return {
    count: participants.length,
    fresh: comparison.people.filter(({ known }) => known === null).map(({ display }) => display),
    changed: comparison.people.flatMap(({ line, changes }) => changes.map((change) => ({ ...change, line }))),
    onlyHere: comparison.onlyHere.length,
  };
}

const TEXTS = [
  'preferred', 'title', 'pronouns', 'altEmail', 'phone', 'organization', 'role', 'sector', 'city', 'wishes',
  'dietary', 'accessNeeds', 'emergencyContact', 'challengeTopic', 'challengeTitle', 'challengeQuestion',
  'keepApartNote',
] as const; // prettier-ignore

const NOTHING = { fresh: [], changed: [], onlyHere: 0 };

describe.each(['xlsx', 'csv'] as const)('people as %s', (kind) => {
  test('come back as they went, whatever columns were chosen', async () => {
    const room = await retreatHouse();
    for (const columns of [EVERY_COLUMN, OPEN_COLUMNS, PEOPLE_COLUMNS, ['display' as const]]) {
      const file = await fileOf(room, { kind, columns });
      expect(await importOf(room, file)).toEqual({ ...NOTHING, count: 23 });
    }
  });

  test('come back as they went with hostile texts in every field', async () => {
    const room = await retreatHouse();
    for (const [at, { id }] of (await peopleOf(room)).entries()) {
      const { text } = hostileTexts[at % hostileTexts.length] ?? { text: '' };
      const isNamed = text.trim() !== '' && at < hostileTexts.length;
      await room.ask('person.change', {
        eventId: RETREAT,
        personId: id,
        changes: {
          ...(isNamed ? { display: text, first: text, last: text } : {}),
          ...Object.fromEntries(TEXTS.map((field) => [field, text])),
          expertise: [text, `${text}, and more`],
          offers: [`${text}; too`],
          yearsInRole: at / 3,
          yearsAreApproximate: at % 2 === 0,
        },
      });
    }
    for (const columns of [EVERY_COLUMN, PEOPLE_COLUMNS])
      expect(await importOf(room, await fileOf(room, { kind, columns }))).toEqual({ ...NOTHING, count: 23 });
  });

  test('of one name and without an address are told apart by what else is known', async () => {
    const room = await retreatHouse();
    for (const city of ['Bayhaven', 'Alder Falls', 'Port Wren'])
      await room.ask('person.add', { eventId: RETREAT, person: { display: 'Sam Same', city } });
    const file = await fileOf(room, {
      kind,
      personIds: (await peopleOf(room)).map(({ id }) => id).reverse(),
    });
    expect(await importOf(room, file)).toEqual({ ...NOTHING, count: 26 });
  });
});

describe('a list of people', () => {
  test('holds who was chosen, in that order, and only the columns that were chosen', async () => {
    const room = await retreatHouse();
    const [one, two] = await peopleOf(room);
    const { fileName, contentBase64 } = await fileOf(room, {
      kind: 'csv',
      personIds: [two?.id ?? '', one?.id ?? ''],
      columns: ['group', 'city', 'display'],
    });
    const lines = Buffer.from(contentBase64, 'base64').toString('utf8').split('\r\n');
    expect(lines).toEqual([
      '\ufeffName,City,Group',
      expect.stringMatching(new RegExp(`^${two?.display},${two?.city},[A-E]$`)),
      expect.stringMatching(new RegExp(`^${one?.display},${one?.city},[A-E]$`)),
      '',
    ]);
    expect(fileName).toMatch(/^Northlake-.*_people\.csv$/);
  });

  test('tells needs only where asked, says so in its name, and never why people are kept apart', async () => {
    const room = await retreatHouse();
    const [person] = await peopleOf(room);
    await room.ask('person.change', {
      eventId: RETREAT,
      personId: person?.id ?? '',
      changes: {
        dietary: 'SECRET-1',
        accessNeeds: 'SECRET-2',
        emergencyContact: 'SECRET-3',
        keepApartNote: 'SECRET-4',
      },
    });
    const secretsIn = async (columns: ListColumn[]) => {
      const { fileName, contentBase64 } = await fileOf(room, { kind: 'csv', columns });
      const text = Buffer.from(contentBase64, 'base64').toString('utf8');
      return [fileName.includes('personal-needs'), ...(text.match(/SECRET-\d/g) ?? []).sort()];
    };
    expect(await secretsIn(OPEN_COLUMNS)).toEqual([false]);
    expect(await secretsIn(EVERY_COLUMN)).toEqual([true, 'SECRET-1', 'SECRET-2', 'SECRET-3']);
    expect(
      await room.attempt('people.file', {
        eventId: RETREAT,
        personIds: [person?.id],
        columns: ['keepApartNote'],
        kind: 'csv',
      }),
    ).toMatchObject({ ok: false });
  });

  test('runs nothing in a spreadsheet', async () => {
    const room = await retreatHouse();
    const [person] = await peopleOf(room);
    const role = '=HYPERLINK("http://example.org","x")';
    await room.ask('person.change', {
      eventId: RETREAT,
      personId: person?.id ?? '',
      changes: { role, phone: '+1 555 0100', city: '@SUM(A1)', sector: '-2', title: '\t=1' },
    });
    const { contentBase64 } = await fileOf(room, { kind: 'csv' });
    const text = Buffer.from(contentBase64, 'base64').toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"",""x"")"`);
    expect(text.match(/(^|[,\n])"?[=+\-@\t]/g)).toBeNull();
  });

  test('of somebody who was removed meanwhile is not written', async () => {
    const room = await retreatHouse();
    await expect(fileOf(room, { personIds: ['gone'] })).rejects.toThrow('was removed meanwhile');
  });
});
