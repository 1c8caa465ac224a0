import { Button, Checkbox, Modal, SegmentedControl } from '@mantine/core';
import { IconAlertTriangleFilled, IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { holdsPersonalNeeds, LIST_COLUMNS, PERSONAL_COLUMNS } from '#domain/people/peopleList';
import type { ListColumn } from '#domain/people/peopleList';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import classes from './ExportPeople.module.css';
import { columnsAsShown } from './exportColumns.ts';
import { peopleWords } from './importWords.ts';
import type { PeopleColumn } from './peopleColumns.ts';

type Kind = 'xlsx' | 'csv';

const KINDS: { value: Kind; label: string }[] = [
  { value: 'xlsx', label: 'Excel workbook' },
  { value: 'csv', label: 'CSV' },
];

interface ExportProps {
  eventId: string;
  /** Who is written, in this order. */
  personIds: readonly string[];
  /** Whether these were ticked, or are all that the table shows. */
  areSelected: boolean;
  /** What the table shows. */
  columns: readonly PeopleColumn[];
}

/** Asks which columns of the people shown or selected go into a file, and of which kind. */
export function ExportPeople({
  isOpen,
  onClose,
  ...props
}: ExportProps & { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Export people"
      size={680}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen ? <Choice {...props} onClose={onClose} /> : null}
    </Modal>
  );
}

function Choice({
  eventId,
  personIds,
  areSelected,
  columns,
  onClose,
}: ExportProps & { onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly ListColumn[]>(() => columnsAsShown(columns));
  const [kind, setKind] = useState<Kind>('xlsx');
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const toggle = (column: ListColumn) =>
    setChosen(chosen.includes(column) ? chosen.filter((one) => one !== column) : [...chosen, column]);
  const save = async () => {
    setBusy(true);
    const saved = await ask('people.export', {
      eventId,
      personIds: [...personIds],
      columns: [...chosen],
      kind,
    });
    setBusy(false);
    if (saved.ok) {
      onClose();
      tellDone(`${saved.value.fileName} is saved, with ${peopleWords(personIds.length)}.`, {
        canUndo: false,
      });
    } else setMessage(saved.failure.kind === 'cancelled' ? null : saved.failure.message);
  };

  return (
    <div className={classes['form']}>
      <p className={classes['who']}>
        {`${peopleWords(personIds.length)}, ${areSelected ? 'as selected' : 'as the table shows them'}. The headings are those that an import knows.`}
      </p>
      <SegmentedControl
        aria-label="Kind of file"
        data={KINDS}
        value={kind}
        onChange={(value) => setKind(value === 'csv' ? 'csv' : 'xlsx')}
      />
      <fieldset className={classes['columns']}>
        <legend>Columns</legend>
        {LIST_COLUMNS.filter(({ column }) => !PERSONAL_COLUMNS.has(column)).map(({ column, label }) => (
          <Checkbox
            key={column}
            size="xs"
            label={label}
            checked={chosen.includes(column)}
            disabled={column === 'display'}
            onChange={() => toggle(column)}
          />
        ))}
      </fieldset>
      <fieldset className={classes['columns']}>
        <legend>Personal needs</legend>
        {LIST_COLUMNS.filter(({ column }) => PERSONAL_COLUMNS.has(column)).map(({ column, label }) => (
          <Checkbox
            key={column}
            size="xs"
            label={label}
            checked={chosen.includes(column)}
            onChange={() => toggle(column)}
          />
        ))}
        <p className={classes['warning']} role="status">
          {holdsPersonalNeeds(chosen) ? (
            <>
              <IconAlertTriangleFilled size={14} aria-hidden />
              The file will hold personal needs, and its name says so. Keep it with those who see to them.
            </>
          ) : (
            'Left out unless they are ticked. Why people are kept apart is never exported.'
          )}
        </p>
      </fieldset>
      {message === null ? null : (
        <p className={classes['error']} role="alert">
          {message}
        </p>
      )}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <BusyButton
          icon={<IconFileExport size={16} stroke={1.75} aria-hidden />}
          isBusy={isBusy}
          onPress={() => void save()}
        >
          Save as…
        </BusyButton>
      </div>
    </div>
  );
}
