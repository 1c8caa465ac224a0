import { ActionIcon, Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventKind } from '#domain/program/program';
import { addDays, daysBetween, isDay } from '#domain/time';
import { ask } from '../bridge.ts';
import { today } from '../state/dates.ts';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { closeNewEvent, useNewEvent } from './newEventStore.ts';
import { EVENT_KINDS } from './eventKinds.ts';

const ONE_OFF = 'one-off';
const NEW_PROGRAM = 'new-program';
const EMPTY_PLAN = 'empty';

/** Asks for the few things an event needs: name, dates, place and the program it belongs to. The rest can wait. */
export default function NewEventForm() {
  const isOpen = useNewEvent((store) => store.isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={closeNewEvent}
      title="New event"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen ? <Fields /> : null}
    </Modal>
  );
}

function Fields() {
  const programs = useWorkspace((store) => store.home?.programs ?? []);
  const templates = useWorkspace((store) => store.home?.templates ?? []);
  const [templateId, setTemplateId] = useState(EMPTY_PLAN);
  const template = templates.find(({ id }) => id === templateId) ?? null;
  const [name, setName] = useState('');
  const [kind, setKind] = useState<EventKind>('retreat');
  const [startsOn, setStartsOn] = useState(addDays(today(), 28));
  const [endsOn, setEndsOn] = useState(addDays(today(), 28));
  const [venue, setVenue] = useState('');
  const [program, setProgram] = useState<string>(programs[0]?.id ?? ONE_OFF);
  const [programName, setProgramName] = useState('');
  const [trouble, setTrouble] = useState<{ field: string; message: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const errorOf = (field: string) => (trouble?.field === field ? trouble.message : null);

  const add = async () => {
    if (isBusy) return;
    if (name.trim() === '') {
      setTrouble({ field: 'name', message: 'A name is needed.' });
      return;
    }
    setBusy(true);
    const programId = await chosenProgram();
    if (programId !== undefined) await addEvent(programId);
    setBusy(false);
  };

  /** Undefined when the program could not be added. */
  const chosenProgram = async (): Promise<string | null | undefined> => {
    if (program === ONE_OFF) return null;
    if (program !== NEW_PROGRAM) return program;
    const made = await ask('program.add', {
      name: programName,
      owner: '',
      goals: [],
      paper: 'letter',
      language: 'en-US',
      color: null,
    });
    if (made.ok) return made.value.id;
    setTrouble({ field: 'programName', message: made.failure.message });
    return undefined;
  };

  const addEvent = async (programId: string | null) => {
    const made = await (template
      ? ask('event.duplicate', {
          eventId: template.id,
          startsOn,
          name: name.trim(),
          withPeople: false,
          programId,
          // Without another place the template's stays, with its rooms.
          ...(venue.trim() === '' ? {} : { venue }),
        })
      : ask('event.add', {
          programId,
          name: name.trim(),
          kind,
          startsOn,
          endsOn: endsOn < startsOn ? startsOn : endsOn,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          venue,
          rooms: [],
          objectives: [],
          lanes: [],
          team: [],
          challengeDueOn: null,
          digestOn: null,
          keepUntilOn: null,
        }));
    if (!made.ok) {
      setTrouble({ field: made.failure.field ?? 'name', message: made.failure.message });
      return;
    }
    closeNewEvent();
    go('overview', { eventId: made.value.id });
  };

  const removeTemplate = async (eventId: string) => {
    const removed = await ask('event.remove', { eventId });
    if (!removed.ok) setTrouble({ field: 'name', message: removed.failure.message });
    setTemplateId(EMPTY_PLAN);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap={14}>
        <TextInput
          label="Name"
          data-autofocus
          value={name}
          error={errorOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {templates.length === 0 ? null : (
          <div style={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 8, alignItems: 'end' }}>
            <Select
              label="Start from"
              allowDeselect={false}
              data={[
                { value: EMPTY_PLAN, label: 'An empty plan' },
                ...templates.map((known) => ({ value: known.id, label: known.name })),
              ]}
              value={templateId}
              onChange={(value) => setTemplateId(value ?? EMPTY_PLAN)}
            />
            {template ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={32}
                aria-label={`Remove the template ${template.name}`}
                onClick={() => void removeTemplate(template.id)}
              >
                <IconTrash size={16} stroke={1.75} />
              </ActionIcon>
            ) : null}
          </div>
        )}
        <Select
          label="Kind"
          allowDeselect={false}
          disabled={template !== null}
          data={EVENT_KINDS}
          value={template?.kind ?? kind}
          onChange={(_, option) =>
            setKind(EVENT_KINDS.find((known) => known.value === option?.value)?.value ?? 'retreat')
          }
        />
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 }}>
          <TextInput
            type="date"
            label="First day"
            value={startsOn}
            error={isDay(startsOn) ? errorOf('startsOn') : 'This day is not in the calendar.'}
            onChange={(event) => {
              const day = event.currentTarget.value;
              setStartsOn(day);
              if (endsOn < day) setEndsOn(day);
            }}
          />
          <TextInput
            type="date"
            label="Last day"
            disabled={template !== null}
            value={template ? lastDayOf(template, startsOn) : endsOn}
            error={isDay(endsOn) ? errorOf('endsOn') : 'This day is not in the calendar.'}
            onChange={(event) => setEndsOn(event.currentTarget.value)}
          />
        </div>
        <TextInput label="Place" value={venue} onChange={(event) => setVenue(event.currentTarget.value)} />
        <Select
          label="Program"
          description="A program holds several events with one set of goals. A one-off event needs none."
          allowDeselect={false}
          value={program}
          onChange={(value) => setProgram(value ?? ONE_OFF)}
          data={[
            ...programs.map((known) => ({ value: known.id, label: known.name })),
            { value: NEW_PROGRAM, label: 'A new program' },
            { value: ONE_OFF, label: 'None, a one-off event' },
          ]}
        />
        {program === NEW_PROGRAM ? (
          <TextInput
            label="Name of the program"
            value={programName}
            error={errorOf('programName')}
            onChange={(event) => setProgramName(event.currentTarget.value)}
          />
        ) : null}
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 4 }}>
          <Button variant="default" onClick={closeNewEvent}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy}>
            Add event
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The last day of an event that takes as many days as its template. */
function lastDayOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }, firstDay: string): string {
  return isDay(firstDay) ? addDays(firstDay, daysBetween(startsOn, endsOn)) : '';
}
