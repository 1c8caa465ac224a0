import { Button, FileButton } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import type { DragEvent } from 'react';
import classes from './Import.module.css';

/** Where a registration list is chosen or dropped. */
export function ChooseList({ isBusy, onChoose }: { isBusy: boolean; onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onChoose(file);
  };

  return (
    <div
      className={classes['choose']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        <IconFileTypeCsv size={40} stroke={1.25} aria-hidden />
        <h2>{isOver ? 'Drop the list here' : 'A registration list, as CSV or Excel'}</h2>
        <p>
          From any form or spreadsheet: columns in any order, any separator, with or without headings. Up to
          20 MB. The file itself stays as it is.
        </p>
        <FileButton
          accept=".csv,.txt,.tsv,.xlsx,.xlsm,text/csv,text/plain"
          onChange={(file) => file && onChoose(file)}
        >
          {(props) => (
            <Button {...props} disabled={isBusy}>
              {isBusy ? 'Reading the file' : 'Choose a file'}
            </Button>
          )}
        </FileButton>
        <span>or drop it here</span>
      </div>
    </div>
  );
}
