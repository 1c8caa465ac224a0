import type { DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import type { Capture } from '#domain/followup/capture';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import { consentMark, CONSENTS, kindOf, speakerWords } from '../../ui/captures/captureWords.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './CaptureCard.module.css';

interface CaptureCardProps {
  capture: Capture;
  snapshot: EventSnapshot;
  onEdit: (capture: Capture) => void;
  /** What makes the words something to drag; the menu stays a button of its own beside them. */
  handle?: DraggableProvidedDragHandleProps | null;
}

/** A capture as a card: kind, words, who, and whether they agreed. The menu moves it without a mouse. */
export function CaptureCard({ capture, snapshot, onEdit, handle = null }: CaptureCardProps) {
  const { label, icon: KindIcon } = kindOf(capture.kind);
  const mark = consentMark(capture);
  const isQuoted = capture.kind === 'quote' || capture.isVerbatim;
  return (
    <article className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`}>
      <div {...handle} className={classes['words']}>
        <span className={classes['kind']}>
          <KindIcon size={14} stroke={1.75} aria-hidden />
          {capture.isReading ? `${label}, own reading` : label}
        </span>
        <span className={classes['text']}>{isQuoted ? `“${capture.text}”` : capture.text}</span>
        <span className={classes['foot']}>
          <span>{speakerWords(capture, snapshot.people)}</span>
          {capture.saidByGroup === '' ? null : <span>{`group ${capture.saidByGroup}`}</span>}
          {mark ? <StatusMark status={mark.status}>{mark.words}</StatusMark> : null}
        </span>
      </div>
      <CaptureMenu capture={capture} snapshot={snapshot} onEdit={onEdit} />
    </article>
  );
}

function CaptureMenu({ capture, snapshot, onEdit }: Omit<CaptureCardProps, 'handle'>) {
  const place = (themeId: string | null) =>
    void perform('capture.change', { captureId: capture.id, changes: { themeId } });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          className={classes['more'] ?? ''}
          variant="subtle"
          color="gray"
          size={24}
          aria-label="More for this capture"
        >
          <IconDots size={14} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} stroke={1.75} />} onClick={() => onEdit(capture)}>
          Change
        </Menu.Item>
        {capture.isSealed || snapshot.themes.length === 0 ? null : <Menu.Label>Move to</Menu.Label>}
        {capture.isSealed
          ? null
          : snapshot.themes
              .filter((theme) => theme.id !== capture.themeId)
              .map((theme) => (
                <Menu.Item key={theme.id} onClick={() => place(theme.id)}>
                  {theme.title}
                </Menu.Item>
              ))}
        {capture.themeId === null ? null : <Menu.Item onClick={() => place(null)}>No theme</Menu.Item>}
        <Menu.Label>Agreed</Menu.Label>
        {CONSENTS.filter(({ value }) => value !== capture.consent).map(({ value, label }) => (
          <Menu.Item
            key={value}
            onClick={() =>
              void perform('capture.change', { captureId: capture.id, changes: { consent: value } })
            }
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.75} />}
          onClick={() => void perform('capture.remove', { captureId: capture.id })}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
