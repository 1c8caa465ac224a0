import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { peopleIn } from '#domain/people/duplicates';
import type { Duplicate } from '#domain/people/duplicates';
import classes from './People.module.css';

/** A quiet line above the table where entries may be one person; nothing where none are. */
export function DuplicatesLine({ pairs, onCompare }: { pairs: readonly Duplicate[]; onCompare: () => void }) {
  const count = useMemo(() => peopleIn(pairs), [pairs]);
  if (count === 0) return null;
  return (
    <div className={classes['twice']}>
      <IconUsers size={14} stroke={1.75} aria-hidden />
      <p>
        {count === 1
          ? 'One person may be entered twice.'
          : `${count.toLocaleString('en-US')} people may be entered twice.`}
      </p>
      <Button variant="subtle" size="compact-xs" onClick={onCompare}>
        Compare
      </Button>
    </div>
  );
}
