import { describe, expect, it } from 'vitest';
import { retimeBlock } from '#domain/agenda/retimeBlock';
import type { BlockTime, Retiming } from '#domain/agenda/retimeBlock';
import { HOUR_MS, MINUTE_MS } from '#domain/time';

const ZONE = 'America/Chicago';
const talk: BlockTime = {
  startsOn: '2027-04-15',
  startsAt: '10:00',
  durationMs: 60 * MINUTE_MS,
  timing: 'start-length',
  endsAt: null,
};
const kept = { timing: 'start-end', endsAt: '11:00' } as const;

function retimed(change: Retiming, block: Partial<BlockTime> = {}): string {
  const answer = retimeBlock({ ...talk, ...block }, change, ZONE);
  if (!answer.ok) return answer.failure.message;
  const { startsOn, startsAt, durationMs, timing, endsAt } = answer.value;
  return `${startsOn} ${startsAt} ${durationMs / MINUTE_MS} ${timing} ${endsAt ?? '-'}`;
}

describe('giving a block another time', () => {
  it.each<[string, Retiming, Partial<BlockTime>, string]>([
    ['a new start keeps the length', { startsAt: '10:30' }, {}, '2027-04-15 10:30 60 start-length -'],
    ['a new day keeps the time of day', { startsOn: '2027-04-16' }, {}, '2027-04-16 10:00 60 start-length -'],
    [
      'a new length keeps the start',
      { durationMs: 45 * MINUTE_MS },
      {},
      '2027-04-15 10:00 45 start-length -',
    ],
    ['a new end is kept from then on', { endsAt: '12:00' }, {}, '2027-04-15 10:00 120 start-end 12:00'],
    ['a kept end takes from the length', { startsAt: '10:20' }, kept, '2027-04-15 10:20 40 start-end 11:00'],
    [
      'a kept end and a new length move the start',
      { durationMs: 90 * MINUTE_MS },
      { timing: 'length-end', endsAt: '11:00' },
      '2027-04-15 09:30 90 length-end 11:00',
    ],
    [
      'a kept length and a new end move the start',
      { endsAt: '12:15' },
      { timing: 'length-end', endsAt: '11:00' },
      '2027-04-15 11:15 60 length-end 12:15',
    ],
    [
      'what followed stands by itself where it was put',
      { startsAt: '14:00' },
      { timing: 'follows-length' },
      '2027-04-15 14:00 60 start-length -',
    ],
    [
      'another day keeps the end that is kept',
      { startsOn: '2027-04-16' },
      kept,
      '2027-04-16 10:00 60 start-end 11:00',
    ],
    ['it may run over midnight', { startsAt: '23:30' }, {}, '2027-04-15 23:30 60 start-length -'],
  ])('%s', (_, change, block, expected) => {
    expect(retimed(change, block)).toBe(expected);
  });

  it.each<[string, Retiming, Partial<BlockTime>]>([
    ['an end before the start', { endsAt: '09:00' }, {}],
    ['a start after a kept end', { startsAt: '11:30' }, kept],
    ['no length', { durationMs: 0 }, {}],
    ['a negative length', { durationMs: -5 * MINUTE_MS }, {}],
    ['forty hours', { durationMs: 40 * HOUR_MS }, {}],
  ])('refuses %s with a sentence', (_, change, block) => {
    expect(retimed(change, block)).toMatch(/keeps the (length|times) it had/);
  });
});
