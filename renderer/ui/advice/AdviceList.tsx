import { ActionIcon, Menu, Select, Table, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconTargetArrow, IconTrash } from '@tabler/icons-react';
import type { InputOf } from '#contract';
import { ADVICE_WORDS, DECISION_WORDS } from '#domain/followup/advice';
import type { Advice } from '#domain/followup/advice';
import { assistTeams } from '#domain/formats/assist';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import { newSaid } from '../captures/newSaid.ts';
import { DayField } from '../DayField.tsx';
import { SavedTextarea, UNSEEN_LABEL } from '../SavedText.tsx';
import { AdviceSaid } from './AdviceSaid.tsx';
import classes from './AdviceList.module.css';

const KINDS = choicesOf(ADVICE_WORDS);
const DECISIONS = choicesOf(DECISION_WORDS);
const NOBODY = { value: '', label: 'Nobody yet' };

/** What the resource team said, in the order in which the hosts will act, and what they make of each. */
export function AdviceList({ snapshot }: { snapshot: EventSnapshot }) {
  const { advice, event, program } = snapshot;
  const add = (text: string) =>
    void perform('advice.add', {
      eventId: event.id,
      advice: {
        kind: 'recommendation',
        text,
        source: '',
        decision: 'open',
        ownerId: null,
        dueOn: null,
        ...newSaid({ saidIn: '', level: program?.confidentiality ?? 'program' }),
      },
    });
  return (
    <>
      {advice.length === 0 ? null : (
        <Table className={`${classes['table'] ?? ''} ${classes['advice-table'] ?? ''}`} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <span className="visually-hidden">Rank</span>
              </Table.Th>
              <Table.Th>What was said</Table.Th>
              <Table.Th>From what practice</Table.Th>
              <Table.Th>Decided</Table.Th>
              <Table.Th>Who, and by when</Table.Th>
              <Table.Th>
                <span className="visually-hidden">More</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {advice.map((each, index) => (
              <AdviceRow key={each.id} advice={each} index={index} snapshot={snapshot} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <TextInput
        className={classes['new-advice'] ?? ''}
        aria-label="One more recommendation"
        placeholder="Write down what is said, Enter for the next"
        onKeyDown={(event_) => {
          if (event_.key !== 'Enter' || event_.currentTarget.value.trim() === '') return;
          add(event_.currentTarget.value.trim());
          event_.currentTarget.value = '';
        }}
      />
    </>
  );
}

function AdviceRow({ advice, index, snapshot }: { advice: Advice; index: number; snapshot: EventSnapshot }) {
  const { text, kind, source, decision, ownerId, dueOn } = advice;
  const { host } = assistTeams(snapshot);
  const owners = host.length > 0 ? host : snapshot.people;
  const change = (changes: InputOf<'advice.change'>['changes']) =>
    void perform('advice.change', { adviceId: advice.id, changes });
  const move = (position: number) => void perform('advice.move', { adviceId: advice.id, position });
  const track = async (personId: string) => {
    const made = await perform('commitment.add', {
      eventId: snapshot.event.id,
      commitment: {
        personId,
        text,
        firstStep: '',
        dueOn,
        buddyId: null,
        status: 'not-started',
        evidence: '',
        madeOn: snapshot.event.endsOn,
      },
    });
    if (made) tellDone(`“${text}” stands in the tracker now.`, { canUndo: true });
  };
  return (
    <Table.Tr>
      <Table.Td className={`num ${classes['rank'] ?? ''}`}>{index + 1}</Table.Td>
      <Table.Td>
        <SavedTextarea
          minRows={1}
          label={`Recommendation ${index + 1}`}
          isLabelSeen={false}
          value={text}
          onKeep={(typed) => change({ text: typed })}
        />
        <Select
          {...UNSEEN_LABEL}
          label={`Kind of recommendation ${index + 1}`}
          size="xs"
          allowDeselect={false}
          data={KINDS}
          value={kind}
          onChange={(value) => change({ kind: KINDS.find((known) => known.value === value)?.value ?? kind })}
        />
        <AdviceSaid advice={advice} index={index} snapshot={snapshot} onChange={change} />
      </Table.Td>
      <Table.Td>
        <SavedTextarea
          minRows={1}
          label={`Practice behind recommendation ${index + 1}`}
          isLabelSeen={false}
          value={source}
          onKeep={(typed) => change({ source: typed })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          {...UNSEEN_LABEL}
          label={`Decision on recommendation ${index + 1}`}
          allowDeselect={false}
          data={DECISIONS}
          value={decision}
          onChange={(value) =>
            change({ decision: DECISIONS.find((known) => known.value === value)?.value ?? decision })
          }
        />
      </Table.Td>
      <Table.Td>
        <Select
          {...UNSEEN_LABEL}
          label={`Who takes recommendation ${index + 1} on`}
          allowDeselect={false}
          data={[NOBODY, ...owners.map(({ id, display }) => ({ value: id, label: display }))]}
          value={ownerId ?? NOBODY.value}
          onChange={(value) => change({ ownerId: value === null || value === '' ? null : value })}
        />
        <DayField
          label={`Day for recommendation ${index + 1}`}
          isLabelSeen={false}
          value={dueOn ?? ''}
          onKeep={(day) => change({ dueOn: day })}
        />
      </Table.Td>
      <Table.Td>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={`More for recommendation ${index + 1}`}
            >
              <IconDots size={16} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconArrowUp size={16} stroke={1.75} />}
              disabled={index === 0}
              onClick={() => move(index - 1)}
            >
              Do it earlier
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={16} stroke={1.75} />}
              disabled={index === snapshot.advice.length - 1}
              onClick={() => move(index + 1)}
            >
              Do it later
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTargetArrow size={16} stroke={1.75} />}
              disabled={ownerId === null}
              onClick={() => (ownerId === null ? undefined : void track(ownerId))}
            >
              {ownerId === null ? 'Put into the tracker (choose who first)' : 'Put into the tracker'}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} stroke={1.75} />}
              onClick={() => void perform('advice.remove', { adviceId: advice.id })}
            >
              Remove
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}

function choicesOf<Key extends string>(words: Record<Key, string>): { value: Key; label: string }[] {
  // The keys of a record of literals are those literals.
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
}
