/** Schema 19: a note can be what its writer makes of something, which is neither a quote nor a paraphrase of it. */
export const markReadings = {
  name: 'mark readings',
  sql: `
ALTER TABLE capture ADD COLUMN is_reading INTEGER NOT NULL DEFAULT 0 CHECK (is_reading IN (0, 1));
`,
};
