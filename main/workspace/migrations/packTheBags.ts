/** Schema 6: what to have ready and how much of it, and what is known about the rooms. */
export const packTheBags = {
  name: 'pack the bags',
  sql: `
CREATE TABLE supply (
  id TEXT PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  is_own INTEGER NOT NULL CHECK (is_own IN (0, 1)),
  count INTEGER CHECK (count >= 0),
  per TEXT NOT NULL CHECK (per IN ('session', 'group', 'round', 'person', 'organization', 'room')),
  owner_id TEXT REFERENCES event_team (id) ON DELETE SET NULL,
  is_ready INTEGER NOT NULL CHECK (is_ready IN (0, 1)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX supply_by_event ON supply (event_id, position);
CREATE INDEX supply_by_owner ON supply (owner_id);

CREATE TABLE room_facts (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  seats INTEGER CHECK (seats > 0),
  note TEXT NOT NULL,
  PRIMARY KEY (event_id, name)
) STRICT;
`,
};
