import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { installPackages, packagesForElectron, packagesForPrograms } from '../debian.mjs';
import { displayPrograms, startDisplays } from '../displays.mjs';
import { findElectron } from '../electron.mjs';
import { electronEnvironment, machineSwitches } from '../launch.mjs';
import { projectFolder } from '../project.mjs';
import { figure, median } from './figure.mjs';
import { startDrawn } from './startDrawn.mjs';

const rounds = 7;
/** The program beside the windows: a Node with SQLite. */
const workspaceProcessMb = 120;

/**
 * From launch to a planner window that answers, and the memory with both windows open, each against an Electron with one
 * empty window, started in turn on the same displays.
 *
 * @param {{ say: (line: string) => void }} options
 */
export async function measure({ say }) {
  const { executable } = await findElectron({ say });
  installPackages([...packagesForElectron(executable), ...packagesForPrograms(displayPrograms)], { say });
  const displays = await startDisplays();
  const folder = mkdtempSync(join(tmpdir(), 'convener-bench-'));
  const bare = bareApp(folder);
  const home = join(folder, 'home');
  const start = (project) => (timeout) =>
    _electron.launch({
      timeout,
      executablePath: executable,
      args: [project, ...machineSwitches()],
      env: {
        ...electronEnvironment(),
        DISPLAY: displays.name,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
      },
    });
  try {
    // The first start of each warms the disk and the code caches; nobody's second start is like it.
    await launch(start(bare), seeBare);
    await launch(start(projectFolder), seePlanner);
    const times = { bare: [], app: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.bare.push((await launch(start(bare), seeBare)).tookMs);
      times.app.push((await launch(start(projectFolder), seePlanner)).tookMs);
    }
    const bareMb = (await launch(start(bare), seeBare)).megabytes;
    const appMb = (await launch(start(projectFolder), seePlanner, openAudience)).megabytes;
    const bareMs = median(times.bare);
    return [
      figure({
        name: 'launch to usable planner window',
        value: median(times.app),
        unit: 'ms',
        target: 1.5 * bareMs,
        floor: bareMs,
      }),
      figure({
        name: 'memory with both windows open',
        value: appMb,
        unit: 'MB',
        target: 1.6 * bareMb + workspaceProcessMb,
        floor: bareMb,
      }),
    ];
  } finally {
    await displays.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function bareApp(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "main": "main.cjs" }');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('page.html'));`,
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Bare</title><p id="root"><b>Here</b></p>');
  return folder;
}

async function launch(start, see, then = async () => undefined) {
  const { app, page, tookMs } = await startDrawn(start, see);
  await then(app, page);
  const megabytes = memoryOf(app.process().pid);
  await app.close();
  return { tookMs, megabytes };
}

async function seeBare(page, timeout) {
  await page.waitForSelector('#root > b', { timeout });
}

/** Usable: something to press is on screen and the workspace has answered. */
async function seePlanner(page, timeout) {
  await page.waitForSelector('#root button', { timeout });
  const answer = JSON.parse(await page.evaluate(() => window.bridge.ask('workspace.state', {})));
  if (!answer.ok) throw new Error(answer.failure.message);
}

async function openAudience(app, page) {
  const opening = app.waitForEvent('window');
  await page.evaluate(() =>
    window.bridge.ask('present.open', { eventId: 'none', sessionId: 'none', onDay: null }),
  );
  const audience = await opening;
  await audience.waitForLoadState('load');
}

/** Private memory of the process and all below it, in MB; shared libraries are counted once, with their share. */
function memoryOf(pid) {
  return familyOf(pid).reduce((total, member) => total + proportionalMb(member), 0);
}

function familyOf(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map((child) => child.pid));
  }
  return family;
}

function parentOf(pid) {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

function proportionalMb(pid) {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
