import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../main/spreadsheet/readWorkbook.ts';
import { writeWorkbook } from '../../main/spreadsheet/writeWorkbook.ts';
import { row, workbookOf } from './workbookOf.ts';

function read(bytes: Uint8Array, sheetName: string | null = null) {
  return readWorkbook({ bytes, fileName: 'people.xlsx', sheetName, limit: 50_001 });
}
function rowsOf(bytes: Uint8Array, sheetName: string | null = null) {
  const answer = read(bytes, sheetName);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value.records.map(({ line, cells }) => [line, ...cells]);
}
function refusalOf(bytes: Uint8Array, sheetName: string | null = null) {
  const answer = read(bytes, sheetName);
  return answer.ok ? 'was read' : answer.failure.message;
}

describe('a workbook', () => {
  test('is read as its cells show: shared texts, numbers, dates, yes and no, results of formulas', () => {
    const bytes = workbookOf({
      texts: ['<t>Dana Okafor</t>', '<r><t>Mei-</t></r><r><t>Ling</t></r><rPh><t>x</t></rPh>'],
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
      sheets: [
        {
          name: 'People',
          rows:
            '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>' +
            '<x:row r="3" hidden="1"><x:c r="A3"><x:v>0.1</x:v></x:c><x:c r="C3"><x:v>15551234567</x:v></x:c></x:row>' +
            '<x:row r="4"><x:c s="1"><x:v>46492</x:v></x:c><x:c s="2"><x:v>46492.5451388889</x:v></x:c><x:c s="3"><x:v>2.5</x:v></x:c></x:row>' +
            '<x:row r="5"><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="str"><x:f>CONCAT("a","b")</x:f><x:v>ab</x:v></x:c><x:c><x:f>1+2</x:f><x:v>3</x:v></x:c></x:row>',
        },
      ],
    });
    expect(rowsOf(bytes)).toEqual([
      [1, 'Dana Okafor', 'Mei-Ling'],
      [3, '0.1', '', '15551234567'],
      [4, '2027-04-15', '2027-04-15 13:05', '2.5'],
      [5, 'Yes', '', 'ab', '3'],
    ]);
  });

  test('counts days from 1904 where it says so', () => {
    const bytes = workbookOf({
      book: '<x:workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheets: [{ name: 'P', rows: '<x:row r="1"><x:c><x:v>45030</x:v></x:c></x:row>' }],
    });
    expect(rowsOf(bytes)).toEqual([[1, '2027-04-15']]);
  });

  test('is read from the first visible sheet that holds anything, or the one that was chosen', () => {
    const bytes = workbookOf({
      sheets: [
        { name: 'Secret', state: 'hidden', rows: row(1, 'Hidden') },
        { name: 'Empty', rows: '' },
        { name: 'List', rows: row(2, 'Name', 'City') },
        { name: 'Old', rows: row(1, 'Before') },
      ],
    });
    expect(rowsOf(bytes)).toEqual([[2, 'Name', 'City']]);
    expect(rowsOf(bytes, 'Old')).toEqual([[1, 'Before']]);
    expect(refusalOf(bytes, 'Gone')).toContain('no sheet of that name');
  });

  test('says of every row what stands in cells merged over them', () => {
    const bytes = workbookOf({
      sheets: [
        {
          name: 'P',
          rows: row(1, 'City of Alder', 'Ada') + row(2, '', 'Bo') + row(3, '', 'Cy'),
          after: '<x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells>',
        },
      ],
    });
    expect(rowsOf(bytes)).toEqual([
      [1, 'City of Alder', 'Ada'],
      [2, 'City of Alder', 'Bo'],
      [3, '', 'Cy'],
    ]);
  });

  test('of 100,000 empty rows is read for the two that hold something', () => {
    const empty = Array.from({ length: 100_000 }, (_, at) => `<x:row r="${at + 2}"/>`).join('');
    const bytes = workbookOf({ sheets: [{ name: 'P', rows: row(1, 'Name') + empty + row(100_002, 'Ada') }] });
    expect(rowsOf(bytes)).toEqual([
      [1, 'Name'],
      [100_002, 'Ada'],
    ]);
  });

  test('that was written here is read back letter by letter, and nothing in it is a formula', () => {
    const rows = [
      ['Name', '=cmd|calc', '+1 555'],
      ['<b>&"x"', '', '  two\nlines '],
      ['_x0041_', '_x005F_x0041_', '_x00zz_'],
    ];
    const bytes = writeWorkbook('People: all/some', rows);
    expect(rowsOf(bytes).map(([, ...cells]) => cells)).toEqual(rows);
    expect(new TextDecoder('latin1').decode(zipSync({ x: bytes }, { level: 0 }))).not.toContain('<f>');
  });

  test('means characters that are written by their number', () => {
    const bytes = workbookOf({
      texts: ['<t>one_x000D_\ntwo _x005F_x0041_</t>'],
      sheets: [
        {
          name: 'P',
          rows: '<x:row r="1"><x:c t="s"><x:v>0</x:v></x:c><x:c t="str"><x:v>_x0041_</x:v></x:c></x:row>',
        },
      ],
    });
    expect(rowsOf(bytes)).toEqual([[1, 'one\r\ntwo _x0041_', 'A']]);
  });
});

describe('a file that is no workbook', () => {
  test('is refused in a sentence, whatever is wrong with it', () => {
    const whole = workbookOf({ sheets: [{ name: 'P', rows: row(1, 'Name') }] });
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x:worksheet>&b;</x:worksheet>';
    expect(refusalOf(whole.subarray(0, whole.length / 2))).toContain('damaged or cut off');
    expect(refusalOf(new TextEncoder().encode('PK\u0003\u0004 and more'))).toContain('damaged or cut off');
    expect(
      refusalOf(workbookOf({ sheets: [{ name: 'P', rows: '' }], more: { 'xl/worksheets/s1.xml': bomb } })),
    ).toContain('damaged or cut off');
    expect(refusalOf(workbookOf({ sheets: [] }))).toContain('without a sheet');
    expect(refusalOf(zipSync({ 'word/document.xml': new Uint8Array(1) }))).toContain('a Word document');
    expect(refusalOf(zipSync({ 'xl/workbook.bin': new Uint8Array(1) }))).toContain('.xlsb');
    expect(refusalOf(zipSync({ 'a.txt': new Uint8Array(1) }))).toContain('not an Excel workbook');
  });

  test('that unpacks to far more than it says is given up early', () => {
    const bytes = workbookOf({
      sheets: [{ name: 'P', rows: '' }],
      more: { 'xl/worksheets/s1.xml': ' '.repeat(110 * 1024 * 1024) },
    });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(refusalOf(bytes)).toContain('unpacks to more than 100 MB');
  });
});
