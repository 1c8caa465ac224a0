/** Organizations as things of their own: what they are, their part at an event, and the colleagues at home. */
export const knowTheOrganizations = {
  name: 'know the organizations',
  sql: `
CREATE TABLE organization (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  size TEXT NOT NULL,
  field TEXT NOT NULL,
  mission TEXT NOT NULL,
  history TEXT NOT NULL,
  culture TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE event_organization (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  is_host INTEGER NOT NULL CHECK (is_host IN (0, 1)),
  hosting_reason TEXT NOT NULL,
  home_count INTEGER CHECK (home_count >= 0),
  home_talk_on TEXT,
  home_accepts TEXT NOT NULL,
  report_back_on TEXT,
  PRIMARY KEY (event_id, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_organization_by_organization ON event_organization (organization_id);
CREATE TABLE home_contact (
  event_id TEXT NOT NULL,
  organization_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  may_be_named INTEGER NOT NULL CHECK (may_be_named IN (0, 1)),
  PRIMARY KEY (event_id, organization_id, position),
  FOREIGN KEY (event_id, organization_id)
    REFERENCES event_organization (event_id, organization_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX home_contact_by_organization ON home_contact (organization_id);
CREATE TABLE home_voice (
  event_id TEXT NOT NULL,
  organization_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'concern')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  said_by TEXT,
  PRIMARY KEY (event_id, organization_id, kind, position),
  FOREIGN KEY (event_id, organization_id)
    REFERENCES event_organization (event_id, organization_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX home_voice_by_organization ON home_voice (organization_id);
`,
};
