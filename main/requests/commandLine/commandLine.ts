import { answer } from '../answer.ts';
import { appParts } from '../appParts.ts';
import { askCommand } from './askCommand.ts';
import { buildHouse } from '../buildHouse.ts';
import { handlers } from '../handlers.ts';
import type { House } from '../house.ts';
import { kitCommand } from './kitCommand.ts';
import { usage } from './usage.ts';

/** The app without its window: writes a kit, or sends one request to a workspace. */

const [command, ...rest] = process.argv.slice(2);
// Whoever reads the lines may have enough of them, as `head` has; that is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
void run().then((code) => {
  process.exitCode = code;
});

async function run(): Promise<number> {
  if (command === 'kit') return kitCommand({ words: rest, open, say, complain });
  if (command === 'ask') return askCommand({ words: rest, open, say, complain });
  complain(usage('all'));
  return 1;
}

/** Opens a house for one command, does the work, and leaves the file closed. */
async function open<Value>(
  opening: Parameters<typeof buildHouse>[0]['opening'],
  work: (ask: (name: string, input: unknown) => ReturnType<typeof answer>) => Promise<Value>,
  announce: House['announce'] = () => undefined,
): Promise<Value> {
  const house = buildHouse({ places: appParts(), announce, logBug, ...(opening ? { opening } : {}) });
  try {
    return await work((name, input) => answer({ handlers, house, name, input, from: 'inside' }));
  } finally {
    house.workspace?.close();
    await house.documents.close();
    await house.solver.close();
  }
}

function say(line: string) {
  process.stdout.write(`${line}\n`);
}

function complain(line: string) {
  process.stderr.write(`${line}\n`);
}

function logBug(where: string, error: unknown) {
  complain(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
