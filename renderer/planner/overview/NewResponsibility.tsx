import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Event } from '#domain/program/program';
import { RESPONSIBILITY_AREAS } from '#domain/program/responsibility';
import type { ResponsibilityArea } from '#domain/program/responsibility';
import { perform } from '../../state/perform.ts';
import { UNSEEN_LABEL } from '../../ui/SavedText.tsx';
import { AREA_WORDS } from './areaWords.ts';
import classes from './Responsibilities.module.css';

/** A line for one more responsibility; the coordinator has it until somebody else is chosen. */
export function NewResponsibility({ event }: { event: Event }) {
  const [title, setTitle] = useState('');
  const [area, setArea] = useState<ResponsibilityArea>('people');
  const add = async (submitted: SubmitEvent) => {
    submitted.preventDefault();
    if (title.trim() === '') return;
    const made = await perform('responsibility.add', {
      eventId: event.id,
      responsibility: {
        title: title.trim(),
        area,
        ownerId: event.team[0]?.id ?? null,
        dueOn: null,
        counted: { days: -7, from: 'start' },
        doneOn: null,
        note: '',
      },
    });
    if (made) setTitle('');
  };
  return (
    <form className={classes['new']} onSubmit={(submitted) => void add(submitted)}>
      <TextInput
        {...UNSEEN_LABEL}
        label="Something else to see to"
        placeholder="Something else to see to"
        value={title}
        onChange={(changed) => setTitle(changed.currentTarget.value)}
      />
      <Select
        {...UNSEEN_LABEL}
        label="Part of the work"
        allowDeselect={false}
        data={RESPONSIBILITY_AREAS.map((value) => ({ value, label: AREA_WORDS[value] }))}
        value={area}
        onChange={(value) => setArea(RESPONSIBILITY_AREAS.find((known) => known === value) ?? area)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={title.trim() === ''}
        leftSection={<IconPlus size={16} stroke={1.75} />}
      >
        Add
      </Button>
    </form>
  );
}
