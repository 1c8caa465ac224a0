import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  DAY_MS,
  daysBetween,
  HOUR_MS,
  instantOf,
  isDay,
  isWallTime,
  isZone,
  wallOf,
} from '#domain/time';

const CHICAGO = 'America/Chicago';

describe('days and times of day', () => {
  it('are told apart from what only looks like them', () => {
    expect(
      ['2027-04-15', '2028-02-29', '2027-02-29', '2027-13-01', '2027-4-15', 'today', '0000-01-01'].map(isDay),
    ).toEqual([true, true, false, false, false, false, false]);
    expect(['00:00', '23:59', '24:00', '9:00', '12:60', ''].map(isWallTime)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['America/Chicago', 'Europe/Berlin', 'Mars/Base', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('count across months, leap years and changes of the clock', () => {
    expect([
      addDays('2027-02-28', 1),
      addDays('2028-02-28', 1),
      addDays('2027-01-01', -1),
      addDays('2027-03-13', 2),
    ]).toEqual(['2027-03-01', '2028-02-29', '2026-12-31', '2027-03-15']);
    expect([daysBetween('2027-04-09', '2027-04-15'), daysBetween('2027-04-15', '2027-04-09')]).toEqual([
      6, -6,
    ]);
  });

  it('add and count back to the same day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -4000, max: 4000 }),
        (day, count) => {
          const from = addDays('2000-01-01', day);
          expect(daysBetween(from, addDays(from, count))).toBe(count);
        },
      ),
    );
  });
});

describe('instants in a zone', () => {
  it('follow the zone, summer and winter', () => {
    expect(instantOf('2027-04-15', '12:50', CHICAGO)).toBe(Date.parse('2027-04-15T17:50:00Z'));
    expect(instantOf('2027-01-15', '12:50', CHICAGO)).toBe(Date.parse('2027-01-15T18:50:00Z'));
    expect(instantOf('2027-04-15', '09:00', 'Asia/Kathmandu')).toBe(Date.parse('2027-04-15T03:15:00Z'));
    expect(instantOf('2027-04-15', '00:00', 'UTC')).toBe(Date.parse('2027-04-15T00:00:00Z'));
  });

  it('move a time that spring skips to as many minutes after the change', () => {
    const instant = instantOf('2027-03-14', '02:30', CHICAGO);
    expect(wallOf(instant, CHICAGO)).toEqual({ on: '2027-03-14', at: '03:30', seconds: 0 });
    expect(instantOf('2027-03-14', '03:00', CHICAGO) - instantOf('2027-03-14', '01:59', CHICAGO)).toBe(
      60_000,
    );
  });

  it('take the first of two when autumn repeats a time, east and west of Greenwich', () => {
    expect(instantOf('2027-11-07', '01:30', CHICAGO)).toBe(Date.parse('2027-11-07T06:30:00Z'));
    expect(instantOf('2027-10-31', '02:30', 'Europe/Berlin')).toBe(Date.parse('2027-10-31T00:30:00Z'));
  });

  it('give a day of 23 hours in spring and of 25 in autumn', () => {
    const dayOf = (day: string) =>
      instantOf(addDays(day, 1), '00:00', CHICAGO) - instantOf(day, '00:00', CHICAGO);
    expect([dayOf('2027-03-14'), dayOf('2027-11-07'), dayOf('2027-04-15')]).toEqual([
      23 * HOUR_MS,
      25 * HOUR_MS,
      DAY_MS,
    ]);
  });

  it('show midnight as the first minute of the day, with the seconds', () => {
    expect(wallOf(Date.parse('2027-04-16T05:00:07Z'), CHICAGO)).toEqual({
      on: '2027-04-16',
      at: '00:00',
      seconds: 7,
    });
    expect(wallOf(Date.parse('2027-04-16T04:59:59.999Z'), CHICAGO)).toEqual({
      on: '2027-04-15',
      at: '23:59',
      seconds: 59,
    });
  });

  it('read back what was set, for any minute that a zone has', () => {
    const zones = fc.constantFrom(
      CHICAGO,
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Tokyo',
      'America/St_Johns',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 40 * 365 * 24 * 60 }), (zone, minute) => {
        const instant = Date.UTC(2000, 0, 1) + minute * 60_000;
        const { on, at } = wallOf(instant, zone);
        const again = instantOf(on, at, zone);
        // The second of two equal times reads back as the first.
        expect([instant, instant - HOUR_MS, instant - HOUR_MS / 2]).toContain(again);
        expect(wallOf(again, zone)).toEqual({ on, at, seconds: 0 });
      }),
    );
  });
});
