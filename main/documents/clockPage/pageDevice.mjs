// @ts-check

/**
 * What a clock page asks of the device it runs on: sound, a screen that stays on, and a memory. Each may be missing.
 * Carried into the page as text like `runClockPage`.
 *
 * @param {import('../../domain/handouts/clockPage.ts').ClockPage} page
 * @returns {import('./pageDevice.mjs').PageDevice}
 */
export function pageDevice(page) {
  // Some browsers have one memory for all pages from files.
  const KEY = 'convener-clock-' + page.planMark;
  /** @type {AudioContext | null} */
  let audio = null;
  /** @type {WakeLockSentinel | null} */
  let awake = null;
  return { sound, wakeSound, stayAwake, keep, kept };

  /** A tone that begins now. @param {keyof typeof page.tones} level */
  function sound(level) {
    wakeSound();
    if (audio === null) return;
    for (const { hertz, afterMs, lastsMs } of page.tones[level]) {
      const from = audio.currentTime + 0.02 + afterMs / 1000;
      const [note, loud] = [audio.createOscillator(), audio.createGain()];
      note.frequency.value = hertz;
      loud.gain.setValueAtTime(0.0001, from);
      loud.gain.exponentialRampToValueAtTime(0.25, from + 0.03);
      loud.gain.exponentialRampToValueAtTime(0.0001, from + lastsMs / 1000);
      note.connect(loud).connect(audio.destination);
      note.start(from);
      note.stop(from + lastsMs / 1000);
    }
    navigator.vibrate?.(level === 'over' ? [200, 100, 200] : 150);
  }

  /** A browser lets a page sound only once somebody has pressed something on it. */
  function wakeSound() {
    try {
      audio ??= new AudioContext();
      if (audio.state === 'suspended') void audio.resume();
    } catch {
      audio = null; // color, word and shape still tell
    }
  }

  /** @param {boolean} isWanted */
  async function stayAwake(isWanted) {
    try {
      if (!isWanted) {
        await awake?.release();
        awake = null;
      } else if ((awake === null || awake.released) && document.visibilityState === 'visible') {
        awake = (await navigator.wakeLock?.request('screen')) ?? null;
      }
    } catch {
      awake = null; // the device keeps its own mind, as when its battery is low
    }
  }

  /** @param {{ planMark: string, state: unknown, isMuted: boolean, group: string }} value */
  function keep(value) {
    try {
      localStorage.setItem(KEY, JSON.stringify(value));
    } catch {
      // Some browsers keep nothing for a page from a file; then the clock lasts as long as the page is open.
    }
  }

  /** What was kept for this plan; nothing of an older one. @returns {{ state?: unknown, isMuted?: unknown, group?: unknown }} */
  function kept() {
    try {
      const value = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      return typeof value === 'object' && value !== null && value.planMark === page.planMark ? value : {};
    } catch {
      return {};
    }
  }
}
