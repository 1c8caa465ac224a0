import type { ClockPage } from '../../domain/handouts/clockPage.ts';
import type { PageClock } from '../../domain/handouts/pageClock.ts';
import type { passedCue } from '../../domain/tones.ts';
import type { PageDevice } from './pageDevice.mjs';

/** Draws and runs a clock page in a browser; carried into the page as text and never called here. */
export declare function runClockPage(
  page: ClockPage,
  clock: PageClock,
  passed: typeof passedCue,
  device: PageDevice,
): void;
