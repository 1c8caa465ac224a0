import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { PreWorkTask } from '#domain/prework/preWork';
import { dueDayOf, sendDayOf } from '#domain/prework/preWorkDates';
import type { InputOf } from '#contract';
import { weekday } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { DayField } from '../../ui/DayField.tsx';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedText } from '../../ui/SavedText.tsx';

/** The name and days of a task. Days are counted from the first day, so they move with the event. */
export function TaskForm({
  task,
  snapshot,
  onClose,
}: {
  task: PreWorkTask;
  snapshot: EventSnapshot;
  onClose: () => void;
}) {
  const kept = snapshot.preWork.tasks.find(({ id }) => id === task.id) ?? task;
  const change = (changes: InputOf<'preWork.changeTask'>['changes']) =>
    void perform('preWork.changeTask', { taskId: task.id, changes });
  const dueOn = dueDayOf(kept, snapshot);
  return (
    <Modal opened onClose={onClose} title={kept.name} size="md" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap={14}>
        <SavedText label="Name" value={kept.name} onKeep={(name) => change({ name })} />
        <SavedCount
          label="Goes out so many days before"
          isLabelSeen
          value={kept.sendDays}
          onKeep={(sendDays) => (sendDays === null ? undefined : change({ sendDays }))}
        />
        <p>{`That is ${weekday(sendDayOf(kept, snapshot))}.`}</p>
        {kept.kind === 'reading' ? null : (
          <DayField
            label="Back by"
            value={dueOn ?? ''}
            description={
              kept.kind === 'write-up'
                ? 'The day that instructions, reminders and responsibilities name.'
                : 'A day chosen here stays when the event moves.'
            }
            onKeep={(on) => change({ dueOn: on })}
          />
        )}
        <SavedCount
          label="Minutes it takes a person"
          isLabelSeen
          value={kept.minutes}
          onKeep={(minutes) => change({ minutes: minutes === null || minutes === 0 ? null : minutes })}
        />
        <Group justify="space-between">
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={16} stroke={1.75} />}
            onClick={() => {
              onClose();
              void perform('preWork.removeTask', { taskId: task.id });
            }}
          >
            Remove this task
          </Button>
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
