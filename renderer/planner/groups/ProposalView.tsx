import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck, IconRefresh } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { GroupProposal } from '#domain/grouping/groupProposal';
import type { Session } from '#domain/session';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { peopleWords } from '../people/importWords.ts';
import { assess } from './board.ts';
import classes from './Proposal.module.css';

/** Proposed groups beside the present ones; nothing changes before they are taken over. */
export function ProposalView({
  snapshot,
  session,
  proposal,
  isBusy,
  onAccept,
  onAgain,
  onDismiss,
}: {
  snapshot: EventSnapshot;
  session: Session;
  proposal: GroupProposal;
  isBusy: boolean;
  onAccept: () => void;
  onAgain: () => void;
  onDismiss: () => void;
}) {
  const present = session.groups.map((group) => group.memberIds);
  const letterNow = new Map(
    session.groups.flatMap((group) => group.memberIds.map((id) => [id, group.letter] as const)),
  );
  const letterThen = new Map(
    proposal.groups.flatMap((members, index) => members.map((id) => [id, letterAt(index)] as const)),
  );
  const moved = [...letterThen].filter(([id, letter]) => letterNow.get(id) !== letter).length;
  const list = (ids: readonly string[], noteOf: (id: string) => string) =>
    ids.map((id) => {
      const note = noteOf(id);
      const name = snapshot.people.find((person) => person.id === id)?.display ?? '';
      return (
        <li key={id} data-moved={note !== ''}>
          <span title={name}>{name}</span>
          {note === '' ? null : (
            <em>
              <IconArrowRight size={12} stroke={2} aria-hidden />
              {note}
            </em>
          )}
        </li>
      );
    });

  return (
    <>
      <PageHeader title="Form again" sub={`${peopleWords(moved)} would change groups`}>
        <Button variant="default" onClick={onDismiss}>
          Keep the present groups
        </Button>
        <BusyButton
          isMain={false}
          isBusy={isBusy}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          onPress={onAgain}
        >
          Another proposal
        </BusyButton>
        <Button leftSection={<IconCheck size={16} stroke={1.75} aria-hidden />} onClick={onAccept}>
          Take these groups
        </Button>
      </PageHeader>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="Present and proposed groups">
        <section aria-labelledby="proposed-groups">
          <h2 id="proposed-groups">Proposed</h2>
          <p>
            {proposal.certificate} {proposal.sizes.explanation}
          </p>
          <div className={classes['groups']}>
            {proposal.groups.map((members, index) => (
              <div key={letterAt(index)} className={classes['group']} data-proposed>
                <h3>Group {letterAt(index)}</h3>
                <ol>
                  {list(members, (id) =>
                    letterNow.get(id) === letterAt(index)
                      ? ''
                      : letterNow.has(id)
                        ? `from ${letterNow.get(id) ?? ''}`
                        : 'new',
                  )}
                </ol>
              </div>
            ))}
          </div>
        </section>
        <section aria-labelledby="present-groups">
          <h2 id="present-groups">Now</h2>
          <p>{assess(snapshot, present).certificate}</p>
          <div className={classes['groups']}>
            {session.groups.map((group) => (
              <div key={group.id} className={classes['group']}>
                <h3>
                  Group {group.letter} <span>{group.room}</span>
                </h3>
                <ol>
                  {list(group.memberIds, (id) =>
                    letterThen.get(id) === group.letter ? '' : `to ${letterThen.get(id) ?? 'nowhere'}`,
                  )}
                </ol>
              </div>
            ))}
          </div>
        </section>
      </div>
    </>
  );
}

/** A, B … Z, then AA. */
function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterAt(Math.floor(index / 26) - 1)}${letter}`;
}
