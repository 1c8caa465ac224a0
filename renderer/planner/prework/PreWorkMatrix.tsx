import { Alert, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { PreWorkTask } from '#domain/prework/preWork';
import { preWorkRows, taskCounts } from '#domain/prework/preWorkCell';
import { today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AddTaskMenu } from './AddTaskMenu.tsx';
import { AnswersPanel } from './AnswersPanel.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { ImportAnswers } from './ImportAnswers.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import classes from './PreWork.module.css';
import { PreWorkLooks } from './PreWorkLooks.tsx';
import { PreWorkTabs } from './PreWorkTabs.tsx';
import { ReturnedForms } from './ReturnedForms.tsx';
import { TakeInButton } from './TakeInButton.tsx';
import { TaskCard } from './TaskCard.tsx';
import { TaskForm } from './TaskForm.tsx';
import { useTakeIn } from './useTakeIn.ts';

/** People and tasks: who is how far with what, those first who need somebody (PRE-07). */
export function PreWorkMatrix({ snapshot }: { snapshot: EventSnapshot }) {
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const [editing, setEditing] = useState<PreWorkTask | null>(null);
  const taking = useTakeIn(snapshot.event.id);
  const rows = useMemo(() => preWorkRows(snapshot, today()), [snapshot]);
  const counts = useMemo(() => taskCounts(snapshot, rows, today()), [snapshot, rows]);
  const eventId = snapshot.event.id;
  const chosen = rows.filter(({ person }) => chosenIds.has(person.id));

  if (snapshot.preWork.tasks.length === 0)
    return (
      <>
        <PageHeader title="Pre-work">
          <AddTaskMenu snapshot={snapshot} />
        </PageHeader>
        <EmptyScreen
          title="Nothing to do before the event yet"
          actions={
            <Button onClick={() => void perform('preWork.addUsual', { eventId })}>
              Add the usual pre-work
            </Button>
          }
        >
          Invitation and norms, a question to look ahead, the challenge on one page, short reading: each with
          its days counted back from the event. What came back is ticked here, and nobody is forgotten.
        </EmptyScreen>
      </>
    );
  return (
    <>
      <PageHeader title="Pre-work">
        <PreWorkTabs />
        <TakeInButton taking={taking} />
        <AddTaskMenu snapshot={snapshot} />
      </PageHeader>
      <div
        className={classes['body']}
        onDragOver={(drag) => {
          if (drag.dataTransfer.types.includes('Files')) drag.preventDefault();
        }}
        onDrop={(drop) => {
          drop.preventDefault();
          void taking.choose([...drop.dataTransfer.files]);
        }}
      >
        <ul className={classes['cards']} aria-label="Tasks">
          {counts.map((count) => (
            <TaskCard key={count.task.id} count={count} onEdit={() => setEditing(count.task)} />
          ))}
        </ul>
        {rows.length === 0 ? (
          <EmptyScreen
            title="Nobody on the list yet"
            actions={<Button onClick={() => go('people')}>Import people</Button>}
          >
            Pre-work goes to the participants. Import the registration list, then send the first task.
          </EmptyScreen>
        ) : (
          <>
            {taking.message === null || taking.survey ? null : (
              <Alert color="red" className={classes['trouble'] ?? ''}>
                {taking.message}
              </Alert>
            )}
            <ReturnedForms snapshot={snapshot} />
            <PreWorkLooks snapshot={snapshot} />
            <ChosenBar snapshot={snapshot} chosen={chosen} onDone={() => setChosen(new Set())} />
            <MatrixTable
              tasks={snapshot.preWork.tasks}
              rows={rows}
              chosenIds={chosenIds}
              onChoose={setChosen}
              onOpen={setOpenId}
            />
          </>
        )}
      </div>
      <ImportAnswers taking={taking} />
      {openId === null ? null : (
        <AnswersPanel snapshot={snapshot} personId={openId} onClose={() => setOpenId(null)} />
      )}
      {editing ? (
        <TaskForm key={editing.id} task={editing} snapshot={snapshot} onClose={() => setEditing(null)} />
      ) : null}
    </>
  );
}
