import { expect, test } from 'vitest';
import { stateAtRest } from '#domain/clock/clockState';
import { readClock } from '#domain/clock/readClock';
import type { ClockReadout } from '#domain/clock/readClock';
import type { Heard } from '#domain/clock/tones';
import { warningOf } from '../../../../renderer/presenter/clock/warningOf.ts';
import type { ClockLook } from '../../../../renderer/presenter/clock/warningOf.ts';

const MINUTE = 60_000;
const rest = readClock(stateAtRest([]), { wallMs: 0, monoMs: 0 });

/** Ten minutes, looked at as the console does: where its figures turn. */
function heardIn(own: Partial<ClockReadout>, look: Partial<ClockLook> = {}, fromMs = 10 * MINUTE): string[] {
  let heard: Heard | null = null;
  const levels: string[] = [];
  for (let remainingMs = fromMs; remainingMs > -3000; remainingMs -= 1000) {
    const status = remainingMs < 0 ? 'overtime' : 'running';
    const readout: ClockReadout = { ...rest, status, plannedMs: 10 * MINUTE, remainingMs, ...own };
    const warning = warningOf(heard, { readout, key: 'run 1', pace: 1, turns: 0, ...look });
    ({ heard } = warning);
    if (warning.level !== null) levels.push(warning.level);
  }
  return levels;
}

test('each warning is heard once, also where the room sees a still or a blank picture', () => {
  const all = ['five', 'soon', 'last', 'over'];
  expect(heardIn({})).toEqual(all);
  expect(heardIn({ isFrozen: true })).toEqual(all);
  expect(heardIn({ isBlank: true })).toEqual(all);
});

test('a pause, a block that is held and a hurried rehearsal are silent', () => {
  expect(heardIn({ status: 'paused' })).toEqual([]);
  expect(heardIn({ status: 'not-started' })).toEqual([]);
  expect(heardIn({ status: 'finished' })).toEqual([]);
  expect(heardIn({ isHeld: true })).toEqual([]);
  expect(heardIn({}, { pace: 10 })).toEqual([]);
});

test('a window that opens late hears only what is still to come', () => {
  expect(heardIn({}, {}, 90_000)).toEqual(['last', 'over']);
});

test('a short phase has the cues of a short phase, and added time counts', () => {
  expect(heardIn({ plannedMs: 3 * MINUTE }, {}, 3 * MINUTE)).toEqual(['last', 'over']);
  expect(heardIn({ plannedMs: 3 * MINUTE, addedMs: 5 * MINUTE }, {}, 8 * MINUTE)).toEqual([
    'five',
    'soon',
    'last',
    'over',
  ]);
});

test('in a circle each turn that passes on is heard once, and over a warning of the same moment', () => {
  expect(heardIn({}, { turns: 5 })).toEqual(['turn', 'turn', 'five', 'turn', 'turn', 'last', 'over']);
  expect(heardIn({ isHeld: true }, { turns: 5 })).toEqual([]);
  expect(heardIn({}, { turns: 1 })).toEqual(['five', 'soon', 'last', 'over']);
});
