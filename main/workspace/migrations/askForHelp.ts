/** Schema 7: what a host team asks for in a peer assist, and who is on which side of it. */
export const askForHelp = {
  name: 'ask for help',
  sql: `
CREATE TABLE assist (
  event_id TEXT PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  outcome TEXT NOT NULL,
  deliverable TEXT NOT NULL,
  context TEXT NOT NULL,
  past_efforts TEXT NOT NULL,
  constraints TEXT NOT NULL,
  reading TEXT NOT NULL,
  decision_on TEXT,
  report_back_on TEXT,
  summary_by_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  complexity TEXT CHECK (complexity IN ('one-question', 'linked-questions', 'whole-system')),
  travel TEXT CHECK (travel IN ('same-place', 'some-hours', 'overnight'))
) STRICT;
CREATE INDEX assist_by_summary ON assist (summary_by_id);

CREATE TABLE assist_member (
  event_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('host', 'resource')),
  experience TEXT NOT NULL,
  recency TEXT CHECK (recency IN ('now', 'two-years', 'five-years', 'longer')),
  PRIMARY KEY (event_id, person_id),
  FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX assist_member_by_person ON assist_member (person_id);
`,
};
