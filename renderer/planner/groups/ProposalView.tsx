import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck, IconRefresh, IconTargetArrow } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { assessedPlan } from '#domain/grouping/assessedPlan';
import type { AssessedPlan } from '#domain/grouping/assessedPlan';
import { groupLetter } from '#domain/grouping/groupLetter';
import { isMatchRule } from '#domain/grouping/pairMatches';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { peopleWords } from '../people/importWords.ts';
import { reprintOf } from './groupCommands.ts';
import type { Reprint } from './groupCommands.ts';
import { plannedRound } from './groupView.ts';
import { PlanProgressBar } from './PlanProgressBar.tsx';
import classes from './Proposal.module.css';
import { ProposedSession } from './ProposedSession.tsx';
import { ScoreFigures } from './ScoreFigures.tsx';
import type { PlanJob, Proposal } from './useGroups.ts';

/** Proposed groups beside the present ones, with who moves and what to print again; nothing changes before they are taken. */
export function ProposalView({
  snapshot,
  proposal,
  job,
  onAccept,
  onAgain,
  onStop,
  onDismiss,
}: {
  snapshot: EventSnapshot;
  proposal: Proposal;
  job: PlanJob | null;
  onAccept: () => void;
  onAgain: (isThorough: boolean) => void;
  onStop: () => void;
  onDismiss: () => void;
}) {
  const { rounds, wish, moves, seed } = proposal;
  const plan = withSearch(assessedPlan(wish, rounds, snapshot.people), proposal);
  const sessions = snapshot.sessions.filter(({ id }) => rounds.some((round) => round.id === id));
  const present = assessedPlan(
    wish,
    sessions.map(({ id, groups }) => plannedRound(id, groups)),
    snapshot.people,
  );
  const reprint = useReprint(snapshot, proposal);
  const moved = new Set(rounds.flatMap((round) => movedIn(snapshot, round)));
  const isRepair = moves !== null;

  return (
    <>
      <PageHeader
        title={isRepair ? 'Repair' : 'Form again'}
        sub={`${peopleWords(moved.size)} would change groups`}
      >
        <Button variant="default" onClick={onDismiss}>
          Keep the present groups
        </Button>
        {isRepair ? null : (
          <>
            <Button
              variant="default"
              disabled={job !== null}
              leftSection={<IconTargetArrow size={16} stroke={1.75} aria-hidden />}
              onClick={() => onAgain(true)}
            >
              Search longer
            </Button>
            <BusyButton
              isMain={false}
              isBusy={job !== null}
              icon={<IconRefresh size={16} stroke={1.75} aria-hidden />}
              onPress={() => onAgain(false)}
            >
              Another proposal
            </BusyButton>
          </>
        )}
        <Button leftSection={<IconCheck size={16} stroke={1.75} aria-hidden />} onClick={onAccept}>
          {isRepair ? 'Repair the groups' : 'Take these groups'}
        </Button>
      </PageHeader>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="Present and proposed groups">
        {job ? <PlanProgressBar job={job} onStop={onStop} /> : null}
        <section aria-labelledby="proposal-words" className={classes['words']}>
          <h2 id="proposal-words">{isRepair ? 'What would change' : 'How good it is'}</h2>
          <p>{proposal.words === '' ? plan.certificate : proposal.words}</p>
          {moves ? (
            <ul className={classes['moves']}>
              {moves.map(({ personId, roundId, sentence }) => (
                <li key={`${roundId} ${personId}`}>
                  <IconArrowRight size={14} stroke={1.75} aria-hidden />
                  {namedBy(snapshot, personId, sentence)}
                </li>
              ))}
            </ul>
          ) : null}
          <ReprintWords reprint={reprint} />
          <ScoreFigures plan={plan} before={present} seed={isRepair ? null : seed} />
        </section>
        {sessions.map((session) => (
          <ProposedSession
            key={session.id}
            snapshot={snapshot}
            session={session}
            groups={rounds.find(({ id }) => id === session.id)?.groups ?? []}
            reasons={plan.reasons[session.id] ?? {}}
            isAlone={sessions.length === 1}
          />
        ))}
      </div>
    </>
  );
}

/** What the search has shown goes before what the figures alone can tell; matches of pairs are told by the figures. */
function withSearch(plan: AssessedPlan, { standing, words, wish }: Proposal): AssessedPlan {
  if (standing === null || wish.together.some(({ id }) => isMatchRule(id))) return plan;
  return { ...plan, standing, certificate: words };
}

/** A person who is not asked for any more has no name in the wish. */
function namedBy(snapshot: EventSnapshot, personId: string, sentence: string): string {
  const name = snapshot.people.find(({ id }) => id === personId)?.display;
  return name === undefined ? sentence : sentence.replace(/^Somebody who left/, name);
}

function movedIn(snapshot: EventSnapshot, round: Proposal['rounds'][number]): string[] {
  const session = snapshot.sessions.find(({ id }) => id === round.id);
  const letterNow = new Map(
    session?.groups.flatMap(({ memberIds, letter }) => memberIds.map((id) => [id, letter] as const)),
  );
  return round.groups.flatMap((members, group) =>
    members.filter((id) => letterNow.has(id) && letterNow.get(id) !== groupLetter(group)),
  );
}

/** Asked again for each other proposal; null until the answer is there. */
function useReprint(snapshot: EventSnapshot, { rounds }: Proposal): Reprint | null {
  const [reprint, setReprint] = useState<Reprint | null>(null);
  const eventId = snapshot.event.id;
  useEffect(() => {
    let isCurrent = true;
    setReprint(null);
    const wanted = rounds.map(({ id, groups }) => ({ sessionId: id, groups }));
    void reprintOf(eventId, wanted).then((found) => {
      if (isCurrent) setReprint(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [eventId, rounds]);
  return reprint;
}

function ReprintWords({ reprint }: { reprint: Reprint | null }) {
  if (reprint === null) return <p>Looking at what would have to be printed again …</p>;
  if (reprint.length === 0) return <p>Nothing would have to be printed again.</p>;
  return (
    <details className={classes['reprint']} open={reprint.length < 6}>
      <summary>{`To be printed again: ${reprint.length} ${reprint.length === 1 ? 'document' : 'documents'}`}</summary>
      <ul>
        {reprint.map(({ name, parts, of }) => {
          const names = parts.filter((part) => part !== '');
          return (
            <li key={name}>
              <b>{name}</b>
              {names.length === 0
                ? ''
                : names.length === of && of > 6
                  ? `: all ${of}`
                  : `: ${names.join(', ')}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
