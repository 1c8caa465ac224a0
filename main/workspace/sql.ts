import type { Database } from 'better-sqlite3';

/** What a column of a STRICT table can hold here; numbers stay within 2^53. */
export type SqlValue = string | number | null;
export type SqlRow = Record<string, SqlValue>;
/** What can be put in the place of a `?`; only a picture's column takes bytes. */
export type SqlBinding = SqlValue | Uint8Array;

/** A workspace file's statements: each text is compiled once and kept. */
export interface Sql {
  rows: (text: string, values?: readonly SqlValue[]) => SqlRow[];
  row: (text: string, values?: readonly SqlValue[]) => SqlRow | undefined;
  /** Runs a change and says how many rows it changed. */
  run: (text: string, values?: readonly SqlBinding[]) => number;
  /** The one column of the first row, which holds bytes. */
  bytes: (text: string, values?: readonly SqlValue[]) => Uint8Array | undefined;
  /** Runs an insert and says which rowid it got. */
  insert: (text: string, values?: readonly SqlValue[]) => number;
  /** Runs statements that are not kept, such as a pragma that acts while it is compiled. */
  script: (text: string) => void;
}

/** Statements on an open database. */
export function sqlOn(database: Database): Sql {
  const kept = new Map<string, ReturnType<typeof compile>>();
  const compile = (text: string) => database.prepare<SqlBinding[], SqlRow>(text);
  const statement = (text: string) => {
    const found = kept.get(text) ?? compile(text);
    kept.set(text, found);
    return found;
  };
  return {
    rows: (text, values = []) => statement(text).all(...values),
    row: (text, values = []) => statement(text).get(...values),
    run: (text, values = []) => statement(text).run(...values).changes,
    bytes: (text, values = []) =>
      database
        .prepare<SqlBinding[], Uint8Array>(text)
        .pluck()
        .get(...values),
    insert: (text, values = []) => Number(statement(text).run(...values).lastInsertRowid),
    script: (text) => void database.exec(text),
  };
}
