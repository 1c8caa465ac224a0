import { memo } from 'react';
import { RankAdvice } from './RankAdvice.tsx';
import classes from './RoomLines.module.css';
import { Spoken } from './Spoken.tsx';
import type { Stage } from './stage.ts';

/** What a facilitator may look up while the clock runs, each behind one quiet line. It does not follow the seconds. */
export const RoomLines = memo(function RoomLines({
  stage,
  runId,
  isRehearsal,
}: {
  stage: Stage;
  runId: string;
  isRehearsal: boolean;
}) {
  return (
    <div className={classes['lines']} role="toolbar" aria-label="For the facilitator">
      <Spoken stage={stage} runId={runId} />
      <RankAdvice stage={stage} isRehearsal={isRehearsal} />
    </div>
  );
});
