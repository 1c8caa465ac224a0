import { IconChevronLeft, IconChevronRight, IconZoomIn } from '@tabler/icons-react';
import type { Zoom } from '#domain/clock/clockEntry';
import type { Command } from '../../state/commands.ts';
import { appendPress, pressClock, useRun } from '../../state/runStore.ts';
import { slideBeside, useRoomSlide } from './roomSlide.ts';

/** How many times larger a slide becomes where it is clicked. */
const SCALE = 2;

/** A command on the slides of the room, with the keys that ask for it; none of them is one that clickers send. */
export interface SlideCommand extends Command {
  /** Letters, after `shift` where it has to be held. */
  keys: readonly string[];
  caps: readonly string[];
}

/** One slide on or back in the deck, and the zoom. */
export const slideCommands = {
  nextSlide: command('nextSlide', {
    label: () => 'Next slide',
    keys: ['n'],
    caps: ['N'],
    icon: IconChevronRight,
    whyNot: () => (slideBeside(1) === null ? 'This is the last slide' : null),
    perform: () => showBeside(1),
  }),
  previousSlide: command('previousSlide', {
    label: () => 'Previous slide',
    keys: ['shift n'],
    caps: ['Shift', 'N'],
    icon: IconChevronLeft,
    whyNot: () => (slideBeside(-1) === null ? 'This is the first slide' : null),
    perform: () => showBeside(-1),
  }),
  zoom: command('zoom', {
    label: () => (useRun.getState().readout?.zoom ? 'Whole slide' : 'Zoom'),
    keys: ['z', 'shift z'],
    caps: ['Z'],
    icon: IconZoomIn,
    whyNot: () => (useRoomSlide.getState().seen === null ? 'The room sees no slide now' : null),
    perform: () => zoomAt({ x: 0.5, y: 0.5 }),
  }),
};

/** The command for a key without Ctrl, Alt or ⌘; null for all others. */
export function slideCommandFor({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): SlideCommand | null {
  // With caps lock a letter is a capital without shift.
  const wanted = shiftKey ? `shift ${key.toLowerCase()}` : key.toLowerCase();
  return Object.values(slideCommands).find(({ keys }) => keys.includes(wanted)) ?? null;
}

/** Shows a slide over what belongs to the phase, until the next phase. */
export function showSlide(slideId: string): void {
  void appendPress({ kind: 'slideShown', slideId });
}

/** The room sees what belongs to the phase again. */
export function backToPhase(): void {
  void appendPress({ kind: 'slideCleared' });
}

/** Twice as large around a point of the slide; where it is large already, the whole slide again. */
export function zoomAt({ x, y }: Pick<Zoom, 'x' | 'y'>): void {
  const isZoomed = useRun.getState().readout?.zoom != null;
  void pressClock(isZoomed ? { kind: 'unzoomed' } : { kind: 'zoomed', zoom: { x, y, scale: SCALE } }, 'zoom');
}

function showBeside(step: -1 | 1): void {
  const slide = slideBeside(step);
  if (slide) showSlide(slide.id);
}

function command(name: string, part: Omit<SlideCommand, 'name' | 'keywords' | 'shortcut'>): SlideCommand {
  return {
    name,
    keywords: [],
    shortcut: part.caps.join(' '),
    ...part,
    whyNot: () => {
      const { readout } = useRun.getState();
      if (readout === null) return 'Nothing is running yet';
      return readout.status === 'finished' ? 'The session has ended' : part.whyNot();
    },
  };
}
