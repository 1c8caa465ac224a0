import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { pasteTexts } from '#domain/prework/pasteTexts';
import { ask } from '../../bridge.ts';
import classes from './MailDialog.module.css';

/** Pre-work as text to paste into an e-mail, a mailing list or a wiki (PRE-21 to PRE-23). */
export function PasteDialog({ snapshot, onClose }: { snapshot: EventSnapshot; onClose: () => void }) {
  const texts = useMemo(() => pasteTexts(snapshot), [snapshot]);
  const [textId, setTextId] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const shown = texts.find(({ id }) => id === textId) ?? texts[0];
  const copy = async (id: string) => {
    const answer = await ask('preWork.copyText', { eventId: snapshot.event.id, textId: id });
    setTrouble(answer.ok ? null : answer.failure.message);
    setCopied(answer.ok ? id : null);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title="Text to paste"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap={14}>
        {shown ? (
          <>
            <Select
              label="What"
              data-autofocus
              allowDeselect={false}
              data={texts.map(({ id, name }) => ({ value: id, label: name }))}
              value={shown.id}
              onChange={setTextId}
            />
            <p className={classes['about']}>{shown.about}</p>
            <div className={classes['text']} role="region" aria-label="The text" tabIndex={0}>
              {shown.text}
            </div>
          </>
        ) : (
          <p>There is nothing to share yet: no answer, no reading, no page that was read.</p>
        )}
        <p className={classes['about']}>
          Few messages are read: send one when people need it, and keep a shared space for this one purpose.
        </p>
        {trouble === null ? null : (
          <p className={classes['trouble']} role="alert">
            {trouble}
          </p>
        )}
        <Group justify="flex-end">
          <Button disabled={!shown} onClick={() => (shown ? void copy(shown.id) : undefined)}>
            {shown && copied === shown.id ? 'Copied' : 'Copy the text'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
