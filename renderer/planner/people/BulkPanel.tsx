import { Button, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { InputOf } from '#contract';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { COMING_WORDS, STANDING_WORDS } from '#domain/people/personFields';
import classes from './Panel.module.css';
import { peopleWords } from './importWords.ts';
import { PanelHead } from './PanelHead.tsx';
import { changePeople, removePeople } from './personCommands.ts';

type Changes = InputOf<'people.change'>['changes'];
const TEXTS = [
  ['organization', 'Organization'],
  ['sector', 'Sector'],
  ['city', 'City'],
] as const;

/** Several people at once: what is filled in here is written to all of them, as one step. */
export function BulkPanel({
  ids,
  snapshot,
  onDone,
}: {
  ids: readonly string[];
  snapshot: EventSnapshot;
  onDone: () => void;
}) {
  const [changes, setChanges] = useState<Changes>({});
  const [added, setAdded] = useState('');
  const [removed, setRemoved] = useState('');
  const eventId = snapshot.event.id;
  const tags = { addExpertise: listed(added), removeExpertise: listed(removed) };
  const isEmpty =
    Object.values(changes).every((value) => value === undefined) &&
    tags.addExpertise.length + tags.removeExpertise.length === 0;
  const names = snapshot.people.filter(({ id }) => ids.includes(id)).map(({ display }) => display);

  const apply = async () => {
    if (isEmpty) return;
    if (!(await changePeople({ eventId, personIds: [...ids], changes, ...tags }))) return;
    setChanges({});
    setAdded('');
    setRemoved('');
  };

  return (
    <aside
      className={classes['panel']}
      aria-label={`${ids.length} selected`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <PanelHead
          title={`${peopleWords(ids.length)} selected`}
          sub={namesInShort(names)}
          onClose={onDone}
          takesFocus={false}
        />
        <div className={classes['body']}>
          <p className={classes['hint']}>Only what is filled in here is changed, for all of them.</p>
          <Select
            label="Takes part as"
            placeholder="Leave as it is"
            clearable
            data={Object.entries(STANDING_WORDS).map(([value, label]) => ({ value, label }))}
            value={changes.standing ?? null}
            onChange={(value) => setChanges({ ...changes, standing: oneOf(STANDING_WORDS, value) })}
          />
          <Select
            label="Attendance"
            placeholder="Leave as it is"
            clearable
            data={Object.entries(COMING_WORDS).map(([value, label]) => ({ value, label }))}
            value={changes.coming ?? null}
            onChange={(value) => setChanges({ ...changes, coming: oneOf(COMING_WORDS, value) })}
          />
          {TEXTS.map(([field, label]) => (
            <TextInput
              key={field}
              label={label}
              placeholder="Leave as it is"
              value={changes[field] ?? ''}
              onChange={(event) =>
                setChanges({ ...changes, [field]: event.currentTarget.value || undefined })
              }
            />
          ))}
          <TextInput
            label="Add expertise"
            description="Several with commas"
            value={added}
            onChange={(event) => setAdded(event.currentTarget.value)}
          />
          <TextInput
            label="Take expertise away"
            description="Several with commas"
            value={removed}
            onChange={(event) => setRemoved(event.currentTarget.value)}
          />
        </div>
        <div className={classes['foot']}>
          <Button type="submit" disabled={isEmpty}>
            {isEmpty ? 'Nothing to change' : `Change ${ids.length === 1 ? 'one' : `all ${ids.length}`}`}
          </Button>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => {
              void removePeople(eventId, [...ids]).then((isDone) => {
                if (isDone) onDone();
              });
            }}
          >
            Remove
          </Button>
        </div>
      </form>
    </aside>
  );
}

function listed(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function oneOf<Word extends string>(
  words: Readonly<Record<Word, string>>,
  value: string | null,
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => word === value); // its own keys
}

function namesInShort(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => name.slice(0, 60));
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
