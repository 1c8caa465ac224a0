import type { Sql } from './sql.ts';

/**
 * Makes two people one: every row of any table that names the one who goes names the one who stays. Where both have a
 * row of their own that there can be only one of, such as a seat in the same session, the row of the one who stays counts.
 */
export function mergePeople(sql: Sql, keepId: string, goneId: string): void {
  const references = sql
    .rows(
      `SELECT tables.name AS tableName, keys."from" AS columnName
       FROM sqlite_schema AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.type = 'table' AND keys."table" = 'person' AND tables.name <> 'person_line'
       ORDER BY tables.name = 'attendance' DESC, tables.name, keys."from"`,
    )
    .map((row) => ({ table: String(row['tableName']), column: String(row['columnName']) }));
  sql.run('DELETE FROM keep_apart WHERE ? IN (person_a, person_b) AND ? IN (person_a, person_b)', [
    keepId,
    goneId,
  ]);
  sql.run(
    `DELETE FROM keep_apart WHERE ? IN (person_a, person_b) AND EXISTS (
       SELECT 1 FROM keep_apart AS kept WHERE kept.event_id = keep_apart.event_id AND ? IN (kept.person_a, kept.person_b)
       AND (CASE WHEN keep_apart.person_a = ? THEN keep_apart.person_b ELSE keep_apart.person_a END)
         IN (kept.person_a, kept.person_b))`,
    [goneId, keepId, goneId],
  );
  for (const { table, column } of references)
    sql.run(`UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE "${column}" = ?`, [keepId, goneId]);
  sql.run('UPDATE commitment SET buddy_id = NULL WHERE buddy_id = person_id');
  sql.run('DELETE FROM person WHERE id = ?', [goneId]);
}
