import { answer } from './answer.ts';
import { appParts } from './appParts.ts';
import { buildHouse } from './buildHouse.ts';
import { handlers } from './handlers.ts';
import { parentWire } from './parentWire.ts';
import { noteRunSeen } from './run/runHandlers.ts';
import type { WireRequest } from './wire.ts';

/**
 * The workspace process: owns the file and answers every request. The shell starts this module as an Electron utility
 * process or as a Node child, whichever its Electron can hold.
 */

const SEEN_EVERY_MS = 2000;
/** Late enough not to slow the start, early enough that the first kit and the first groups find their threads ready. */
const WARM_AFTER_MS = 4000;

const wire = parentWire();
const house = buildHouse({
  places: appParts(),
  // The answer to whoever asked goes out first; what it changed is news for everybody after that.
  announce: (event, payload) => void setImmediate(() => wire.announce(event, payload)),
  logBug,
});

wire.onRequest((request) => void hear(request));
wire.onEnd(end);
process.on('SIGTERM', end);
process.on('uncaughtException', (error) => logBug('the workspace process', error));
process.on('unhandledRejection', (error) => logBug('the workspace process', error));
setInterval(keepSeen, SEEN_EVERY_MS).unref();
setTimeout(warm, WARM_AFTER_MS).unref();
wire.ready();

async function hear({ id, name, input, asText }: WireRequest) {
  // The shell has checked already which requests a window may send.
  const answered = await answer({ handlers, house, name, input, from: 'inside' });
  wire.answer(id, asText === true ? JSON.stringify(answered) : answered);
}

function warm() {
  void house.documents.warm();
  house.solver.warm();
}

function keepSeen() {
  const { workspace } = house;
  if (!workspace) return;
  try {
    noteRunSeen({ ...house, workspace });
  } catch (error) {
    logBug('noting that the clock is alive', error);
  }
}

function end() {
  house.workspace?.close();
  house.workspace = null;
  process.exit(0);
}

/** The shell keeps what is written here in its log. */
function logBug(where: string, error: unknown) {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${where}: ${details}\n`);
}
