import type { Segment } from '#domain/agenda/schedule';
import { memo } from 'react';
import { AgreeNorms } from './AgreeNorms.tsx';
import { Prompts } from './Prompts.tsx';
import { RankAdvice } from './RankAdvice.tsx';
import classes from './RoomLines.module.css';
import { Spoken } from './Spoken.tsx';
import type { Stage } from '../clock/stage.ts';
import { Wishes } from './Wishes.tsx';

/** What a facilitator may look up while the clock runs, each behind one quiet line. It does not follow the seconds. */
export const RoomLines = memo(function RoomLines({
  stage,
  segment,
  runId,
  isRehearsal,
}: {
  stage: Stage;
  segment: Segment | null;
  runId: string;
  isRehearsal: boolean;
}) {
  return (
    <div className={classes['lines']} role="toolbar" aria-label="For the facilitator">
      <Prompts stage={stage} segment={segment} />
      <Spoken stage={stage} runId={runId} />
      <AgreeNorms stage={stage} segment={segment} isRehearsal={isRehearsal} />
      <RankAdvice stage={stage} isRehearsal={isRehearsal} />
      <Wishes stage={stage} />
    </div>
  );
});
