/** What is asked of the groups: who sits together, who is kept apart, what is balanced, who is pinned and who is away. */
export const ruleTheGroups = {
  name: 'rule the groups',
  sql: `
CREATE TABLE group_rule (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('together', 'apart')),
  strength TEXT NOT NULL CHECK (strength IN ('hard', 'soft')),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX group_rule_by_event ON group_rule (event_id, position);
CREATE TABLE group_rule_side (
  rule_id TEXT NOT NULL REFERENCES group_rule (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
  organization TEXT,
  PRIMARY KEY (rule_id, position),
  CHECK ((person_id IS NULL) <> (organization IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX group_rule_side_by_person ON group_rule_side (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE grouping_terms (
  event_id TEXT PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  colleagues TEXT NOT NULL CHECK (colleagues IN ('hard', 'soft', 'allowed')),
  remembers_sessions INTEGER NOT NULL CHECK (remembers_sessions IN (0, 1)),
  remembers_events INTEGER NOT NULL CHECK (remembers_events IN (0, 1))
) STRICT;
CREATE TABLE group_balance (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  attribute TEXT NOT NULL CHECK (attribute IN ('sector', 'role', 'city', 'yearsInRole', 'tags')),
  weight INTEGER NOT NULL CHECK (weight >= 0),
  no_lone_minority INTEGER NOT NULL CHECK (no_lone_minority IN (0, 1)),
  PRIMARY KEY (event_id, attribute)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_pin (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_pin_by_person ON session_pin (person_id);
CREATE TABLE session_absence (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_absence_by_person ON session_absence (person_id);
`,
};
