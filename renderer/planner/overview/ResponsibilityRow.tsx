import { ActionIcon, Checkbox, Select, Table, Tooltip } from '@mantine/core';
import { IconRotate, IconX } from '@tabler/icons-react';
import type { InputOf } from '#contract';
import type { TeamMember } from '#domain/program/program';
import { countedWords, nearnessWords } from '#domain/program/responsibility';
import { isLate } from '#domain/program/datedResponsibilities';
import type { DatedResponsibility } from '#domain/program/datedResponsibilities';
import { today } from '../../state/dates.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { DayField } from '../../ui/DayField.tsx';
import { SavedText, UNSEEN_LABEL } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { AREA_WORDS } from './areaWords.ts';
import classes from './Responsibilities.module.css';

/** One responsibility; every field saves itself. */
export function ResponsibilityRow({
  responsibility,
  team,
}: {
  responsibility: DatedResponsibility;
  team: readonly TeamMember[];
}) {
  const { id, title, area, note, ownerId, on, counted, isOnSetByHand, doneOn } = responsibility;
  const change = (changes: InputOf<'responsibility.change'>['changes']) =>
    void perform('responsibility.change', { responsibilityId: id, changes });
  const toggleDone = async () => {
    const changes = { doneOn: doneOn === null ? today() : null };
    const isChanged = await perform('responsibility.change', { responsibilityId: id, changes });
    // The line has just moved out of sight.
    if (isChanged && doneOn === null) tellDone(`“${title}” is done.`, { canUndo: true });
  };
  return (
    <Table.Tr
      data-late={isLate(responsibility, today())}
      data-done={doneOn !== null}
      data-unowned={ownerId === null}
    >
      <Table.Td className={classes['check'] ?? ''}>
        <Checkbox
          aria-label={`“${title}” is done`}
          checked={doneOn !== null}
          onChange={() => void toggleDone()}
        />
      </Table.Td>
      <Table.Td className={classes['what'] ?? ''}>
        <SavedText
          label={`Title of “${title}”`}
          isLabelSeen={false}
          value={title}
          onKeep={(text) => change({ title: text })}
        />
        <p>{[AREA_WORDS[area], note].filter((part) => part !== '').join(': ')}</p>
      </Table.Td>
      <Table.Td className={classes['who'] ?? ''}>
        <Select
          {...UNSEEN_LABEL}
          label={`Who sees to “${title}”`}
          allowDeselect={false}
          data={[NOBODY, ...team.map((member) => ({ value: member.id, label: member.name }))]}
          value={ownerId ?? NOBODY.value}
          onChange={(value) => change({ ownerId: value === NOBODY.value ? null : value })}
        />
      </Table.Td>
      <Table.Td className={classes['by'] ?? ''}>
        <DayField
          label={`Day for “${title}”`}
          isLabelSeen={false}
          value={on ?? ''}
          onKeep={(dueOn) => change({ dueOn })}
        />
        <p>
          {isOnSetByHand || counted === null ? (on === null ? '' : 'Set by hand') : countedWords(counted)}
        </p>
      </Table.Td>
      <Table.Td className={classes['state'] ?? ''}>
        <div>
          <State responsibility={responsibility} />
          {isOnSetByHand ? (
            <Tooltip label={counted === null ? 'Take the date away' : 'Count from the event again'}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={
                  counted === null
                    ? `Take the date of “${title}” away`
                    : `Count “${title}” from the event again`
                }
                onClick={() => change({ dueOn: null })}
              >
                <IconRotate size={16} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          ) : null}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Remove “${title}”`}
            onClick={() => void perform('responsibility.remove', { responsibilityId: id })}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

const NOBODY = { value: '', label: 'Nobody yet' };

function State({ responsibility }: { responsibility: DatedResponsibility }) {
  const { on, doneOn } = responsibility;
  if (doneOn !== null) return <StatusMark status="fine">Done</StatusMark>;
  const words = on === null ? null : nearnessWords(on, today());
  if (words === null) return <span />;
  return <StatusMark status={isLate(responsibility, today()) ? 'look' : 'waiting'}>{words}</StatusMark>;
}
