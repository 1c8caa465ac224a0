import type { Convener } from '../fixtures/app.ts';

/** Where the fixture's projector stands. */
export const projector = { x: 1280, y: 0, width: 1920, height: 1080 };

/** Where the audience window stands, in screen coordinates; null while there is none. */
export function audiencePlace(convener: Convener) {
  return convener.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/audience.html'),
    );
    return window ? window.getBounds() : null;
  });
}
