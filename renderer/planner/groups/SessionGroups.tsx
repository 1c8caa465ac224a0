import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconRefresh, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { inSession } from '#domain/grouping/groupRules';
import { isPeer } from '#domain/people/person';
import { roundCountOf } from '#domain/agenda/rounds';
import type { Session } from '#domain/agenda/session';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { headcount } from '../people/peopleRows.ts';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import { afterMove, boardOf } from './board.ts';
import { CertificateCard } from './CertificateCard.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { GroupBoard } from './GroupBoard.tsx';
import { pinPerson } from './groupCommands.ts';
import { GroupInspector } from './GroupInspector.tsx';
import classes from './Groups.module.css';
import { GroupViews } from './GroupViews.tsx';
import type { GroupView } from './GroupViews.tsx';
import { brokenWords, figuresOf, repeatWords } from './groupView.ts';
import { MeetingMatrix } from './MeetingMatrix.tsx';
import { PlanProgressBar } from './PlanProgressBar.tsx';
import { PlanSessions } from './PlanSessions.tsx';
import { ProposalView } from './ProposalView.tsx';
import { RepairCard } from './RepairCard.tsx';
import { RoleTable } from './RoleTable.tsx';
import { RoundsTable } from './RoundsTable.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { UnplacedPeople } from './UnplacedPeople.tsx';
import { useGroups } from './useGroups.ts';
import type { SeatMove } from './useGroups.ts';

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
  const [hover, setHover] = useState<SeatMove | null>(null);
  const [view, setView] = useState<GroupView>('board');
  const [isRuling, setRuling] = useState(false);
  const [isPlanning, setPlanning] = useState(false);
  const board = boardOf(snapshot, session, groups.groups);
  const standing = useMemo(
    () => figuresOf(snapshot, session, groups.groups),
    [snapshot, session, groups.groups],
  );
  const live = useMemo(
    () => (hover ? figuresOf(snapshot, session, afterMove(groups.groups, hover)) : null),
    [snapshot, session, groups.groups, hover],
  );
  const reasons = standing.reasons[session.id] ?? {};
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.display ?? '';
  const chosen = snapshot.people.find((person) => person.id === chosenId);
  const rounds = roundCountOf(session, format);
  const away = inSession(snapshot.grouping.absences, session.id);
  const here = snapshot.people.filter((person) => isPeer(person) && !away.has(person.id));
  const alone = { sessionIds: [session.id], staysClose: false, isThorough: false };

  if (groups.proposal) {
    const { choice } = groups.proposal;
    return (
      <ProposalView
        snapshot={snapshot}
        proposal={groups.proposal}
        job={groups.job}
        onAccept={() => void groups.accept()}
        onAgain={(isThorough) => void groups.form({ ...choice, isThorough })}
        onStop={groups.stop}
        onDismiss={groups.dismiss}
      />
    );
  }
  return (
    <>
      <PageHeader
        title="Groups"
        sub={`${headcount(snapshot.people)}, ${session.title}${groups.isFormed && rounds > 0 ? `, rounds 1–${rounds}` : ''}`}
      >
        {chooser}
        <PeopleTabs />
        <BusyButton
          isBusy={groups.job !== null}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          onPress={() => void groups.form(alone)}
        >
          {groups.isFormed ? 'Form again' : 'Form groups'}
        </BusyButton>
      </PageHeader>
      <div className={classes['split']} data-narrow={chosen !== undefined || board.columns.length > 5}>
        <section className={classes['scroll']} aria-label="Groups">
          <div className={classes['views']}>
            <GroupViews view={view} onView={setView} />
            <Button
              variant="default"
              size="compact-sm"
              aria-pressed={isRuling}
              leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
              onClick={() => {
                setRuling(!isRuling);
                setChosenId(null);
              }}
            >
              Rules
            </Button>
            {snapshot.sessions.length > 1 ? (
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconUsersGroup size={16} stroke={1.75} aria-hidden />}
                onClick={() => setPlanning(true)}
              >
                Plan sessions together
              </Button>
            ) : null}
          </div>
          {groups.message === null ? null : (
            <ConflictCard
              snapshot={snapshot}
              message={groups.message}
              conflict={groups.conflict}
              onChanged={groups.clear}
            />
          )}
          {groups.job && !isPlanning ? <PlanProgressBar job={groups.job} onStop={groups.stop} /> : null}
          {view === 'matrix' ? <MeetingMatrix snapshot={snapshot} /> : null}
          {view === 'roles' ? <RoleTable snapshot={snapshot} /> : null}
          {view === 'board' ? (
            <>
              <CertificateCard
                plan={live ?? standing}
                before={live ? standing : null}
                about={
                  hover && live
                    ? {
                        name: nameOf(hover.personId),
                        reason: asClause(live.reasons[session.id]?.[hover.personId] ?? ''),
                      }
                    : null
                }
                isFormed={groups.isFormed}
                sizes={board.columns.map(({ group }) => group.memberIds.length)}
                format={format}
                count={here.length}
                groupCount={groups.groupCount}
                onGroupCount={groups.setGroupCount}
              />
              {groups.isFormed ? (
                <>
                  <RepairCard
                    snapshot={snapshot}
                    session={session}
                    onRepair={(sessions) => groups.repair(sessions)}
                  />
                  <UnplacedPeople
                    snapshot={snapshot}
                    groups={groups.groups}
                    people={board.unplaced.filter(({ id }) => !away.has(id))}
                    onMove={(move) => void groups.move(move)}
                  />
                  <GroupBoard
                    snapshot={snapshot}
                    session={session}
                    format={format}
                    board={board}
                    reasons={reasons}
                    chosenId={chosenId}
                    onChoose={(personId) => {
                      setChosenId(personId);
                      setRuling(false);
                    }}
                    onHover={setHover}
                    onMove={(move) => void groups.move(move)}
                    onPin={(personId, isPinned) =>
                      void pinPerson({ sessionId: session.id, personId, isPinned })
                    }
                    wordsFor={(move) => {
                      const plan = figuresOf(snapshot, session, afterMove(groups.groups, move));
                      return `${brokenWords(plan.assessment.brokenHard)}, ${repeatWords(plan)}`;
                    }}
                  />
                  <RoundsTable snapshot={snapshot} session={session} format={format} />
                </>
              ) : null}
            </>
          ) : null}
        </section>
        {isRuling ? (
          <RulesPanel snapshot={snapshot} session={session} onClose={() => setRuling(false)} />
        ) : chosen && groups.isFormed && view === 'board' ? (
          <GroupInspector
            snapshot={snapshot}
            session={session}
            format={format}
            groups={groups.groups}
            reason={reasons[chosen.id] ?? ''}
            person={chosen}
            onClose={() => setChosenId(null)}
          />
        ) : null}
      </div>
      {isPlanning ? (
        <PlanSessions
          snapshot={snapshot}
          session={session}
          job={groups.job}
          onPlan={(choice) => void groups.form(choice).then(() => setPlanning(false))}
          onStop={groups.stop}
          onClose={() => setPlanning(false)}
        />
      ) : null}
    </>
  );
}

/** A sentence that goes on after a name. */
function asClause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
