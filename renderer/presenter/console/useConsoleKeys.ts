import { useEffect } from 'react';
import { listen } from '../../bridge.ts';
import { go } from '../../state/placeStore.ts';
import { performCommand } from '../../state/commands.ts';
import { performClockKey, isTyping } from '../clock/clockKeys.ts';
import { closeOnConsole, hasSomethingOpen, openOnConsole, toggleOnConsole } from './consoleStore.ts';
import { showCompactClock } from '../presentCommands.ts';
import { useRun } from '../../state/runStore.ts';
import { slideCommandFor } from './slideCommands.ts';

/** The console's keys, the same that a clicker sends. Esc goes back to planning and ends nothing. */
export function useConsoleKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') {
        if (!isListOpen()) go('overview');
        return;
      }
      if (isTyping(event.target) || isReachedByTab(event)) return;
      if (performConsoleKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', closeFirst, true);
    window.addEventListener('keydown', onKey);
    const stop = listen('console.keyPressed', ({ key }) => {
      const opens = OPENS[key];
      if (opens !== undefined) openOnConsole(opens);
    });
    return () => {
      stop();
      window.removeEventListener('keydown', closeFirst, true);
      window.removeEventListener('keydown', onKey);
      closeOnConsole();
    };
  }, []);
}

/** Esc closes what is open before it leaves anything; a list that is open within it closes before that. */
function closeFirst(event: KeyboardEvent) {
  if (event.key !== 'Escape' || !hasSomethingOpen() || isListOpen()) return;
  closeOnConsole();
  event.preventDefault();
}

/** A menu or a list of choices closes itself; Esc goes no further. One that waits unseen and the grid of slides are none. */
function isListOpen(): boolean {
  const lists = document.querySelectorAll('[role="menu"], [role="listbox"]:not([data-slides])');
  return [...lists].some((list) => list.checkVisibility());
}

function performConsoleKey(event: KeyboardEvent): boolean {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    if (event.key.toLowerCase() === 'w') {
      void showCompactClock(!(useRun.getState().presenting?.hasCompactClock ?? false));
      return true;
    }
    const opens = OPENS[event.key];
    if (opens !== undefined) {
      toggleOnConsole(opens);
      return true;
    }
    const command = slideCommandFor(event);
    if (command !== null) {
      performCommand(command);
      return true;
    }
  }
  return performClockKey(event);
}

const OPENS: Readonly<Record<string, Parameters<typeof toggleOnConsole>[0]>> = {
  m: 'isWriting',
  M: 'isWriting',
  c: 'isCapturing',
  C: 'isCapturing',
  r: 'isRespreading',
  R: 'isRespreading',
  p: 'showsPrompts',
  P: 'showsPrompts',
  v: 'showsSpoken',
  V: 'showsSpoken',
  s: 'showsSlides',
  S: 'showsSlides',
  '?': 'showsKeys',
};

/** Space belongs to a button that was reached with Tab; one that was clicked gives it back to the clock. */
function isReachedByTab({ key, target }: KeyboardEvent): boolean {
  if (key !== ' ' && key !== 'Enter') return false;
  return target instanceof HTMLElement && target.closest('button, a, [role="menuitem"]') !== null;
}
