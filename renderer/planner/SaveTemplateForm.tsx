import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Event } from '#domain/program/program';
import { ask } from '../bridge.ts';
import { tellDone } from '../state/doneStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { closeCopy, useCopy } from './copyStore.ts';
import classes from './DuplicateEventForm.module.css';

/** Keeps the plan of the open event, without its people, as a template from which others start. */
export default function SaveTemplateForm() {
  const isOpen = useCopy((store) => store.open === 'template');
  const event = useWorkspace((store) => store.event?.event ?? null);
  return (
    <Modal
      opened={isOpen && event !== null}
      onClose={closeCopy}
      title="Save as template"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen && event ? <Fields event={event} /> : null}
    </Modal>
  );
}

function Fields({ event }: { event: Event }) {
  const templates = useWorkspace((store) => store.home?.templates ?? []);
  const [name, setName] = useState(event.name);
  const [trouble, setTrouble] = useState<string | null>(null);
  const isTaken = templates.some((template) => template.name.trim() === name.trim());

  const save = async () => {
    const made = await ask('event.saveAsTemplate', { eventId: event.id, name: name.trim() });
    if (!made.ok) {
      setTrouble(made.failure.message);
      return;
    }
    closeCopy();
    tellDone(`“${name.trim()}” is a template now. New events can start from it.`, { canUndo: true });
  };

  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim() !== '') void save();
      }}
    >
      <Stack gap={14}>
        <TextInput
          label="Name of the template"
          data-autofocus
          value={name}
          description="Agenda, sessions, team, rooms and who does what by when. No people, groups or notes."
          error={
            name.trim() === ''
              ? 'A name is needed.'
              : isTaken
                ? 'There is a template of this name already; this one will stand beside it.'
                : trouble
          }
          onChange={(change) => setName(change.currentTarget.value)}
        />
        <div className={classes['buttons']}>
          <Button variant="default" onClick={closeCopy}>
            Cancel
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            Save template
          </Button>
        </div>
      </Stack>
    </form>
  );
}
