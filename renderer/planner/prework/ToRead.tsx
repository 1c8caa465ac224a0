import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { preWorkRows } from '#domain/prework/preWorkCell';
import type { PreWorkCell, PreWorkRow } from '#domain/prework/preWorkCell';
import { today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { PreWorkTabs } from './PreWorkTabs.tsx';
import classes from './ToRead.module.css';
import { WriteUpPage } from './WriteUpPage.tsx';

/** Each person's page in turn: those that came back and were not read stand first. */
export function ToRead({ snapshot }: { snapshot: EventSnapshot }) {
  const [chosenId, setChosen] = useState<string | null>(null);
  const task = snapshot.preWork.tasks.find(({ kind }) => kind === 'write-up');
  const rows = preWorkRows(snapshot, today())
    .flatMap((row) => {
      const cell = row.cells.find(({ taskId }) => taskId === task?.id);
      return cell ? [{ row, cell }] : [];
    })
    .sort((one, other) => ORDER[one.cell.mark] - ORDER[other.cell.mark]);
  const shown = rows.find(({ row }) => row.person.id === chosenId) ?? rows[0];
  const toRead = rows.filter(({ cell }) => cell.mark === 'news').length;

  if (!task || !shown)
    return (
      <>
        <PageHeader title="Pre-work">
          <PreWorkTabs />
        </PageHeader>
        <EmptyScreen
          title="No pages to read"
          actions={
            task ? (
              <Button onClick={() => go('people')}>Import people</Button>
            ) : (
              <Button onClick={() => void perform('preWork.addUsual', { eventId: snapshot.event.id })}>
                Add the usual pre-work
              </Button>
            )
          }
        >
          Each participant writes one challenge on one page before the event. The pages are read here before
          they go to their groups.
        </EmptyScreen>
      </>
    );
  return (
    <>
      <PageHeader
        title="Pre-work"
        sub={toRead === 0 ? 'Every page that came back is read' : `${toRead} to read`}
      >
        <PreWorkTabs />
      </PageHeader>
      <div className={classes['columns']}>
        <nav className={classes['list']} aria-label="Pages">
          <ol>
            {rows.map(({ row, cell }) => (
              <li key={row.person.id}>
                <PageLink
                  row={row}
                  cell={cell}
                  isOn={row === shown.row}
                  onChoose={() => setChosen(row.person.id)}
                />
              </li>
            ))}
          </ol>
        </nav>
        <WriteUpPage
          key={shown.row.person.id}
          snapshot={snapshot}
          person={shown.row.person}
          task={task}
          cell={shown.cell}
        />
      </div>
    </>
  );
}

const ORDER: Record<PreWorkCell['mark'], number> = {
  news: 0,
  look: 1,
  waiting: 2,
  none: 2,
  fine: 3,
  passed: 4,
};

function PageLink({
  row: { person },
  cell,
  isOn,
  onChoose,
}: {
  row: PreWorkRow;
  cell: PreWorkCell;
  isOn: boolean;
  onChoose: () => void;
}) {
  const status = cell.mark === 'waiting' ? 'open' : cell.mark;
  return (
    <button
      type="button"
      className={classes['link']}
      data-on={isOn}
      aria-current={isOn ? 'true' : undefined}
      onClick={onChoose}
    >
      <b>{person.display}</b>
      <StatusMark status={status}>{cell.words}</StatusMark>
    </button>
  );
}
