import { describe, expect, it } from 'vitest';
import { agendaOf } from '#domain/agenda/agenda';
import type { AgendaItem } from '#domain/agenda/agenda';
import { agendaGridOf, hoursOf } from '../../../renderer/planner/agenda/agendaGrid.ts';
import { timelineScale } from '../../../renderer/planner/agenda/timelineScale.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { agendaItem, EVENT } from './agendaItem.ts';

const item = (key: string, at: string, minutes: number, lane = 0, on = EVENT.startsOn) =>
  agendaItem(key, at, minutes, { lane, on });

const shares = (items: AgendaItem[]) =>
  agendaGridOf(items, EVENT).columns[0]?.items.map(
    ({ item: placed, left, width, isOverlapping }) =>
      `${placed.key} ${left.toFixed(2)} ${width.toFixed(2)}${isOverlapping ? ' overlaps' : ''}`,
  );

describe('the columns of an agenda', () => {
  it('shows both days of the retreat on one scale, seat changes as gaps', () => {
    const snapshot = retreatSnapshot();
    const grid = agendaGridOf(agendaOf(snapshot), snapshot.event);
    expect(grid.columns.map(({ on, items }) => [on, items.length])).toEqual([
      ['2027-04-15', 14],
      ['2027-04-16', 14],
    ]);
    expect([grid.fromMinute, grid.toMinute]).toEqual([8 * 60 + 30, 15 * 60 + 30]);
    expect(hoursOf(grid)).toEqual([9, 10, 11, 12, 13, 14, 15].map((hour) => hour * 60));
  });

  it('shows days without anything, and a day outside the event on which something stands', () => {
    const grid = agendaGridOf([item('late', '10:00', 30, 0, '2027-04-20')], EVENT);
    expect(grid.columns.map(({ on }) => on)).toEqual(['2027-04-15', '2027-04-16', '2027-04-20']);
  });

  it('shows a working day where nothing is planned', () => {
    expect(agendaGridOf([], EVENT)).toMatchObject({ fromMinute: 480, toMinute: 1020 });
  });

  it('puts lanes beside each other and lets everybody span them', () => {
    expect(
      shares([item('all', '09:00', 30), item('left', '09:30', 60, 1), item('right', '09:30', 60, 2)]),
    ).toEqual(['all 0.00 1.00', 'left 0.00 0.50', 'right 0.50 0.50']);
  });

  it('draws what overlaps side by side, and says so', () => {
    expect(shares([item('one', '09:00', 60), item('two', '09:30', 60), item('three', '10:00', 60)])).toEqual([
      'one 0.00 0.50 overlaps',
      'two 0.50 0.50 overlaps',
      'three 0.00 0.50 overlaps',
    ]);
  });

  it('marks what everybody does beside a lane that runs at the same time', () => {
    expect(
      shares([item('all', '09:00', 60), item('left', '09:30', 60, 1), item('right', '10:00', 60, 2)]),
    ).toEqual(['all 0.00 1.00 overlaps', 'left 0.00 0.50 overlaps', 'right 0.50 0.50']);
  });

  it('runs over midnight in the column of its first day', () => {
    const grid = agendaGridOf([item('night', '23:00', 180)], EVENT);
    expect(grid).toMatchObject({ fromMinute: 23 * 60, toMinute: 26 * 60 });
  });
});

describe('the scale of the days', () => {
  const place = { width: 700, height: 744, days: 2, minutes: 420, groups: 5, zoom: 1 };
  it('fits the days into the window', () => {
    const scale = timelineScale(place);
    expect(scale.pixelsAMinute).toBeCloseTo(1.55, 1);
    expect(scale.columns).toBe('repeat(2, 330px)');
  });

  it('goes from a week to five minutes', () => {
    const wide = timelineScale({ ...place, days: 7, zoom: 0.5 });
    const close = timelineScale({ ...place, zoom: 5 });
    expect(wide.pixelsAMinute).toBeLessThan(0.8);
    expect(close.pixelsAMinute * 5).toBeGreaterThan(36);
  });
});
