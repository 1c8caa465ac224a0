import { Button } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useState } from 'react';
import type { KitDocumentId } from '#domain/kit/kitEntry';
import { tellDone } from '../state/doneStore.ts';
import { perform } from '../state/perform.ts';

/** Writes one document of the follow-up into the event's folder, which the button beside it opens. */
export function SaveAsWord({
  documentId,
  eventId,
  label = 'Save as Word',
}: {
  documentId: KitDocumentId;
  eventId: string;
  label?: string;
}) {
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const result = await perform('kit.save', {
      eventId,
      sessionId: null,
      documents: [documentId],
      jobId: crypto.randomUUID(),
      where: 'usual',
    });
    setBusy(false);
    const file = result?.files[0];
    if (file)
      tellDone(
        `${file.fileName} is in the folder ${result.folderName}.${file.note === null ? '' : ` ${file.note}`}`,
        { canUndo: false },
      );
  };
  return (
    <>
      <Button variant="default" onClick={() => void perform('kit.openFolder', { eventId })}>
        Open folder
      </Button>
      <Button
        loading={isBusy}
        leftSection={<IconFileTypeDocx size={16} stroke={1.75} />}
        onClick={() => void save()}
      >
        {label}
      </Button>
    </>
  );
}
