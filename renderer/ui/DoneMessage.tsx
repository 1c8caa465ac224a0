import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheckFilled, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { commandNamed, performCommand } from '../state/commands.ts';
import { clearDone, useDone } from '../state/doneStore.ts';
import { historyCommands } from '../state/historyCommands.ts';
import classes from './DoneMessage.module.css';

/** What was just done, at the bottom left, with Undo beside it; stays until it is closed or the screen is left. */
export function DoneMessage() {
  const { message, canUndo } = useDone();
  useEffect(() => clearDone, []);
  return (
    <div className={classes['place']} role="status">
      {message === null ? null : (
        <div className={classes['message']}>
          <IconCircleCheckFilled size={16} aria-hidden />
          <p>{message}</p>
          {canUndo ? (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
              onClick={() => {
                performCommand(commandNamed(historyCommands, 'undo'));
                clearDone();
              }}
            >
              Undo
            </Button>
          ) : null}
          <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close message" onClick={clearDone}>
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
