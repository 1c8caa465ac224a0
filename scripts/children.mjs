import { spawn } from 'node:child_process';

const ends = [];
let isEnding = false;

/**
 * Starts a program that is ended, with everything it started, when this script ends or is told to stop.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startChild(command, args, options = {}) {
  const hasGroups = process.platform !== 'win32';
  const child = spawn(command, args, { ...options, detached: hasGroups });
  const end = (signal) => {
    try {
      if (hasGroups) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended already.
    }
  };
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, error }));
    child.once('exit', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0) }));
  });
  const entry = { end, ended };
  ends.push(entry);
  void ended.then(() => ends.splice(ends.indexOf(entry), 1));
  return { child, ended, stop: () => stopped(entry) };
}

/** Ends every program this script started, the latest first, and waits for them. */
export async function stopChildren() {
  isEnding = true;
  for (const entry of [...ends].reverse()) await stopped(entry);
}

async function stopped({ end, ended }) {
  end('SIGTERM');
  const late = setTimeout(() => end('SIGKILL'), 5000);
  await ended;
  clearTimeout(late);
}

/** For a script run by hand: Ctrl-C, a closed terminal or a stop ends everything it started, then the script. */
export function endChildrenOnSignals() {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => {
      if (isEnding) return;
      void stopChildren().then(() => process.exit(code));
    });
  }
}

process.on('exit', () => {
  for (const { end } of ends) end('SIGKILL');
});
