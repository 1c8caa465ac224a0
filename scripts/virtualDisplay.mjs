import { startChild } from './children.mjs';

/** Starts a display without a screen on a number nobody uses, and gives its name, such as `:3`. */
export async function startVirtualDisplay() {
  const server = startChild(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return displayName(server, 'Xvfb');
}

/** The name a display server writes when it is ready to take windows. */
export async function displayName({ child, ended }, program) {
  const number = new Promise((resolve) => {
    child.stdio[3].once('data', (text) => resolve(String(text).trim()));
  });
  const failed = ended.then(() => {
    throw new Error(
      `${program} did not start, so there is no display. Start Convener from a desktop instead.`,
    );
  });
  return `:${await Promise.race([number, failed])}`;
}
