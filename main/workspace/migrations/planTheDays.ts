/** Schema 2: an agenda of blocks and parallel lanes, rounds a session chooses, checks set aside. */
export const planTheDays = {
  name: 'plan the days',
  sql: `
ALTER TABLE session ADD COLUMN rounds INTEGER CHECK (rounds > 0);

CREATE TABLE block (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  seating TEXT NOT NULL CHECK (
    seating IN ('full', 'groups', 'pairs', 'home-teams', 'tour', 'alone', 'break', 'meal')
  ),
  format_id TEXT,
  starts_on TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  duration_ms INTEGER NOT NULL CHECK (duration_ms > 0),
  timing TEXT NOT NULL CHECK (
    timing IN ('start-length', 'start-end', 'length-end', 'follows-length', 'follows-end')
  ),
  ends_at TEXT,
  lane INTEGER NOT NULL CHECK (lane >= 0),
  lead TEXT NOT NULL,
  room TEXT NOT NULL,
  note TEXT NOT NULL,
  stays INTEGER NOT NULL CHECK (stays IN (0, 1))
) STRICT;
CREATE INDEX block_by_event ON block (event_id, starts_on, starts_at);

CREATE TABLE event_lane (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_aside (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  check_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (event_id, check_id)
) STRICT, WITHOUT ROWID;
`,
};
