import { Button, Menu, Popover } from '@mantine/core';
import {
  IconBolt,
  IconScreenShare,
  IconScreenShareOff,
  IconTestPipe,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react';
import type { Run } from '#contract';
import { daysBetween, wallOf } from '#domain/time';
import type { Day } from '#domain/time';
import { isSameShow } from '#domain/clock/show';
import { memo } from 'react';
import { appendPress, putRunAway, useRun } from '../../state/runStore.ts';
import { go } from '../../state/placeStore.ts';
import { perform } from '../../state/perform.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';
import { TableMark } from '../../ui/TableMark.tsx';
import { closeOnConsole, openOnConsole, useConsole } from './consoleStore.ts';
import classes from './ConsoleTop.module.css';
import { closeAudience, moveAudience, openAudience, setPace, stopRehearsal } from '../presentCommands.ts';
import { playTone } from '../clock/tonePlayer.ts';
import { PACES } from '../start/RehearseMenu.tsx';
import type { Stage } from '../clock/stage.ts';

/** What runs, where the room sees it, the time of day, and the way out. */
export const ConsoleTop = memo(function ConsoleTop({
  stage,
  run,
  heading,
  today,
  isFinished,
}: {
  stage: Stage;
  run: Run;
  heading: string;
  today: Day;
  isFinished: boolean;
}) {
  const { event } = stage.snapshot;
  const day = daysBetween(event.startsOn, today) + 1;
  const isWithin = day >= 1 && today <= event.endsOn && event.endsOn > event.startsOn;
  return (
    <section className={classes['top']} aria-label="Session">
      <span className={classes['brand']}>
        <TableMark size={26} />
      </span>
      <h1>{heading}</h1>
      <span className={classes['sub']}>{isWithin ? `${event.name}, day ${day}` : event.name}</span>
      <div className={classes['state']}>
        {run.rehearsal ? <RehearsalMark runId={run.id} pace={run.rehearsal.pace} /> : null}
        <AudienceState run={run} />
        <SoundSwitch />
        {run.rehearsal ? null : <WillNotSleep />}
        <WallClock zone={stage.zone} />
        {run.rehearsal ? (
          <Button variant="default" size="xs" onClick={() => void stopRehearsal()}>
            End rehearsal
          </Button>
        ) : isFinished ? (
          <>
            <Button variant="subtle" size="xs" onClick={() => void leaveEnded('follow-up', { tab: 'day' })}>
              How the time went
            </Button>
            <Button variant="default" size="xs" onClick={() => void leaveEnded('overview')}>
              Leave
            </Button>
          </>
        ) : (
          <EndSession />
        )}
      </div>
    </section>
  );
});

function AudienceState({ run }: { run: Run }) {
  const presenting = useRun((store) => store.presenting);
  const shown = presenting?.displays.find((display) => display.id === presenting.audienceDisplayId) ?? null;
  const others = (presenting?.displays ?? []).filter((display) => !display.isPrimary);
  const isPresented = isSameShow(presenting?.show ?? null, run);
  const words = shown
    ? `Audience on ${shown.label || 'the second screen'}`
    : isPresented
      ? 'No second screen'
      : 'Audience screen closed';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes['audience']} data-on={shown !== null}>
          {shown ? (
            <IconScreenShare size={16} stroke={1.75} />
          ) : (
            <IconScreenShareOff size={16} stroke={1.75} />
          )}
          {words}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Audience screen</Menu.Label>
        {others.map((display) => (
          <Menu.Item
            key={display.id}
            onClick={() => void moveAudience(display.id)}
            disabled={display.id === shown?.id || !isPresented}
          >
            {`${display.label || 'Second screen'}, ${display.width} × ${display.height}`}
          </Menu.Item>
        ))}
        {others.length === 0 ? (
          <Menu.Item disabled>Plug in a projector; the clock also runs without it</Menu.Item>
        ) : null}
        {isPresented ? (
          <Menu.Item onClick={() => void closeAudience()}>Close the audience screen</Menu.Item>
        ) : (
          <Menu.Item onClick={() => void openAudience(run)}>Open the audience screen</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The session is over: the room's screen goes dark, and Present is ready for what comes next. */
async function leaveEnded(...to: Parameters<typeof go>): Promise<void> {
  await closeAudience();
  go(...to);
  putRunAway();
}

/** Says on every frame of a rehearsal that it is one, and how fast it goes. */
function RehearsalMark({ runId, pace }: { runId: string; pace: number }) {
  const words = PACES.find((known) => known.pace === pace)?.words ?? '';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes['rehearsal']}>
          <IconTestPipe size={16} stroke={1.75} aria-hidden />
          {`Rehearsal: ${words.charAt(0).toLocaleLowerCase()}${words.slice(1)}`}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Nothing is kept</Menu.Label>
        {PACES.map((one) => (
          <Menu.Item key={one.pace} onClick={() => void setPace(runId, one.pace)}>
            {one.words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Warnings are heard from this laptop; silent, they are still seen on every screen. */
function SoundSwitch() {
  const isSoundOn = useWorkspace((store) => store.settings.isSoundOn);
  const SoundIcon = isSoundOn ? IconVolume : IconVolumeOff;
  return (
    <button
      type="button"
      className={classes['sound']}
      aria-pressed={isSoundOn}
      title={isSoundOn ? 'Silence the warnings; they are still seen' : 'Let the warnings be heard'}
      onClick={() => {
        if (!isSoundOn) playTone('five');
        void perform('shell.changeSettings', { isSoundOn: !isSoundOn });
      }}
    >
      <SoundIcon size={16} stroke={1.75} aria-hidden />
      {isSoundOn ? 'Sound on' : 'Sound off'}
    </button>
  );
}

function WillNotSleep() {
  const staysAwake = useRun((store) => store.presenting?.staysAwake ?? false);
  return (
    <span className={classes['mark']}>
      <IconBolt size={16} stroke={1.75} aria-hidden />
      {staysAwake ? 'Will not sleep' : 'May sleep'}
    </span>
  );
}

function WallClock({ zone }: { zone: string }) {
  const wallMs = useRun((store) => store.reading.wallMs);
  const { at, seconds } = wallOf(wallMs, zone);
  return <time className={classes['clock']}>{`${at}:${String(seconds).padStart(2, '0')}`}</time>;
}

function EndSession() {
  const isEnding = useConsole((store) => store.isEnding);
  return (
    <Popover
      opened={isEnding}
      onChange={(opened) => !opened && closeOnConsole()}
      position="bottom-end"
      width={280}
      trapFocus
      withRoles
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          onClick={() => (isEnding ? closeOnConsole() : openOnConsole('isEnding'))}
        >
          End session
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes['ask']}>
          The clock stops and the room sees the closing slide. Undo brings the session back.
        </p>
        <div className={classes['askButtons']}>
          <Button variant="default" size="xs" onClick={closeOnConsole}>
            Go on
          </Button>
          <Button
            size="xs"
            onClick={() => {
              closeOnConsole();
              void appendPress({ kind: 'ended' });
            }}
          >
            End now
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
