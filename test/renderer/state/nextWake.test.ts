import { describe, expect, it } from 'vitest';
import type { ClockEntry } from '#domain/clock/clockEntry';
import { readClock } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import { shownTime } from '#domain/clock/shownTime';
import { nextWakeMs } from '../../../renderer/state/nextWake.ts';
import { retreatSegments } from '../presenter/retreatStage.ts';

const segments = retreatSegments();
const began = { wallMs: segments[0]?.startsAt ?? 0, monoMs: 5000.25 };
const started: ClockEntry = { id: 'E1', position: 0, ...began, kind: 'started' };
const running = foldClock([started], segments);

function after(ms: number) {
  const reading = { wallMs: began.wallMs + ms, monoMs: began.monoMs + ms };
  return { reading, readout: readClock(running, reading) };
}

describe('the next wake-up', () => {
  it('comes exactly when the figures turn', () => {
    const wakes = [0, 300, 999, 1000, 1001.4].map((ms) => nextWakeMs({ ...after(ms), wallStep: 'minute' }));
    expect(wakes).toEqual([1000, 700, 1, 1000, 999]);
  });

  it('shows every second of a countdown once, through zero into overtime', () => {
    const shown: string[] = [];
    let at = 15 * 60_000 - 3500;
    while (at < 15 * 60_000 + 2500) {
      const moment = after(at);
      shown.push(shownTime(moment.readout.remainingMs));
      at += nextWakeMs({ ...moment, wallStep: 'minute' });
    }
    expect(shown).toEqual(['0:04', '0:03', '0:02', '0:01', '0:00', '+0:01', '+0:02']);
  });

  it('keeps to the time of day where nothing counts', () => {
    const paused = foldClock([started, { id: 'E2', position: 1, ...began, kind: 'paused' }], segments);
    const reading = { wallMs: began.wallMs + 59_250, monoMs: began.monoMs + 59_250 };
    const readout = readClock(paused, reading);
    expect(nextWakeMs({ reading, readout, wallStep: 'minute' })).toBe(750);
    expect(nextWakeMs({ reading, readout: null, wallStep: 'second' })).toBe(750);
  });

  it('looks again within five seconds even if nothing is expected to change', () => {
    const reading = { wallMs: began.wallMs + 10_000, monoMs: 0 };
    expect(nextWakeMs({ reading, readout: null, wallStep: 'minute' })).toBe(5000);
  });
});
