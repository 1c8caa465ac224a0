import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#domain/agenda/agenda';
import { dropAt } from '../../../renderer/planner/agenda/agendaDrop.ts';
import type { Dragged } from '../../../renderer/planner/agenda/agendaDrop.ts';
import { agendaGridOf } from '../../../renderer/planner/agenda/agendaGrid.ts';
import { agendaItem, EVENT } from './agendaItem.ts';

const all = agendaItem('all', '08:00', 60);
const left = agendaItem('left', '09:00', 60, { lane: 1 });
const right = agendaItem('right', '09:00', 60, { lane: 2 });
const friday = agendaItem('friday', '10:00', 30, { on: '2027-04-16' });
const odd = agendaItem('odd', '10:20', 47);
const ITEMS = [all, left, right, odd, friday];
const LINES = [
  { left: 100, right: 300, top: 50, bottom: 650 },
  { left: 350, right: 550, top: 50, bottom: 650 },
];

const move = (item: AgendaItem, minutes: number): Dragged => ({
  kind: 'move',
  item,
  title: item.title,
  minutes,
  leadMinutes: 0,
});

/** The grid begins at 08:00 and one pixel is one minute, so that y 50 is 08:00. */
function drop(dragged: Dragged, x: number, y: number, { isFine = false, grabbed = 0 } = {}) {
  const found = dropAt({
    grid: agendaGridOf(ITEMS, EVENT),
    pixelsAMinute: 1,
    lines: LINES,
    dragged,
    pointer: { x, y, isFine },
    grabbed,
  });
  return found && [found.column, found.minute - 480, found.minutes, found.lane];
}

describe('where a block is let go', () => {
  it('snaps to five minutes, or to one when the hand is steady', () => {
    expect(drop(move(friday, 30), 400, 50 + 92)).toEqual([1, 90, 30, 0]);
    expect(drop(move(friday, 30), 400, 50 + 92, { isFine: true })).toEqual([1, 92, 30, 0]);
  });

  it('starts right behind what ends near the pointer', () => {
    expect(drop(move(friday, 30), 150, 50 + 181)).toEqual([0, 180, 30, 0]);
    expect(drop(move(friday, 30), 150, 50 + 188)).toEqual([0, 187, 30, 0]);
    expect(drop(move(friday, 30), 150, 50 + 188, { isFine: true })).toEqual([0, 188, 30, 0]);
    // Its own end is no place to stand behind.
    expect(drop(move(odd, 47), 150, 50 + 188)).toEqual([0, 190, 47, 0]);
  });

  it('moves a stretch by its own start, wherever it was taken', () => {
    const stretch: Dragged = { kind: 'move', item: friday, title: '', minutes: 90, leadMinutes: 32 };
    expect(drop(stretch, 400, 50 + 92)).toEqual([1, 92, 90, 0]);
    expect(drop(stretch, 400, 50 + 10)).toEqual([1, 12, 90, 0]);
  });

  it('counts from where the block was taken', () => {
    expect(drop(move(friday, 30), 400, 50 + 100, { grabbed: 20 })).toEqual([1, 80, 30, 0]);
  });

  it('goes to the day under the pointer, whose clock times belong to it', () => {
    expect(drop(move(all, 60), 320, 50 + 60)).toEqual([1, 60, 60, 0]);
    expect(drop(move(all, 60), 600, 50 + 60)).toBeNull();
    expect(drop(move(all, 60), 400, -40)).toBeNull();
  });

  it('stays within its day', () => {
    expect(drop(move(friday, 30), 400, 0)).toEqual([1, -50, 30, 0]);
    expect(drop({ kind: 'new', minutes: 30, title: '' }, 400, 880)).toEqual([1, 830, 30, 0]);
  });

  it('puts what stands in a lane into the lane under the pointer, or among everybody beside the line', () => {
    expect(drop(move(left, 60), 250, 50 + 60)).toEqual([0, 60, 60, 2]);
    expect(drop(move(left, 60), 80, 50 + 60)).toEqual([0, 60, 60, 0]);
  });

  it('keeps everybody together unless lanes run at that time', () => {
    expect(drop(move(all, 60), 250, 50 + 180)).toEqual([0, 180, 60, 0]);
    expect(drop(move(all, 60), 250, 50 + 60)).toEqual([0, 60, 60, 2]);
    expect(drop({ kind: 'new', minutes: 20, title: 'Break' }, 120, 50 + 70)).toEqual([0, 70, 20, 1]);
  });

  it('never puts a session into a lane', () => {
    const session = agendaItem('round', '08:00', 30, { sessionId: 'session' });
    expect(drop(move(session, 30), 250, 50 + 60)).toEqual([0, 60, 30, 0]);
  });

  it('stretches a block from its own start, by a step at the least', () => {
    const resize: Dragged = { kind: 'resize', item: friday, title: '' };
    expect(drop(resize, 0, 50 + 193)).toEqual([1, 120, 75, 0]);
    expect(drop(resize, 0, 50)).toEqual([1, 120, 5, 0]);
  });
});
