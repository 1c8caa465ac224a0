import { TONES } from '#domain/clock/tones';
import type { Tone } from '#domain/clock/tones';

/** Loud enough for a room that works, soft enough not to stop anybody. */
const LOUDNESS = 0.22;
const SWELL_S = 0.03;

let speaker: AudioContext | null = null;

/** Plays a tone now. A laptop without sound stays silent; the screen tells the same. */
export function playTone(tone: Tone): void {
  try {
    speaker ??= new AudioContext();
    if (speaker.state === 'suspended') void speaker.resume();
  } catch {
    return;
  }
  for (const { hertz, afterMs, lastsMs } of TONES[tone]) {
    const from = speaker.currentTime + SWELL_S + afterMs / 1000;
    const to = from + lastsMs / 1000;
    const note = new OscillatorNode(speaker, { frequency: hertz });
    const loudness = new GainNode(speaker, { gain: 0 });
    loudness.gain.setValueAtTime(0.0001, from);
    loudness.gain.exponentialRampToValueAtTime(LOUDNESS, from + SWELL_S);
    loudness.gain.exponentialRampToValueAtTime(0.0001, to);
    note.connect(loudness).connect(speaker.destination);
    note.start(from);
    note.stop(to);
  }
}
