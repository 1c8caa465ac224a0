/** Schema 11: the cohort of an event, so that a program can hold several. */
export const nameTheCohorts = {
  name: 'name the cohorts',
  sql: `
ALTER TABLE event ADD COLUMN cohort TEXT NOT NULL DEFAULT '';
`,
};
