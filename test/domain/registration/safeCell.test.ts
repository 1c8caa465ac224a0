import { expect, it } from 'vitest';
import { looksLikeFormula, safeCell, unsafedCell } from '#domain/registration/safeCell';

it('a cell that a spreadsheet would run gets an apostrophe, all others stay as they are', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', 'x=1', "'=1", '', ' =1', '＝1', "it's"];
  expect(cells.map(safeCell)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "'\tx",
    "'\rx",
    "'\nx",
    'x=1',
    "''=1",
    '',
    ' =1',
    "'＝1",
    "it's",
  ]);
  expect(cells.map(safeCell).map(unsafedCell)).toEqual(cells);
  expect(cells.filter(looksLikeFormula)).toEqual([...cells.slice(0, 7), '＝1']);
});
