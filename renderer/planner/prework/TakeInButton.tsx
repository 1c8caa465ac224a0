import { Button, FileButton } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { useTakeIn } from './useTakeIn.ts';

/** Chooses what came back: Word forms by the dozen, or a survey tool's list. */
export function TakeInButton({ taking }: { taking: ReturnType<typeof useTakeIn> }) {
  return (
    <FileButton multiple onChange={(files) => void taking.choose(files)}>
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={taking.isBusy}
          leftSection={<IconInbox size={16} stroke={1.75} />}
        >
          {taking.progress === null
            ? 'Take in answers'
            : `${taking.progress.done} of ${taking.progress.total}`}
        </Button>
      )}
    </FileButton>
  );
}
