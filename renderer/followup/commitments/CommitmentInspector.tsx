import { Button, Select, Stack } from '@mantine/core';
import { IconLock, IconTrash } from '@tabler/icons-react';
import type { Commitment, CommitmentStatus } from '#domain/followup/commitment';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { InputOf } from '#contract';
import { perform } from '../../state/perform.ts';
import { DayField } from '../../ui/DayField.tsx';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import classes from './CommitmentInspector.module.css';
import { STATUS_WORDS } from './statusWords.ts';

/** One commitment with everything around it: the person's challenge and turn, who asks, and what came of it. */
export function CommitmentInspector({
  commitment,
  snapshot,
}: {
  commitment: Commitment;
  snapshot: EventSnapshot;
}) {
  const person = snapshot.people.find((candidate) => candidate.id === commitment.personId);
  const buddy = snapshot.people.find((candidate) => candidate.id === commitment.buddyId);
  const change = (changes: InputOf<'commitment.change'>['changes']) =>
    void perform('commitment.change', { commitmentId: commitment.id, changes });
  const choices = snapshot.people.map((candidate) => ({ value: candidate.id, label: candidate.display }));
  return (
    <aside className={classes['inspector']} aria-label="Commitment">
      <header>
        <b>{person?.display ?? 'Somebody who left the list'}</b>
        <span>
          {[person?.role, person?.organization]
            .filter((part) => part !== undefined && part !== '')
            .join(', ')}
        </span>
      </header>
      <Chain commitment={commitment} snapshot={snapshot} />
      <Stack gap={12}>
        <Select
          label="Person"
          allowDeselect={false}
          searchable
          data={choices}
          value={commitment.personId}
          onChange={(personId) => (personId === null ? undefined : change({ personId }))}
        />
        <SavedTextarea
          label="What they will do"
          value={commitment.text}
          onKeep={(text) => change({ text })}
        />
        <SavedText
          label="First step"
          value={commitment.firstStep}
          onKeep={(firstStep) => change({ firstStep })}
        />
        <DayField label="By" value={commitment.dueOn ?? ''} onKeep={(dueOn) => change({ dueOn })} />
        <Select
          label="Asked by"
          clearable
          searchable
          data={choices.filter((choice) => choice.value !== commitment.personId)}
          value={commitment.buddyId}
          onChange={(buddyId) => change({ buddyId })}
        />
        <Select
          label="How far it is"
          allowDeselect={false}
          data={STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].words }))}
          value={commitment.status}
          onChange={(value) => {
            const status = STATUSES.find((known) => known === value);
            if (status) change({ status });
          }}
        />
        <SavedTextarea
          label="What came of it"
          value={commitment.evidence}
          onKeep={(evidence) => change({ evidence })}
        />
      </Stack>
      <p className={classes['seen']}>
        <IconLock size={14} stroke={1.75} aria-hidden />
        {`Seen by ${[person?.preferred, buddy?.preferred, 'the coordinators'].filter((part) => part !== undefined).join(', ')}. In the memos it is counted, not told.`}
      </p>
      <div>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} stroke={1.75} />}
          onClick={() => void perform('commitment.remove', { commitmentId: commitment.id })}
        >
          Remove
        </Button>
      </div>
    </aside>
  );
}

const STATUSES: CommitmentStatus[] = ['not-started', 'under-way', 'done', 'put-to-rest'];

function Chain({ commitment, snapshot }: { commitment: Commitment; snapshot: EventSnapshot }) {
  const person = snapshot.people.find((candidate) => candidate.id === commitment.personId);
  const group = snapshot.sessions
    .flatMap((session) => session.groups)
    .find((candidate) => candidate.memberIds.includes(commitment.personId));
  const round = group ? group.memberIds.indexOf(commitment.personId) + 1 : 0;
  const challenge = person ? person.challengeTitle || person.challengeTopic : '';
  if (!group && challenge === '') return null;
  return (
    <ol className={classes['chain']}>
      {challenge === '' ? null : (
        <li>
          <span>Challenge</span>
          <em title={challenge}>{challenge}</em>
        </li>
      )}
      {group ? (
        <>
          <li>
            <span>Group and turn</span>
            {`Group ${group.letter}, round ${round}`}
          </li>
          <li>
            <span>What was said</span>
            {`Sealed. The notes are with ${person?.preferred ?? 'their owner'}.`}
          </li>
        </>
      ) : null}
    </ol>
  );
}
