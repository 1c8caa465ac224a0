/** Schema 8: blocks that begin with a story, so that examples come before abstractions. */
export const startWithStories = {
  name: 'start with stories',
  sql: `
ALTER TABLE block ADD COLUMN is_story_first INTEGER NOT NULL DEFAULT 0 CHECK (is_story_first IN (0, 1));
`,
};
