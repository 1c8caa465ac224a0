import { clockCues } from '../clock/clockCues.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { paletteOf } from '../program/palette.ts';
import { MINUTE_MS } from '../time.ts';
import { TONES } from '../clock/tones.ts';
import type { ClockPage } from './clockPage.ts';
import { fitted, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** In the middle of the half hour to the hour that a write-up takes; a minute more or less is a press. */
const DURATION_MS = 45 * MINUTE_MS;

/** The clock by which one person writes up their challenge, alone and at a time of their own (TIM-16). */
export function writeUpClock({ snapshot }: PrintRequest): ClockPage {
  const { event, program } = snapshot;
  return {
    planMark: fingerprintOf(['write-up', event.name, DURATION_MS]),
    title: 'My leadership challenge',
    eventName: fitted(event.name, 80),
    language: languageOf(snapshot),
    zone: event.zone,
    palette: paletteOf(program?.color ?? null),
    isPlanned: false,
    note: '30 to 60 minutes are usual. Pause when you are called away; it goes on where it stopped.',
    roundCount: 0,
    presenterName: '',
    peersName: '',
    phases: [
      {
        kind: 'phase',
        name: 'Write',
        round: null,
        startsAt: 0,
        endsAt: DURATION_MS,
        durationMs: DURATION_MS,
        line: '150 to 300 words: enough that a stranger could ask a useful question.',
        silence: null,
        presenterDoes: '',
        peersDo: '',
        cues: clockCues(DURATION_MS),
      },
    ],
    groups: [],
    tones: TONES,
  };
}
