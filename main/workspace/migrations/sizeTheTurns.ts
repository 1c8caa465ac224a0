/** Schema 21: whose time the groups of a session go by is planned with it. */
export const sizeTheTurns = {
  name: 'size the turns',
  sql: `
ALTER TABLE session ADD COLUMN group_times TEXT NOT NULL DEFAULT 'together'
  CHECK (group_times IN ('together', 'sized', 'own'));
`,
};
