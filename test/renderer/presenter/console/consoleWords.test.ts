import { describe, expect, it } from 'vitest';
import { readClock, upcomingSegments } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import { endWords, offsetWords } from '../../../../renderer/presenter/console/againstPlan.ts';
import { nowWords, planWords, thenLines } from '../../../../renderer/presenter/console/consoleWords.ts';
import { logOf, readoutAfter, retreatStage, segmentIndex } from '../retreatStage.ts';

const stage = retreatStage();
const { segments } = stage;
const { zone } = stage;
const lastEnd = segments.at(-1)?.endsAt ?? 0;

describe('the words of the console', () => {
  it('say how far the session is off the plan in whole minutes', () => {
    const words = [0, 59_999, -59_999, 60_000, 150_000, -120_000, 65 * 60_000].map(offsetWords);
    expect(words).toEqual([
      'On time',
      'On time',
      'On time',
      '1 minute behind',
      '2 minutes behind',
      '2 minutes ahead',
      '1 h 5 min behind',
    ]);
  });

  it('say when it ends, and that a night takes lateness up', () => {
    const late = readoutAfter(segments, [[{ kind: 'started' }, 20 * 60]]);
    expect(endWords(late, lastEnd, zone)).toBe('The next pause takes it up: ends Fri 10:27 as planned.');
    const secondDay = readoutAfter(segments, [
      [{ kind: 'started' }, 20 * 3600 + 20 * 60],
      [{ kind: 'movedTo', segmentIndex: segmentIndex(segments, { round: 4, phaseId: 'present' }) }, 6 * 60],
    ]);
    expect(secondDay.offsetMs).toBe(2 * 60_000);
    expect(endWords(secondDay, lastEnd, zone)).toBe('Ends 10:29 instead of 10:27.');
  });

  it('say where in the round one is and until when', () => {
    const readout = readoutAfter(segments, [
      [{ kind: 'started' }, 15 * 60],
      [{ kind: 'movedTo', segmentIndex: segmentIndex(segments, { round: 1, phaseId: 'explore' }) }, 60],
      [{ kind: 'added', deltaMs: 60_000 }, 0],
    ]);
    expect(nowWords(readout, segments)).toBe('Now, phase 4 of 7');
    expect(planWords(readout, zone)).toBe('9 minutes planned, 1 added, ends at 13:15');
  });

  it('list what comes with later rounds as one line each and the day when it changes', () => {
    const log = logOf(segments, [[{ kind: 'started' }, 0]]);
    const last = log[0];
    const reading = { wallMs: last?.wallMs ?? 0, monoMs: last?.monoMs ?? 0 };
    const clock = foldClock(log, segments);
    const lines = thenLines(upcomingSegments(clock, reading), { readout: readClock(clock, reading), zone });
    expect(lines.map((line) => line.name)).toEqual([
      'Round 1',
      'Change seats',
      'Round 2',
      'Break',
      'Round 3',
      'Pause',
      'Round 4, Friday, April 16',
      'Change seats',
      'Round 5',
      'Wrap-up',
    ]);
    expect(lines[0]?.durationMs).toBe(30 * 60_000);
  });
});
