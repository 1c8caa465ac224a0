import type { Sql } from './sql.ts';

/**
 * The tables whose every row change can be undone. The running clock has its own undo, files that were written
 * stay written, and pictures never change, so `run…`, `kit_file` and `picture` are not among them.
 */
export const undoableTables = [
  'program',
  'program_goal',
  'program_competency',
  'own_format',
  'event',
  'event_room',
  'event_objective',
  'event_team',
  'event_lane',
  'responsibility',
  'supply',
  'room_facts',
  'assist',
  'assist_member',
  'advice',
  'prework_task',
  'prework_state',
  'write_up',
  'write_up_redaction',
  'prework_question',
  'prework_answer',
  'wish',
  'wish_person',
  'wish_block',
  'reading',
  'returned_form',
  'returned_answer',
  'scenario',
  'block',
  'check_aside',
  'person',
  'person_line',
  'column_choice',
  'attendance',
  'keep_apart',
  'organization',
  'event_organization',
  'home_contact',
  'home_voice',
  'session',
  'session_phase',
  'session_break',
  'session_group',
  'group_member',
  'group_rule',
  'group_rule_side',
  'grouping_terms',
  'group_balance',
  'session_pin',
  'session_absence',
  'theme',
  'theme_line',
  'theme_since',
  'capture',
  'norms_agreed',
  'own_slide',
  'commitment',
  'follow_up',
  'memo_text',
  'follow_up_line',
] as const;

/** The triggers that note, for each row change, the row before and after it; made from the columns the file has. */
export function undoTriggers(sql: Sql): { name: string; text: string }[] {
  return undoableTables.flatMap((table) => {
    const columns = columnsOf(sql, table);
    // A later step of the schema brings the table.
    if (columns.length === 0) return [];
    const row = (side: 'old' | 'new') =>
      `json_object(${columns.map((column) => `'${column}', ${side}."${column}"`).join(', ')})`;
    const differs = columns.map((column) => `old."${column}" IS NOT new."${column}"`).join(' OR ');
    const trigger = (name: string, after: string, values: string) => ({
      name: `undo_${table}_${name}`,
      text: `CREATE TRIGGER undo_${table}_${name} AFTER ${after} ON ${table}
WHEN (SELECT recording_step FROM workspace_state) IS NOT NULL${name === 'update' ? ` AND (${differs})` : ''}
BEGIN
  INSERT INTO undo_change (step_id, table_name, before, after)
  SELECT recording_step, '${table}', ${values} FROM workspace_state;
END`,
    });
    return [
      trigger('insert', 'INSERT', `NULL, ${row('new')}`),
      trigger('update', 'UPDATE', `${row('old')}, ${row('new')}`),
      trigger('delete', 'DELETE', `${row('old')}, NULL`),
    ];
  });
}

/** Makes the file's triggers anew, so that they name every column its tables have now. */
export function renewUndoTriggers(sql: Sql) {
  const kept = sql.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'undo_*'");
  for (const { name } of kept) sql.run(`DROP TRIGGER "${String(name)}"`);
  for (const { text } of undoTriggers(sql)) sql.run(text);
}

/** A table's columns in order. */
export function columnsOf(sql: Sql, table: string): string[] {
  return sql
    .rows('SELECT name FROM pragma_table_info(?) ORDER BY cid', [table])
    .map((row) => String(row['name']));
}

/** The columns of a table's primary key. */
export function keyOf(sql: Sql, table: string): string[] {
  return sql
    .rows('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', [table])
    .map((row) => String(row['name']));
}
