import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconMail } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { PreWorkRow } from '#domain/prework/preWorkCell';
import { today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { MailDialog } from './MailDialog.tsx';
import classes from './PreWork.module.css';
import { stepChoices } from './stepChoices.ts';

/** What can be done for the people who are chosen; a quiet line while nobody is. */
export function ChosenBar({
  snapshot,
  chosen,
  onDone,
}: {
  snapshot: EventSnapshot;
  chosen: readonly PreWorkRow[];
  onDone: () => void;
}) {
  const [isDrafting, setDrafting] = useState(false);
  if (chosen.length === 0)
    return (
      <div className={classes['bar']}>
        <span className={classes['quiet']}>Choose people to mark or remind several at once.</span>
        <span className={classes['order']}>What needs you first</span>
      </div>
    );
  const personIds = chosen.map(({ person }) => person.id);
  return (
    <div className={classes['bar']}>
      <span className={classes['chosen']} role="status">{`${chosen.length} chosen`}</span>
      <Button leftSection={<IconMail size={16} stroke={1.75} />} onClick={() => setDrafting(true)}>
        Draft e-mails
      </Button>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconCheck size={16} stroke={1.75} />}
            rightSection={<IconChevronDown size={14} stroke={1.75} />}
          >
            Mark
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes['marks'] ?? ''}>
          {snapshot.preWork.tasks.map((task) => (
            <Fragment key={task.id}>
              <Menu.Label>{task.name}</Menu.Label>
              {stepChoices(task.kind).map(({ step, label }) => (
                <Menu.Item
                  key={step}
                  onClick={() =>
                    void perform('preWork.mark', { taskId: task.id, personIds, step, on: today() })
                  }
                >
                  {label}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button variant="subtle" color="gray" onClick={onDone}>
        Choose nobody
      </Button>
      {isDrafting ? (
        <MailDialog snapshot={snapshot} chosen={chosen} onClose={() => setDrafting(false)} />
      ) : null}
    </div>
  );
}
