/** Schema 20: a recommendation knows who gave it, where and in which group, and how far it may travel, as captures do. */
export const tagAdvice = {
  name: 'tag advice',
  sql: `
ALTER TABLE advice ADD COLUMN speaker_id TEXT REFERENCES person (id) ON DELETE SET NULL;
ALTER TABLE advice ADD COLUMN said_in TEXT NOT NULL DEFAULT '';
ALTER TABLE advice ADD COLUMN said_by_group TEXT NOT NULL DEFAULT '';
ALTER TABLE advice ADD COLUMN consent TEXT NOT NULL DEFAULT 'none-needed'
  CHECK (consent IN ('approved', 'pending', 'declined', 'none-needed'));
ALTER TABLE advice ADD COLUMN attribution TEXT NOT NULL DEFAULT 'anonymous'
  CHECK (attribution IN ('name', 'role', 'organization', 'anonymous'));
ALTER TABLE advice ADD COLUMN confidentiality TEXT NOT NULL DEFAULT 'group'
  CHECK (confidentiality IN ('private', 'group', 'program', 'public'));
CREATE INDEX advice_by_speaker ON advice (speaker_id) WHERE speaker_id IS NOT NULL;
`,
};
