import type { ClockCue } from './clockCues.ts';
import type { DurationMs } from '../time.ts';

/** One note of a tone: soft, and short enough to be spoken over. */
export interface Note {
  hertz: number;
  afterMs: DurationMs;
  lastsMs: DurationMs;
}

/** What is heard: how near the end a phase is, or that the turn passes to the next seat of a circle. */
export type Tone = ClockCue['level'] | 'turn';

/** The moment at which a tone is heard. */
export interface ToneCue<Name extends Tone = Tone> {
  level: Name;
  remainingMs: DurationMs;
}

/**
 * A tone of its own for each level: one note, two that rise, three, and a chime that falls when time is over. A turn that
 * passes on is two high notes, short enough for somebody to go on speaking.
 */
export const TONES: Record<Tone, readonly Note[]> = {
  five: [{ hertz: 523, afterMs: 0, lastsMs: 450 }],
  soon: [
    { hertz: 523, afterMs: 0, lastsMs: 350 },
    { hertz: 659, afterMs: 220, lastsMs: 450 },
  ],
  last: [
    { hertz: 659, afterMs: 0, lastsMs: 300 },
    { hertz: 659, afterMs: 220, lastsMs: 300 },
    { hertz: 784, afterMs: 440, lastsMs: 450 },
  ],
  over: [
    { hertz: 784, afterMs: 0, lastsMs: 500 },
    { hertz: 659, afterMs: 300, lastsMs: 500 },
    { hertz: 523, afterMs: 600, lastsMs: 900 },
  ],
  turn: [
    { hertz: 784, afterMs: 0, lastsMs: 200 },
    { hertz: 988, afterMs: 160, lastsMs: 300 },
  ],
};

/** The moments at which a turn passes on in a phase of so many equal slots; the first begins and the last ends with the phase (TIM-14). */
export function turnCues(totalMs: DurationMs, turns: number): ToneCue<'turn'>[] {
  return Array.from({ length: Math.max(0, turns - 1) }, (_, index) => ({
    level: 'turn',
    remainingMs: totalMs - ((index + 1) * totalMs) / turns,
  }));
}

/** A countdown at one moment; `key` stays the same for one stay in one phase. */
export interface Heard {
  key: string;
  /** The least that was left so far. */
  remainingMs: DurationMs;
}

/**
 * The cue that was passed since the last look, or null, and what to remember for the next look. A cue sounds once: a
 * look that comes much too late, after sleep or in a window that was held up, is silent, and so is the first look at a
 * phase. A minute that is added brings its cue back. Refers to nothing outside itself: it also runs on a group’s phone.
 */
export function passedCue<Name extends Tone>(
  before: Heard | null,
  now: Heard,
  cues: readonly ToneCue<Name>[],
): { level: Name | null; heard: Heard } {
  const latestMs = 1500;
  const isSame = before !== null && before.key === now.key;
  // A clock that was put right by a blink is no time that was added.
  const isAdded = isSame && now.remainingMs > before.remainingMs + 1000;
  if (!isSame || isAdded) return { level: null, heard: now };
  const passed = cues.findLast(
    (cue) =>
      now.remainingMs <= cue.remainingMs &&
      before.remainingMs > cue.remainingMs &&
      cue.remainingMs - now.remainingMs <= latestMs,
  );
  const remainingMs = Math.min(before.remainingMs, now.remainingMs);
  return { level: passed?.level ?? null, heard: { key: now.key, remainingMs } };
}
