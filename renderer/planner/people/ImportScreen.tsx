import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconFileImport, IconHistory } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ChooseList } from './ChooseList.tsx';
import classes from './Import.module.css';
import { importCount } from './importChoices.ts';
import { ImportSteps } from './ImportSteps.tsx';
import { listWords, peopleWords } from './importWords.ts';
import { useImport } from './useImport.ts';

/** A registration list on its way in: choose it, look at what was found and fixed, take it in. */
export function ImportScreen({ snapshot, onClose }: { snapshot: EventSnapshot; onClose: () => void }) {
  const list = useImport(snapshot.event.id);
  const { preview } = list;
  const count = preview ? importCount(preview.registration, preview.choices) : 0;

  const accept = () => {
    void list.accept().then((isDone) => {
      if (isDone) onClose();
    });
  };

  return (
    <>
      <PageHeader title="Import people" sub={preview?.registration.fileName.slice(0, 80) ?? ''}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        {preview ? (
          <BusyButton
            isDisabled={count === 0}
            isBusy={list.isBusy}
            icon={<IconFileImport size={16} stroke={1.75} aria-hidden />}
            onPress={accept}
          >
            {count === 0 ? 'Nobody to import' : `Import ${peopleWords(count)}`}
          </BusyButton>
        ) : null}
      </PageHeader>
      {list.message === null ? null : (
        <div className={classes['refusal']} role="alert">
          <IconAlertTriangleFilled size={16} aria-hidden />
          <p>{list.message}</p>
        </div>
      )}
      {preview ? (
        <>
          {preview.registration.isRemembered ? (
            <div className={classes['remembered']} role="status">
              <IconHistory size={16} stroke={1.75} aria-hidden />
              <p>Columns as in your last import of a list with these headings.</p>
              <Button
                variant="default"
                size="compact-sm"
                disabled={list.isBusy}
                onClick={() => void list.forgetColumns()}
              >
                Begin afresh
              </Button>
            </div>
          ) : null}
          <ImportSteps
            preview={preview}
            onMapColumn={(index, field) => void list.mapColumn(index, field)}
            onHeadingsOn={(line) => void list.readHeadingsOn(line)}
            onSheet={(sheet) => void list.readSheet(sheet)}
            onAgree={list.agree}
          />
          <footer className={classes['foot']}>
            <p>{listWords(preview.registration)}</p>
            <Button variant="subtle" size="compact-sm" onClick={list.startOver}>
              Choose another file
            </Button>
          </footer>
        </>
      ) : (
        <ChooseList isBusy={list.isBusy} onChoose={(file) => void list.choose(file)} />
      )}
    </>
  );
}
