/** What people do before an event, what came back, and what they wish for. */
export const gatherPreWork = {
  name: 'gather pre-work',
  sql: `
CREATE TABLE prework_task (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('agreement', 'look-ahead', 'write-up', 'questionnaire', 'home-conversation', 'reading', 'other')),
  name TEXT NOT NULL,
  send_days INTEGER NOT NULL CHECK (send_days >= 0),
  due_on TEXT,
  due_days INTEGER CHECK (due_days >= 0),
  minutes INTEGER CHECK (minutes > 0)
) STRICT;
CREATE INDEX prework_task_by_event ON prework_task (event_id, position);

CREATE TABLE prework_state (
  task_id TEXT NOT NULL REFERENCES prework_task (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  sent_on TEXT,
  reminded_on TEXT,
  received_on TEXT,
  reviewed_on TEXT,
  shared_on TEXT,
  passed_on TEXT,
  PRIMARY KEY (task_id, person_id)
) STRICT;
CREATE INDEX prework_state_by_person ON prework_state (person_id);

CREATE TABLE write_up (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  situation TEXT NOT NULL,
  why_now TEXT NOT NULL,
  people_involved TEXT NOT NULL,
  tried TEXT NOT NULL,
  my_part TEXT NOT NULL,
  success TEXT NOT NULL,
  help_wanted TEXT NOT NULL,
  keep_private TEXT NOT NULL,
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('private', 'group', 'program', 'public')),
  review_note TEXT NOT NULL,
  PRIMARY KEY (event_id, person_id)
) STRICT;
CREATE INDEX write_up_by_person ON write_up (person_id);
CREATE TABLE write_up_redaction (
  event_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  instead TEXT NOT NULL,
  PRIMARY KEY (event_id, person_id, position),
  FOREIGN KEY (event_id, person_id) REFERENCES write_up (event_id, person_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX write_up_redaction_by_person ON write_up_redaction (person_id);

CREATE TABLE prework_question (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN
    ('practice', 'burning', 'offer', 'look-ahead', 'wish', 'volunteer', 'provocative')),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX prework_question_by_event ON prework_question (event_id, position);
CREATE TABLE prework_answer (
  question_id TEXT NOT NULL REFERENCES prework_question (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  PRIMARY KEY (question_id, person_id)
) STRICT;
CREATE INDEX prework_answer_by_person ON prework_answer (person_id);

CREATE TABLE wish (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX wish_by_event ON wish (event_id, position);
CREATE TABLE wish_person (
  wish_id TEXT NOT NULL REFERENCES wish (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (wish_id, person_id)
) STRICT;
CREATE INDEX wish_person_by_person ON wish_person (person_id);
CREATE TABLE wish_block (
  wish_id TEXT NOT NULL REFERENCES wish (id) ON DELETE CASCADE,
  block_id TEXT NOT NULL REFERENCES block (id) ON DELETE CASCADE,
  PRIMARY KEY (wish_id, block_id)
) STRICT;
CREATE INDEX wish_block_by_block ON wish_block (block_id);

CREATE TABLE reading (
  event_id TEXT PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  abstract TEXT NOT NULL,
  why TEXT NOT NULL,
  host_organization TEXT NOT NULL
) STRICT;

CREATE TABLE returned_form (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  kind TEXT CHECK (kind IN
    ('agreement', 'look-ahead', 'write-up', 'questionnaire', 'home-conversation', 'reading', 'other')),
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  reason TEXT NOT NULL CHECK (reason IN
    ('other-event', 'unknown-person', 'wrong-person', 'second-form', 'not-a-form', 'nothing-filled-in',
     'differs', 'unreadable')),
  explanation TEXT NOT NULL
) STRICT;
CREATE INDEX returned_form_by_event ON returned_form (event_id, received_at);
CREATE INDEX returned_form_by_person ON returned_form (person_id);
CREATE TABLE returned_answer (
  form_id TEXT NOT NULL REFERENCES returned_form (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  field_id TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (form_id, position)
) STRICT, WITHOUT ROWID;
`,
};
