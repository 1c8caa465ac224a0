import { Button } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { memo } from 'react';
import type { CoveredWish } from '#domain/prework/wishCoverage';
import { ConsoleModal } from '../console/ConsoleModal.tsx';
import { openOnConsole, useConsole } from '../console/consoleStore.ts';
import { wishesFor, wishLine } from './promptsNow.ts';
import type { Stage } from '../clock/stage.ts';
import classes from './Wishes.module.css';

/** What participants want these days to cover, as one quiet line that opens. */
export const Wishes = memo(function Wishes({ stage }: { stage: Stage }) {
  const isOpen = useConsole((store) => store.showsWishes);
  const wishes = wishesFor(stage);
  const line = wishLine(wishes);
  if (line === '') return null;
  return (
    <>
      <Button
        className={classes['line'] ?? ''}
        classNames={{ label: classes['words'] ?? '' }}
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconStar size={16} stroke={1.75} aria-hidden />}
        onClick={() => openOnConsole('showsWishes')}
      >
        {line}
      </Button>
      <ConsoleModal isOpen={isOpen} title="What people wish for" size={560}>
        <ul className={classes['wishes']}>
          {wishes.map((covered) => (
            <li key={covered.wish.id}>
              <span>{covered.wish.text}</span>
              <span>{wordsOf(covered, stage)}</span>
            </li>
          ))}
        </ul>
      </ConsoleModal>
    </>
  );
});

/** `3 people, now`. */
function wordsOf({ people, blocks }: CoveredWish, { block }: Stage): string {
  const asked = people === 0 ? '' : people === 1 ? '1 person' : `${people} people`;
  const taken =
    blocks.length === 0
      ? 'in no block'
      : blocks.some(({ id }) => id === block?.id)
        ? 'now'
        : (blocks[0]?.title ?? '');
  return [asked, taken].filter((part) => part !== '').join(', ');
}
