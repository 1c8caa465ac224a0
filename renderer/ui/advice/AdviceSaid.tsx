import { FocusTrap, Popover, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Advice } from '#domain/followup/advice';
import type { Said } from '#domain/followup/capture';
import { isAgreedFor } from '#domain/followup/printable';
import { CaptureFields } from '../captures/CaptureFields.tsx';
import { consentMark, speakerWords } from '../captures/captureWords.ts';
import { StatusMark } from '../StatusMark.tsx';
import classes from './AdviceSaid.module.css';

/** Who gave a recommendation, where, whether they agreed and how far it may travel; a press opens the choices. */
export function AdviceSaid({
  advice,
  index,
  snapshot,
  onChange,
}: {
  advice: Advice;
  index: number;
  snapshot: EventSnapshot;
  onChange: (changes: Partial<Said>) => void;
}) {
  const mark = consentMark(advice);
  const groups = snapshot.sessions.flatMap((session) => session.groups);
  const isPrinted = isAgreedFor(advice, 'group');
  return (
    <Popover position="bottom-start" width={560} trapFocus withinPortal returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes['said'] ?? ''}>
          <span className="visually-hidden">{`Who gave recommendation ${index + 1}:`}</span>
          <span>
            {saidWords(advice, snapshot)}
            <IconPencil className={classes['pencil']} size={14} stroke={1.75} aria-hidden />
          </span>
          {mark ? <StatusMark status={mark.status}>{mark.words}</StatusMark> : null}
          {isPrinted ? null : <span>not printed</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <FocusTrap.InitialFocus />
        <div className={classes['fields']}>
          <CaptureFields
            said={advice}
            people={snapshot.people}
            groups={[...new Set(groups.map(({ letter }) => letter))].sort()}
            onChange={onChange}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function saidWords(advice: Advice, { people }: EventSnapshot): string {
  const group = advice.saidByGroup === '' ? '' : `group ${advice.saidByGroup}`;
  return [speakerWords(advice, people), group, advice.saidIn].filter((part) => part !== '').join(', ');
}
