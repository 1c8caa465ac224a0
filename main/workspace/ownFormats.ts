import type { Format } from '#domain/formats/format';
import type { Sql } from './sql.ts';
import { table, text } from './table.ts';

const formatTable = table('own_format', { id: text, name: text, definition: text });

/** The formats that were made or taken in here, beside those of the library. */
export interface OwnFormats {
  /** By name; each is checked against the shape of a format where it is read. */
  all: () => { id: string; definition: unknown }[];
  /** Takes the place of one with the same id. */
  keep: (format: Format) => void;
  remove: (id: string) => boolean;
  /** How many sessions and blocks follow it, in any event. */
  uses: (id: string) => number;
  /** How many sessions are planned with it, in any event, plan or template. */
  sessions: (id: string) => number;
}

/** Own formats kept through these statements. */
export function ownFormatsIn(sql: Sql): OwnFormats {
  return {
    all: () =>
      formatTable
        .all(sql, {}, 'name, id')
        .map(({ id, definition }) => ({ id, definition: JSON.parse(definition) as unknown })),
    keep(format) {
      const { id, name } = format;
      const definition = JSON.stringify(format);
      if (formatTable.change(sql, { id }, { name, definition }) === 0)
        formatTable.insert(sql, { id, name, definition });
    },
    remove: (id) => formatTable.remove(sql, { id }) > 0,
    sessions: (id) =>
      Number(sql.row('SELECT count(*) AS found FROM session WHERE format_id = ?', [id])?.['found'] ?? 0),
    uses: (id) =>
      Number(
        sql.row(
          `SELECT (SELECT count(*) FROM session WHERE format_id = ?)
                + (SELECT count(*) FROM block WHERE format_id = ?) AS found`,
          [id, id],
        )?.['found'] ?? 0,
      ),
  };
}
