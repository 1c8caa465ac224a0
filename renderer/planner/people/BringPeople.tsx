import { Button, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { dayRange } from '../../state/dates.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';

/** Takes everybody over from another event; those of the same cohort stand first. */
export function BringPeople({
  snapshot,
  isOpen,
  onClose,
}: {
  snapshot: EventSnapshot;
  isOpen: boolean;
  onClose: () => void;
}) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Bring people from another event"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen ? <Choice snapshot={snapshot} onClose={onClose} /> : null}
    </Modal>
  );
}

function Choice({ snapshot: { event }, onClose }: { snapshot: EventSnapshot; onClose: () => void }) {
  const others = useOthers(event.id);
  const ranked = [...others].sort((one, other) => nearness(other) - nearness(one));
  const [chosen, setChosen] = useState(ranked[0]?.id ?? null);
  const from = others.find(({ id }) => id === chosen);
  const bring = async () => {
    if (!from) return;
    const brought = await perform('people.bring', { eventId: event.id, fromEventId: from.id });
    if (!brought) return;
    onClose();
    tellDone(
      brought.count === 0
        ? `Everybody of “${from.name}” is here already.`
        : `${brought.count === 1 ? 'One person' : `${brought.count} people`} came over from “${from.name}”.`,
      { canUndo: brought.count > 0 },
    );
  };
  return (
    <Stack gap={14}>
      <Select
        label="From"
        description="Names, organizations and needs come along; challenges and groups do not"
        data-autofocus
        allowDeselect={false}
        data={ranked.map(({ id, name, cohort, startsOn, endsOn, peopleCount }) => ({
          value: id,
          label: [name, cohort, dayRange(startsOn, endsOn), `${peopleCount} people`]
            .filter((part) => part !== '')
            .join(', '),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button disabled={!from} onClick={() => void bring()}>
        Bring them
      </Button>
    </Stack>
  );

  /** The same cohort before the same program before any other. */
  function nearness(other: (typeof others)[number]): number {
    const isSameProgram = other.programId !== null && other.programId === event.programId;
    return (
      (isSameProgram ? 1 : 0) +
      (isSameProgram && other.cohort !== '' && other.cohort === event.cohort ? 1 : 0)
    );
  }
}

/** The other events that have people. */
export function useOthers(eventId: string) {
  const events = useWorkspace((store) => store.home?.events);
  return (events ?? []).filter(({ id, peopleCount }) => id !== eventId && peopleCount > 0);
}
