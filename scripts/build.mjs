import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { currentNode } from './node.mjs';
import { projectFolder } from './project.mjs';

/** What is built, and the files and folders each part is made from. */
const parts = {
  program: ['main', 'preload', 'assets', 'electron.vite.config.ts', 'package-lock.json'],
  pages: ['renderer', 'main/domain', 'assets', 'electron.vite.config.ts', 'package-lock.json'],
};

/**
 * Builds what is older than its sources, and nothing else. Chatter goes to the error output, so that a script's own
 * output stays clean.
 *
 * @param {{ only?: keyof typeof parts, say: (line: string) => void }} options
 */
export async function buildStale({ only, say }) {
  for (const part of only ? [only] : Object.keys(parts)) {
    await oneAtATime(part, async () => {
      const mark = sourcesMark(parts[part]);
      if (readMark(part) === mark) return;
      const startedAt = performance.now();
      rmSync(markFile(part), { force: true });
      await build(part);
      mkdirSync(join(projectFolder, 'out'), { recursive: true });
      writeFileSync(markFile(part), mark);
      say(`Built the ${part} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
    });
  }
}

function build(part) {
  const packageFile = createRequire(import.meta.url).resolve('electron-vite/package.json');
  const tool = join(dirname(packageFile), 'bin', 'electron-vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(currentNode(), [tool, 'build', '--logLevel', 'error'], {
      cwd: projectFolder,
      env: { ...process.env, CONVENER_BUILD: part },
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The ${part} could not be built; the lines above say why.`));
    });
  });
}

/** A second start at the same time waits for the first one's build. */
async function oneAtATime(part, work) {
  const lock = join(projectFolder, 'node_modules', `.convener-building-${part}`);
  while (!taken(lock)) await wait(100);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(lock) {
  try {
    const builder = Number(readFileSync(lock, 'utf8'));
    // The name is there a moment before the number.
    if (builder === 0) return Date.now() - statSync(lock).mtimeMs < 2000;
    process.kill(builder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function sourcesMark(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(join(projectFolder, place)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}

function readMark(part) {
  return existsSync(markFile(part)) ? readFileSync(markFile(part), 'utf8') : null;
}

function markFile(part) {
  return join(projectFolder, 'out', `.${part}-built-from`);
}
