import { nativeTheme, screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';
import { openOwnWindow } from './ownWindows.ts';
import type { SettingsFile } from './settings.ts';
import { smallestPlanner, visiblePlace } from './visiblePlace.ts';

/** The page's own ground colour, so that the first frame does not flash white. */
const ground = { light: '#f6f5f1', dark: '#11191c' };

const restMs = 500;
/** A window manager has put a new window in its place by then. */
const standingMs = 150;
const largestFrame = 64;

/** The planner window, where it was last time; it shows itself with its first frame. */
export function openPlannerWindow(preload: string, settings: SettingsFile): BrowserWindow {
  const { scheme, plannerWindow } = settings.read();
  nativeTheme.themeSource = scheme;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { isMaximized, ...bounds } = visiblePlace(plannerWindow, primaryFirst(areas));
  const window = openOwnWindow(
    { file: 'index.html', preload },
    {
      ...bounds,
      minWidth: smallestPlanner.width,
      minHeight: smallestPlanner.height,
      title: 'Convener',
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    },
  );
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
    if (plannerWindow !== null) straighten(window, bounds);
  });
  rememberPlace(window, settings);
  return window;
}

/** Written a moment after the window came to rest, and when it closes. */
function rememberPlace(window: BrowserWindow, settings: SettingsFile): void {
  let resting: NodeJS.Timeout | undefined;
  window.on('resize', rememberSoon);
  window.on('move', rememberSoon);
  window.on('close', remember);

  function rememberSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(remember, restMs);
  }

  function remember(): void {
    clearTimeout(resting);
    settings.change({ plannerWindow: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  }
}

/**
 * An X11 window stands lower than it was told to, by its own title bar, and would sink with every start. Once it stands,
 * it is moved back by as much; window managers shift a new window and a moved one differently, hence more than once.
 */
function straighten(window: BrowserWindow, wanted: Rectangle): void {
  if (process.platform !== 'linux') return;
  let asked = { x: wanted.x, y: wanted.y };
  let tries = 3;
  const step = setInterval(() => {
    if (window.isDestroyed() || window.isMaximized() || tries-- === 0) {
      clearInterval(step);
      return;
    }
    const stands = window.getNormalBounds();
    const off = { x: stands.x - wanted.x, y: stands.y - wanted.y };
    const isFrame = Math.abs(off.x) <= largestFrame && Math.abs(off.y) <= largestFrame;
    if (!isFrame || (off.x === 0 && off.y === 0)) {
      clearInterval(step);
      return;
    }
    asked = { x: asked.x - off.x, y: asked.y - off.y };
    window.setPosition(asked.x, asked.y);
  }, standingMs);
}

function primaryFirst<Area extends { x: number; y: number }>(areas: readonly Area[]): Area[] {
  const { x, y } = screen.getPrimaryDisplay().workArea;
  const isPrimary = (area: Area): boolean => area.x === x && area.y === y;
  return [...areas.filter(isPrimary), ...areas.filter((area) => !isPrimary(area))];
}
