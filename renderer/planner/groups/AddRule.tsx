import { Button, MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { ApartSide } from '#domain/grouping/groupPlan';
import { keepApart, shortened } from '../people/personCommands.ts';
import { addRule } from './ruleCommands.ts';
import { organizationsOf } from './ruleWords.ts';
import classes from './Rules.module.css';

/** Chooses two people or more who sit together. */
export function AddTogether({ snapshot }: { snapshot: EventSnapshot }) {
  const [personIds, setPersonIds] = useState<string[]>([]);
  const add = async () => {
    const rule = { kind: 'together', strength: 'hard', reason: '', personIds } as const;
    if (await addRule({ eventId: snapshot.event.id, rule: { ...rule, personIds } })) setPersonIds([]);
  };
  return (
    <div className={classes['add']}>
      <MultiSelect
        label="Keep these people together"
        searchable
        data={snapshot.people.map(({ id, display }) => ({ value: id, label: shortened(display) }))}
        value={personIds}
        onChange={setPersonIds}
      />
      <Button variant="default" disabled={personIds.length < 2} onClick={() => void add()}>
        Keep together
      </Button>
    </div>
  );
}

/** Chooses two sides that are kept apart: each a person or an organization; the same one twice spreads its people. */
export function AddApart({ snapshot }: { snapshot: EventSnapshot }) {
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const organizations = organizationsOf(snapshot.people);
  const data = [
    { group: 'Organizations', items: organizations.map((name) => ({ value: `o:${name}`, label: name })) },
    {
      group: 'People',
      items: snapshot.people.map(({ id, display }) => ({ value: `p:${id}`, label: shortened(display) })),
    },
  ];
  const isSamePerson = one === other && one?.startsWith('p:') === true;
  const add = async () => {
    if (one === null || other === null) return;
    const sides: [ApartSide, ApartSide] = [sideOf(one), sideOf(other)];
    const eventId = snapshot.event.id;
    const [first, second] = sides;
    const isAdded =
      first.kind === 'person' && second.kind === 'person'
        ? await keepApart({
            eventId,
            personA: first.personId,
            personB: second.personId,
            strength: 'hard',
            reason: '',
          })
        : await addRule({ eventId, rule: { kind: 'apart', strength: 'hard', reason: '', sides } });
    if (!isAdded) return;
    setOne(null);
    setOther(null);
  };
  return (
    <div className={classes['add']}>
      <Select label="Keep apart" searchable clearable data={data} value={one} onChange={setOne} />
      <Select label="from" searchable clearable data={data} value={other} onChange={setOther} />
      <Button
        variant="default"
        disabled={one === null || other === null || isSamePerson}
        onClick={() => void add()}
      >
        Keep apart
      </Button>
    </div>
  );
}

function sideOf(value: string): ApartSide {
  const rest = value.slice(2);
  return value.startsWith('p:')
    ? { kind: 'person', personId: rest }
    : { kind: 'organization', organization: rest };
}
