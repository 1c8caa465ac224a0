import { describe, expect, it } from 'vitest';
import { instantOf } from '#domain/time';
import { timingAt } from '../../../renderer/planner/agenda/agendaCommands.ts';
import { agendaItem, EVENT, ZONE } from './agendaItem.ts';

const at = (time: string) => instantOf(EVENT.startsOn, time, ZONE);
const others = [agendaItem('all', '09:00', 60), agendaItem('lane', '10:00', 60, { lane: 1 })];

describe('how the start of a moved block is kept', () => {
  it('follows what ends right before it', () => {
    expect(timingAt(others, { startsAt: at('10:00'), lane: 2 })).toBe('follows-length');
    expect(timingAt(others, { startsAt: at('11:00'), lane: 0 })).toBe('follows-length');
  });

  it('stands by itself elsewhere, also beside another lane', () => {
    expect(timingAt(others, { startsAt: at('10:05'), lane: 0 })).toBe('start-length');
    expect(timingAt(others, { startsAt: at('11:00'), lane: 2 })).toBe('start-length');
  });
});
