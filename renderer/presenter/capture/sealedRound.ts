import type { ClockReadout } from '#domain/clock/readClock';
import type { Stage } from '../clock/stage.ts';

/** True while a round of a sealed format runs: what is said there belongs to the group and is never printed. */
export function isSealedNow({ format }: Stage, { segment, status }: ClockReadout): boolean {
  const isOn = status !== 'not-started' && status !== 'finished';
  return (
    isOn && format?.confidentiality.level === 'sealed' && segment?.kind === 'phase' && segment.round !== null
  );
}
