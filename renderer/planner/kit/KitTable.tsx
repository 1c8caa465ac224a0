import { IconClockPlay, IconFileTypeDocx, IconPresentation } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { KeyboardEvent } from 'react';
import type { KitDocument } from '#contract';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './Kit.module.css';
import { kitGroups, statusOf } from './kitWords.ts';

/** The documents by reader. Up and down choose one; its preview stands beside the table. */
export function KitTable({
  documents,
  chosenId,
  onChoose,
}: {
  documents: readonly KitDocument[];
  chosenId: string | null;
  onChoose: (documentId: string) => void;
}) {
  const groups = kitGroups(documents);
  const step = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.dataset['id'] === chosenId);
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
    next?.focus();
    if (next?.dataset['id'] !== undefined) onChoose(next.dataset['id']);
  };
  return (
    <div className={classes['tableBox']} tabIndex={0} role="region" aria-label="Table of documents">
      <table className={classes['table']} onKeyDown={step}>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col" data-column="copies">
              Copies
            </th>
            <th scope="col" data-column="status">
              Status
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.audience}>
              <tr className={classes['group']}>
                <th scope="colgroup" colSpan={3}>
                  {group.heading}
                </th>
              </tr>
              {group.documents.map((document) => (
                <DocumentRow
                  key={document.id}
                  document={document}
                  isChosen={document.id === chosenId}
                  onChoose={() => onChoose(document.id)}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DocumentRow({
  document,
  isChosen,
  onChoose,
}: {
  document: KitDocument;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { status, words } = statusOf(document);
  const FileIcon = FILE_ICONS[document.fileKind];
  return (
    <tr data-chosen={isChosen} onClick={onChoose}>
      <th scope="row">
        <span className={classes['name']}>
          <FileIcon size={18} stroke={1.75} aria-hidden />
          <button type="button" data-id={document.id} aria-pressed={isChosen}>
            {document.name}
          </button>
          <span>{document.audience === 'personal' ? `${document.pages} each` : document.pages}</span>
        </span>
      </th>
      <td>{document.fileKind === 'docx' ? document.copies : 'screen'}</td>
      <td title={words}>
        <StatusMark status={status}>{words}</StatusMark>
      </td>
    </tr>
  );
}

const FILE_ICONS = { docx: IconFileTypeDocx, pptx: IconPresentation, html: IconClockPlay };
