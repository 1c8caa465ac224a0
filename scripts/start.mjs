import { buildStale } from './build.mjs';
import { endChildrenOnSignals, startChild, stopChildren } from './children.mjs';
import { installPackages, packagesForElectron, packagesForPrograms } from './debian.mjs';
import { findElectron } from './electron.mjs';
import { electronEnvironment, machineSwitches } from './launch.mjs';
import { projectFolder } from './project.mjs';
import { startVirtualDisplay } from './virtualDisplay.mjs';

/** Starts Convener from its sources: `npm start`. */
/** Chromium's own remarks about a machine without a desktop say nothing about Convener. */
const quietSwitches = ['--log-level=3'];
const say = (line) => console.log(line);

endChildrenOnSignals();
try {
  const [electron] = await Promise.all([findElectron({ say }), buildStale({ say })]);
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const packages = [
    ...packagesForElectron(electron.executable),
    ...(needsDisplay ? packagesForPrograms({ Xvfb: ['xvfb'] }) : []),
  ];
  installPackages(packages, { say });
  const display = needsDisplay ? await startVirtualDisplay() : process.env.DISPLAY;
  if (needsDisplay)
    say(`No display is here, so a virtual one was made (${display}); nothing will be seen on a screen.`);

  const app = startChild(
    electron.executable,
    [projectFolder, ...machineSwitches(), ...quietSwitches, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...electronEnvironment(), ...(display ? { DISPLAY: display } : {}) },
    },
  );
  say('Convener is starting. Close its window or press Ctrl-C to end it.');
  const { code, error } = await app.ended;
  if (error) throw error;
  await stopChildren();
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  await stopChildren();
  process.exitCode = 1;
}
