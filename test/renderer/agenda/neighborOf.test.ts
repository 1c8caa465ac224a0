import { describe, expect, it } from 'vitest';
import { agendaGridOf } from '../../../renderer/planner/agenda/agendaGrid.ts';
import { neighborOf, successorOf } from '../../../renderer/planner/agenda/neighborOf.ts';
import { agendaItem, EVENT } from './agendaItem.ts';

const GRID = agendaGridOf(
  [
    agendaItem('early', '09:00', 60),
    agendaItem('late', '14:00', 60),
    agendaItem('morning', '10:00', 60, { on: '2027-04-17' }),
    agendaItem('afternoon', '13:00', 60, { on: '2027-04-17' }),
  ],
  { ...EVENT, endsOn: '2027-04-17' },
);

describe('the arrows between blocks', () => {
  it('go through a day and stop at its ends', () => {
    expect(neighborOf(GRID, 'early', 'ArrowDown')).toBe('late');
    expect(neighborOf(GRID, 'late', 'ArrowUp')).toBe('early');
    expect(neighborOf(GRID, 'late', 'ArrowDown')).toBeNull();
    expect(neighborOf(GRID, 'late', 'Home')).toBe('early');
    expect(neighborOf(GRID, 'morning', 'End')).toBe('afternoon');
  });

  it('go to the nearest block of the next day that has any', () => {
    expect(neighborOf(GRID, 'late', 'ArrowRight')).toBe('afternoon');
    expect(neighborOf(GRID, 'morning', 'ArrowLeft')).toBe('early');
    expect(neighborOf(GRID, 'morning', 'ArrowRight')).toBeNull();
  });

  it('leave the place of a removed block to the one after it, else to the one before', () => {
    expect(successorOf(GRID, 'early')).toBe('late');
    expect(successorOf(GRID, 'afternoon')).toBe('morning');
  });
});
