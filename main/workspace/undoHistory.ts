import type { InstantMs } from '#domain/time';
import type { Sql, SqlValue } from './sql.ts';
import { columnsOf, keyOf, undoableTables } from './undoTriggers.ts';

/** Undo and redo of every edit, kept in the file itself. All of it runs inside the caller's transaction. */
export interface UndoHistory {
  /** From here on every row change belongs to one new step. */
  begin: (madeAt: InstantMs) => number;
  /** Ends the step. True when it changed something; a step without changes leaves no trace. */
  finish: (step: number, label: string) => boolean;
  undoLabel: () => string | null;
  redoLabel: () => string | null;
  /** Puts every row of the last step back; false when there is nothing to undo. */
  undo: () => boolean;
  redo: () => boolean;
}

/** How many steps are kept; the oldest go first. */
export const KEPT_STEPS = 500;

/** The history of an open workspace file. */
export function undoHistoryIn(sql: Sql): UndoHistory {
  const shapes = new Map<string, { columns: string[]; key: string[] }>();
  for (const table of undoableTables)
    shapes.set(table, { columns: columnsOf(sql, table), key: keyOf(sql, table) });
  const lastDone = () =>
    sql.row('SELECT id, label FROM undo_step WHERE is_undone = 0 ORDER BY id DESC LIMIT 1');
  const nextUndone = () => sql.row('SELECT id, label FROM undo_step WHERE is_undone = 1 ORDER BY id LIMIT 1');
  const labelOf = (row: ReturnType<typeof lastDone>) => (row ? String(row['label']) : null);

  return {
    begin(madeAt) {
      const step = sql.insert("INSERT INTO undo_step (label, made_at, is_undone) VALUES ('', ?, 0)", [
        madeAt,
      ]);
      sql.run('UPDATE workspace_state SET recording_step = ?', [step]);
      return step;
    },
    finish(step, label) {
      sql.run('UPDATE workspace_state SET recording_step = NULL');
      if (!sql.row('SELECT 1 AS found FROM undo_change WHERE step_id = ? LIMIT 1', [step])) {
        sql.run('DELETE FROM undo_step WHERE id = ?', [step]);
        return false;
      }
      sql.run('UPDATE undo_step SET label = ? WHERE id = ?', [label, step]);
      sql.run('DELETE FROM undo_step WHERE is_undone = 1');
      sql.run(
        'DELETE FROM undo_step WHERE id <= (SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ?)',
        [KEPT_STEPS],
      );
      return true;
    },
    undoLabel: () => labelOf(lastDone()),
    redoLabel: () => labelOf(nextUndone()),
    undo() {
      const step = lastDone();
      if (!step) return false;
      apply(Number(step['id']), 'back');
      sql.run('UPDATE undo_step SET is_undone = 1 WHERE id = ?', [step['id'] ?? null]);
      return true;
    },
    redo() {
      const step = nextUndone();
      if (!step) return false;
      apply(Number(step['id']), 'forward');
      sql.run('UPDATE undo_step SET is_undone = 0 WHERE id = ?', [step['id'] ?? null]);
      return true;
    },
  };

  function apply(step: number, direction: 'back' | 'forward') {
    // A row may stand without the row it refers to until the last change of the step is in.
    sql.script('PRAGMA defer_foreign_keys = ON');
    const order = direction === 'back' ? 'DESC' : 'ASC';
    const changes = sql.rows(
      `SELECT table_name, before, after FROM undo_change WHERE step_id = ? ORDER BY id ${order}`,
      [step],
    );
    for (const change of changes) {
      const [from, to] =
        direction === 'back' ? [change['after'], change['before']] : [change['before'], change['after']];
      put(String(change['table_name']), rowOf(from), rowOf(to));
    }
  }

  function put(table: string, from: KeptRow | null, to: KeptRow | null) {
    const shape = shapes.get(table);
    if (!shape) throw new Error(`The undo history names ${table}, which is not a table that can be undone.`);
    const where = shape.key.map((column) => `"${column}" = ?`).join(' AND ');
    const keyIn = (row: KeptRow) => shape.key.map((column) => row.get(column) ?? null);
    if (!to) {
      if (from) sql.run(`DELETE FROM ${table} WHERE ${where}`, keyIn(from));
      return;
    }
    const columns = shape.columns.filter((column) => to.has(column));
    const values = columns.map((column) => to.get(column) ?? null);
    if (from) {
      const set = columns.map((column) => `"${column}" = ?`).join(', ');
      sql.run(`UPDATE ${table} SET ${set} WHERE ${where}`, [...values, ...keyIn(from)]);
      return;
    }
    const names = columns.map((column) => `"${column}"`).join(', ');
    sql.run(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`, values);
  }
}

type KeptRow = Map<string, SqlValue>;

function rowOf(kept: SqlValue | undefined): KeptRow | null {
  if (typeof kept !== 'string') return null;
  const parsed: unknown = JSON.parse(kept);
  if (typeof parsed !== 'object' || parsed === null)
    throw new Error('The undo history holds something that is no row.');
  return new Map(
    Object.entries(parsed).map(([column, value]: [string, unknown]) => {
      if (value === null || typeof value === 'string' || typeof value === 'number') return [column, value];
      throw new Error(`The undo history holds something odd in ${column}.`);
    }),
  );
}
