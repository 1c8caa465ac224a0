/** Schema 1: programs to follow-up, the running clock, the kit's record, and undo. */
export const foundTheWorkspace = {
  name: 'found the workspace',
  sql: `
CREATE TABLE workspace_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  recording_step INTEGER,
  is_clean INTEGER NOT NULL CHECK (is_clean IN (0, 1))
) STRICT;
INSERT INTO workspace_state (id, revision, recording_step, is_clean) VALUES (1, 0, NULL, 1);

CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1))
) STRICT;
CREATE INDEX undo_step_by_state ON undo_step (is_undone, id);
CREATE TABLE undo_change (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX undo_change_by_step ON undo_change (step_id, id);

CREATE TABLE program (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  paper TEXT NOT NULL CHECK (paper IN ('letter', 'a4')),
  language TEXT NOT NULL,
  color TEXT
) STRICT;
CREATE TABLE program_goal (
  program_id TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (program_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  program_id TEXT REFERENCES program (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('retreat', 'session', 'journey', 'assist', 'call')),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  zone TEXT NOT NULL,
  venue TEXT NOT NULL,
  challenge_due_on TEXT,
  digest_on TEXT,
  keep_until_on TEXT
) STRICT;
CREATE INDEX event_by_program ON event (program_id);
CREATE INDEX event_by_start ON event (starts_on);
CREATE TABLE event_room (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_objective (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_team (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;
CREATE INDEX event_team_by_event ON event_team (event_id, position);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  display TEXT NOT NULL,
  preferred TEXT NOT NULL,
  title TEXT NOT NULL,
  email TEXT NOT NULL,
  organization TEXT NOT NULL,
  role TEXT NOT NULL,
  sector TEXT NOT NULL,
  city TEXT NOT NULL,
  years_in_role REAL,
  years_are_approximate INTEGER NOT NULL CHECK (years_are_approximate IN (0, 1))
) STRICT;
CREATE INDEX person_by_email ON person (email COLLATE NOCASE) WHERE email <> '';
CREATE TABLE attendance (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('participant', 'host', 'resource')),
  dietary TEXT NOT NULL,
  access_needs TEXT NOT NULL,
  challenge_topic TEXT NOT NULL,
  challenge_title TEXT NOT NULL,
  challenge_question TEXT NOT NULL,
  keep_apart_note TEXT NOT NULL,
  PRIMARY KEY (event_id, person_id)
) STRICT;
CREATE INDEX attendance_by_order ON attendance (event_id, position);
CREATE INDEX attendance_by_person ON attendance (person_id);
CREATE TABLE keep_apart (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_a TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  person_b TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  strength TEXT NOT NULL CHECK (strength IN ('hard', 'soft')),
  reason TEXT NOT NULL,
  CHECK (person_a <> person_b)
) STRICT;
CREATE INDEX keep_apart_by_event ON keep_apart (event_id, position);
CREATE INDEX keep_apart_by_person_a ON keep_apart (person_a);
CREATE INDEX keep_apart_by_person_b ON keep_apart (person_b);

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  format_id TEXT NOT NULL,
  format_version INTEGER NOT NULL,
  title TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_by TEXT,
  variant_id TEXT NOT NULL,
  changeover_ms INTEGER NOT NULL CHECK (changeover_ms >= 0),
  group_seed INTEGER
) STRICT;
CREATE INDEX session_by_event ON session (event_id, starts_on, starts_at);
CREATE TABLE session_phase (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  phase_id TEXT NOT NULL,
  name TEXT NOT NULL,
  duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_break (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  after_round INTEGER NOT NULL CHECK (after_round >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('break', 'pause')),
  duration_ms INTEGER CHECK (duration_ms >= 0),
  resumes_on TEXT,
  resumes_at TEXT,
  UNIQUE (session_id, after_round),
  CHECK ((kind = 'break') = (duration_ms IS NOT NULL)),
  CHECK ((kind = 'pause') = (resumes_on IS NOT NULL AND resumes_at IS NOT NULL))
) STRICT;
CREATE TABLE session_group (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  letter TEXT NOT NULL,
  room TEXT NOT NULL
) STRICT;
CREATE INDEX session_group_by_session ON session_group (session_id, position);
CREATE TABLE group_member (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES session_group (id) ON DELETE CASCADE,
  seat INTEGER NOT NULL CHECK (seat >= 0),
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_member_by_group ON group_member (group_id, seat);
CREATE INDEX group_member_by_person ON group_member (person_id);

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  story TEXT NOT NULL,
  heard TEXT NOT NULL,
  open_question TEXT NOT NULL
) STRICT;
CREATE INDEX theme_by_event ON theme (event_id, position);
CREATE TABLE theme_line (
  theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('strategy', 'reaction', 'participant-question', 'memo-question')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (theme_id, kind, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE theme_since (
  theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  organization TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (theme_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE capture (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  theme_id TEXT REFERENCES theme (id) ON DELETE SET NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('insight', 'question', 'quote', 'story', 'practice', 'action', 'follow-up')),
  text TEXT NOT NULL,
  is_verbatim INTEGER NOT NULL CHECK (is_verbatim IN (0, 1)),
  speaker_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  said_in TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('exchange', 'call')),
  captured_at INTEGER NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('approved', 'pending', 'declined', 'none-needed')),
  attribution TEXT NOT NULL CHECK (attribution IN ('name', 'role', 'organization', 'anonymous')),
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('private', 'group', 'program', 'public')),
  is_sealed INTEGER NOT NULL CHECK (is_sealed IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX capture_by_event ON capture (event_id, position);
CREATE INDEX capture_by_theme ON capture (theme_id);
CREATE INDEX capture_by_speaker ON capture (speaker_id);

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  first_step TEXT NOT NULL,
  due_on TEXT,
  buddy_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  status TEXT NOT NULL CHECK (status IN ('not-started', 'under-way', 'done', 'put-to-rest')),
  evidence TEXT NOT NULL,
  made_on TEXT
) STRICT;
CREATE INDEX commitment_by_event ON commitment (event_id, position);
CREATE INDEX commitment_by_person ON commitment (person_id);
CREATE INDEX commitment_by_buddy ON commitment (buddy_id);

CREATE TABLE follow_up (
  event_id TEXT PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  memo_on TEXT,
  call_on TEXT,
  reflective_memo_on TEXT,
  call_starts_at TEXT,
  call_minutes INTEGER,
  call_present INTEGER,
  summary TEXT NOT NULL,
  evaluation_cards INTEGER
) STRICT;
CREATE TABLE memo_text (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  memo TEXT NOT NULL CHECK (memo IN ('debrief', 'reflective')),
  "to" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  subject TEXT NOT NULL,
  purpose TEXT NOT NULL,
  how_to_read TEXT NOT NULL,
  next TEXT NOT NULL,
  thanks TEXT NOT NULL,
  PRIMARY KEY (event_id, memo)
) STRICT;
CREATE TABLE follow_up_line (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('reflection', 'next-step', 'memo-reaction', 'keep', 'change')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  count INTEGER,
  PRIMARY KEY (event_id, kind, position),
  CHECK ((kind IN ('keep', 'change')) = (count IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE kit_file (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL,
  session_id TEXT,
  document_id TEXT NOT NULL,
  part_id TEXT NOT NULL,
  folder TEXT NOT NULL,
  file_name TEXT NOT NULL,
  version INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX kit_file_by_event ON kit_file (event_id, document_id, part_id, made_at);

CREATE TABLE run (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  segments TEXT NOT NULL CHECK (json_valid(segments))
) STRICT;
CREATE INDEX run_by_session ON run (session_id, started_at);
CREATE INDEX run_by_end ON run (ended_at, started_at);
CREATE TABLE run_entry (
  run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  wall_ms REAL NOT NULL,
  mono_ms REAL NOT NULL,
  amount INTEGER,
  text TEXT,
  PRIMARY KEY (run_id, position)
) STRICT;
CREATE TABLE run_seen (
  run_id TEXT PRIMARY KEY REFERENCES run (id) ON DELETE CASCADE,
  wall_ms REAL NOT NULL,
  mono_ms REAL NOT NULL
) STRICT;
`,
};
