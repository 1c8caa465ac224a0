import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconX } from '@tabler/icons-react';
import type { KitResult } from '#contract';
import classes from './Kit.module.css';
import { resultNotes, resultWords } from './kitWords.ts';
import type { KitJob } from './useKit.ts';

/** How the writing goes, what came of it, and what to know about single files. */
export function KitNews({
  job,
  result,
  message,
  onCancel,
  onOpenFolder,
  onClose,
}: {
  job: KitJob | null;
  result: KitResult | null;
  message: string | null;
  onCancel: () => void;
  onOpenFolder: () => void;
  onClose: () => void;
}) {
  if (job?.isSlow)
    return (
      <div className={classes['news']} role="status">
        <div className={classes['progress']}>
          <p>{job.total === 0 ? 'Composing the documents' : `${job.done} of ${job.total} files written`}</p>
          <Progress value={job.total === 0 ? 0 : (100 * job.done) / job.total} aria-label="Files written" />
        </div>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    );
  if (message !== null)
    return (
      <div className={classes['news']} data-tone="look" role="alert">
        <IconAlertTriangleFilled size={16} aria-hidden />
        <p>{message}</p>
      </div>
    );
  return (
    <div role="status">
      {result === null ? null : (
        <div className={classes['news']}>
          <IconCircleCheckFilled size={16} aria-hidden />
          <div>
            <p>{resultWords(result)}</p>
            {resultNotes(result).map((note) => (
              <p key={note} className={classes['note']}>
                {note}
              </p>
            ))}
          </div>
          <Button size="compact-sm" variant="default" onClick={onOpenFolder}>
            Show the files
          </Button>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close message" onClick={onClose}>
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
