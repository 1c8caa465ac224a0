import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Event } from '#domain/program/program';
import { addDays, daysBetween, isDay } from '#domain/time';
import { ask } from '../bridge.ts';
import { dayRange, today } from '../state/dates.ts';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import classes from './DuplicateEventForm.module.css';
import { closeCopy, useCopy } from './copyStore.ts';

/** Asks for the day on which the plan of the open event is to happen again, and whether its people come along. */
export default function DuplicateEventForm() {
  const isOpen = useCopy((store) => store.open === 'event');
  const event = useWorkspace((store) => store.event?.event ?? null);
  return (
    <Modal
      opened={isOpen && event !== null}
      onClose={closeCopy}
      title="Duplicate this event"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen && event ? <Fields event={event} /> : null}
    </Modal>
  );
}

function Fields({ event }: { event: Event }) {
  const [name, setName] = useState(event.name);
  const [startsOn, setStartsOn] = useState(() => aYearLater(event.startsOn));
  const [withPeople, setWithPeople] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isKnown = isDay(startsOn);

  const add = async () => {
    if (isBusy || !isKnown) return;
    setBusy(true);
    const made = await ask('event.duplicate', { eventId: event.id, startsOn, name: name.trim(), withPeople });
    setBusy(false);
    if (!made.ok) {
      setTrouble(made.failure.message);
      return;
    }
    closeCopy();
    go('overview', { eventId: made.value.id });
  };

  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void add();
      }}
    >
      <Stack gap={14}>
        <TextInput
          label="Name"
          data-autofocus
          value={name}
          error={name.trim() === '' ? 'A name is needed.' : trouble}
          onChange={(change) => setName(change.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="First day"
          value={startsOn}
          error={isKnown ? null : 'This day is not in the calendar.'}
          description={
            isKnown
              ? dayRange(startsOn, addDays(startsOn, daysBetween(event.startsOn, event.endsOn)))
              : undefined
          }
          onChange={(change) => setStartsOn(change.currentTarget.value)}
        />
        <Checkbox
          label="With its people, groups and who is kept apart"
          description="Challenges, captures, themes and commitments stay with the first event."
          checked={withPeople}
          onChange={(change) => setWithPeople(change.currentTarget.checked)}
        />
        <div className={classes['buttons']}>
          <Button variant="default" onClick={closeCopy}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy} disabled={!isKnown || name.trim() === ''}>
            Duplicate
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The same weekday a year later, or in four weeks when that has passed. */
function aYearLater(day: string): string {
  const later = addDays(day, 364);
  return later > today() ? later : addDays(today(), 28);
}
