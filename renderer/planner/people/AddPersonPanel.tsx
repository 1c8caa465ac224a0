import { Button, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Standing } from '#domain/people/person';
import classes from './Panel.module.css';
import { PanelHead } from './PanelHead.tsx';
import { addPerson } from './personCommands.ts';
import { namesIn, STANDINGS } from './personFields.ts';

const EMPTY = { display: '', email: '', organization: '', role: '', city: '', challengeTopic: '' };

/** A new person: the fields one knows at the door; the rest follows in their own panel. */
export function AddPersonPanel({
  eventId,
  onAdded,
  onClose,
}: {
  eventId: string;
  onAdded: (personId: string) => void;
  onClose: () => void;
}) {
  const [draft, setDraft] = useState(EMPTY);
  const [standing, setStanding] = useState<Standing>('participant');
  const [error, setError] = useState<string | null>(null);

  const nameField = useRef<HTMLInputElement>(null);

  const add = (then: (personId: string) => void) => {
    const display = draft.display.trim();
    if (display === '') {
      setError('A name is needed.');
      return;
    }
    void addPerson(eventId, { ...draft, ...namesIn(display), display, standing }).then((answer) => {
      if ('message' in answer) setError(answer.message);
      else then(answer.id);
    });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    add(onAdded);
  };
  /** For a list on paper: the next name can be typed at once. */
  const addAndGoOn = () =>
    add(() => {
      setDraft(EMPTY);
      setError(null);
      nameField.current?.focus();
    });
  const field = (name: keyof typeof EMPTY, label: string) => (
    <TextInput
      label={label}
      value={draft[name]}
      error={name === 'display' ? error : null}
      data-autofocus={name === 'display'}
      autoFocus={name === 'display'}
      ref={name === 'display' ? nameField : null}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
    />
  );

  return (
    <aside
      className={classes['panel']}
      aria-label="New person"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <form onSubmit={submit} className={classes['form']}>
        <PanelHead title="New person" sub="" onClose={onClose} />
        <div className={classes['body']}>
          {field('display', 'Name, as on the badge')}
          {field('email', 'E-mail')}
          {field('organization', 'Organization')}
          {field('role', 'Role')}
          {field('city', 'City')}
          {field('challengeTopic', 'Challenge topic')}
          <Select
            label="Takes part as"
            data={STANDINGS}
            value={standing}
            allowDeselect={false}
            onChange={(value) =>
              setStanding(STANDINGS.find((known) => known.value === value)?.value ?? 'participant')
            }
          />
        </div>
        <div className={classes['foot']}>
          <Button type="submit">Add person</Button>
          <Button variant="default" onClick={addAndGoOn}>
            Add, then another
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </aside>
  );
}
