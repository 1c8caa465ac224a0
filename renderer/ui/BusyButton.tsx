import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';

/** A button for something that may take a while: while it does, its words stay and a ring turns at their left. */
export function BusyButton({
  icon,
  isBusy,
  isMain = true,
  isDisabled = false,
  onPress,
  children,
}: {
  icon: ReactNode;
  isBusy: boolean;
  /** The next step of a screen; false for a choice beside it. */
  isMain?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      variant={isMain ? 'filled' : 'default'}
      disabled={isDisabled}
      aria-busy={isBusy}
      aria-disabled={isBusy || isDisabled}
      leftSection={isBusy ? <Loader size={16} color="currentColor" aria-hidden /> : icon}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {children}
    </Button>
  );
}
