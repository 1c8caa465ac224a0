import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * Looks at the first bytes of a file before SQLite does, so that a wrong file gets a plain sentence and is never
 * touched. `fresh`: there is nothing in it yet.
 */
export function inspectFile({
  path,
  applicationId,
  newestVersion,
}: {
  path: string;
  applicationId: number;
  newestVersion: number;
}): Answer<'fresh' | 'kept'> {
  const fileName = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    return failure(
      'workspace',
      `“${fileName}” is a folder, not a workspace. Nothing was changed. Choose a file that ends in .convener.`,
    );
  const hasLog = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (!found || found.size === 0) return success(hasLog ? 'kept' : 'fresh');

  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  const length = readSync(file, header, 0, HEADER_BYTES, 0);
  closeSync(file);
  if (header.toString('latin1', 0, Math.min(MAGIC.length, length)) !== MAGIC.slice(0, length))
    return failure(
      'workspace',
      `“${fileName}” is not a Convener workspace. It was not changed. Choose a file that ends in .convener; a registration list is imported on the People screen.`,
    );
  if (length < HEADER_BYTES) return truncated(fileName);
  if (header.readUInt32BE(68) !== applicationId)
    return failure(
      'workspace',
      `“${fileName}” is a database of another program, not a Convener workspace. It was not changed. Choose a file that ends in .convener.`,
    );
  if (header.readUInt32BE(60) > newestVersion)
    return failure(
      'workspace',
      `“${fileName}” was made by a newer Convener. It was not changed. Install the current version of Convener to open it.`,
    );
  const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (!hasLog && isCounted && found.size < pageBytes * header.readUInt32BE(28)) return truncated(fileName);
  return success('kept');
}

function truncated(fileName: string): Answer<never> {
  return failure(
    'workspace',
    `The end of “${fileName}” is missing, as after an interrupted copy. It was not changed. Copy it again from where it came from, or open a backup.`,
  );
}
