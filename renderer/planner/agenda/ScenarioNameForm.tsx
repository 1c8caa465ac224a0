import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { nextScenarioName } from '#domain/agenda/scenario';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { closeAgendaDialog, useAgendaDialog } from './agendaDialogStore.ts';
import classes from './ShortenDay.module.css';

/** Asks what a new scenario is called, or gives the one on screen another name. */
export function ScenarioNameForm({ snapshot }: { snapshot: EventSnapshot }) {
  const open = useAgendaDialog((store) => store.open);
  const isNew = open === 'new-scenario';
  return (
    <Modal
      opened={isNew || open === 'rename-scenario'}
      onClose={closeAgendaDialog}
      title={isNew ? 'New scenario' : 'Rename this scenario'}
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Fields key={open} snapshot={snapshot} isNew={isNew} />
    </Modal>
  );
}

function Fields({ snapshot, isNew }: { snapshot: EventSnapshot; isNew: boolean }) {
  const shown = snapshot.scenarios.find(({ isShown }) => isShown);
  const [name, setName] = useState(isNew ? nextScenarioName(snapshot.scenarios) : (shown?.name ?? ''));
  const [trouble, setTrouble] = useState<string | null>(null);

  const keep = async () => {
    const answer = isNew
      ? await ask('scenario.add', { eventId: snapshot.event.id, name: name.trim() })
      : await ask('scenario.rename', { scenarioId: shown?.id ?? '', name: name.trim() });
    if (!answer.ok) {
      setTrouble(answer.failure.message);
      return;
    }
    if (isNew) tellDone(`“${name.trim()}” is on screen; the plan before it is kept.`, { canUndo: true });
    closeAgendaDialog();
  };

  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim() !== '') void keep();
      }}
    >
      <Stack gap={14}>
        <TextInput
          label="Name"
          data-autofocus
          value={name}
          description={
            isNew
              ? 'Begins as the plan on screen. What you change in it leaves the other plans as they are.'
              : undefined
          }
          error={name.trim() === '' ? 'A name is needed.' : trouble}
          onChange={(change) => {
            setName(change.currentTarget.value);
            setTrouble(null);
          }}
        />
        <div className={classes['buttons']}>
          <Button variant="default" onClick={closeAgendaDialog}>
            Cancel
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {isNew ? 'Make the scenario' : 'Rename'}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
