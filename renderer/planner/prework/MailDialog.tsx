import { Button, Checkbox, Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { listed } from '#domain/handouts/printRequest';
import { addressOf } from '#domain/mails/mailDraft';
import type { PreWorkRow } from '#domain/prework/preWorkCell';
import type { MailDrafts } from '#contract';
import { ask } from '../../bridge.ts';
import { today } from '../../state/dates.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import classes from './MailDialog.module.css';
import { MailView } from './MailView.tsx';
import { useMailDialog } from './useMailDialog.ts';

/** Writes e-mails to the people who are chosen as drafts that a mail program opens; nothing is sent from here. */
export function MailDialog({
  snapshot,
  chosen,
  onClose,
}: {
  snapshot: EventSnapshot;
  chosen: readonly PreWorkRow[];
  onClose: () => void;
}) {
  const mail = useMailDialog(snapshot, chosen);
  const { task, text, to, preview } = mail;
  const attachments = preview?.attachments ?? [];
  const [isAttached, setAttached] = useState(true);
  const [isMarked, setMarked] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const without = chosen.filter(({ person }) => addressOf(person) === '');
  const count = chosen.length - without.length;
  const step = task && text?.kinds.includes(task.kind) ? text.step : null;
  const write = async () => {
    if (!text) return;
    setWriting(true);
    const answer = await ask('mail.drafts', {
      eventId: snapshot.event.id,
      textId: text.id,
      taskId: task?.id ?? null,
      personIds: chosen.map(({ person }) => person.id),
      to,
      isAttached: isAttached && attachments.length > 0,
    });
    setWriting(false);
    if (!answer.ok) {
      mail.setTrouble(answer.failure.message);
      return;
    }
    const { personIds } = answer.value;
    const isNoted = isMarked && task !== null && step !== null;
    if (isNoted) await perform('preWork.mark', { taskId: task.id, personIds, step, on: today() });
    onClose();
    tellDone(writtenWords(answer.value), { canUndo: isNoted });
  };
  const copy = async () => {
    if (!text) return;
    const personId = mail.shown?.id ?? null;
    const choice = { eventId: snapshot.event.id, textId: text.id, taskId: task?.id ?? null, personId };
    const answer = await ask('mail.copy', choice);
    mail.setTrouble(answer.ok ? null : answer.failure.message);
    if (answer.ok) setCopied(true);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title="Draft e-mails"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap={14}>
        <Group grow align="start">
          <Select
            label="About"
            data-autofocus
            allowDeselect={false}
            data={snapshot.preWork.tasks.map(({ id, name }) => ({ value: id, label: name }))}
            value={task?.id ?? null}
            onChange={(id) => (id === null ? undefined : mail.chooseTask(id))}
          />
          <Select
            label="Text"
            allowDeselect={false}
            data={choices(mail.texts, task?.kind ?? null)}
            value={text?.id ?? null}
            onChange={(id) => (id === null ? undefined : mail.chooseText(id))}
          />
        </Group>
        <SegmentedControl
          aria-label="Recipients"
          data={[
            { value: 'each', label: 'One e-mail each' },
            { value: 'together', label: 'One to all, nobody sees the others' },
          ]}
          value={to}
          onChange={(value) => mail.setTo(value === 'together' ? 'together' : 'each')}
        />
        <MailView eventId={snapshot.event.id} chosen={chosen} mail={mail} />
        {without.length === 0 ? null : (
          <p className={classes['missing']}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
            {`No e-mail address that can be sent to, so no draft: ${namesOf(without.map(({ person }) => person.display))}.`}
          </p>
        )}
        {mail.trouble === null ? null : (
          <p className={classes['trouble']} role="alert">
            {mail.trouble}
          </p>
        )}
        {attachments.length === 0 ? null : (
          <Checkbox
            label={`Attach ${listed(attachments.map((name) => `“${name}”`))}`}
            checked={isAttached}
            onChange={(event) => setAttached(event.currentTarget.checked)}
          />
        )}
        {step === null ? null : (
          <Checkbox
            label={`Mark as ${step} today`}
            description="Drafts are sent by your mail program; tick this when they go out today."
            checked={isMarked}
            onChange={(event) => setMarked(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={!preview} onClick={() => void copy()}>
            {isCopied ? 'Copied' : 'Copy the text'}
          </Button>
          <Button loading={isWriting} disabled={!preview || count === 0} onClick={() => void write()}>
            {to === 'together' || count === 1 ? 'Write the draft' : `Write ${count} drafts`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Those that fit the task stand first. */
function choices(texts: ReturnType<typeof useMailDialog>['texts'], kind: string | null) {
  const isFitting = ({ kinds }: (typeof texts)[number]) => kinds.some((known) => known === kind);
  const itemsOf = (some: typeof texts) => some.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { group: 'For this task', items: itemsOf(texts.filter(isFitting)) },
    { group: 'For other occasions', items: itemsOf(texts.filter((text) => !isFitting(text))) },
  ].filter(({ items }) => items.length > 0);
}

function writtenWords({ fileNames, people, withoutAddress, folderName }: MailDrafts): string {
  const count = fileNames.length === 1 ? 'One draft is' : `${fileNames.length} drafts are`;
  const reached = fileNames.length < people ? ` for ${people} people` : '';
  const without =
    withoutAddress.length === 0
      ? ''
      : ` None for ${namesOf(withoutAddress)}: no e-mail address that can be sent to.`;
  return `${count} in the folder “${folderName}”${reached}.${without}`;
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}
