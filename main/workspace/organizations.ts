import { NEW_ORGANIZATION } from '#domain/program/organization';
import type { HomeContact, HomeVoice, Organization, OrganizationProfile } from '#domain/program/organization';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalNumber, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const profileFields = {
  id: text,
  name: text,
  city: text,
  size: text,
  field: text,
  mission: text,
  history: text,
  culture: text,
};
const profileTable = table('organization', profileFields);
const partTable = table('event_organization', {
  eventId: text,
  organizationId: text,
  position: number,
  isHost: flag,
  hostingReason: text,
  homeCount: optionalNumber,
  homeTalkOn: optionalText,
  homeAccepts: text,
  reportBackOn: optionalText,
});
const contactTable = table('home_contact', {
  eventId: text,
  organizationId: text,
  position: number,
  name: text,
  role: text,
  mayBeNamed: flag,
});
const voiceTable = table('home_voice', {
  eventId: text,
  organizationId: text,
  kind: oneOf('question', 'concern'),
  position: number,
  text,
  saidBy: optionalText,
});

/** The organizations of a workspace. An organization is one row, however many events know it. */
export interface Organizations {
  /** Every profile of the workspace. */
  profiles: () => (OrganizationProfile & { id: string })[];
  /** An organization at an event; undefined when the event does not list it. */
  at: (eventId: string, organizationId: string) => Organization | undefined;
  /** In the order in which they were listed. */
  ofEvent: (eventId: string) => Organization[];
  /** Lists an organization at an event; one that is known already is shared, with its fields renewed. */
  list: (eventId: string, organization: Organization) => void;
  change: (eventId: string, organizationId: string, changes: Some<Omit<Organization, 'id'>>) => void;
  /** Takes it off an event's list; one that no other event lists is forgotten. */
  unlist: (eventId: string, organizationId: string) => void;
  /** Forgets organizations that no event lists. */
  forgetUnlisted: () => void;
}

/** Organizations kept through these statements. */
export function organizationsIn(sql: Sql): Organizations {
  const ofEvent = (eventId: string): Organization[] => {
    const parts = partTable.all(sql, { eventId }, 'position, organization_id');
    if (parts.length === 0) return [];
    const profiles = new Map(
      sql
        .rows(
          `SELECT ${profileTable.select} FROM organization
           JOIN event_organization ON event_organization.organization_id = organization.id
           WHERE event_organization.event_id = ?`,
          [eventId],
        )
        .map(profileTable.read)
        .map((profile) => [profile.id, profile]),
    );
    const contacts = byOrganization(contactTable.all(sql, { eventId }, 'position'));
    const voices = byOrganization(voiceTable.all(sql, { eventId }, 'position'));
    const said = (sought: 'question' | 'concern', organizationId: string): HomeVoice[] =>
      (voices.get(organizationId) ?? [])
        .filter(({ kind }) => kind === sought)
        .map((row) => ({ text: row.text, saidBy: row.saidBy }));
    return parts.flatMap(({ organizationId, ...part }) => {
      const profile = profiles.get(organizationId);
      if (!profile) return [];
      return {
        ...profile,
        ...without(part, 'eventId', 'position'),
        homeContacts: (contacts.get(organizationId) ?? []).map(({ name, role, mayBeNamed }) => ({
          name,
          role,
          mayBeNamed,
        })),
        homeQuestions: said('question', organizationId),
        homeConcerns: said('concern', organizationId),
      };
    });
  };
  const at = (eventId: string, organizationId: string) =>
    ofEvent(eventId).find(({ id }) => id === organizationId);
  const forgetUnlisted = () =>
    void sql.run(
      `DELETE FROM organization
       WHERE NOT EXISTS (SELECT 1 FROM event_organization WHERE organization_id = organization.id)`,
    );

  return {
    profiles: () => profileTable.all(sql, {}, 'name, id'),
    at,
    ofEvent,
    list(eventId, organization) {
      const { id } = organization;
      if (profileTable.change(sql, { id }, organization) === 0) profileTable.insert(sql, organization);
      const position = Number(
        sql.row('SELECT coalesce(max(position) + 1, 0) AS next FROM event_organization WHERE event_id = ?', [
          eventId,
        ])?.['next'] ?? 0,
      );
      partTable.insert(sql, { ...NEW_ORGANIZATION, ...organization, eventId, organizationId: id, position });
      setLists(eventId, id, organization);
    },
    change(eventId, organizationId, changes) {
      profileTable.change(sql, { id: organizationId }, changes);
      partTable.change(sql, { eventId, organizationId }, changes);
      setLists(eventId, organizationId, changes);
    },
    unlist(eventId, organizationId) {
      partTable.remove(sql, { eventId, organizationId });
      forgetUnlisted();
    },
    forgetUnlisted,
  };

  function setLists(eventId: string, organizationId: string, lists: Some<Omit<Organization, 'id'>>) {
    if (lists.homeContacts) setContacts(eventId, organizationId, lists.homeContacts);
    if (lists.homeQuestions) setVoices(eventId, organizationId, 'question', lists.homeQuestions);
    if (lists.homeConcerns) setVoices(eventId, organizationId, 'concern', lists.homeConcerns);
  }

  /** Row by row, so that only what differs is written. */
  function setContacts(eventId: string, organizationId: string, contacts: readonly HomeContact[]) {
    const key = { eventId, organizationId };
    for (const [position, contact] of contacts.entries())
      if (contactTable.change(sql, { ...key, position }, contact) === 0)
        contactTable.insert(sql, { ...contact, ...key, position });
    sql.run('DELETE FROM home_contact WHERE event_id = ? AND organization_id = ? AND position >= ?', [
      eventId,
      organizationId,
      contacts.length,
    ]);
  }

  function setVoices(
    eventId: string,
    organizationId: string,
    kind: 'question' | 'concern',
    voices: readonly HomeVoice[],
  ) {
    const key = { eventId, organizationId, kind };
    for (const [position, voice] of voices.entries())
      if (voiceTable.change(sql, { ...key, position }, voice) === 0)
        voiceTable.insert(sql, { ...voice, ...key, position });
    sql.run(
      'DELETE FROM home_voice WHERE event_id = ? AND organization_id = ? AND kind = ? AND position >= ?',
      [eventId, organizationId, kind, voices.length],
    );
  }
}

function byOrganization<Row extends { organizationId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const others = found.get(row.organizationId);
    if (others) others.push(row);
    else found.set(row.organizationId, [row]);
  }
  return found;
}
