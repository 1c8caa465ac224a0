import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endChildrenOnSignals, startChild, stopChildren } from './children.mjs';
import { installPackages, packagesForPrograms } from './debian.mjs';
import { displayName } from './virtualDisplay.mjs';

/** The Debian package of each program that makes two displays and looks at them. */
export const displayPrograms = {
  Xorg: ['xserver-xorg-core', 'xserver-xorg-video-dummy'],
  xrandr: ['x11-xserver-utils'],
  xprop: ['x11-utils'],
  openbox: ['openbox'],
  xdotool: ['xdotool'],
};

const laptop = { output: 'DUMMY0', mode: '1280x800', position: '0x0' };
const projector = { output: 'DUMMY1', mode: '1920x1080', position: '1280x0' };

/**
 * Starts an X server with a laptop display (1280 × 800) and, to its right, a projector (1920 × 1080) that can be
 * unplugged, with a window manager. No hardware is needed.
 *
 * @returns {Promise<{
 *   name: string,
 *   plugProjector: () => void,
 *   changeProjector: (to: { mode?: string, position?: string }) => void,
 *   unplugProjector: () => void,
 *   stop: () => Promise<void>,
 * }>} `name` goes into DISPLAY
 */
export async function startDisplays() {
  const folder = mkdtempSync(join(tmpdir(), 'convener-displays-'));
  const config = join(folder, 'xorg.conf');
  writeFileSync(config, xorgConfig);
  const server = startChild(
    'Xorg',
    [
      '-displayfd',
      '3',
      '-config',
      config,
      '-logfile',
      join(folder, 'xorg.log'),
      '-noreset',
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const name = await displayName(server, 'Xorg');

  for (const mode of [projector.mode, laptop.mode, '1024x768'])
    spawnSync('xrandr', ['--display', name, '--addmode', projector.output, mode]);
  xrandr(name, ['--output', laptop.output, '--primary', '--mode', laptop.mode, '--pos', laptop.position]);
  plugProjector();
  const manager = startChild('openbox', ['--sm-disable'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: name },
  });
  await until(() => hasWindowManager(name), 'The window manager did not start.');

  return {
    name,
    plugProjector,
    changeProjector: ({ mode = projector.mode, position = projector.position }) => {
      xrandr(name, ['--output', projector.output, '--mode', mode, '--pos', position]);
      settle(name);
    },
    unplugProjector: () => {
      xrandr(name, ['--output', projector.output, '--off']);
      settle(name);
    },
    stop: async () => {
      await manager.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function plugProjector() {
    xrandr(name, ['--output', projector.output, '--mode', projector.mode, '--pos', projector.position]);
    settle(name);
  }
}

const xorgConfig = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 2160
  EndSubSection
EndSection
`;

function xrandr(name, args) {
  const done = spawnSync('xrandr', ['--display', name, ...args], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`xrandr ${args.join(' ')}: ${done.stderr}`);
}

/** The server counts its monitors when it is asked; a program that starts before that still sees the old number. */
function settle(name) {
  xrandr(name, ['--listmonitors']);
}

function hasWindowManager(name) {
  const asked = spawnSync('xprop', ['-display', name, '-root', '_NET_SUPPORTING_WM_CHECK'], {
    encoding: 'utf8',
  });
  return (asked.stdout ?? '').includes('window id');
}

async function until(isSo, sentence) {
  for (const startedAt = Date.now(); !isSo();) {
    if (Date.now() - startedAt > 10_000) throw new Error(sentence);
    await wait(20);
  }
}

/** By hand: `node scripts/displays.mjs -- command`; SIGUSR2 unplugs the projector and plugs it in again. */
async function runOnTwoDisplays([command, ...args]) {
  endChildrenOnSignals();
  installPackages(packagesForPrograms(displayPrograms), { say: (line) => console.error(line) });
  const displays = await startDisplays();
  console.error(
    `Two displays on ${displays.name}. Unplug the projector, or plug it in again: kill -USR2 ${process.pid}`,
  );
  let isPlugged = true;
  process.on('SIGUSR2', () => {
    isPlugged = !isPlugged;
    if (isPlugged) displays.plugProjector();
    else displays.unplugProjector();
  });
  const run = startChild(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DISPLAY: displays.name },
  });
  const { code } = await run.ended;
  await displays.stop();
  await stopChildren();
  process.exitCode = code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const command = process.argv.slice(2).filter((word, position) => position > 0 || word !== '--');
  if (command.length === 0) {
    console.error('Say what to run: node scripts/displays.mjs -- npm start');
    process.exitCode = 1;
  } else {
    await runOnTwoDisplays(command);
  }
}
