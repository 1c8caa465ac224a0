import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { projectFolder } from '../project.mjs';
import { figure, median, quantile } from './figure.mjs';
import { startMeasuredApp } from './measuredApp.mjs';

const PRESSES = 60;
const SLOWEST_PRESS_MS = 50;
const IDLE_MS = 30_000;
const MOST_IDLE_PERCENT = 3;
const FOLDS = 60;
const SLOWEST_FOLD_MS = 5;
/** `getconf CLK_TCK` on Linux. */
const TICK_MS = 10;

/**
 * The room: from a key press to the change on both screens, what both windows take of a core while a clock runs, and the
 * fold of a log of eight hours with a press every ten seconds. Linux, two real displays.
 */
export async function measure() {
  return [await foldFigure(), ...(await windowFigures())];
}

async function windowFigures() {
  const { app, planner, audience: audienceNow, close } = await startMeasuredApp();
  try {
    await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
    await planner.getByRole('button', { name: 'Open the event' }).click();
    await planner.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Present' }).click();
    await planner.getByRole('button', { name: 'Start', exact: true }).click();
    await planner.waitForSelector('[aria-label="Now"]');
    const audience = await audienceNow();
    await audience.waitForSelector('[role=timer]');
    await Promise.all([planner, audience].map((page) => page.evaluate(noteChanges)));
    const late = [];
    for (let press = 0; press < PRESSES; press++) {
      await planner.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
      await wait(400);
      const pressedAt = await planner.evaluate(() => globalThis.pressedAt);
      for (const page of [planner, audience]) {
        const changedAt = await page.evaluate(
          (since) => globalThis.changes.find((at) => at > since),
          pressedAt,
        );
        if (changedAt !== undefined) late.push(changedAt - pressedAt);
      }
    }
    if (late.length < PRESSES) throw new Error('Too few presses were seen to change a screen.');
    const pids = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getOSProcessId()),
    );
    const before = pids.map(cpuMs);
    await wait(IDLE_MS);
    const usedMs = pids.map(cpuMs).reduce((sum, used, index) => sum + used - before[index], 0);
    return [
      figure({
        name: `key press to the change on both screens, 95th percentile of ${late.length}`,
        value: quantile(late, 0.95),
        unit: 'ms',
        target: SLOWEST_PRESS_MS,
        floor: median(late),
      }),
      figure({
        name: 'both windows while a clock runs, of one core',
        value: (usedMs / IDLE_MS) * 100,
        unit: '%',
        target: MOST_IDLE_PERCENT,
        floor: null,
      }),
    ];
  } finally {
    await close();
  }
}

/** In a page: when keys arrive, and when a change of the phase's name has been drawn, both in the machine's own time. */
function noteChanges() {
  const now = () => performance.timeOrigin + performance.now();
  globalThis.changes = [];
  globalThis.pressedAt = 0;
  window.addEventListener('keydown', () => (globalThis.pressedAt = now()), true);
  const nameOf = () =>
    (document.querySelector('[aria-label="Now"] h2') ?? document.querySelector('h1, h2'))?.textContent ?? '';
  let shown = nameOf();
  new MutationObserver(() => {
    const name = nameOf();
    if (name === shown) return;
    shown = name;
    requestAnimationFrame(() => globalThis.changes.push(now()));
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** User and system time of a process so far. */
function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Eight hours of minutes, pauses, jumps, undo and another order of what is left; the floor is reading the log once. */
async function foldFigure() {
  const folder = mkdtempSync(join(tmpdir(), 'convener-bench-fold-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        target: 'node20',
        lib: {
          entry: join(projectFolder, 'main/domain/clock/runningClock.ts'),
          formats: ['es'],
          fileName: () => 'runningClock.mjs',
        },
      },
    });
    const { foldClock } = await import(pathToFileURL(join(folder, 'runningClock.mjs')).href);
    const segments = Array.from({ length: 60 }, (_, index) => segment(index));
    const log = Array.from({ length: 8 * 360 }, (_, position) => entry(position, segments));
    const foldMs = median(Array.from({ length: FOLDS }, () => timed(() => foldClock(log, segments))));
    const readMs = median(Array.from({ length: FOLDS }, () => timed(() => JSON.stringify(log).length)));
    return figure({
      name: `a log of eight hours (${log.length} entries) folded`,
      value: foldMs,
      unit: 'ms',
      target: SLOWEST_FOLD_MS,
      floor: readMs,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function segment(index) {
  const startsAt = index * 480_000;
  return {
    index,
    key: `S:${index}`,
    sessionId: 'S',
    blockId: null,
    part: 'Day',
    kind: 'phase',
    phaseId: 'p',
    name: `Phase ${index}`,
    round: null,
    startsAt,
    endsAt: startsAt + 480_000,
    durationMs: 480_000,
    minMs: 60_000,
    isProtected: false,
  };
}

function entry(position, segments) {
  const atMs = position * 10_000;
  const base = { id: `e${position}`, position, wallMs: atMs, monoMs: atMs };
  if (position === 0) return { ...base, kind: 'started' };
  if (position % 48 === 0) return { ...base, kind: 'movedTo', segmentIndex: Math.min(59, position / 48) };
  if (position % 97 === 0) {
    const rest = segments.slice(Math.ceil(position / 48)).map(({ key, durationMs }) => ({
      key,
      durationMs,
      newBreak: null,
    }));
    return { ...base, kind: 'arranged', arrangement: { label: 'Re-spread', rest } };
  }
  const acts = [
    { kind: 'added', deltaMs: 60_000 },
    { kind: 'paused' },
    { kind: 'resumed' },
    { kind: 'undone', entryId: `e${position - 1}` },
    { kind: 'messageShown', text: 'Two minutes left' },
    { kind: 'messageCleared' },
  ];
  return { ...base, ...acts[position % acts.length] };
}

function timed(work) {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
