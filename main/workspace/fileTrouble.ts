import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';

/** What went wrong with the file itself, in sentences; null for an error that is not about the file. */
export function fileTrouble(error: unknown, fileName: string): Answer<never> | null {
  const code = codeOf(error);
  if (code === null) return null;
  if (code === 'SQLITE_FULL')
    return failure(
      'workspace',
      `The disk is full, so this change was not saved in “${fileName}”. Everything saved before it is safe. Free some space, then do it again.`,
    );
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM') || code.startsWith('SQLITE_AUTH'))
    return failure(
      'workspace',
      `“${fileName}” cannot be written, so this change was not saved. Everything saved before it is safe. Copy the file to a folder of your own and open it there.`,
    );
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return failure(
      'workspace',
      `Another program is using “${fileName}”, so this change was not saved. Everything saved before it is safe. Close the other program, then do it again.`,
    );
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damaged(fileName);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return failure(
      'workspace',
      `The disk did not answer for “${fileName}”, so this change was not saved. Everything saved before it is safe if the disk is. Check that the disk or share is connected, then do it again.`,
    );
  return null;
}

/** The answer for a file whose inside is broken. */
export function damaged(fileName: string): Answer<never> {
  return failure(
    'workspace',
    `“${fileName}” is damaged and was not changed. Other workspaces are safe. Open a copy or a backup of it; keep the damaged file, it may still hold what is missing.`,
  );
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_'))
    return error.code;
  return codeOf(error.cause);
}
