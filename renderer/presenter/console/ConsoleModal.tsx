import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { closeOnConsole } from './consoleStore.ts';

/** A dialog of the console. In the room nothing is waited for, and Esc is the console's own: it closes this and leaves nothing else. */
export function ConsoleModal({
  isOpen,
  title,
  size,
  hasCloseButton = true,
  children,
}: {
  isOpen: boolean;
  title: string;
  size: number;
  hasCloseButton?: boolean;
  children: ReactNode;
}) {
  return (
    <Modal
      opened={isOpen}
      onClose={closeOnConsole}
      title={title}
      size={size}
      withCloseButton={hasCloseButton}
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      {children}
    </Modal>
  );
}
