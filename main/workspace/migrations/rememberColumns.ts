/** Which column of a kind of list holds what, as somebody chose it, so that the next list of that kind is read alike. */
export const rememberColumns = {
  name: 'remember columns',
  sql: `
CREATE TABLE column_choice (
  headings TEXT NOT NULL,
  field TEXT NOT NULL,
  column_index INTEGER NOT NULL CHECK (column_index >= 0),
  PRIMARY KEY (headings, field)
) STRICT, WITHOUT ROWID;
`,
};
