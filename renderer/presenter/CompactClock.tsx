import { IconPlayerPauseFilled, IconTriangleFilled, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { InputOf } from '#contract';
import { nextSegment } from '#domain/clock/nextSegment';
import { ask } from '../bridge.ts';
import { followRun, useRun } from '../state/runStore.ts';
import { clockFace } from './clock/clockFace.ts';
import { performClockKey } from './clock/clockKeys.ts';
import classes from './CompactClock.module.css';

/**
 * The clock in a small window above all others; it takes the console's keys, and W or Esc close it. What needs a field
 * to type into opens on the console.
 */
export function CompactClock() {
  useEffect(() => followRun({ wallStep: 'minute', window: 'compact' }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Space and Enter belong to the button that was reached with Tab.
      if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const key = event.key.toLowerCase();
      if (event.key === 'Escape' || (isPlain && key === 'w')) close();
      else if (isPlain && isConsoleKey(key)) void ask('present.openOnConsole', { key });
      else if (performClockKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={classes['clock']}>
      <Face />
      <button type="button" aria-label="Close the small clock" title="Close (W)" onClick={close}>
        <IconX size={16} stroke={2} aria-hidden />
      </button>
    </div>
  );
}

function Face() {
  const readout = useRun((store) => store.readout);
  const clock = useRun((store) => store.clock);
  if (readout === null || clock === null) return <p className={classes['phase']}>Nothing is running</p>;
  const face = clockFace(readout);
  const { segment, round } = readout;
  const nextIndex = nextSegment(clock.segments, readout.segmentIndex);
  const next = nextIndex === null ? 'the end' : (clock.segments[nextIndex]?.name ?? '');
  const BarIcon = face.bar?.shape === 'two-bars' ? IconPlayerPauseFilled : IconTriangleFilled;
  return (
    <main className={classes['face']} data-level={face.level}>
      <h1 className={classes['phase']}>
        {segment?.name ?? ''}
        {round === null || segment?.kind !== 'phase' ? null : <span>{`Round ${round}`}</span>}
      </h1>
      <p className={classes['figures']} role="timer" data-length={Math.min(8, face.figures.length)}>
        {face.figures}
      </p>
      <p className={classes['foot']}>
        {face.bar ? (
          <b>
            <BarIcon aria-hidden />
            {face.bar.words}
          </b>
        ) : null}
        <span>{`Next: ${next}`}</span>
      </p>
    </main>
  );
}

const CONSOLE_KEYS: readonly string[] = ['m', 'c', 'r', 'p', 'v', '?'] satisfies ConsoleKey[];

type ConsoleKey = InputOf<'present.openOnConsole'>['key'];

function isConsoleKey(key: string): key is ConsoleKey {
  return CONSOLE_KEYS.includes(key);
}

function close(): void {
  void ask('present.showCompactClock', { isShown: false });
}
