import { BrowserWindow } from 'electron';
import type { BrowserWindowConstructorOptions, WebFrameMain } from 'electron';
import type { WireEvent } from '../requests/wire.ts';
import { appOrigin, isOwnPlace, parsedUrl } from './appFiles.ts';

const own = new Set<BrowserWindow>();

/** A window of the app: sandboxed, isolated, without Node, from the app's own pages only. */
export function openOwnWindow(
  page: {
    file: 'index.html' | 'audience.html' | 'compact.html' | 'print.html' | 'picture.html';
    preload: string;
    hash?: string;
  },
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    webPreferences: {
      preload: page.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: true,
      // The clock goes on while another window is in front.
      backgroundThrottling: false,
    },
  });
  own.add(window);
  window.once('closed', () => own.delete(window));
  void window.loadURL(`${appOrigin}/${page.file}${page.hash === undefined ? '' : `#${page.hash}`}`);
  return window;
}

/** Tells every window of the app that something changed. */
export function announce({ event, payload }: WireEvent): void {
  for (const window of own) {
    if (!window.isDestroyed()) window.webContents.send('announce', event, payload);
  }
}

/** Whether a message comes from the main frame of one of the app's own windows, showing one of the app's own pages. */
export function isOwnFrame(frame: WebFrameMain | null): boolean {
  const place = frame === null ? null : parsedUrl(frame.url);
  if (place === null || !isOwnPlace(place)) return false;
  return [...own].some((window) => !window.isDestroyed() && window.webContents.mainFrame === frame);
}
