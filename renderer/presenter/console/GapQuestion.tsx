import { Button } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { MINUTE_MS } from '#domain/time';
import { appendPress } from '../../state/runStore.ts';
import classes from './GapQuestion.module.css';

/** The laptop slept while the clock ran: whether those minutes count is for the facilitator to say. */
export function GapQuestion({ gapMs }: { gapMs: number }) {
  return (
    <section className={classes['gap']} role="alert">
      <IconAlertTriangleFilled size={16} aria-hidden />
      <p>{`The laptop slept for ${sleepWords(gapMs)}. Until you decide, the clock ran on.`}</p>
      <Button size="xs" variant="default" onClick={() => void appendPress({ kind: 'gapCounted', gapMs })}>
        Count it
      </Button>
      <Button size="xs" onClick={() => void appendPress({ kind: 'gapNotCounted', gapMs })}>
        Leave it out
      </Button>
    </section>
  );
}

function sleepWords(gapMs: number): string {
  const minutes = Math.round(gapMs / MINUTE_MS);
  if (minutes < 1) return `${Math.round(gapMs / 1000)} seconds`;
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
