import { Alert, Button, Modal, Tabs } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ComponentType } from 'react';
import type { Format } from '#domain/formats/format';
import { perform } from '../../state/perform.ts';
import { FormatAbout } from './FormatAbout.tsx';
import { FormatNorms } from './FormatNorms.tsx';
import { FormatPapers } from './FormatPapers.tsx';
import { FormatPhases } from './FormatPhases.tsx';
import { FormatReading } from './FormatReading.tsx';
import { FormatRoom } from './FormatRoom.tsx';
import classes from './FormatSheet.module.css';
import { closeFormat, useFormatSheet } from './formatSheetStore.ts';
import { copyFormat, removeFormat, useFormats, useIsOwnFormat } from './formatsStore.ts';
import { useFormatDraft } from './useFormatDraft.ts';
import type { FormatDraft } from './useFormatDraft.ts';

const PARTS: readonly { value: string; label: string; Part: ComponentType<FormatDraft> }[] = [
  { value: 'about', label: 'What it is for', Part: FormatAbout },
  { value: 'phases', label: 'Phases', Part: FormatPhases },
  { value: 'norms', label: 'Roles and norms', Part: FormatNorms },
  { value: 'room', label: 'Room and materials', Part: FormatRoom },
  { value: 'papers', label: 'Worksheet', Part: FormatPapers },
];

/** A format over the screen: to read where it is the library’s, to change where it is one’s own. */
export default function FormatSheet() {
  const formatId = useFormatSheet((store) => store.formatId);
  const format = useFormats().find(({ id }) => id === formatId);
  return (
    <Modal
      opened={format !== undefined}
      onClose={closeFormat}
      title={format?.name ?? ''}
      size={1000}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {format ? <Sheet key={format.id} format={format} /> : null}
    </Modal>
  );
}

function Sheet({ format }: { format: Format }) {
  const isOwn = useIsOwnFormat(format.id);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const save = async () => {
    setSavedAs(null);
    const saved = await perform('format.save', { formatId: format.id });
    setSavedAs(saved?.fileName ?? null);
  };
  return (
    <div className={classes['sheet']}>
      <div className={classes['actions']}>
        <p role="status">
          {savedAs === null
            ? isOwn
              ? 'One of your own; every change is kept at once.'
              : 'From the library.'
            : `${savedAs} is saved; another workspace can import it.`}
        </p>
        <Button variant={isOwn ? 'default' : 'filled'} onClick={() => void copyFormat(format)}>
          {isOwn ? 'Make a copy' : 'Make it your own'}
        </Button>
        <Button variant="default" onClick={() => void save()}>
          Save as a file
        </Button>
        {isOwn ? (
          <Button variant="default" onClick={() => void removeFormat(format)}>
            Remove
          </Button>
        ) : null}
      </div>
      {isOwn ? <Editor format={format} /> : <FormatReading format={format} />}
    </div>
  );
}

function Editor({ format: saved }: { format: Format }) {
  const draft = useFormatDraft(saved);
  return (
    <>
      {draft.trouble === null ? null : (
        <Alert
          color="red"
          variant="light"
          role="alert"
          icon={<IconAlertTriangle size={16} stroke={1.75} />}
          className={classes['trouble'] ?? ''}
        >
          {draft.trouble}
        </Alert>
      )}
      <Tabs defaultValue="about" keepMounted={false}>
        <Tabs.List>
          {PARTS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="read">Read it</Tabs.Tab>
        </Tabs.List>
        {PARTS.map(({ value, Part }) => (
          <Tabs.Panel key={value} value={value}>
            <Part {...draft} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="read">
          <FormatReading format={draft.format} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
