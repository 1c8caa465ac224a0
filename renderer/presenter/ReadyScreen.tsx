import { Button, Select } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { clockText } from '#domain/dateText';
import type { Session } from '#domain/session';
import type { Run } from '#contract';
import { ask } from '../bridge.ts';
import { weekday } from '../state/dates.ts';
import { go } from '../state/placeStore.ts';
import { takeRun, useRun } from '../state/runStore.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { TroubleBanner } from '../ui/TroubleBanner.tsx';
import { AudiencePicture } from './AudiencePicture.tsx';
import { chooseFirst } from './chooseFirst.ts';
import { closeAudience, openAudience, startSession } from './presentCommands.ts';
import classes from './ReadyScreen.module.css';
import { undoEnd } from './undoEnd.ts';
import { useStage } from './useStage.ts';

/** Before a run: what will be presented, where the room will see it, and Start. */
export function ReadyScreen({ snapshot }: { snapshot: EventSnapshot }) {
  const wallMs = useRun((store) => store.reading.wallMs);
  const found = useRun((store) => store.found);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const session =
    snapshot.sessions.find((candidate) => candidate.id === chosenId) ??
    chooseFirst(snapshot.sessions, { zone: snapshot.event.zone, wallMs });
  const stage = useStage(snapshot, session?.id ?? null);
  const ended = useEndedRun(session?.id ?? null);
  useWelcome(snapshot.event.id, found === null ? (session?.id ?? null) : null);
  useLeaveKey();
  if (!session) return null;

  const leave = () => {
    void closeAudience();
    go('overview');
  };
  return (
    <div className={classes['page']}>
      <PageHeader title="Present" sub={snapshot.event.name}>
        <Button variant="default" onClick={leave}>
          Back to planning
        </Button>
      </PageHeader>
      <TroubleBanner />
      <main className={classes['ready']}>
        <div className={classes['words']}>
          {snapshot.sessions.length > 1 ? (
            <Select
              label="Session"
              data={snapshot.sessions.map((one) => ({ value: one.id, label: sessionLabel(one) }))}
              value={session.id}
              allowDeselect={false}
              onChange={setChosenId}
            />
          ) : null}
          <h2>{session.title}</h2>
          <p className={classes['when']}>
            {stage
              ? `${weekday(session.startsOn)}, ${clockText(stage.schedule.startsAt, stage.zone)} to ${clockText(stage.schedule.endsAt, stage.zone)}`
              : 'Its format is not in the library of this version. Choose another session.'}
          </p>
          {stage ? <Facts session={session} roundCount={stage.schedule.roundCount} /> : null}
          <SecondScreen eventId={snapshot.event.id} sessionId={session.id} />
          <Button
            className={classes['start']}
            leftSection={<IconPlayerPlayFilled size={18} aria-hidden />}
            disabled={stage === null || found !== null}
            onClick={() => void startSession(snapshot.event.id, session.id)}
          >
            {ended ? 'Start again' : 'Start'}
          </Button>
          {found ? <p className={classes['note']}>Another session waits for an answer first.</p> : null}
          {ended ? <EndedNote run={ended} zone={snapshot.event.zone} /> : null}
          {session.groups.length === 0 ? (
            <p className={classes['note']}>
              There are no groups yet: the console will show no names.{' '}
              <Button variant="subtle" size="compact-sm" onClick={() => go('people', { tab: 'groups' })}>
                Form groups
              </Button>
            </p>
          ) : null}
        </div>
        <figure className={classes['picture']}>
          <div aria-hidden inert>
            <AudiencePicture stage={stage} sessionId={null} />
          </div>
          <figcaption>The room sees this until the clock starts</figcaption>
        </figure>
      </main>
    </div>
  );
}

function Facts({ session, roundCount }: { session: Session; roundCount: number }) {
  const people = session.groups.reduce((sum, group) => sum + group.memberIds.length, 0);
  const facts = [
    session.groups.length > 0 ? `${session.groups.length} groups, ${people} people` : '',
    roundCount > 0 ? `${roundCount} rounds` : '',
  ].filter((fact) => fact !== '');
  return <p className={classes['when']}>{facts.join(', ')}</p>;
}

function SecondScreen({ eventId, sessionId }: { eventId: string; sessionId: string }) {
  const presenting = useRun((store) => store.presenting);
  const shown = presenting?.displays.find((display) => display.id === presenting.audienceDisplayId);
  if (shown)
    return (
      <div className={classes['screen']}>
        <StatusMark status="fine">{`Audience on ${shown.label || 'the second screen'}`}</StatusMark>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void closeAudience()}>
          Close it
        </Button>
      </div>
    );
  if (presenting && presenting.displays.length > 1)
    return (
      <div className={classes['screen']}>
        <StatusMark status="waiting">The audience screen is closed</StatusMark>
        <Button variant="subtle" size="compact-sm" onClick={() => void openAudience(eventId, sessionId)}>
          Open it
        </Button>
      </div>
    );
  return (
    <div className={classes['screen']}>
      <StatusMark status="look">
        No second screen yet. Plug in a projector; the clock also runs without it.
      </StatusMark>
    </div>
  );
}

function EndedNote({ run, zone }: { run: Run; zone: string }) {
  return (
    <p className={classes['note']}>
      {`It was ended at ${clockText(run.endedAt ?? 0, zone)}.`}{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => void undoEnd(run)}>
        Undo “End session”
      </Button>
    </p>
  );
}

/** The last run of a session, when it has ended. */
function useEndedRun(sessionId: string | null): Run | null {
  const [ended, setEnded] = useState<Run | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setEnded(null);
    if (sessionId === null) return;
    void ask('run.ofSession', { sessionId }).then((answer) => {
      if (!isCurrent || !answer.ok || answer.value === null) return;
      if (answer.value.endedAt === null) takeRun(answer.value);
      else setEnded(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [sessionId]);
  return ended;
}

/** Pressing Present shows the welcome slide on the second screen at once. */
function useWelcome(eventId: string, sessionId: string | null): void {
  useEffect(() => {
    if (sessionId !== null) void openAudience(eventId, sessionId);
  }, [eventId, sessionId]);
}

function useLeaveKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      void closeAudience();
      go('overview');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function sessionLabel(session: Session): string {
  return `${session.title}, ${weekday(session.startsOn)}, ${session.startsAt}`;
}
