/** More of what is known about people: how to reach them, what they know and give, what they agreed to, whether they come. */
export const knowThePeople = {
  name: 'know the people',
  sql: `
ALTER TABLE person ADD COLUMN alt_email TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN gives_advice INTEGER NOT NULL DEFAULT 0 CHECK (gives_advice IN (0, 1));
ALTER TABLE person ADD COLUMN mentoring TEXT NOT NULL DEFAULT 'not-said'
  CHECK (mentoring IN ('not-said', 'mentor', 'mentee', 'either', 'neither'));
ALTER TABLE person ADD COLUMN photo_consent TEXT NOT NULL DEFAULT 'not-asked'
  CHECK (photo_consent IN ('not-asked', 'yes', 'no'));
ALTER TABLE person ADD COLUMN directory_consent TEXT NOT NULL DEFAULT 'not-asked'
  CHECK (directory_consent IN ('not-asked', 'yes', 'no'));
ALTER TABLE person ADD COLUMN emergency_contact TEXT NOT NULL DEFAULT '';
CREATE INDEX person_by_alt_email ON person (alt_email COLLATE NOCASE) WHERE alt_email <> '';

CREATE TABLE person_line (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('expertise', 'offer', 'advice-topic')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (person_id, kind, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE attendance ADD COLUMN coming TEXT NOT NULL DEFAULT 'expected'
  CHECK (coming IN ('expected', 'late', 'no-show', 'cancelled'));
ALTER TABLE attendance ADD COLUMN arrives_on TEXT;
ALTER TABLE attendance ADD COLUMN arrives_at TEXT;
ALTER TABLE attendance ADD COLUMN wishes TEXT NOT NULL DEFAULT '';
`,
};
