import type { ClockCue } from '../../domain/clock/clockCues.ts';
import type { ClockPage } from '../../domain/handouts/clockPage.ts';

/** Sound, a screen that stays on, and a memory, where the device has them. */
export interface PageDevice {
  sound: (level: ClockCue['level']) => void;
  wakeSound: () => void;
  stayAwake: (isWanted: boolean) => Promise<void>;
  keep: (value: { planMark: string; state: unknown; isMuted: boolean; group: string }) => void;
  kept: () => { state?: unknown; isMuted?: unknown; group?: unknown };
}

/** What a clock page asks of the device it runs on; carried into the page as text and never called here. */
export declare function pageDevice(page: ClockPage): PageDevice;
