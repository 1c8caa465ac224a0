import { screen } from 'electron';
import type { BrowserWindow, Display } from 'electron';
import { openOwnWindow } from './ownWindows.ts';
import type { SettingsFile, WindowPlace } from './settings.ts';
import { visiblePlace } from './visiblePlace.ts';

/** A clock in a small window above all others, for a laptop on which something else is shown meanwhile. */
export interface CompactClock {
  isOpen: () => boolean;
  show: (isShown: boolean) => void;
  /** Leaves the audience's display when it came to stand there. */
  settle: () => void;
}

interface Options {
  preload: string;
  settings: SettingsFile;
  consoleDisplay: () => Display;
  audienceDisplayId: () => number | null;
  onChange: () => void;
}

const usual = { width: 320, height: 150 };
const smallest = { width: 220, height: 110 };
const marginPx = 16;
const restMs = 500;

export function compactClock({
  preload,
  settings,
  consoleDisplay,
  audienceDisplayId,
  onChange,
}: Options): CompactClock {
  let clock: BrowserWindow | null = null;
  return { isOpen: () => clock !== null, show, settle };

  function show(isShown: boolean): void {
    if (!isShown) clock?.close();
    else if (clock === null) clock = opened();
    else clock.moveTop();
  }

  function settle(): void {
    if (clock === null || screen.getDisplayMatching(clock.getBounds()).id !== audienceDisplayId()) return;
    const { x, y, width, height } = placeNow();
    clock.setBounds({ x, y, width, height });
  }

  function opened(): BrowserWindow {
    const { x, y, width, height } = placeNow();
    const window = openOwnWindow(
      { file: 'compact.html', preload },
      {
        x,
        y,
        width,
        height,
        minWidth: smallest.width,
        minHeight: smallest.height,
        title: 'Convener clock',
        backgroundColor: '#0c1518',
        frame: false,
        alwaysOnTop: true,
        maximizable: false,
        fullscreenable: false,
        skipTaskbar: true,
        autoHideMenuBar: true,
      },
    );
    window.setMenuBarVisibility(false);
    window.once('ready-to-show', () => {
      if (window.isDestroyed()) return;
      // Keys stay with the console until somebody clicks here.
      window.showInactive();
      // Some window managers forget it of a window that was not shown yet.
      window.setAlwaysOnTop(true, 'floating');
    });
    let resting: NodeJS.Timeout | undefined;
    const rested = (): void => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        settle();
        settings.change({ compactClock: { ...window.getNormalBounds(), isMaximized: false } });
      }, restMs);
    };
    window.on('move', rested);
    window.on('resize', rested);
    window.once('closed', () => {
      clearTimeout(resting);
      clock = null;
      onChange();
    });
    return window;
  }

  /** Where it was, or in the upper right corner of the console's display; never on the audience's. */
  function placeNow(): WindowPlace {
    const own = consoleDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== own.id && id !== audienceDisplayId());
    const areas = [own, ...others].map(({ workArea }) => workArea);
    const { x, y, width } = own.workArea;
    const corner = { x: x + width - usual.width - marginPx, y: y + marginPx, ...usual, isMaximized: false };
    return visiblePlace(settings.read().compactClock ?? corner, areas, { usual, smallest });
  }
}
