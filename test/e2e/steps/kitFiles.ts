import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Convener } from '../fixtures/app.ts';

/** Every file in the folder that the app keeps for an event, as full paths. */
export async function kitFiles({ app }: Convener, event: string): Promise<string[]> {
  const documents = await app.evaluate((electron) => electron.app.getPath('documents'));
  const folder = join(documents, 'Convener', event);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The one file whose path matches; throws with the list when there is none or more than one. */
export function onlyFile(files: readonly string[], pattern: RegExp): string {
  const matching = files.filter((file) => pattern.test(file));
  const [one] = matching;
  if (one === undefined || matching.length > 1)
    throw new Error(`${matching.length} files match ${String(pattern)}: ${files.join(', ')}`);
  return one;
}
