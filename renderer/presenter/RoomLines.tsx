import { memo } from 'react';
import classes from './RoomLines.module.css';
import { Spoken } from './Spoken.tsx';
import type { Stage } from './stage.ts';

/** What a facilitator may look up while the clock runs, each behind one quiet line. It does not follow the seconds. */
export const RoomLines = memo(function RoomLines({ stage, runId }: { stage: Stage; runId: string }) {
  return (
    <div className={classes['lines']} role="toolbar" aria-label="For the facilitator">
      <Spoken stage={stage} runId={runId} />
    </div>
  );
});
