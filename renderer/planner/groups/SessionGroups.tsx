import { isPeer } from '#domain/person';
import { IconAlertTriangleFilled, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/format';
import { roundCountOf } from '#domain/rounds';
import type { Session } from '#domain/session';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { headcount } from '../people/peopleRows.ts';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import { boardOf } from './board.ts';
import { CertificateCard } from './CertificateCard.tsx';
import { GroupBoard } from './GroupBoard.tsx';
import { GroupInspector } from './GroupInspector.tsx';
import classes from './Groups.module.css';
import { ProposalView } from './ProposalView.tsx';
import { RoundsTable } from './RoundsTable.tsx';
import { UnplacedPeople } from './UnplacedPeople.tsx';
import { useGroups } from './useGroups.ts';

/** The groups of one session: what holds, the board, who presents when, and why somebody sits where they sit. */
export function SessionGroups({
  snapshot,
  session,
  format,
  chooser,
}: {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  chooser: ReactNode;
}) {
  const groups = useGroups(snapshot, session);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const board = boardOf(snapshot, session, groups.groups);
  const chosen = snapshot.people.find((person) => person.id === chosenId);
  const rounds = roundCountOf(session, format);
  const form = () => void groups.form();

  if (groups.proposal)
    return (
      <ProposalView
        snapshot={snapshot}
        session={session}
        proposal={groups.proposal}
        isBusy={groups.isBusy}
        onAccept={() => void groups.accept()}
        onAgain={form}
        onDismiss={groups.dismiss}
      />
    );
  return (
    <>
      <PageHeader
        title="Groups"
        sub={`${headcount(snapshot.people)}, ${session.title}${groups.isFormed && rounds > 0 ? `, rounds 1–${rounds}` : ''}`}
      >
        {chooser}
        <PeopleTabs />
        <BusyButton
          isBusy={groups.isBusy}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          onPress={form}
        >
          {groups.isFormed ? 'Form again' : 'Form groups'}
        </BusyButton>
      </PageHeader>
      <div className={classes['split']} data-narrow={chosen !== undefined || board.columns.length > 5}>
        <section className={classes['scroll']} aria-label="Groups">
          {groups.message === null ? null : (
            <div className={classes['refusal']} role="alert">
              <IconAlertTriangleFilled size={16} aria-hidden />
              <p>{groups.message}</p>
            </div>
          )}
          <CertificateCard
            board={board}
            isFormed={groups.isFormed}
            format={format}
            count={snapshot.people.filter(isPeer).length}
            groupCount={groups.groupCount}
            onGroupCount={groups.setGroupCount}
          />
          {groups.isFormed ? (
            <>
              <UnplacedPeople
                snapshot={snapshot}
                groups={groups.groups}
                people={board.unplaced}
                onMove={(move) => void groups.move(move)}
              />
              <GroupBoard
                snapshot={snapshot}
                board={board}
                chosenId={chosenId}
                onChoose={setChosenId}
                onMove={(move) => void groups.move(move)}
              />
              <RoundsTable snapshot={snapshot} session={session} format={format} />
            </>
          ) : null}
        </section>
        {chosen && groups.isFormed ? (
          <GroupInspector
            snapshot={snapshot}
            session={session}
            format={format}
            groups={groups.groups}
            assessment={board.assessment}
            person={chosen}
            onClose={() => setChosenId(null)}
          />
        ) : null}
      </div>
    </>
  );
}
