import { Button, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './Proposal.module.css';
import type { PlanJob } from './useGroups.ts';

/** How far a search is, with a button to stop it. */
export function PlanProgressBar({ job, onStop }: { job: PlanJob; onStop: () => void }) {
  const share = Math.round(Math.min(1, job.share) * 100);
  return (
    <div className={classes['progress']}>
      <p role="status">
        {job.isProving ? 'Looking for a proof' : 'Searching'}
        {job.repeats === null ? '' : `, ${job.repeats} ${job.repeats === 1 ? 'repeat' : 'repeats'} so far`}
      </p>
      <Progress value={share} aria-label="Progress of the search" />
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconX size={14} stroke={1.75} aria-hidden />}
        onClick={onStop}
      >
        Stop
      </Button>
    </div>
  );
}
