import type { DurationMs } from '../time.ts';

/**
 * The countdown as figures: `4:42`, `1:02:03`, and `+0:12` in overtime. Seconds are rounded up, so that 0:01 stands
 * until the last second has truly passed and 0:00 comes exactly at zero, when the tone sounds; `+0:01` follows one
 * full second later.
 */
export function shownTime(remainingMs: DurationMs): string {
  const seconds = Math.ceil(remainingMs / 1000);
  const figures = figuresOf(Math.abs(seconds));
  return seconds < 0 ? `+${figures}` : figures;
}

function figuresOf(total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours === 0) return `${minutes}:${twoDigits(seconds)}`;
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
