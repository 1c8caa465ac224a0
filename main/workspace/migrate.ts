import { success, failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Migration } from './migrations.ts';
import type { Sql } from './sql.ts';
import { renewUndoTriggers } from './undoTriggers.ts';

/**
 * Brings a file to the newest schema. Each step and its number are one transaction. Before the first step of a file
 * that holds something, `copyFirst` keeps a copy. The first failure ends it, and the file stays as that step found it.
 */
export function migrate({
  sql,
  steps,
  copyFirst,
}: {
  sql: Sql;
  steps: readonly Migration[];
  copyFirst: (version: number) => void;
}): Answer<{ from: number; to: number }> {
  const from = versionOf(sql);
  if (from > steps.length)
    return failure(
      'workspace',
      'This workspace was made by a newer Convener. Install the current version to open it.',
    );
  if (from > 0 && from < steps.length) copyFirst(from);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    sql.script('BEGIN IMMEDIATE');
    try {
      sql.script(step.sql);
      renewUndoTriggers(sql);
      sql.script(`PRAGMA user_version = ${index + 1}`);
      sql.script('COMMIT');
    } catch (error) {
      sql.script('ROLLBACK');
      throw new Error(`Could not ${step.name}.`, { cause: error });
    }
  }
  return success({ from, to: steps.length });
}

/** The number of the last step a file has seen. */
export function versionOf(sql: Sql): number {
  return Number(sql.row('PRAGMA user_version')?.['user_version'] ?? 0);
}
