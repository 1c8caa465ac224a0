import { ActionIcon } from '@mantine/core';
import { IconAlertTriangleFilled, IconX } from '@tabler/icons-react';
import { clearTrouble, useTrouble } from '../state/troubleStore.ts';
import classes from './TroubleBanner.module.css';

/** What went wrong, what is safe and what to do; stays until it is read. */
export function TroubleBanner() {
  const message = useTrouble((store) => store.message);
  if (message === null) return null;
  return (
    <div className={classes['banner']} role="alert">
      <IconAlertTriangleFilled size={16} aria-hidden />
      <p>{message}</p>
      <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close" onClick={clearTrouble}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
