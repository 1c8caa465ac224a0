import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild } from './children.mjs';
import { machineSwitches } from './launch.mjs';

const startsWithinMs = 30_000;

/**
 * Starts a packed app with data of its own, waits for the planner window, opens a sample and ends it again. Throws when
 * anything of that does not happen; otherwise says what was seen.
 *
 * @param {{ executable: string, display: string | undefined }} options
 */
export async function tryPackedApp({ executable, display }) {
  const data = mkdtempSync(join(tmpdir(), 'convener-packed-'));
  const app = startChild(executable, ['--remote-debugging-port=0', ...machineSwitches()], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...plainEnvironment(), CONVENER_USER_DATA: data, ...(display ? { DISPLAY: display } : {}) },
  });
  try {
    const port = await debuggingPort(app);
    const page = await plannerPage(port);
    await until(() =>
      evaluate(page, `Boolean(document.querySelector('#root > :not(style)'))`).catch(() => false),
    );
    const answer = await evaluate(page, openSample);
    if (!answer.ok) throw new Error(`The packed app cannot open the sample: ${answer.failure.message}`);
    return `the planner window is there and the sample opens (“${answer.value.fileName}”)`;
  } finally {
    await app.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** What a person's desktop would give it: none of this project's own variables. */
function plainEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(CONVENER_|ELECTRON_|npm_)/.test(name));
  return Object.fromEntries(own);
}

const openSample = `window.bridge.ask('shell.openSample', { sample: 'retreat' }).then(JSON.parse)`;

async function until(isSo) {
  for (const startedAt = Date.now(); !(await isSo()); await wait(50)) {
    if (Date.now() - startedAt > startsWithinMs)
      throw new Error('The planner window of the packed app shows nothing.');
  }
}

function debuggingPort({ child, ended }) {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(
      () => reject(new Error(`The packed app did not start in time.\n${output}`)),
      startsWithinMs,
    );
    child.stderr.on('data', (text) => {
      output += text;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(late);
      resolve(port);
    });
    void ended.then(({ code }) => reject(new Error(`The packed app ended at once (${code}).\n${output}`)));
  });
}

/** The address of the planner page, once the window has loaded it. */
async function plannerPage(port) {
  for (const startedAt = Date.now(); Date.now() - startedAt < startsWithinMs; await wait(50)) {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    const page = targets.find((target) => target.url === 'app://convener/index.html');
    if (page) return page.webSocketDebuggerUrl;
  }
  throw new Error('The packed app started, but its planner window did not appear.');
}

function evaluate(address, expression) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const late = setTimeout(() => reject(new Error('The planner window shows nothing.')), startsWithinMs);
    socket.onopen = () => {
      const params = { expression, awaitPromise: true, returnByValue: true };
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    };
    socket.onerror = () => reject(new Error('The planner window cannot be looked at.'));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.id !== 1) return;
      clearTimeout(late);
      socket.close();
      if (message.result?.result && 'value' in message.result.result) resolve(message.result.result.value);
      else
        reject(new Error(`The planner window answered: ${JSON.stringify(message.error ?? message.result)}`));
    };
  });
}
