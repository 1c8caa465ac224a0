/** Schema 4: what a program agrees on for all its events, and formats of one's own. */
export const holdTheProgram = {
  name: 'hold the program together',
  sql: `
ALTER TABLE program ADD COLUMN partner TEXT NOT NULL DEFAULT '';
ALTER TABLE program ADD COLUMN matching TEXT NOT NULL DEFAULT 'mixed'
  CHECK (matching IN ('same-role', 'same-field', 'different-field', 'mixed'));
ALTER TABLE program ADD COLUMN confidentiality TEXT NOT NULL DEFAULT 'program'
  CHECK (confidentiality IN ('private', 'group', 'program', 'public'));
CREATE TABLE program_competency (
  program_id TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (program_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_format (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;
`,
};
