import { ActionIcon, Button, Select } from '@mantine/core';
import { IconArrowsSplit, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee, KeepApart } from '#domain/people/person';
import { SavedText } from '../../ui/SavedText.tsx';
import classes from './Panel.module.css';
import { changeKeepApart, endKeepApart, keepApart, shortened } from './personCommands.ts';

const STRENGTHS: { value: KeepApart['strength']; label: string }[] = [
  { value: 'hard', label: 'Never in one group' },
  { value: 'soft', label: 'Only if nothing else works' },
];

/** With whom a person must not share a group, how strictly, and the private reason. */
export function KeepApartEditor({ person, snapshot }: { person: Attendee; snapshot: EventSnapshot }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const pairs = snapshot.keepApart.filter((pair) => pair.personA === person.id || pair.personB === person.id);
  const taken = new Set(pairs.flatMap((pair) => [pair.personA, pair.personB]));
  const others = snapshot.people.filter((other) => other.id !== person.id && !taken.has(other.id));

  return (
    <>
      <ul className={classes['apartList']}>
        {pairs.map((pair) => (
          <KeepApartItem
            key={pair.id}
            pair={pair}
            other={snapshot.people.find(
              ({ id }) => id === (pair.personA === person.id ? pair.personB : pair.personA),
            )}
          />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <div className={classes['pair']}>
          <Select
            label="Keep apart from"
            searchable
            clearable
            nothingFoundMessage="Nobody by this name"
            value={chosen}
            onChange={setChosen}
            data={others.map((other) => ({ value: other.id, label: shortened(other.display) }))}
          />
          <Button
            variant="default"
            disabled={chosen === null}
            onClick={() => {
              if (chosen === null) return;
              const input = { personA: person.id, personB: chosen, strength: 'hard', reason: '' } as const;
              void keepApart({ eventId: snapshot.event.id, ...input }).then((isDone) => {
                if (isDone) setChosen(null);
              });
            }}
          >
            {chosen === null ? 'Choose a person' : 'Keep apart'}
          </Button>
        </div>
      )}
    </>
  );
}

function KeepApartItem({ pair, other }: { pair: KeepApart; other: Attendee | undefined }) {
  const name = shortened(other?.display ?? 'Somebody who left');
  return (
    <li>
      <div className={classes['apartHead']}>
        <IconArrowsSplit size={14} stroke={1.75} aria-hidden />
        <b>{name}</b>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Let ${name} be in one group again`}
          onClick={() => void endKeepApart(pair.id)}
        >
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </div>
      <Select
        aria-label={`How strictly to keep apart from ${name}`}
        data={STRENGTHS}
        value={pair.strength}
        allowDeselect={false}
        onChange={(value) => {
          const strength = STRENGTHS.find((known) => known.value === value)?.value;
          if (strength) void changeKeepApart({ keepApartId: pair.id, strength, reason: pair.reason });
        }}
      />
      <SavedText
        label="Reason, private"
        value={pair.reason}
        onKeep={(reason) => void changeKeepApart({ keepApartId: pair.id, strength: pair.strength, reason })}
      />
    </li>
  );
}
