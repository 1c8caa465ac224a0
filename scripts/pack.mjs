import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildStale } from './build.mjs';
import { endChildrenOnSignals, startChild, stopChildren } from './children.mjs';
import { installPackages, packagesForElectron, packagesForPrograms } from './debian.mjs';
import { findElectron } from './electron.mjs';
import { currentNode, workspaceNode } from './node.mjs';
import { tryPackedApp } from './packedApp.mjs';
import { projectFolder } from './project.mjs';
import { startVirtualDisplay } from './virtualDisplay.mjs';

/** Makes the unpacked app for this platform in dist/, with whatever Electron is at hand, and starts it once: `npm run pack`. */
const say = (line) => console.log(line);
const stage = mkdtempSync(join(tmpdir(), 'convener-pack-'));

endChildrenOnSignals();
try {
  const electron = await findElectron({ say });
  await buildStale({ say });
  const packer = startChild(currentNode(), [builderTool(), '--dir', ...builderOptions(electron)], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  const { code } = await packer.ended;
  if (code !== 0) throw new Error('The app could not be packed; the lines above say why.');

  const executable = packedExecutable();
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const packages = needsDisplay ? packagesForPrograms({ Xvfb: ['xvfb'] }) : [];
  installPackages([...packagesForElectron(executable), ...packages], { say });
  const display = needsDisplay ? await startVirtualDisplay() : process.env.DISPLAY;
  const seen = await tryPackedApp({ executable, display });
  say(`Packed: ${dirname(executable)}. It starts: ${seen}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stopChildren();
  rmSync(stage, { recursive: true, force: true });
}

function builderTool() {
  return join(dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js');
}

function builderOptions(electron) {
  return [
    `-c.electronVersion=${electron.version}`,
    `-c.electronDist=${stagedElectron(electron)}`,
    ...ownNode(electron),
  ];
}

/** A copy of Electron without an app of its own inside. */
function stagedElectron({ executable }) {
  const source =
    process.platform === 'darwin' ? join(dirname(executable), '..', '..', '..') : dirname(executable);
  const copy = join(stage, 'electron');
  const isOwnApp = (path) => basename(path) === 'app' && basename(dirname(path)) === 'resources';
  cpSync(source, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => !isOwnApp(path) });
  return copy;
}

/** An Electron too old to hold SQLite gets a Node beside it, and what that Node reads lies outside the archive. */
function ownNode({ version }) {
  if (Number(version.split('.')[0]) >= 35) return [];
  const node = workspaceNode();
  if (!node)
    throw new Error('Packing with this Electron needs Node 22.14 or newer. Install it, then pack again.');
  return [
    `-c.extraResources.from=${node}`,
    `-c.extraResources.to=${process.platform === 'win32' ? 'node.exe' : 'node'}`,
    '-c.asarUnpack=out/main/**',
    '-c.asarUnpack=assets/**',
    '-c.asarUnpack=package.json',
    '-c.asarUnpack=node_modules/better-sqlite3/**',
  ];
}

function packedExecutable() {
  const dist = join(projectFolder, 'dist');
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  const places = {
    linux: [`linux${arch}-unpacked`, 'convener'],
    win32: [`win${arch}-unpacked`, 'Convener.exe'],
    darwin: [`mac${arch}`, 'Convener.app', 'Contents', 'MacOS', 'Convener'],
  };
  const executable = join(dist, ...(places[process.platform] ?? []));
  if (!existsSync(executable)) throw new Error(`The packed app is not where it should be: ${executable}`);
  return executable;
}
