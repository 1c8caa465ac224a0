import { Button, Kbd } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { memo } from 'react';
import classes from './CaptureButton.module.css';
import { ConsoleModal } from '../console/ConsoleModal.tsx';
import { openOnConsole, useConsole } from '../console/consoleStore.ts';
import { QuickCapture } from './QuickCapture.tsx';
import type { Stage } from '../clock/stage.ts';

/** Opens a small form for one thing that was said, without leaving the clock. */
export const CaptureButton = memo(function CaptureButton({
  stage,
  saidIn,
  isSealed,
  runId,
  isRehearsal,
}: {
  stage: Stage;
  saidIn: string;
  isSealed: boolean;
  runId: string;
  isRehearsal: boolean;
}) {
  const isCapturing = useConsole((store) => store.isCapturing);
  return (
    <>
      <Button
        className={classes['button']}
        variant="light"
        leftSection={<IconPencilPlus size={18} stroke={1.75} aria-hidden />}
        rightSection={<Kbd size="xs">C</Kbd>}
        onClick={() => openOnConsole('isCapturing')}
      >
        {isRehearsal ? 'Capture, keep nothing' : 'Capture something'}
      </Button>
      <ConsoleModal isOpen={isCapturing} title="Capture something" size={1000} hasCloseButton={false}>
        <QuickCapture
          stage={stage}
          saidIn={saidIn}
          isSealed={isSealed}
          runId={runId}
          isRehearsal={isRehearsal}
        />
      </ConsoleModal>
    </>
  );
});
