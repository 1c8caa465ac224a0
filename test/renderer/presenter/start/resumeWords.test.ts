import { describe, expect, it } from 'vitest';
import { resumeWords } from '../../../../renderer/presenter/start/resumeWords.ts';
import { retreatSegments } from '../retreatStage.ts';

const segments = retreatSegments();
const offer = {
  segmentIndex: 4,
  segment: segments[4] ?? null,
  wasPaused: false,
  lastSeenAt: segments[4]?.startsAt ?? 0,
  gapMs: 91_000,
  remainingIfRanOnMs: 271_000,
  remainingIfStoppedMs: 362_000,
  isStale: false,
};
const about = { eventName: 'Northlake retreat', zone: 'America/Chicago' };

describe('the question after a crash', () => {
  it('says what happened and what each answer leaves', () => {
    expect(resumeWords(offer, about)).toEqual({
      title: 'A session was running',
      what: 'The app closed at 13:17 during “Explore what is in the way” in round 1 of Northlake retreat. Nothing of the session is lost.',
      stale: '',
      ranOn: 'Resume: the clock ran on, 4:31 left',
      stopped: 'Resume where it stopped, 6:02 left',
    });
  });

  it('offers one way back when the clock was paused', () => {
    const paused = { ...offer, wasPaused: true, gapMs: 0, remainingIfRanOnMs: 362_000 };
    expect(resumeWords(paused, about).ranOn).toBe('Resume, paused with 6:02 left');
  });

  it('says first that it is old when nobody looked for half a day', () => {
    const stale = { ...offer, isStale: true, gapMs: 15 * 3_600_000, remainingIfRanOnMs: -53_000_000 };
    const words = resumeWords(stale, about);
    expect(words.title).toBe('An old session was not ended');
    expect(words.stale).toContain('15 hours');
    expect(words.ranOn).toMatch(/over$/);
  });
});
