import { rmSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';

/** Held while a workspace is open for writing. */
export interface FileLock {
  release: () => void;
}

/**
 * Takes the lock of a workspace, or null while another process or window holds it. The lock is SQLite's own on a
 * small file beside the workspace: the system drops it when its process dies, so a lock never goes stale.
 */
export function lockFile(path: string): FileLock | null {
  const lockPath = `${path}-lock`;
  const database = new SqliteDatabase(lockPath, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return {
    release() {
      database.close();
      rmSync(lockPath, { force: true });
    },
  };
}
