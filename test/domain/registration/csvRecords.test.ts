import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '#domain/registration/csvRecords';
import { namesOf, registrationOf, utf8, warningsOf } from './lists.ts';

const recordsOf = (text: string) =>
  csvRecords({ bytes: utf8(text), delimiter: ',' }).map(({ line, cells }) => ({ line, cells }));

describe('records', () => {
  it('keep their line numbers across every kind of line end and quoted line breaks', () => {
    expect(recordsOf('a,b\r\n"c\r\nd",e\n\nf\rg,"h\ni\n"\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c\r\nd', 'e'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['f'] },
      { line: 6, cells: ['g', 'h\ni\n'] },
    ]);
  });

  it('read quotes the way people mean them', () => {
    expect(recordsOf('"a ""b"" c", "d" ,e"f,"g "h" i",""\n')).toEqual([
      { line: 1, cells: ['a "b" c', 'd', 'e"f', 'g "h" i', ''] },
    ]);
  });

  it('come back as they were written, whatever stands in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ø', '😀', ';') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
        expect(recordsOf(text).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('after a quote that is never closed lose nobody', () => {
    const registration = registrationOf(
      'Name,City\n"Ada Stone,Bayhaven\nBo Reed,"Lakemoor"\nCy Park,Cedar\n',
    );
    expect([namesOf(registration), warningsOf(registration)]).toEqual([
      ['"Ada Stone', 'Bo Reed', 'Cy Park'],
      ['2 quote_unclosed'],
    ]);
  });

  it('at the end of the file may stay open', () => {
    expect(namesOf(registrationOf('Name,City\nAda Stone,Bayhaven\nBo Reed,"Lakemoor'))).toEqual([
      'Ada Stone',
      'Bo Reed',
    ]);
  });

  // Cut carelessly, each of these takes minutes or all memory; the time limit catches that.
  it.each([
    ['quotes opened again and again', `x${',"a""'.repeat(400_000)}`],
    ['a quote opened on each line', 'x,"a""b\n'.repeat(20_000)],
    ['one endless row', 'x,'.repeat(1_000_000)],
    ['one endless cell', 'x'.repeat(2_000_000)],
  ])(
    'are cut however hostile the file: %s',
    (_, text) => {
      expect(registrationOf(`Name,City\n${text}`).participants.length).toBeGreaterThan(0);
    },
    30_000,
  );
});
