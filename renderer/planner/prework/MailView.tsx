import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronLeft, IconChevronRight, IconExternalLink } from '@tabler/icons-react';
import { addressOf } from '#domain/mails/mailDraft';
import type { PreWorkRow } from '#domain/prework/preWorkCell';
import { ask } from '../../bridge.ts';
import classes from './MailDialog.module.css';
import type { useMailDialog } from './useMailDialog.ts';

/** The e-mail as one of the chosen people will read it, with what could not be said; arrows go on to the others. */
export function MailView({
  eventId,
  chosen,
  mail,
}: {
  eventId: string;
  chosen: readonly PreWorkRow[];
  mail: ReturnType<typeof useMailDialog>;
}) {
  const { preview, shown, at, text, task } = mail;
  if (!preview || !text) return null;
  const open = async (personId: string) => {
    const answer = await ask('mail.open', { eventId, textId: text.id, taskId: task?.id ?? null, personId });
    mail.setTrouble(answer.ok ? null : answer.failure.message);
  };
  return (
    <section className={classes['view']} aria-label="The e-mail">
      <div className={classes['head']}>
        {shown && chosen.length > 1 ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="The person before"
            disabled={at === 0}
            onClick={() => mail.setAt(at - 1)}
          >
            <IconChevronLeft size={16} stroke={1.75} />
          </ActionIcon>
        ) : null}
        <p className={classes['to']} role="status">
          {shown ? (
            <>
              <strong>{shown.display}</strong>
              {chosen.length > 1 ? ` (${at + 1} of ${chosen.length})` : ''}
              <span className={classes['quiet']}>{preview.address === '' ? '' : `  ${preview.address}`}</span>
            </>
          ) : (
            <strong>{`${countOf(chosen)}, in Bcc`}</strong>
          )}
        </p>
        {shown && chosen.length > 1 ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="The next person"
            disabled={at >= chosen.length - 1}
            onClick={() => mail.setAt(at + 1)}
          >
            <IconChevronRight size={16} stroke={1.75} />
          </ActionIcon>
        ) : null}
        {shown && preview.address !== '' ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconExternalLink size={16} stroke={1.75} />}
            onClick={() => void open(shown.id)}
          >
            Open without a file
          </Button>
        ) : null}
      </div>
      <p className={classes['subject']}>{preview.subject}</p>
      <div className={classes['body']} tabIndex={0} role="group" aria-label="Text of the e-mail">
        {preview.body}
      </div>
      {preview.missing.length > 0 ? (
        <p className={classes['missing']}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          {`Not known, so it is left out: ${preview.missing.join(', ')}.`}
        </p>
      ) : null}
    </section>
  );
}

function countOf(chosen: readonly PreWorkRow[]): string {
  const count = chosen.filter(({ person }) => addressOf(person) !== '').length;
  return count === 1 ? '1 person' : `${count} people`;
}
