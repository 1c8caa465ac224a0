/** Schema 9: what a resource team recommends in a peer assist, in the order in which the hosts will act. */
export const keepAdvice = {
  name: 'keep advice',
  sql: `
CREATE TABLE advice (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('recommendation', 'practice', 'lesson')),
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('open', 'do-now', 'explore', 'park')),
  owner_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  due_on TEXT
) STRICT;
CREATE INDEX advice_by_event ON advice (event_id, position);
CREATE INDEX advice_by_owner ON advice (owner_id) WHERE owner_id IS NOT NULL;
`,
};
