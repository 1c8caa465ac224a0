import type { ClockPageWords } from './clockPageWords.mjs';
import type { ClockPage } from '../../domain/handouts/clockPage.ts';
import type { createPageClock } from '../../domain/handouts/pageClock.ts';
import type { passedCue } from '../../domain/clock/tones.ts';
import type { drawRoles } from './drawRoles.mjs';
import type { PageDevice } from './pageDevice.mjs';

/** Draws and runs a clock page in a browser; carried into the page as text and never called here. */
export declare function runClockPage(
  page: ClockPage,
  createClock: typeof createPageClock,
  passed: typeof passedCue,
  device: PageDevice,
  words: ClockPageWords,
  roles: typeof drawRoles,
): void;
