import { Button } from '@mantine/core';
import { memo } from 'react';
import type { ComponentProps } from 'react';
import type { ClockReadout } from '#domain/clock/readClock';
import { performCommand } from '../../state/commands.ts';
import { clockCommands } from '../clock/clockCommands.ts';
import type { ClockCommand } from '../clock/clockCommands.ts';
import classes from './Controls.module.css';
import { Steering } from './Steering.tsx';

/** What a hand does most, 48 high; each button says why it cannot be pressed. */
export const Controls = memo(function Controls({
  hasRedo,
  ...steering
}: {
  /** Changes whenever a button may read or do something else. */
  stateKey: string;
  hasRedo: boolean;
} & ComponentProps<typeof Steering>) {
  const { toggle, less, more, back, next, undo, redo } = clockCommands;
  return (
    <div className={classes['controls']} role="toolbar" aria-label="Clock">
      <CommandButton command={toggle} variant="filled" name={null} />
      <CommandButton command={less} name="Take 1 min away" />
      <CommandButton command={more} name="Add 1 min" />
      <CommandButton command={back} name={null} />
      <CommandButton command={next} name={null} iconAfter="after" />
      <Steering {...steering} />
      <span className={classes['gap']} />
      {hasRedo ? <CommandButton command={redo} variant="subtle" name={null} /> : null}
      <CommandButton command={undo} variant="subtle" name={null} />
    </div>
  );
});

/** Says when the buttons have to be drawn anew. */
export function controlsKey(readout: ClockReadout): string {
  const { status, segmentIndex, undoable, redoable, plannedMs, addedMs } = readout;
  const isShortest = plannedMs + addedMs <= 0;
  return [status, segmentIndex, undoable?.entryId, redoable?.entryId, isShortest].join(' ');
}

function CommandButton({
  command,
  name,
  variant = 'default',
  iconAfter = 'before',
}: {
  command: ClockCommand;
  /** What it is called where the words on it do not say it all; null where they do. */
  name: string | null;
  variant?: 'filled' | 'default' | 'subtle';
  iconAfter?: 'before' | 'after';
}) {
  const { icon: CommandIcon } = command;
  const why = command.whyNot();
  const icon = <CommandIcon size={18} stroke={1.75} aria-hidden />;
  const keys = command.caps.length > 0 ? ` (${command.caps.join(', ')})` : '';
  return (
    <Button
      className={classes['button']}
      variant={variant}
      {...(variant === 'subtle' ? { color: 'gray' } : {})}
      {...(iconAfter === 'after' ? { rightSection: icon } : { leftSection: icon })}
      {...(name === null ? {} : { 'aria-label': name })}
      data-primary={variant === 'filled'}
      data-quiet={variant === 'subtle'}
      classNames={{ label: classes['label'] ?? '' }}
      disabled={why !== null}
      title={why ?? `${name ?? command.label()}${keys}`}
      onClick={() => performCommand(command)}
    >
      {command.label()}
    </Button>
  );
}
