import { app, session, shell } from 'electron';
import { mayOpenOutside } from './externalLinks.ts';

/** Denies what a page could use to leave the app: navigation, new windows, embedded pages, permissions, downloads. */
export function denyLeavingTheApp(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      if (mayOpenOutside(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
  void app.whenReady().then(() => {
    const { defaultSession } = session;
    defaultSession.setPermissionRequestHandler((_, __, decide) => {
      decide(false);
    });
    defaultSession.setPermissionCheckHandler(() => false);
    defaultSession.setDevicePermissionHandler(() => false);
    defaultSession.on('will-download', (event) => {
      event.preventDefault();
    });
  });
}
