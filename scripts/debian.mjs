import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Debian package of each library that Electron loads and a bare machine lacks. */
const packageOfLibrary = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** What Electron loads later, and fonts for letters that Inter lacks. */
const alwaysWithElectron = ['libxss1', 'libxtst6', 'fonts-liberation', 'fonts-dejavu-core'];

/**
 * The packages this Electron needs on this machine and does not have; none outside Linux.
 *
 * @param {string} executable
 * @returns {string[]}
 */
export function packagesForElectron(executable) {
  if (process.platform !== 'linux') return [];
  const missing = missingLibraries(executable).map((library) => packageOfLibrary[library] ?? library);
  const isBare = missing.length > 0 || !hasFonts();
  return isBare ? [...new Set([...missing, ...alwaysWithElectron.filter((name) => !isInstalled(name))])] : [];
}

/**
 * Those of the packages whose program is not on the path.
 *
 * @param {Record<string, string[]>} packageOfProgram
 * @returns {string[]}
 */
export function packagesForPrograms(packageOfProgram) {
  if (process.platform !== 'linux') return [];
  const missing = Object.keys(packageOfProgram).filter((program) => !isOnPath(program));
  return [...new Set(missing.flatMap((program) => packageOfProgram[program]))];
}

/**
 * Installs packages where this user may, and says so in one line; otherwise throws a sentence with the one command.
 *
 * @param {string[]} names
 * @param {{ say: (line: string) => void }} options
 */
export function installPackages(names, { say }) {
  if (names.length === 0) return;
  if (!isOnPath('apt-get')) {
    throw new Error(
      `This system lacks what Electron needs: ${names.join(', ')}. Install it, then start again.`,
    );
  }
  if (process.getuid() !== 0) {
    throw new Error(
      `Some system packages are missing. Run this once, then start again:\n  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
    );
  }
  say(`Installing system packages that are missing: ${names.join(' ')}.`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...names.map(nameHere)]);
}

function missingLibraries(executable) {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(listed.stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((found) => found[1]);
}

/** Newer Debian and Ubuntu gave some libraries a name with another ending. */
function nameHere(name) {
  if (!name.startsWith('lib')) return name;
  const other = `${name}t64`;
  return spawnSync('apt-cache', ['show', '--no-all-versions', other]).status === 0 ? other : name;
}

function apt(args) {
  const done = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return;
  throw new Error(
    `The system packages could not be installed.\n${done.stderr.trim().split('\n').slice(-3).join('\n')}`,
  );
}

function isInstalled(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return (asked.stdout ?? '').startsWith('install ok installed');
}

function isOnPath(program) {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) =>
    existsSync(join(folder, program)),
  );
}

function hasFonts() {
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) => existsSync(folder) && readdirSync(folder).length > 0,
  );
}
