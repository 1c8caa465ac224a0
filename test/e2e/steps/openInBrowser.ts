import type { Page } from '@playwright/test';
import type { Convener } from '../fixtures/app.ts';

/** Opens a file in a window of its own that knows nothing of the app. */
export async function openInBrowser({ app }: Convener, file: string): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ width: 360, height: 740, useContentSize: true });
    await window.loadFile(path);
  }, file);
  return opened;
}
