import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { startDisplays } from '../displays.mjs';
import { findElectron } from '../electron.mjs';
import { electronEnvironment, machineSwitches } from '../launch.mjs';
import { projectFolder } from '../project.mjs';
import { startDrawn } from './startDrawn.mjs';

/** The real app on two displays with an empty home, for measuring; `close` ends it and leaves nothing behind. */
export async function startMeasuredApp() {
  const electron = await findElectron({ say: () => undefined });
  const displays = await startDisplays();
  displays.plugProjector();
  const home = mkdtempSync(join(tmpdir(), 'convener-bench-home-'));
  const start = (timeout) =>
    _electron.launch({
      timeout,
      executablePath: electron.executable,
      args: [projectFolder, ...machineSwitches()],
      env: {
        ...electronEnvironment(),
        DISPLAY: displays.name,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
      },
    });
  const { app, page: planner } = await startDrawn(start, (page, timeout) =>
    page.waitForSelector('main', { timeout }),
  );
  return {
    app,
    planner,
    home,
    audience: () => audienceOf(app),
    close: async () => {
      await app.close();
      await displays.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function audienceOf(app) {
  for (;;) {
    const page = app.windows().find((candidate) => candidate.url().includes('/audience.html'));
    if (page) return page;
    await app.waitForEvent('window');
  }
}
