import { Button, Select } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { clockText } from '#domain/dateText';
import type { Session } from '#domain/agenda/session';
import { deckOwnerOf } from '#domain/clock/show';
import type { Show } from '#domain/clock/show';
import type { Run } from '#contract';
import { ask } from '../../bridge.ts';
import { weekday } from '../../state/dates.ts';
import { go } from '../../state/placeStore.ts';
import { takeRun, useRun } from '../../state/runStore.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { TroubleBanner } from '../../ui/TroubleBanner.tsx';
import { AudiencePicture } from '../audience/AudiencePicture.tsx';
import { chooseFirst } from './chooseFirst.ts';
import { showChoices } from './showChoices.ts';
import type { ShowChoice } from './showChoices.ts';
import { WriteFirstMenu } from './WriteFirstMenu.tsx';
import { RehearseMenu } from './RehearseMenu.tsx';
import { closeAudience, openAudience, startShow } from '../presentCommands.ts';
import classes from './ReadyScreen.module.css';
import type { Stages } from '../clock/stage.ts';
import { SlidesButton } from '../../ui/slides/SlidesButton.tsx';
import { undoEnd } from './undoEnd.ts';
import { useStages } from '../clock/useStages.ts';

/** Before a run: what will be presented, where the room will see it, and Start. */
export function ReadyScreen({ snapshot }: { snapshot: EventSnapshot }) {
  const wallMs = useRun((store) => store.reading.wallMs);
  const found = useRun((store) => store.found);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const choices = useMemo(() => showChoices(snapshot), [snapshot]);
  const chosen =
    choices.find((candidate) => candidate.key === chosenKey) ??
    chooseFirst(choices, { zone: snapshot.event.zone, wallMs });
  const show = chosen?.show ?? null;
  const stages = useStages(snapshot, show);
  const owner = useMemo(() => (show === null ? null : deckOwnerOf(show)), [show]);
  const ended = useEndedRun(show);
  useWelcome(found === null ? show : null);
  useLeaveKey();
  if (!chosen || !show || !owner) return null;

  const leave = () => {
    void closeAudience();
    go('overview');
  };
  const session = snapshot.sessions.find(({ id }) => id === show.sessionId) ?? null;
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
          {choices.length > 1 ? (
            <Select
              label="Present"
              data={choices.map(({ key, label }) => ({ value: key, label }))}
              value={chosen.key}
              allowDeselect={false}
              onChange={setChosenKey}
            />
          ) : null}
          <h2>{chosen.title}</h2>
          <p className={classes['when']}>{whenWords(stages, chosen, snapshot.event.zone)}</p>
          {session && stages ? (
            <Facts session={session} roundCount={stages.at(null).roundCount} />
          ) : (
            <p className={classes['when']}>{chosen.parts}</p>
          )}
          <SecondScreen show={show} />
          <div className={classes['starts']}>
            <Button
              className={classes['start']}
              leftSection={<IconPlayerPlayFilled size={18} aria-hidden />}
              disabled={stages === null || found !== null}
              onClick={() => void startShow(show)}
            >
              {ended ? 'Start again' : 'Start'}
            </Button>
            <WriteFirstMenu show={show} isDisabled={stages === null || found !== null} />
            <RehearseMenu show={show} isDisabled={stages === null || found !== null} />
            <SlidesButton snapshot={snapshot} owner={owner} title={chosen.title} size="md" />
          </div>
          {found ? <p className={classes['note']}>Another session waits for an answer first.</p> : null}
          {ended ? <EndedNote run={ended} zone={snapshot.event.zone} /> : null}
          {session?.groups.length === 0 ? (
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
            <AudiencePicture stages={stages} show={null} />
          </div>
          <figcaption>The room sees this until the clock starts</figcaption>
        </figure>
      </main>
    </div>
  );
}

function whenWords(stages: Stages | null, { on }: ShowChoice, zone: string): string {
  const [first, last] = [stages?.segments[0], stages?.segments.at(-1)];
  if (!first || !last) return 'Its format is not in the library of this version. Choose something else.';
  return `${weekday(on)}, ${clockText(first.startsAt, zone)} to ${clockText(last.endsAt, zone)}`;
}

function Facts({ session, roundCount }: { session: Session; roundCount: number }) {
  const people = session.groups.reduce((sum, group) => sum + group.memberIds.length, 0);
  const facts = [
    session.groups.length > 0 ? `${session.groups.length} groups, ${people} people` : '',
    roundCount > 0 ? `${roundCount} rounds` : '',
  ].filter((fact) => fact !== '');
  return <p className={classes['when']}>{facts.join(', ')}</p>;
}

function SecondScreen({ show }: { show: Show }) {
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
        <Button variant="subtle" size="compact-sm" onClick={() => void openAudience(show)}>
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
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          void closeAudience();
          go('follow-up', { tab: 'day' });
        }}
      >
        How the time went
      </Button>
    </p>
  );
}

/** The last run of a session or day, when it has ended. */
function useEndedRun(show: Show | null): Run | null {
  const [ended, setEnded] = useState<Run | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setEnded(null);
    if (show === null) return;
    void ask('run.of', show).then((answer) => {
      if (!isCurrent || !answer.ok || answer.value === null) return;
      if (answer.value.endedAt === null) takeRun(answer.value);
      else setEnded(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [show]);
  return ended;
}

/** Pressing Present shows the welcome slide on the second screen at once. */
function useWelcome(show: Show | null): void {
  useEffect(() => {
    if (show !== null) void openAudience(show);
  }, [show]);
}

function useLeaveKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // There it closes the dialog alone.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      void closeAudience();
      go('overview');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
