import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Event } from '#domain/program/program';
import type { SupplyPer } from '#domain/program/supply';
import { perform } from '../../state/perform.ts';
import { UNSEEN_LABEL } from '../../ui/SavedText.tsx';
import own from './Materials.module.css';

const PERS: { value: SupplyPer; label: string }[] = [
  { value: 'session', label: 'in all' },
  { value: 'person', label: 'for each person' },
  { value: 'room', label: 'for each room' },
  { value: 'organization', label: 'for each organization' },
];

/** A line for something else to have ready. */
export function NewMaterial({ event }: { event: Event }) {
  const [name, setName] = useState('');
  const [count, setCount] = useState<number | string>(1);
  const [per, setPer] = useState<SupplyPer>('session');
  const add = async (submitted: SubmitEvent) => {
    submitted.preventDefault();
    if (name.trim() === '') return;
    const made = await perform('supply.add', {
      eventId: event.id,
      supply: { name: name.trim(), count: typeof count === 'number' ? count : 0, per, ownerId: null },
    });
    if (made) setName('');
  };
  return (
    <form className={own['new']} onSubmit={(submitted) => void add(submitted)}>
      <TextInput
        {...UNSEEN_LABEL}
        label="Something else to have ready"
        placeholder="Something else to have ready"
        value={name}
        onChange={(changed) => setName(changed.currentTarget.value)}
      />
      <NumberInput
        {...UNSEEN_LABEL}
        label="How many"
        min={0}
        max={100_000}
        allowDecimal={false}
        allowNegative={false}
        value={count}
        onChange={setCount}
      />
      <Select
        {...UNSEEN_LABEL}
        label="For each of what"
        allowDeselect={false}
        data={PERS}
        value={per}
        onChange={(value) => setPer(PERS.find((known) => known.value === value)?.value ?? per)}
      />
      <Button
        type="submit"
        variant="default"
        disabled={name.trim() === ''}
        leftSection={<IconPlus size={16} stroke={1.75} />}
      >
        Add
      </Button>
    </form>
  );
}
