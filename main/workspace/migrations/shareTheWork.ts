/** Schema 3: who of the team sees to what by when. */
export const shareTheWork = {
  name: 'share the work',
  sql: `
CREATE TABLE responsibility (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  ready_id TEXT,
  title TEXT NOT NULL,
  area TEXT NOT NULL CHECK (
    area IN ('schedule', 'room', 'people', 'pre-work', 'print', 'delivery', 'follow-up')
  ),
  owner_id TEXT REFERENCES event_team (id) ON DELETE SET NULL,
  due_on TEXT,
  counted_days INTEGER,
  counted_from TEXT CHECK (
    counted_from IN ('start', 'end', 'write-ups-due', 'digest', 'memo', 'call', 'reflective-memo')
  ),
  done_on TEXT,
  note TEXT NOT NULL,
  CHECK ((counted_days IS NULL) = (counted_from IS NULL))
) STRICT;
CREATE INDEX responsibility_by_event ON responsibility (event_id, position);
CREATE INDEX responsibility_by_owner ON responsibility (owner_id);
`,
};
