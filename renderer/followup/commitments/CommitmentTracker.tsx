import { Button, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { isOverdue, trackerOrder } from '#domain/followup/commitment';
import type { Commitment } from '#domain/followup/commitment';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { shortDay, today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import card from '../../ui/Card.module.css';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { CommitmentInspector } from './CommitmentInspector.tsx';
import classes from './CommitmentTracker.module.css';
import { STATUS_WORDS } from './statusWords.ts';

/** Who will do what by when, and who asks about it. Overdue ones stand first. */
export function CommitmentTracker({ snapshot, tabs }: { snapshot: EventSnapshot; tabs: ReactNode }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const ordered = trackerOrder(snapshot.commitments, today());
  const selected = ordered.find((commitment) => commitment.id === selectedId) ?? ordered[0];
  const owner = snapshot.people[0];
  const add = async () => {
    if (!owner) return;
    const made = await perform('commitment.add', {
      eventId: snapshot.event.id,
      commitment: {
        personId: owner.id,
        text: 'What this person will do',
        firstStep: '',
        dueOn: null,
        buddyId: null,
        status: 'not-started',
        evidence: '',
        madeOn: snapshot.event.endsOn,
      },
    });
    if (made) setSelectedId(made.id);
  };
  const addButton = (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => void add()}>
      Add a commitment
    </Button>
  );
  return (
    <>
      <PageHeader title="Follow-up">
        {tabs}
        {ordered.length > 0 ? addButton : null}
      </PageHeader>
      {selected ? (
        <div className={classes['tracker']}>
          <div className={classes['list']}>
            <Summary commitments={ordered} />
            <div className={`${card['card'] ?? ''} ${classes['table'] ?? ''}`}>
              <Table stickyHeader verticalSpacing={7}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Person</Table.Th>
                    <Table.Th>What they will do</Table.Th>
                    <Table.Th>By</Table.Th>
                    <Table.Th>Asked by</Table.Th>
                    <Table.Th>Came of it</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {ordered.map((commitment) => (
                    <Row
                      key={commitment.id}
                      commitment={commitment}
                      snapshot={snapshot}
                      isSelected={commitment === selected}
                      onSelect={() => setSelectedId(commitment.id)}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          </div>
          <CommitmentInspector key={selected.id} commitment={selected} snapshot={snapshot} />
        </div>
      ) : (
        <EmptyScreen
          title="No commitment yet"
          actions={owner ? addButton : <Button onClick={() => go('people')}>Import people</Button>}
        >
          {owner
            ? 'At the end people say what they will do first, by when, and who will ask them about it. Copy the cards here before they go home.'
            : 'A commitment belongs to a person. Import the registration list first; then the cards can be copied here.'}
        </EmptyScreen>
      )}
    </>
  );
}

interface RowProps {
  commitment: Commitment;
  snapshot: EventSnapshot;
  isSelected: boolean;
  onSelect: () => void;
}

function Row({ commitment, snapshot, isSelected, onSelect }: RowProps) {
  const person = snapshot.people.find((candidate) => candidate.id === commitment.personId);
  const buddy = snapshot.people.find((candidate) => candidate.id === commitment.buddyId);
  const overdue = isOverdue(commitment, today());
  const { status, words } = STATUS_WORDS[commitment.status];
  return (
    <Table.Tr data-selected={isSelected} onClick={onSelect}>
      <Table.Th scope="row">
        <button type="button" aria-pressed={isSelected} onClick={onSelect}>
          {person?.display ?? 'Somebody who left the list'}
        </button>
      </Table.Th>
      <Table.Td className={classes['text'] ?? ''}>
        <span>{commitment.text}</span>
      </Table.Td>
      <Table.Td className={`num ${classes['by'] ?? ''}`}>
        {commitment.dueOn === null ? 'No date' : shortDay(commitment.dueOn)}
        {overdue ? <StatusMark status="look">Overdue</StatusMark> : null}
      </Table.Td>
      <Table.Td>{buddy?.preferred ?? 'Nobody yet'}</Table.Td>
      <Table.Td>
        <StatusMark status={status}>{words}</StatusMark>
        <span className={classes['evidence']}>
          {commitment.evidence === '' ? 'Nothing noted yet' : commitment.evidence}
        </span>
      </Table.Td>
    </Table.Tr>
  );
}

function Summary({ commitments }: { commitments: readonly Commitment[] }) {
  const count = (status: Commitment['status']) =>
    commitments.filter((commitment) => commitment.status === status).length;
  const overdue = commitments.filter((commitment) => isOverdue(commitment, today())).length;
  return (
    <p className={classes['summary']}>
      <b>{`${count('done')} done, ${count('under-way')} under way, ${count('not-started')} not begun`}</b>
      {overdue > 0 ? <StatusMark status="look">{`${overdue} overdue`}</StatusMark> : null}
      <span>Overdue first, then by date</span>
    </p>
  );
}
