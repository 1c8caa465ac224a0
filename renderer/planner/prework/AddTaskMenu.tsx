import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { usualPreWork } from '#domain/prework/usualPreWork';
import type { UsualTask } from '#domain/prework/usualPreWork';
import { perform } from '../../state/perform.ts';

/** Adds one of the usual tasks that are missing, or one of one's own. */
export function AddTaskMenu({ snapshot }: { snapshot: EventSnapshot }) {
  const { event, preWork } = snapshot;
  const kinds = ['retreat', 'journey', event.kind] as const;
  const usual = new Map(kinds.flatMap((kind) => usualPreWork(kind)).map((task) => [task.kind, task]));
  const missing = [...usual.values()].filter(({ kind }) => !preWork.tasks.some((task) => task.kind === kind));
  const add = (task: UsualTask) =>
    void perform('preWork.addTask', { eventId: event.id, task: { ...task, dueOn: null } });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} />}>
          Task
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {missing.map((task) => (
          <Menu.Item key={task.kind} onClick={() => add(task)}>
            {task.name}
          </Menu.Item>
        ))}
        {missing.length > 0 ? <Menu.Divider /> : null}
        <Menu.Item
          onClick={() =>
            add({ kind: 'other', name: 'Something else', sendDays: 14, dueDays: 3, minutes: null })
          }
        >
          Something else
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
