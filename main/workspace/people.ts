import { keyOfOrganization } from '#domain/program/organization';
import type { Attendee, KeepApart, Person } from '#domain/people/person';
import { mergePeople } from './mergePeople.ts';
import { listsAt, listsOf, noLists, setLists } from './personLines.ts';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalNumber, optionalText, table, text } from './table.ts';
import type { Some } from './table.ts';

const personFields = {
  id: text,
  first: text,
  last: text,
  display: text,
  preferred: text,
  title: text,
  email: text,
  altEmail: text,
  phone: text,
  pronouns: text,
  organization: text,
  role: text,
  sector: text,
  city: text,
  yearsInRole: optionalNumber,
  yearsAreApproximate: flag,
  givesAdvice: flag,
  mentoring: oneOf('not-said', 'mentor', 'mentee', 'either', 'neither'),
  photoConsent: oneOf('not-asked', 'yes', 'no'),
  directoryConsent: oneOf('not-asked', 'yes', 'no'),
  emergencyContact: text,
};
const personTable = table('person', personFields);
const attendanceFields = {
  standing: oneOf('participant', 'host', 'resource'),
  coming: oneOf('expected', 'late', 'no-show', 'cancelled'),
  arrivesOn: optionalText,
  arrivesAt: optionalText,
  wishes: text,
  dietary: text,
  accessNeeds: text,
  challengeTopic: text,
  challengeTitle: text,
  challengeQuestion: text,
  keepApartNote: text,
};
const attendedTable = table('attendance', attendanceFields);
/** A row of both tables together. */
const attendeeRow = table('attendee', { ...personFields, ...attendanceFields });
const attendanceTable = table('attendance', {
  eventId: text,
  personId: text,
  position: number,
  ...attendanceFields,
});
const keepApartTable = table('keep_apart', {
  id: text,
  eventId: text,
  position: number,
  personA: text,
  personB: text,
  strength: oneOf('hard', 'soft'),
  reason: text,
});

/** The people of a workspace. A person is one row, however many events they attend. */
export interface People {
  get: (id: string) => Person | undefined;
  /** A person at an event; undefined when they are not at it. */
  at: (eventId: string, personId: string) => Attendee | undefined;
  /** In the order of the list. */
  ofEvent: (eventId: string) => Attendee[];
  /** Somebody known by that e-mail address, their first or their other one, capitals aside. */
  withEmail: (email: string) => Person | undefined;
  /** Adds a person to an event; a person who is known already is shared, with their fields renewed. */
  attend: (eventId: string, attendee: Attendee) => void;
  change: (eventId: string, personId: string, changes: Some<Omit<Attendee, 'id'>>) => void;
  /** Takes a person off an event, out of its groups and pairs; somebody at no other event is forgotten. */
  leave: (eventId: string, personId: string) => void;
  /** Makes two people one; everything that named the second names the first. */
  merge: (keepId: string, goneId: string) => void;
  /** Everybody of the workspace, whatever the event. */
  all: () => Person[];
  /** What carries the person's name in an event's follow-up. */
  mentions: (eventId: string, personId: string) => { captures: number; commitments: number };
  /** Writes another name for the organization of everybody who is of it, whatever the event. */
  renameOrganization: (from: string, to: string) => void;
  keptApart: (eventId: string) => KeepApart[];
  keepApart: (id: string) => (KeepApart & { eventId: string }) | undefined;
  addKeepApart: (eventId: string, pair: KeepApart) => void;
  changeKeepApart: (id: string, changes: Some<Pick<KeepApart, 'strength' | 'reason'>>) => void;
  removeKeepApart: (id: string) => void;
}

/** People kept through these statements. */
export function peopleIn(sql: Sql): People {
  const attendees = `SELECT ${personTable.select}, ${attendedTable.select}
    FROM attendance JOIN person ON person.id = attendance.person_id WHERE attendance.event_id = ?`;
  const pair = ({ id, personA, personB, strength, reason }: ReturnType<typeof keepApartTable.read>) => ({
    id,
    personA,
    personB,
    strength,
    reason,
  });
  const withLists = (row: ReturnType<typeof personTable.one>): Person | undefined =>
    row && { ...row, ...listsOf(sql, row.id) };
  const count = (statement: string, values: string[]) => Number(sql.row(statement, values)?.['found'] ?? 0);

  return {
    get: (id) => withLists(personTable.one(sql, { id })),
    at(eventId, personId) {
      const row = sql.row(`${attendees} AND attendance.person_id = ?`, [eventId, personId]);
      return row && { ...attendeeRow.read(row), ...listsOf(sql, personId) };
    },
    ofEvent(eventId) {
      const lists = listsAt(sql, eventId);
      return sql
        .rows(`${attendees} ORDER BY attendance.position`, [eventId])
        .map(attendeeRow.read)
        .map((person) => ({ ...person, ...(lists.get(person.id) ?? noLists()) }));
    },
    withEmail(email) {
      if (email === '') return undefined;
      const found = ['email', 'alt_email'].map((column) =>
        sql.row(
          `SELECT ${personTable.select} FROM person WHERE ${column} = ? COLLATE NOCASE AND ${column} <> '' ORDER BY id LIMIT 1`,
          [email],
        ),
      );
      const row = found.find((candidate) => candidate !== undefined);
      return withLists(row && personTable.read(row));
    },
    attend(eventId, person) {
      if (personTable.change(sql, { id: person.id }, person) === 0) personTable.insert(sql, person);
      setLists(sql, person.id, person);
      const position = count(
        'SELECT coalesce(max(position) + 1, 0) AS found FROM attendance WHERE event_id = ?',
        [eventId],
      );
      attendanceTable.insert(sql, { ...person, eventId, personId: person.id, position });
    },
    change(eventId, personId, changes) {
      personTable.change(sql, { id: personId }, changes);
      setLists(sql, personId, changes);
      attendanceTable.change(sql, { eventId, personId }, changes);
    },
    leave(eventId, personId) {
      const here = [eventId, personId];
      sql.run(
        'DELETE FROM group_member WHERE session_id IN (SELECT id FROM session WHERE event_id = ?) AND person_id = ?',
        here,
      );
      sql.run('DELETE FROM keep_apart WHERE event_id = ? AND ? IN (person_a, person_b)', here);
      leaveRules(sql, eventId, personId);
      sql.run('UPDATE commitment SET buddy_id = NULL WHERE event_id = ? AND buddy_id = ?', here);
      sql.run('DELETE FROM assist_member WHERE event_id = ? AND person_id = ?', here);
      sql.run('UPDATE assist SET summary_by_id = NULL WHERE event_id = ? AND summary_by_id = ?', here);
      sql.run('UPDATE advice SET owner_id = NULL WHERE event_id = ? AND owner_id = ?', here);
      sql.run('UPDATE advice SET speaker_id = NULL WHERE event_id = ? AND speaker_id = ?', here);
      attendanceTable.remove(sql, { eventId, personId });
      sql.run(
        'DELETE FROM person WHERE id = ? AND NOT EXISTS (SELECT 1 FROM attendance WHERE person_id = person.id)',
        [personId],
      );
    },
    merge: (keepId, goneId) => mergePeople(sql, keepId, goneId),
    all: () => personTable.all(sql, {}, 'id').map((row) => ({ ...row, ...noLists() })),
    mentions: (eventId, personId) => ({
      captures: count('SELECT count(*) AS found FROM capture WHERE event_id = ? AND speaker_id = ?', [
        eventId,
        personId,
      ]),
      commitments: count('SELECT count(*) AS found FROM commitment WHERE event_id = ? AND person_id = ?', [
        eventId,
        personId,
      ]),
    }),
    renameOrganization(from, to) {
      const key = keyOfOrganization(from);
      const texts = sql
        .rows("SELECT DISTINCT organization AS name FROM person WHERE organization <> ''")
        .map((row) => String(row['name']));
      for (const organization of texts)
        if (keyOfOrganization(organization) === key)
          personTable.change(sql, { organization }, { organization: to });
      const named = sql
        .rows('SELECT DISTINCT organization AS name FROM group_rule_side WHERE organization IS NOT NULL')
        .map((row) => String(row['name']));
      for (const organization of named)
        if (keyOfOrganization(organization) === key)
          sql.run('UPDATE group_rule_side SET organization = ? WHERE organization = ?', [to, organization]);
    },
    keptApart: (eventId) => keepApartTable.all(sql, { eventId }, 'position').map(pair),
    keepApart(id) {
      const row = keepApartTable.one(sql, { id });
      return row && { ...pair(row), eventId: row.eventId };
    },
    addKeepApart(eventId, added) {
      const position = count(
        'SELECT coalesce(max(position) + 1, 0) AS found FROM keep_apart WHERE event_id = ?',
        [eventId],
      );
      keepApartTable.insert(sql, { ...added, eventId, position });
    },
    changeKeepApart: (id, changes) => void keepApartTable.change(sql, { id }, changes),
    removeKeepApart: (id) => void keepApartTable.remove(sql, { id }),
  };
}

/** Takes somebody out of what is asked of an event's groups; a rule that is left with one side goes. */
function leaveRules(sql: Sql, eventId: string, personId: string) {
  const here = [eventId, personId];
  for (const marks of ['session_pin', 'session_absence'])
    sql.run(
      `DELETE FROM ${marks} WHERE session_id IN (SELECT id FROM session WHERE event_id = ?) AND person_id = ?`,
      here,
    );
  sql.run(
    'DELETE FROM group_rule_side WHERE rule_id IN (SELECT id FROM group_rule WHERE event_id = ?) AND person_id = ?',
    here,
  );
  sql.run(
    `DELETE FROM group_rule WHERE event_id = ?
     AND (SELECT count(*) FROM group_rule_side WHERE rule_id = group_rule.id) < 2`,
    [eventId],
  );
}
