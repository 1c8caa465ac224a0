import type { Sql, SqlRow, SqlValue } from './sql.ts';

/**
 * How a field of the domain stands in a column. STRICT tables and CHECKs hold each column to its kind of value, so
 * only a value that looks different in the domain is read through anything.
 */
export interface Column<Value> {
  /** Left out where the column's value is the field's value. */
  read?(value: SqlValue): Value;
  write(value: Value): SqlValue;
}

export type FieldsOf<Columns> = {
  [Field in keyof Columns]: Columns[Field] extends Column<infer Value> ? Value : never;
};

/** Some of the fields; a field that is missing or undefined stays as it is. */
export type Some<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined };

export interface Table<Fields> {
  name: string;
  /** The column names in the order of the fields. */
  columns: string[];
  /** `person."first" AS "first", …` for a select. */
  select: string;
  read: (row: SqlRow) => Fields;
  /** The rows where every given field has its value. */
  all: (sql: Sql, where: Some<Fields>, orderBy?: string) => Fields[];
  one: (sql: Sql, where: Some<Fields>) => Fields | undefined;
  insert: (sql: Sql, fields: Fields) => void;
  /** Changes the given fields only, and says how many rows matched. */
  change: (sql: Sql, where: Some<Fields>, changes: Some<Fields>) => number;
  remove: (sql: Sql, where: Some<Fields>) => number;
}

export const text: Column<string> = { write: (value) => value };
export const optionalText: Column<string | null> = { write: (value) => value };
export const number: Column<number> = { write: (value) => value };
export const optionalNumber: Column<number | null> = { write: (value) => value };
export const flag: Column<boolean> = { read: (value) => value === 1, write: (value) => (value ? 1 : 0) };

/** A column that holds one of some words; the table's CHECK lists them too. */
export function oneOf<const Word extends string>(...words: Word[]): Column<Word> {
  return {
    write: (value) => {
      if (!words.includes(value)) throw new Error(`“${value}” is none of ${words.join(', ')}.`);
      return value;
    },
  };
}

/** The same, where the column may also be empty. */
export function optionalOneOf<const Word extends string>(...words: Word[]): Column<Word | null> {
  const known = oneOf(...words);
  return { write: (value) => (value === null ? null : known.write(value)) };
}

/** A table whose columns are the fields in snake_case, as the migrations made it. */
export function table<Columns extends Record<string, Column<unknown>>>(
  name: string,
  fields: Columns,
): Table<FieldsOf<Columns>> {
  type Fields = FieldsOf<Columns>;
  const entries = Object.entries<Column<unknown>>(fields).map(([field, column]) => ({
    field,
    column,
    name: field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  }));
  const select = entries.map((entry) => `${name}."${entry.name}" AS "${entry.field}"`).join(', ');
  const given = (some: Some<Fields>) => {
    const values = new Map<string, unknown>(Object.entries(some));
    return entries
      .filter((entry) => values.get(entry.field) !== undefined)
      .map((entry) => ({ name: entry.name, value: entry.column.write(values.get(entry.field)) }));
  };
  const matching = (where: Some<Fields>) => {
    const parts = given(where);
    if (parts.length === 0) return { text: '', values: [] };
    const condition = parts.map((part) => `"${part.name}" IS ?`).join(' AND ');
    return { text: ` WHERE ${condition}`, values: parts.map((part) => part.value) };
  };
  const converted = entries.flatMap(({ field, column }) => (column.read ? [{ field, column }] : []));
  const read = (row: SqlRow) => {
    const found: Record<string, unknown> = row;
    for (const { field, column } of converted) found[field] = column.read?.(row[field] ?? null);
    return found as Fields; // the table's own columns were selected, and the file holds each to its kind
  };
  const insertText = `INSERT INTO ${name} (${entries.map((entry) => `"${entry.name}"`).join(', ')}) VALUES (${entries.map(() => '?').join(', ')})`;

  return {
    name,
    columns: entries.map((entry) => entry.name),
    select,
    read,
    all(sql, where, orderBy) {
      const found = matching(where);
      const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
      return sql.rows(`SELECT ${select} FROM ${name}${found.text}${order}`, found.values).map(read);
    },
    one(sql, where) {
      const found = matching(where);
      const row = sql.row(`SELECT ${select} FROM ${name}${found.text}`, found.values);
      return row && read(row);
    },
    insert(sql, row) {
      const values = new Map<string, unknown>(Object.entries(row));
      sql.run(
        insertText,
        entries.map((entry) => entry.column.write(values.get(entry.field))),
      );
    },
    change(sql, where, changes) {
      const set = given(changes);
      const found = matching(where);
      if (set.length === 0) return 0;
      const assignments = set.map((part) => `"${part.name}" = ?`).join(', ');
      return sql.run(`UPDATE ${name} SET ${assignments}${found.text}`, [
        ...set.map((part) => part.value),
        ...found.values,
      ]);
    },
    remove(sql, where) {
      const found = matching(where);
      return sql.run(`DELETE FROM ${name}${found.text}`, found.values);
    },
  };
}

/** A row without the columns that only the file needs, such as its place in a list. */
export function without<Row extends object, Field extends keyof Row>(
  row: Row,
  ...fields: Field[]
): Omit<Row, Field> {
  const rest = { ...row };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}
