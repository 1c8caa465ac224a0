import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../main/workspace/migrations.ts';
import { openWorkspace } from '../../main/workspace/openWorkspace.ts';
import { sqlOn } from '../../main/workspace/sql.ts';
import { undoableTables, undoTriggers } from '../../main/workspace/undoTriggers.ts';
import { projectFolder, temporaryFolder } from '../requests/testHouse.ts';

/** Tables whose rows are outside undo: the history itself, the running clock, pictures, the record of written files. */
const OUTSIDE_UNDO = [
  'kit_file',
  'picture',
  'run',
  'run_entry',
  'run_seen',
  'undo_change',
  'undo_step',
  'workspace_state',
];

describe('the schema', () => {
  test.each(migrations.map((_, index) => index + 1))(
    'a released file of schema %i becomes what a new file is',
    (version) => {
      const golden = join(projectFolder, 'test', 'fixtures', `schema-${version}.convener`);
      const path = join(temporaryFolder(), 'golden.convener');
      copyFileSync(golden, path);
      opened(path);
      expect(schemaOf(path)).toEqual(schemaOf(newFile()));
      const database = new SqliteDatabase(path, { readonly: true });
      expect(database.prepare('SELECT name FROM program').all()).toEqual([
        { name: 'Kept since this schema' },
      ]);
      expect(database.prepare('SELECT label FROM undo_step').all()).toEqual([{ label: 'Add program' }]);
      database.close();
    },
  );

  test('every table is either undoable or named as outside undo', () => {
    expect([...undoableTables, ...OUTSIDE_UNDO].sort()).toEqual(
      Object.keys(schemaOf(newFile()))
        .filter((key) => key.startsWith('table '))
        .map((key) => key.slice('table '.length))
        .sort(),
    );
  });

  test('the triggers in the file are those that its columns ask for', () => {
    const path = newFile();
    const database = new SqliteDatabase(path, { readonly: true });
    const wanted = undoTriggers(sqlOn(database)).map(({ name, text }) => [`trigger ${name}`, text]);
    database.close();
    const kept = Object.entries(schemaOf(path)).filter(([key]) => key.startsWith('trigger '));
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(wanted));
  });

  test('every table is strict, and every reference to another row has an index', () => {
    const path = newFile();
    const database = new SqliteDatabase(path, { readonly: true });
    const sql = sqlOn(database);
    const tables = sql.rows(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    const loose = sql.rows(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    const unindexed = tables.flatMap(({ name }) => {
      const table = String(name);
      const leading = new Set(
        sql
          .rows(
            'SELECT info.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info WHERE seqno = 0',
            [table],
          )
          .map((row) => row['name']),
      );
      const key = sql.row('SELECT name FROM pragma_table_info(?) WHERE pk = 1', [table])?.['name'];
      return sql
        .rows('SELECT "from" AS name FROM pragma_foreign_key_list(?)', [table])
        .filter((reference) => !leading.has(reference['name'] ?? null) && reference['name'] !== key)
        .map((reference) => `${table}.${String(reference['name'])}`);
    });
    database.close();
    expect(loose).toEqual([]);
    expect(unindexed).toEqual([]);
  });
});

describe('a step to a newer schema', () => {
  const addColumn = {
    name: 'add a motto',
    sql: "ALTER TABLE program ADD COLUMN motto TEXT NOT NULL DEFAULT '';",
  };

  test('keeps a copy of the file first, and covers the new column with undo', () => {
    const path = newFile();
    const before = readFileSync(path);
    opened(path, [...migrations, addColumn]);
    const copy = new SqliteDatabase(`${path}.before-schema-${migrations.length + 1}`, { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations.length);
    copy.close();
    expect(before.length).toBeGreaterThan(0);
    expect(schemaOf(path)['trigger undo_program_update']).toContain('"motto"');
  });

  test('that fails changes nothing, and the file still opens as it was', () => {
    const path = newFile();
    const before = schemaOf(path);
    const wrong = { name: 'break something', sql: `${addColumn.sql} INSERT INTO nowhere VALUES (1);` };
    expect(() =>
      openWorkspace({ path, now: () => 1, newId: () => 'x', steps: [...migrations, wrong, addColumn] }),
    ).toThrow('Could not break something.');
    expect(schemaOf(path)).toEqual(before);
    expect(existsSync(`${path}-lock`)).toBe(false);
    opened(path);
  });
});

function newFile(): string {
  const path = join(temporaryFolder(), 'new.convener');
  opened(path);
  return path;
}

/** Opens and closes a file, which brings it to the newest schema. */
function opened(path: string, steps = migrations) {
  const answer = openWorkspace({ path, now: () => 1, newId: () => 'x', steps });
  if (!answer.ok) throw new Error(answer.failure.message);
  answer.value.close();
}

function schemaOf(path: string): Record<string, string> {
  const database = new SqliteDatabase(path, { readonly: true });
  const rows = sqlOn(database).rows(
    "SELECT type || ' ' || name AS key, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'",
  );
  database.close();
  return Object.fromEntries(rows.map((row) => [String(row['key']), String(row['sql'])]));
}
