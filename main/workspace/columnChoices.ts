import type { ColumnMapping } from '#domain/registration/registration';
import type { Sql } from './sql.ts';
import { number, table, text } from './table.ts';

const choiceTable = table('column_choice', { headings: text, field: text, columnIndex: number });

/** Which column holds what in lists with certain headings, as somebody chose it by hand. */
export interface ColumnChoices {
  /** Null where nothing was chosen for these headings. */
  of: (headings: string) => ColumnMapping | null;
  keep: (headings: string, mapping: ColumnMapping) => void;
  forget: (headings: string) => boolean;
}

/** Column choices kept through these statements. */
export function columnChoicesIn(sql: Sql): ColumnChoices {
  const of = (headings: string) => {
    const rows = choiceTable.all(sql, { headings }, 'field');
    return rows.length === 0
      ? null
      : Object.fromEntries(rows.map(({ field, columnIndex }) => [field, columnIndex]));
  };
  return {
    of,
    keep(headings, mapping) {
      const kept = of(headings) ?? {};
      for (const field of Object.keys(kept))
        if (!Object.hasOwn(mapping, field)) choiceTable.remove(sql, { headings, field });
      for (const [field, columnIndex] of Object.entries(mapping))
        if (kept[field] === undefined) choiceTable.insert(sql, { headings, field, columnIndex });
        else choiceTable.change(sql, { headings, field }, { columnIndex });
    },
    forget: (headings) => choiceTable.remove(sql, { headings }) > 0,
  };
}
