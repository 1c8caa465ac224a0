import SqliteDatabase from 'better-sqlite3';
import { undoableTables } from '../../main/workspace/undoTriggers.ts';

/** Every row of every table that can be undone, in one order, read through a connection of its own. */
export function dumpOf(path: string): Record<string, string[]> {
  const database = new SqliteDatabase(path, { readonly: true });
  try {
    return Object.fromEntries(
      undoableTables.map((table) => [
        table,
        database
          .prepare(`SELECT * FROM ${table}`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    );
  } finally {
    database.close();
  }
}
