import { expect, it } from 'vitest';
import { looksLikeFormula, safeCell } from '#domain/registration/safeCell';

it('a cell that a spreadsheet would run gets an apostrophe, all others stay as they are', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', 'x=1', "'=1", '', ' =1'];
  expect(cells.map(safeCell)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "'\tx",
    "'\rx",
    "'\nx",
    'x=1',
    "'=1",
    '',
    ' =1',
  ]);
  expect(cells.filter(looksLikeFormula)).toEqual(cells.slice(0, 7));
});
