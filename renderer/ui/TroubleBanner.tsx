import { ActionIcon } from '@mantine/core';
import { IconAlertTriangleFilled, IconX } from '@tabler/icons-react';
import { clearTrouble, readNotice, useTrouble } from '../state/troubleStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import classes from './TroubleBanner.module.css';

/** What went wrong, what is safe and what to do; stays until it is read. */
export function TroubleBanner() {
  const trouble = useTrouble((store) => store.message);
  const read = useTrouble((store) => store.readNotice);
  const notice = useWorkspace((store) => store.state?.notice ?? null);
  const message = trouble ?? (notice === read ? null : notice);
  if (message === null) return null;
  const close = () => {
    clearTrouble();
    if (message === notice) readNotice(message);
  };
  return (
    <div className={classes['banner']} role="alert">
      <IconAlertTriangleFilled size={16} aria-hidden />
      <p>{message}</p>
      <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close" onClick={close}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
