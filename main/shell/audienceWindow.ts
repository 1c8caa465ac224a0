import type { BrowserWindow, Display } from 'electron';
import { openOwnWindow } from './ownWindows.ts';

/** The audience window, full screen on that display. It never takes the keyboard away from the console. */
export function openAudienceWindow(preload: string, display: Display): BrowserWindow {
  const isMac = process.platform === 'darwin';
  const window = openOwnWindow(
    { file: 'audience.html', preload },
    {
      ...display.bounds,
      title: 'Convener audience',
      backgroundColor: '#11191c',
      frame: false,
      skipTaskbar: true,
      autoHideMenuBar: true,
      // On a Mac the other kind of full screen slides to a space of its own and blanks the console's display.
      ...(isMac ? { simpleFullscreen: true } : { fullscreen: true }),
    },
  );
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => {
    if (window.isDestroyed()) return;
    window.setBounds(display.bounds);
    window.showInactive();
    if (isMac) window.setSimpleFullScreen(true);
    else window.setFullScreen(true);
  });
  return window;
}
