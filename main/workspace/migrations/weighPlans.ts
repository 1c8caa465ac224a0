/** Schema 5: several plans of one event to choose from, sessions that follow what stands before, templates. */
export const weighPlans = {
  name: 'weigh several plans',
  sql: `
CREATE TABLE scenario (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1))
) STRICT;
CREATE INDEX scenario_by_event ON scenario (event_id, position);

ALTER TABLE block ADD COLUMN parked_in TEXT REFERENCES scenario (id) ON DELETE CASCADE;
ALTER TABLE session ADD COLUMN parked_in TEXT REFERENCES scenario (id) ON DELETE CASCADE;
CREATE INDEX block_by_scenario ON block (parked_in) WHERE parked_in IS NOT NULL;
CREATE INDEX session_by_scenario ON session (parked_in) WHERE parked_in IS NOT NULL;

ALTER TABLE session ADD COLUMN follows INTEGER NOT NULL DEFAULT 0 CHECK (follows IN (0, 1));
ALTER TABLE event ADD COLUMN is_template INTEGER NOT NULL DEFAULT 0 CHECK (is_template IN (0, 1));
`,
};
