import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import classes from '../people/Panel.module.css';
import { PanelHead } from '../people/PanelHead.tsx';
import { addOrganization } from './organizationCommands.ts';

/** A new organization by its name; the rest follows in its own panel. */
export function AddOrganization({
  eventId,
  onAdded,
  onClose,
}: {
  eventId: string;
  onAdded: (name: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setError('A name is needed.');
      return;
    }
    void addOrganization(eventId, name.trim()).then((message) =>
      message === null ? onAdded(name) : setError(message),
    );
  };
  return (
    <aside
      className={classes['panel']}
      aria-label="New organization"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <form onSubmit={submit} className={classes['form']}>
        <PanelHead title="New organization" sub="" onClose={onClose} />
        <div className={classes['body']}>
          <TextInput
            label="Name"
            value={name}
            error={error}
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div className={classes['foot']}>
          <Button type="submit">Add organization</Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </aside>
  );
}
