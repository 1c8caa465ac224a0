import { UnstyledButton } from '@mantine/core';
import {
  IconArmchair,
  IconCalendarPlus,
  IconChevronRight,
  IconFolderOpen,
  IconLock,
  IconRoute,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { perform } from '../state/perform.ts';
import { goHome } from '../state/placeStore.ts';
import { askForNewEvent } from './newEventStore.ts';
import { openWorkspace } from './workspaceCommands.ts';
import { TableMark } from '../ui/TableMark.tsx';
import { TroubleBanner } from '../ui/TroubleBanner.tsx';
import classes from './WelcomeScreen.module.css';

/** The first thing a newcomer sees: a sample to look around in, an event to start, or a file to open. */
export function WelcomeScreen() {
  const [busy, setBusy] = useState<string | null>(null);
  const choose = async (name: string, open: () => Promise<unknown>) => {
    if (busy !== null) return;
    setBusy(name);
    goHome();
    await open();
    setBusy(null);
  };
  return (
    <div className={classes['first']}>
      <main className={classes['left']}>
        <div className={classes['brand']}>
          <TableMark size={28} />
          <span>Convener</span>
        </div>
        <h1>Bring people together who can help each other</h1>
        <p className={classes['lead']}>Plan the days, run them on time, and see what came of them.</p>
        <TroubleBanner />
        <div className={classes['options']}>
          <Option
            icon={IconArmchair}
            title="Open the sample retreat"
            line="Two days, 23 leaders, five groups. Change anything."
            isMain
            isBusy={busy === 'retreat'}
            onChoose={() => void choose('retreat', () => perform('shell.openSample', { sample: 'retreat' }))}
          />
          <Option
            icon={IconCalendarPlus}
            title="Start an event"
            line="Name and dates first; a registration list can follow."
            isBusy={busy === 'own'}
            onChoose={() =>
              void choose('own', async () => {
                if (await perform('shell.openOwnWorkspace', {})) askForNewEvent();
              })
            }
          />
          <Option
            icon={IconRoute}
            title="Open the sample journey"
            line="A learning journey after the day: captures, themes and both memos."
            isBusy={busy === 'journey'}
            onChoose={() => void choose('journey', () => perform('shell.openSample', { sample: 'journey' }))}
          />
          <Option
            icon={IconFolderOpen}
            title="Open a workspace"
            line="One file holds everything."
            isBusy={busy === 'file'}
            onChoose={() => void choose('file', openWorkspace)}
          />
        </div>
        <p className={classes['foot']}>
          <IconLock size={16} stroke={1.75} aria-hidden />
          Everything stays on this laptop. Nothing is sent by itself.
        </p>
      </main>
      <div className={classes['right']} aria-hidden>
        <span className={classes['large']}>
          <TableMark size={400} stroke={0.65} />
        </span>
        <span className={classes['one']}>
          <TableMark
            size={210}
            stroke={0.75}
            seats={['advises', 'advises', 'presents', 'advises', 'advises']}
          />
        </span>
        <span className={classes['two']}>
          <TableMark size={240} stroke={0.7} seats={['advises', 'presents', 'advises', 'advises']} />
        </span>
      </div>
    </div>
  );
}

interface OptionProps {
  icon: Icon;
  title: string;
  line: string;
  isBusy: boolean;
  onChoose: () => void;
  isMain?: boolean;
}

function Option({ icon: OptionIcon, title, line, isBusy, onChoose, isMain = false }: OptionProps) {
  return (
    <UnstyledButton className={classes['option']} data-main={isMain} aria-busy={isBusy} onClick={onChoose}>
      <span className={classes['icon']}>
        <OptionIcon size={20} stroke={1.75} aria-hidden />
      </span>
      <span>
        <b>{title}</b>
        <span className={classes['line']}>{isBusy ? 'Opening…' : line}</span>
      </span>
      <IconChevronRight size={16} stroke={1.75} aria-hidden />
    </UnstyledButton>
  );
}
