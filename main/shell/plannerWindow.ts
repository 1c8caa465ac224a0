import { nativeTheme, screen } from 'electron';
import type { BrowserWindow } from 'electron';
import { openOwnWindow } from './ownWindows.ts';
import type { SettingsFile } from './settings.ts';
import { smallestPlanner, visiblePlace } from './visiblePlace.ts';

/** The page's own ground colour, so that the first frame does not flash white. */
const ground = { light: '#f6f5f1', dark: '#11191c' };

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
  window.on('close', () => {
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    settings.change({ plannerWindow: place });
  });
  return window;
}

function primaryFirst<Area extends { x: number; y: number }>(areas: readonly Area[]): Area[] {
  const { x, y } = screen.getPrimaryDisplay().workArea;
  const isPrimary = (area: Area): boolean => area.x === x && area.y === y;
  return [...areas.filter(isPrimary), ...areas.filter((area) => !isPrimary(area))];
}
