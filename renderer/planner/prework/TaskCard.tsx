import { ActionIcon, Progress, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { TaskCount } from '#domain/prework/preWorkCell';
import { receivedWord } from '#domain/prework/preWorkCell';
import { shortDay } from '../../state/dates.ts';
import classes from './PreWork.module.css';

/** One task over all people: a sentence of counts, a bar, and its days. */
export function TaskCard({ count, onEdit }: { count: TaskCount; onEdit: () => void }) {
  const { task, people } = count;
  const share = (part: number) => (people === 0 ? 0 : (100 * part) / people);
  const words = countWords(count);
  return (
    <li className={classes['card']}>
      <div className={classes['cardHead']}>
        <h2>{task.name}</h2>
        <Tooltip label="Change its name and days">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Change “${task.name}”`}
            onClick={onEdit}
          >
            <IconPencil size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <p>{words}</p>
      <p className={classes['days']}>{daysWords(count)}</p>
      <Progress.Root size={8} radius={4} aria-hidden>
        <Progress.Section value={share(count.done)} className={classes['done'] ?? ''} />
        <Progress.Section value={share(count.toRead)} className={classes['toRead'] ?? ''} />
        <Progress.Section value={share(count.passed)} className={classes['passed'] ?? ''} />
      </Progress.Root>
    </li>
  );
}

function countWords({ task, people, done, toRead, passed, open, notSent }: TaskCount): string {
  if (notSent === people && people > 0) return 'Nothing sent yet';
  const doneWord =
    task.kind === 'write-up' ? 'read' : task.kind === 'reading' ? 'sent' : receivedWord(task.kind);
  if (done === people && people > 0) return `${done} of ${people} ${doneWord.toLowerCase()}`;
  const parts = [`${done} ${doneWord.toLowerCase()}`];
  if (toRead > 0) parts.push(`${toRead} back`);
  if (passed > 0) parts.push(`${passed} passed`);
  if (open > 0) parts.push(`${open} open`);
  return parts.join(', ');
}

function daysWords({ sendOn, dueOn, late }: TaskCount): string {
  const goes = `Out ${shortDay(sendOn)}`;
  const due = dueOn === null ? goes : `${goes}, due ${shortDay(dueOn)}`;
  return late > 0 ? `${due}; ${late} late` : due;
}
