import type { Sql, SqlValue } from './sql.ts';

/** A list of texts that belong to one row, in their order: goals, rooms, objectives, lines of a theme. */
export interface OrderedTexts {
  of: (sql: Sql, owner: readonly SqlValue[]) => string[];
  /** Writes the list anew where it differs from the kept one. */
  set: (sql: Sql, owner: readonly SqlValue[], texts: readonly string[]) => void;
}

/** `owner` are the columns that together name the list; `position` and `text` are the others. */
export function orderedTexts(table: string, owner: readonly string[]): OrderedTexts {
  const where = owner.map((column) => `${column} = ?`).join(' AND ');
  const columns = [...owner, 'position', 'text'];
  const insert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  const of = (sql: Sql, values: readonly SqlValue[]) =>
    sql
      .rows(`SELECT text FROM ${table} WHERE ${where} ORDER BY position`, values)
      .map((row) => String(row['text'] ?? ''));
  return {
    of,
    set(sql, values, texts) {
      const kept = of(sql, values);
      if (kept.length === texts.length && kept.every((text, index) => text === texts[index])) return;
      sql.run(`DELETE FROM ${table} WHERE ${where}`, values);
      for (const [position, text] of texts.entries()) sql.run(insert, [...values, position, text]);
    },
  };
}
