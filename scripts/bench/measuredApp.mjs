import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { startDisplays } from '../displays.mjs';
import { findElectron } from '../electron.mjs';
import { electronEnvironment, machineSwitches } from '../launch.mjs';
import { projectFolder } from '../project.mjs';

/** The real app on two displays with an empty home, for measuring; `close` ends it and leaves nothing behind. */
export async function startMeasuredApp() {
  const electron = await findElectron({ say: () => undefined });
  const displays = await startDisplays();
  displays.plugProjector();
  const home = mkdtempSync(join(tmpdir(), 'convener-bench-home-'));
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [projectFolder, ...machineSwitches()],
    env: {
      ...electronEnvironment(),
      DISPLAY: displays.name,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
    },
  });
  const planner = await app.firstWindow();
  await planner.waitForSelector('main');
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
