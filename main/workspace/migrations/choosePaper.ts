/** How an event's kit is printed: in large print or not, and on which paper where it is not the program's. */
export const choosePaper = {
  name: 'choose the paper',
  sql: `
ALTER TABLE event ADD COLUMN is_large_print INTEGER NOT NULL DEFAULT 0 CHECK (is_large_print IN (0, 1));
ALTER TABLE event ADD COLUMN paper TEXT NOT NULL DEFAULT 'program' CHECK (paper IN ('program', 'letter', 'a4'));
`,
};
