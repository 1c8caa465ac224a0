import { screen } from 'electron';
import type { BrowserWindow, Display } from 'electron';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Show } from '#domain/clock/show';
import type { InputOf, Presenting } from '#contract';
import { audienceDisplay, withChoice } from './audienceDisplay.ts';
import { openAudienceWindow } from './audienceWindow.ts';
import { announce } from './ownWindows.ts';
import type { SettingsFile } from './settings.ts';
import { compactClock } from './compactClock.ts';
import type { StayAwake } from './stayAwake.ts';

/** What is presented and where: one session, one audience window, on a display that is not the console's. */
export interface Presenter {
  state: () => Answer<Presenting>;
  open: (input: InputOf<'present.open'>) => Answer<Presenting>;
  close: () => Answer<Presenting>;
  useDisplay: (input: InputOf<'present.useDisplay'>) => Answer<Presenting>;
  showCompactClock: (input: InputOf<'present.showCompactClock'>) => Answer<Presenting>;
}

interface Options {
  preload: string;
  settings: SettingsFile;
  stayAwake: StayAwake;
  planner: () => BrowserWindow | null;
}

interface Audience {
  window: BrowserWindow;
  displayId: number;
}

export function presenter({ preload, settings, stayAwake, planner }: Options): Presenter {
  let presented: Show | null = null;
  let audience: Audience | null = null;
  const compact = compactClock({
    preload,
    settings,
    consoleDisplay,
    audienceDisplayId: () => audience?.displayId ?? null,
    onChange: tell,
  });

  screen.on('display-removed', (_, removed) => {
    if (audience?.displayId === removed.id) leaveDisplay();
    settle();
  });
  screen.on('display-added', settle);
  screen.on('display-metrics-changed', settle);
  stayAwake.onChange(tell);
  return { state, open, close, useDisplay, showCompactClock };

  function state(): Answer<Presenting> {
    return success(now());
  }

  function open(input: InputOf<'present.open'>): Answer<Presenting> {
    presented = input;
    stayAwake.because('a session is presented');
    settle();
    return state();
  }

  function close(): Answer<Presenting> {
    presented = null;
    stayAwake.noLonger('a session is presented');
    settle();
    return state();
  }

  function useDisplay({ displayId }: InputOf<'present.useDisplay'>): Answer<Presenting> {
    const display = screen.getAllDisplays().find((candidate) => candidate.id === displayId);
    if (display === undefined)
      return failure('not-found', 'That display is not connected. Choose one that is.');
    if (display.id === consoleDisplay().id) {
      return failure(
        'refused',
        'The console is on that display. Move the console to the other display first; the audience stays where it is.',
      );
    }
    settings.change({ audienceDisplays: withChoice(settings.read().audienceDisplays, mark(display)) });
    settle();
    return state();
  }

  function showCompactClock({ isShown }: InputOf<'present.showCompactClock'>): Answer<Presenting> {
    compact.show(isShown);
    tell();
    return state();
  }

  /** Brings the audience window to where it belongs now, then says what is so. */
  function settle(): void {
    const wanted = presented === null ? null : wantedDisplay();
    if (audience !== null && audience.displayId !== wanted?.id) leaveDisplay();
    if (wanted !== null) {
      if (audience === null) enterDisplay(wanted);
      else if (!isSame(audience.window.getBounds(), wanted.bounds)) audience.window.setBounds(wanted.bounds);
    }
    compact.settle();
    tell();
  }

  function enterDisplay(display: Display): void {
    const window = openAudienceWindow(preload, display);
    audience = { window, displayId: display.id };
    // Keys belong to the console, whoever brought the audience window to the front.
    window.on('focus', () => planner()?.focus());
    window.once('closed', () => {
      // Closed by hand: the session goes on, the console says that nobody sees it.
      if (audience?.window !== window) return;
      audience = null;
      tell();
    });
    window.webContents.once('render-process-gone', () => {
      leaveDisplay();
      settle();
    });
  }

  /** At once: a system moves a full-screen window of a lost display on top of the console. */
  function leaveDisplay(): void {
    const left = audience;
    audience = null;
    if (left === null || left.window.isDestroyed()) return;
    left.window.hide();
    left.window.destroy();
  }

  function wantedDisplay(): Display | null {
    const marked = screen
      .getAllDisplays()
      .map((display) => ({ ...mark(display), bounds: display.bounds, display }));
    return audienceDisplay(marked, consoleDisplay().id, settings.read().audienceDisplays)?.display ?? null;
  }

  function consoleDisplay(): Display {
    const window = planner();
    return window === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(window.getBounds());
  }

  function tell(): void {
    announce({ event: 'present.changed', payload: now() });
  }

  function now(): Presenting {
    const primary = screen.getPrimaryDisplay().id;
    return {
      show: presented,
      displays: screen
        .getAllDisplays()
        .map((display) => ({ ...mark(display), isPrimary: display.id === primary })),
      audienceDisplayId: audience?.displayId ?? null,
      staysAwake: stayAwake.isOn(),
      hasCompactClock: compact.isOpen(),
    };
  }
}

function mark({ id, label, size }: Display): { id: number; label: string; width: number; height: number } {
  return { id, label, width: size.width, height: size.height };
}

function isSame(a: Electron.Rectangle, b: Electron.Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
