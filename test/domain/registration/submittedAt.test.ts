import { describe, expect, it } from 'vitest';
import { dateOrderOf, submittedAt } from '#domain/registration/submittedAt';

describe('the date of a submission', () => {
  it.each([
    ['2/11/2027 9:14', '2027-02-11T09:14'],
    ['2/11/2027 9:14:33 PM', '2027-02-11T21:14'],
    ['2/11/2027, 12:05 a.m.', '2027-02-11T00:05'],
    ['2/11/27', '2027-02-11T00:00'],
    ['2027-02-11T09:14:00Z', '2027-02-11T09:14'],
    ['2027-02-11 09:14', '2027-02-11T09:14'],
    ['2/30/2027', null],
    ['yesterday', null],
  ])('%j is read as %j where the month comes first', (text, stamp) => {
    expect(submittedAt(text, 'month-first')).toBe(stamp);
  });

  it('has its order of day and month proved by the list itself', () => {
    expect([
      dateOrderOf(['2/11/2027', '3/15/2027']),
      dateOrderOf(['2/11/2027', '15/3/2027']),
      dateOrderOf(['11.02.2027', '05.03.2027']),
      dateOrderOf([]),
    ]).toEqual(['month-first', 'day-first', 'day-first', 'month-first']);
    expect(submittedAt('11.02.2027 09:14', 'day-first')).toBe('2027-02-11T09:14');
  });
});
