import { Checkbox, Menu, Table } from '@mantine/core';
import type { PreWorkTask } from '#domain/prework/preWork';
import type { PreWorkCell, PreWorkRow } from '#domain/prework/preWorkCell';
import { shortDay, today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import { StatusMark } from '../../ui/StatusMark.tsx';
import type { Status } from '../../ui/StatusMark.tsx';
import classes from './PreWork.module.css';
import { stepChoices } from './stepChoices.ts';

interface MatrixProps {
  tasks: readonly PreWorkTask[];
  rows: readonly PreWorkRow[];
  chosenIds: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  onOpen: (personId: string) => void;
}

/** Every person and every task; a cell says how far it is and ticks the next step. */
export function MatrixTable({ tasks, rows, chosenIds, onChoose, onOpen }: MatrixProps) {
  const all = rows.length > 0 && rows.every(({ person }) => chosenIds.has(person.id));
  const toggle = (id: string) => {
    const next = new Set(chosenIds);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <div className={`${card['card'] ?? ''} ${classes['table'] ?? ''}`}>
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes['tick'] ?? ''}>
              <Checkbox
                size="xs"
                aria-label={all ? 'Choose nobody' : 'Choose everybody'}
                checked={all}
                indeterminate={!all && chosenIds.size > 0}
                onChange={() => onChoose(all ? new Set() : new Set(rows.map(({ person }) => person.id)))}
              />
            </Table.Th>
            <Table.Th>Person</Table.Th>
            <Table.Th>Organization</Table.Th>
            {tasks.map((task) => (
              <Table.Th key={task.id}>{task.name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.person.id} data-selected={chosenIds.has(row.person.id)}>
              <Table.Td className={classes['tick'] ?? ''}>
                <Checkbox
                  size="xs"
                  aria-label={`Choose ${row.person.display}`}
                  checked={chosenIds.has(row.person.id)}
                  onChange={() => toggle(row.person.id)}
                />
              </Table.Td>
              <Table.Th scope="row">
                <button type="button" className={classes['name']} onClick={() => onOpen(row.person.id)}>
                  {row.person.display}
                </button>
              </Table.Th>
              <Table.Td className={classes['quiet'] ?? ''}>{row.person.organization}</Table.Td>
              {row.cells.map((cell, column) => {
                const task = tasks[column];
                return (
                  <Table.Td key={cell.taskId}>
                    {task ? <Cell cell={cell} task={task} name={row.person.display} /> : null}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

const STATUS: Record<PreWorkCell['mark'], Status> = {
  fine: 'fine',
  news: 'news',
  waiting: 'open',
  look: 'look',
  passed: 'passed',
  none: 'none',
};

function Cell({ cell, task, name }: { cell: PreWorkCell; task: PreWorkTask; name: string }) {
  const words = cell.on === null ? cell.words : `${cell.words} ${shortDay(cell.on)}`;
  const mark = (step: Parameters<typeof perform<'preWork.mark'>>[1]['step'], on: string | null) =>
    void perform('preWork.mark', { taskId: task.id, personIds: [cell.personId], step, on });
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <button type="button" className={classes['cell']} aria-label={`${task.name}, ${name}: ${words}`}>
          <StatusMark status={STATUS[cell.mark]}>{words}</StatusMark>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {stepChoices(task.kind).map(({ step, label }) => (
          <Menu.Item key={step} onClick={() => mark(step, today())}>
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {stepChoices(task.kind).map(({ step, takeBack }) => (
          <Menu.Item key={step} c="dimmed" onClick={() => mark(step, null)}>
            {takeBack}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
