import { describe, expect, it } from 'vitest';
import { yearsOf } from '#domain/registration/years';

describe('years in a role', () => {
  it.each([
    ['3', 3, 'exact'],
    ['3,5', 3.5, 'exact'],
    ['1½', 1.5, 'exact'],
    ['½', 0.5, 'exact'],
    ['11 yrs', 11, 'exact'],
    ['6 months', 0.5, 'exact'],
    ['2 yrs 3 mos', 2.25, 'exact'],
    ['twelve', 12, 'exact'],
    ['one and a half years', 1.5, 'exact'],
    ['half a year', 0.5, 'exact'],
    ['a year', 1, 'exact'],
    ['0', 0, 'exact'],
    ['<1', 0.5, 'approximate'],
    ['less than a year', 0.5, 'approximate'],
    ['about 4', 4, 'approximate'],
    ['~4', 4, 'approximate'],
    ['7+', 7, 'approximate'],
    ['20+ (!)', 20, 'approximate'],
    ['10 or more', 10, 'approximate'],
    ['2-3 years', 2.5, 'approximate'],
    ['since 2019', 8, 'approximate'],
    ['2019', 8, 'approximate'],
    ['since Sept. 2019', 8, 'approximate'],
    ['', null, 'missing'],
    ['N/A', null, 'missing'],
    ['-', null, 'missing'],
    ['-3', null, 'unclear'],
    ['since 2031', null, 'unclear'],
    ['120', null, 'unclear'],
    ['3 at X, 4 at Y', null, 'unclear'],
    ['long', null, 'unclear'],
  ])('written %j in 2027 are %j, %s', (raw, value, kind) => {
    expect(yearsOf(raw, 2027)).toEqual({ raw, value, approx: kind === 'approximate', kind });
  });
});
