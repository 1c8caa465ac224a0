/**
 * Schema 18: a run is of a session or of a whole day; norms as they were agreed; which group a capture came from; own
 * slides, whose pictures are kept once whatever undo does with the slides.
 */
export const runTheDay = {
  name: 'run the day',
  sql: `
CREATE TABLE new_run (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL,
  session_id TEXT,
  on_day TEXT,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  segments TEXT NOT NULL CHECK (json_valid(segments)),
  CHECK ((session_id IS NULL) <> (on_day IS NULL))
) STRICT;
CREATE TABLE new_run_entry (
  run_id TEXT NOT NULL REFERENCES new_run (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  wall_ms REAL NOT NULL,
  mono_ms REAL NOT NULL,
  amount INTEGER,
  text TEXT,
  PRIMARY KEY (run_id, position)
) STRICT;
CREATE TABLE new_run_seen (
  run_id TEXT PRIMARY KEY REFERENCES new_run (id) ON DELETE CASCADE,
  wall_ms REAL NOT NULL,
  mono_ms REAL NOT NULL
) STRICT;
INSERT INTO new_run (id, event_id, session_id, on_day, started_at, ended_at, segments)
  SELECT id, event_id, session_id, NULL, started_at, ended_at, segments FROM run;
INSERT INTO new_run_entry (run_id, position, id, kind, wall_ms, mono_ms, amount, text)
  SELECT run_id, position, id, kind, wall_ms, mono_ms, amount, text FROM run_entry;
INSERT INTO new_run_seen (run_id, wall_ms, mono_ms) SELECT run_id, wall_ms, mono_ms FROM run_seen;
DROP TABLE run_seen;
DROP TABLE run_entry;
DROP TABLE run;
ALTER TABLE new_run RENAME TO run;
ALTER TABLE new_run_entry RENAME TO run_entry;
ALTER TABLE new_run_seen RENAME TO run_seen;
CREATE INDEX run_by_session ON run (session_id, started_at);
CREATE INDEX run_by_day ON run (event_id, on_day, started_at);
CREATE INDEX run_by_end ON run (ended_at, started_at);

ALTER TABLE capture ADD COLUMN said_by_group TEXT NOT NULL DEFAULT '';

CREATE TABLE norms_agreed (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  agreed_in TEXT NOT NULL,
  wording TEXT NOT NULL,
  agreed_by TEXT NOT NULL,
  agreed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX norms_agreed_by_event ON norms_agreed (event_id, position);

CREATE TABLE picture (
  id TEXT PRIMARY KEY,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE own_slide (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  after_slide TEXT NOT NULL,
  title TEXT NOT NULL,
  notes TEXT NOT NULL,
  source TEXT NOT NULL,
  picture_id TEXT NOT NULL REFERENCES picture (id)
) STRICT;
CREATE INDEX own_slide_by_event ON own_slide (event_id, position);
CREATE INDEX own_slide_by_session ON own_slide (session_id);
CREATE INDEX own_slide_by_picture ON own_slide (picture_id);
`,
};
