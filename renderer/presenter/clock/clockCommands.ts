import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconHandStop,
  IconMinus,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
  IconPlus,
  IconSnowflake,
  IconSquareFilled,
} from '@tabler/icons-react';
import { nextSegment, previousSegment } from '#domain/clock/nextSegment';
import type { ClockReadout } from '#domain/clock/readClock';
import type { Segment } from '#domain/agenda/schedule';
import { MINUTE_MS } from '#domain/time';
import type { ClockPress } from '#contract';
import type { Command } from '../../state/commands.ts';
import { pressClock, useRun } from '../../state/runStore.ts';

/** A command of the running clock with the keys that a keyboard or a clicker sends for it. */
export interface ClockCommand extends Command {
  /** Values of `KeyboardEvent.key`. */
  keys: readonly string[];
  /** As printed on keycaps. */
  caps: readonly string[];
}

/** Everything a hand can do to the clock, defined once for buttons, keys and clickers. */
export const clockCommands = {
  toggle: command('toggle', {
    label: () => toggleLabel(),
    keys: [' ', 'Spacebar'],
    caps: ['Space'],
    icon: () => (isRunning() ? IconPlayerPauseFilled : IconPlayerPlayFilled),
    whyNot: () => whyEnded(),
    press: () => togglePress(),
  }),
  less: command('less', {
    label: () => '1 min',
    keys: ['-', '−', '_', 'Subtract'],
    caps: ['−'],
    icon: () => IconMinus,
    whyNot: () => whyEnded() ?? (shortest() ? 'No time left to take away' : null),
    press: () => ({ kind: 'added', deltaMs: -MINUTE_MS }),
    control: 'added',
  }),
  more: command('more', {
    label: () => '1 min',
    keys: ['+', '=', 'Add'],
    caps: ['+'],
    icon: () => IconPlus,
    whyNot: () => whyEnded(),
    press: () => ({ kind: 'added', deltaMs: MINUTE_MS }),
    control: 'added',
  }),
  back: command('back', {
    label: () => 'Back',
    keys: ['ArrowLeft', 'PageUp'],
    caps: ['←'],
    icon: () => IconPlayerTrackPrev,
    whyNot: () => whyEnded() ?? (segmentBeside(previousSegment) === null ? 'This is the first phase' : null),
    press: () => moveTo(segmentBeside(previousSegment)),
  }),
  next: command('next', {
    label: () => 'Next phase',
    keys: ['ArrowRight', 'PageDown'],
    caps: ['→'],
    icon: () => IconPlayerTrackNext,
    whyNot: () => whyEnded() ?? (segmentBeside(nextSegment) === null ? 'This is the last phase' : null),
    press: () => moveTo(segmentBeside(nextSegment)),
  }),
  undo: command('undo', {
    label: () => undoLabel(),
    keys: ['u', 'U'],
    caps: ['U'],
    icon: () => IconArrowBackUp,
    whyNot: () => (readout()?.undoable ? null : 'Nothing to undo yet'),
    press: () => {
      const undoable = readout()?.undoable;
      return undoable ? { kind: 'undone', entryId: undoable.entryId } : null;
    },
  }),
  redo: command('redo', {
    label: () => `Redo “${readout()?.redoable?.label ?? ''}”`,
    keys: [],
    caps: [],
    icon: () => IconArrowForwardUp,
    whyNot: () => (readout()?.redoable ? null : 'Nothing to redo'),
    press: () => {
      const redoable = readout()?.redoable;
      return redoable ? { kind: 'redone', entryId: redoable.entryId } : null;
    },
  }),
  hold: command('hold', {
    label: () => (readout()?.isHeld ? 'Stop holding' : 'Hold this block'),
    keys: ['h', 'H'],
    caps: ['H'],
    icon: () => IconHandStop,
    whyNot: () => whyEnded(),
    press: () => ({ kind: readout()?.isHeld ? 'released' : 'held' }),
  }),
  freeze: command('freeze', {
    label: () => (readout()?.isFrozen ? 'Unfreeze' : 'Freeze'),
    keys: ['f', 'F'],
    caps: ['F'],
    icon: () => IconSnowflake,
    whyNot: () => whyNoRun(),
    press: () => ({ kind: readout()?.isFrozen ? 'unfrozen' : 'frozen' }),
  }),
  blank: command('blank', {
    label: () => (readout()?.isBlank ? 'Show' : 'Blank'),
    // Clickers send a full stop for the black screen.
    keys: ['b', 'B', '.'],
    caps: ['B'],
    icon: () => IconSquareFilled,
    whyNot: () => whyNoRun(),
    press: () => ({ kind: readout()?.isBlank ? 'unblanked' : 'blanked' }),
  }),
} satisfies Record<string, ClockCommand>;

interface Part {
  label: () => string;
  keys: readonly string[];
  caps: readonly string[];
  icon: () => Command['icon'];
  whyNot: () => string | null;
  press: () => ClockPress | null;
  control?: string;
}

function command(name: string, part: Part): ClockCommand {
  const { label, keys, caps, whyNot, press, control = name } = part;
  return {
    name,
    label,
    keywords: [],
    shortcut: caps[0] ?? null,
    get icon() {
      return part.icon();
    },
    keys,
    caps,
    whyNot,
    perform: () => {
      const pressed = press();
      if (pressed) void pressClock(pressed, control);
    },
  };
}

function readout(): ClockReadout | null {
  return useRun.getState().readout;
}

function isRunning(): boolean {
  const status = readout()?.status;
  return status === 'running' || status === 'overtime';
}

function toggleLabel(): string {
  const status = readout()?.status;
  if (status === 'paused') return 'Resume';
  return isRunning() ? 'Pause' : 'Start';
}

function togglePress(): ClockPress {
  if (isRunning()) return { kind: 'paused' };
  return { kind: readout()?.status === 'paused' ? 'resumed' : 'started' };
}

function undoLabel(): string {
  const undoable = readout()?.undoable;
  return undoable ? `Undo “${undoable.label}”` : 'Undo';
}

function whyNoRun(): string | null {
  return readout() === null ? 'Nothing is running yet' : null;
}

function whyEnded(): string | null {
  return whyNoRun() ?? (readout()?.status === 'finished' ? 'The session has ended' : null);
}

function shortest(): boolean {
  const now = readout();
  return now !== null && now.plannedMs + now.addedMs <= 0;
}

function segmentBeside(step: (segments: readonly Segment[], from: number) => number | null): number | null {
  const { clock, readout: now } = useRun.getState();
  return clock && now ? step(clock.segments, now.segmentIndex) : null;
}

function moveTo(segmentIndex: number | null): ClockPress | null {
  return segmentIndex === null ? null : { kind: 'movedTo', segmentIndex };
}
