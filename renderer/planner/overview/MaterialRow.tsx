import { ActionIcon, Checkbox, Select, Table, Tooltip } from '@mantine/core';
import { IconRotate, IconX } from '@tabler/icons-react';
import type { InputOf } from '#contract';
import type { Event } from '#domain/program/program';
import type { SupplyLine } from '#domain/program/supplies';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedText, UNSEEN_LABEL } from '../../ui/SavedText.tsx';
import own from './Materials.module.css';

/** One thing to have ready; every field saves itself. */
export function MaterialRow({ line, event }: { line: SupplyLine; event: Event }) {
  const { name, quantity, why, uses, note, ownerId, isReady, isOwn, isSetByHand } = line;
  const change = (changes: InputOf<'supply.note'>['changes']) =>
    perform('supply.note', { eventId: event.id, name, changes });
  const toggleReady = async () => {
    const isChanged = await change({ isReady: !isReady });
    // The line has just moved out of sight.
    if (isChanged && !isReady) tellDone(`“${name}” is ready.`, { canUndo: true });
  };
  const from = [why, uses.length > 2 ? `${uses.length} parts of the agenda` : uses.join(', ')];
  return (
    <Table.Tr data-ready={isReady}>
      <Table.Td className={own['check'] ?? ''}>
        <Checkbox aria-label={`“${name}” is ready`} checked={isReady} onChange={() => void toggleReady()} />
      </Table.Td>
      <Table.Td className={own['number'] ?? ''}>
        {isOwn ? (
          <p>{quantity ?? ''}</p>
        ) : (
          <SavedCount
            label={`Number of “${name}”`}
            value={quantity}
            placeholder="enough"
            onKeep={(count) => void change({ count })}
          />
        )}
      </Table.Td>
      <Table.Td className={own['what'] ?? ''}>
        <span>{name}</span>
        <p title={uses.join('\n')}>
          {isSetByHand ? 'Set by hand' : from.filter((part) => part !== '').join('; ')}
        </p>
      </Table.Td>
      <Table.Td>
        <SavedText
          label={`Note on “${name}”`}
          isLabelSeen={false}
          value={note}
          onKeep={(text) => void change({ note: text })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          {...UNSEEN_LABEL}
          label={`Who sees to “${name}”`}
          allowDeselect={false}
          data={[NOBODY, ...event.team.map((member) => ({ value: member.id, label: member.name }))]}
          value={ownerId ?? NOBODY.value}
          onChange={(value) => void change({ ownerId: value === NOBODY.value ? null : value })}
        />
      </Table.Td>
      <Table.Td className={own['away'] ?? ''}>
        {isSetByHand ? (
          <Tooltip label="Count it from people and groups again">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={`Count “${name}” from people and groups again`}
              onClick={() => void change({ count: null })}
            >
              <IconRotate size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        {isOwn ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Remove “${name}”`}
            onClick={() => void perform('supply.remove', { eventId: event.id, name })}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

const NOBODY = { value: '', label: 'Nobody yet' };
