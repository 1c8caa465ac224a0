import { nativeTheme, screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';
import { openOwnWindow } from './ownWindows.ts';
import type { SettingsFile } from './settings.ts';
import { smallestPlanner, visiblePlace } from './visiblePlace.ts';

/** The page's own ground colour, so that the first frame does not flash white. */
const ground = { light: '#f6f5f1', dark: '#11191c' };

const restMs = 500;
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
  });
  rememberPlace(window, settings);
  return window;
}

/** Written a moment after the window came to rest, and when it closes. */
function rememberPlace(window: BrowserWindow, settings: SettingsFile): void {
  const asked = window.getNormalBounds();
  let frame = { x: 0, y: 0 };
  let resting: NodeJS.Timeout | undefined;
  window.once('show', () => {
    setTimeout(() => {
      if (!window.isDestroyed()) frame = frameBetween(asked, window.getNormalBounds());
    }, restMs);
  });
  window.on('resize', rememberSoon);
  window.on('move', rememberSoon);
  window.on('close', remember);

  function rememberSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(remember, restMs);
  }

  function remember(): void {
    clearTimeout(resting);
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x: x - frame.x, y: y - frame.y, width, height, isMaximized: window.isMaximized() };
    settings.change({ plannerWindow: place });
  }
}

/** An X11 window stands lower than it was told to, by its own title bar; unnoticed it would sink with every start. */
function frameBetween(asked: Rectangle, stands: Rectangle): { x: number; y: number } {
  const x = stands.x - asked.x;
  const y = stands.y - asked.y;
  const isFrame = process.platform === 'linux' && Math.abs(x) <= largestFrame && Math.abs(y) <= largestFrame;
  return isFrame ? { x, y } : { x: 0, y: 0 };
}

function primaryFirst<Area extends { x: number; y: number }>(areas: readonly Area[]): Area[] {
  const { x, y } = screen.getPrimaryDisplay().workArea;
  const isPrimary = (area: Area): boolean => area.x === x && area.y === y;
  return [...areas.filter(isPrimary), ...areas.filter((area) => !isPrimary(area))];
}
