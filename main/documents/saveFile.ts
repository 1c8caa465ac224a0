import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { nextVersion } from '#domain/fileName';
import type { WrittenFile } from './documentOrder.ts';

/**
 * Puts a finished file into a folder without ever leaving half of one there and without writing over what somebody
 * changed by hand: then the new file goes beside it under the next version. Throws what the file system throws.
 */
export async function saveFile(
  folder: string,
  { fileName, bytes, known }: { fileName: string; bytes: Uint8Array; known: Record<string, string> },
): Promise<WrittenFile> {
  const sha256 = sha256Of(bytes);
  for (let candidate = fileName; ; candidate = nextVersion(candidate)) {
    const path = join(folder, candidate);
    const standing = await hashOfFile(path);
    const written = {
      fileName: candidate,
      bytes: bytes.length,
      sha256,
      note: noteFor(fileName, { writtenAs: candidate, known }),
    };
    if (standing === sha256) return written;
    const isOurs = Object.hasOwn(known, candidate) && known[candidate] === standing;
    if (standing !== null && !isOurs) continue;
    await replace(path, bytes);
    return written;
  }
}

/** True for a name that stays inside its folder. */
export function isPlainName(fileName: string): boolean {
  return fileName !== '' && fileName === basename(fileName) && !/^\.{1,2}$|[\\/\0]/.test(fileName);
}

function noteFor(
  asked: string,
  { writtenAs, known }: { writtenAs: string; known: Record<string, string> },
): string | null {
  if (asked === writtenAs) return null;
  const stays = Object.hasOwn(known, asked)
    ? `“${asked}” was changed by hand and stays as it is.`
    : `Another “${asked}” was there already and stays as it is.`;
  return `${stays} The new one stands beside it as “${writtenAs}”.`;
}

async function hashOfFile(path: string): Promise<string | null> {
  try {
    return sha256Of(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(path, '..', `.convener-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
