import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronEnvironment } from '../../../scripts/launch.mjs';
import { expect } from '../fixtures/app.ts';
import type { Convener } from '../fixtures/app.ts';
import { askWorkspace } from './askWorkspace.ts';

/** A wall clock that can be set while the monotonic one goes on, as when somebody sets the laptop's. */
export interface SettableClock {
  /** What the app has to be started with. */
  environment: Record<string, string>;
  /** By how much the clock of every process of the app is off from now on. */
  setBy: (convener: Convener, byMs: number) => Promise<void>;
  /** For the start of the app that comes next. */
  setRight: () => void;
  remove: () => void;
}

/**
 * A test cannot set the machine's own clock, which others use; the app's processes are told instead, where they ask for
 * the time of day: the workspace's by a Node that reads a file, the windows by their own `Date.now`.
 */
export function settableClock(): SettableClock {
  const folder = mkdtempSync(join(tmpdir(), 'convener-clock-'));
  const [file, module, node] = ['set-by', 'settable.cjs', 'node'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, '0');
  writeFileSync(
    module,
    `const { readFileSync } = require('node:fs');
     const now = Date.now.bind(Date);
     Date.now = () => now() + Number(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
  );
  const real = electronEnvironment()['CONVENER_NODE'] ?? process.execPath;
  writeFileSync(node, `#!/bin/sh\nexec "${real}" --require "${module}" "$@"\n`, { mode: 0o755 });
  return {
    environment: { CONVENER_NODE: node },
    setBy: async ({ app, planner }, byMs) => {
      writeFileSync(file, String(byMs));
      for (const page of app.windows())
        await page.evaluate((by) => {
          const now = Date.now.bind(Date);
          Date.now = () => now() + by;
        }, byMs);
      const { wallMs } = await askWorkspace(planner, 'clock.read', {});
      expect(
        Math.abs(wallMs - Date.now() - byMs),
        'the workspace goes by the clock that was set',
      ).toBeLessThan(60_000);
    },
    setRight: () => writeFileSync(file, '0'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
