import type { Event, TeamMember } from '#domain/program/program';
import { orderedTexts } from './orderedTexts.ts';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const eventTable = table('event', {
  id: text,
  programId: optionalText,
  name: text,
  cohort: text,
  kind: oneOf('retreat', 'session', 'journey', 'assist', 'call'),
  startsOn: text,
  endsOn: text,
  zone: text,
  venue: text,
  challengeDueOn: optionalText,
  digestOn: optionalText,
  keepUntilOn: optionalText,
  isLargePrint: flag,
  paper: oneOf('program', 'letter', 'a4'),
  isTemplate: flag,
});
const teamTable = table('event_team', {
  id: text,
  eventId: text,
  position: number,
  name: text,
  role: text,
  email: text,
  phone: text,
});
const rooms = orderedTexts('event_room', ['event_id']);
const objectives = orderedTexts('event_objective', ['event_id']);
const lanes = orderedTexts('event_lane', ['event_id']);

/** A member of the team who may not have an id yet. */
export type NewTeamMember = Omit<TeamMember, 'id'> & { id?: string | undefined };
/** An event to keep. */
export type NewEvent = Omit<Event, 'team'> & { team: NewTeamMember[] };

/** The events of a workspace. */
export interface Events {
  get: (id: string) => Event | undefined;
  /** `isTemplate`: kept to start others from, and shown among them only. */
  add: (event: NewEvent, options?: { isTemplate: boolean }) => void;
  isTemplate: (id: string) => boolean;
  change: (id: string, changes: Some<Omit<NewEvent, 'id'>>) => void;
  /** With everything that belongs to it, and the people and organizations that were at no other event. */
  remove: (id: string) => void;
}

/** Events kept through these statements. */
export function eventsIn(sql: Sql, newId: () => string): Events {
  const teamOf = (eventId: string) =>
    teamTable.all(sql, { eventId }, 'position').map(({ id, name, role, email, phone }) => ({
      id,
      name,
      role,
      email,
      phone,
    }));

  return {
    get(id) {
      const row = eventTable.one(sql, { id });
      return (
        row && {
          ...without(row, 'isTemplate'),
          rooms: rooms.of(sql, [id]),
          objectives: objectives.of(sql, [id]),
          lanes: lanes.of(sql, [id]),
          team: teamOf(id),
        }
      );
    },
    isTemplate: (id) => eventTable.one(sql, { id })?.isTemplate ?? false,
    add(event, { isTemplate } = { isTemplate: false }) {
      eventTable.insert(sql, { ...event, isTemplate });
      setLists(event.id, event);
    },
    change(id, changes) {
      eventTable.change(sql, { id }, changes);
      setLists(id, changes);
    },
    remove(id) {
      sql.run(
        `DELETE FROM person WHERE id IN (SELECT person_id FROM attendance WHERE event_id = ?)
         AND NOT EXISTS (SELECT 1 FROM attendance WHERE person_id = person.id AND event_id <> ?)`,
        [id, id],
      );
      eventTable.remove(sql, { id });
      sql.run(
        `DELETE FROM organization
         WHERE NOT EXISTS (SELECT 1 FROM event_organization WHERE organization_id = organization.id)`,
      );
    },
  };

  function setLists(id: string, lists: Some<Pick<NewEvent, 'rooms' | 'objectives' | 'lanes' | 'team'>>) {
    if (lists.rooms) rooms.set(sql, [id], lists.rooms);
    if (lists.objectives) objectives.set(sql, [id], lists.objectives);
    if (lists.lanes) lanes.set(sql, [id], lists.lanes);
    if (lists.team) setTeam(id, lists.team);
  }

  /** Whoever keeps a name keeps the id, and with it what that person sees to; a new name takes the place it stands in. */
  function setTeam(eventId: string, team: readonly NewTeamMember[]) {
    const free = new Set(teamOf(eventId));
    const taken = team.map((member) => takeFrom(free, ({ name }) => name === member.name));
    const ids = taken.map((kept) => (kept ?? takeFrom(free, () => true))?.id);
    for (const { id } of free) teamTable.remove(sql, { id });
    for (const [position, member] of team.entries()) {
      const id = ids[position];
      const { name, role, email, phone } = member;
      if (id !== undefined) teamTable.change(sql, { id }, { position, name, role, email, phone });
      else teamTable.insert(sql, { id: member.id ?? newId(), eventId, position, name, role, email, phone });
    }
  }
}

function takeFrom<Thing>(things: Set<Thing>, isWanted: (thing: Thing) => boolean): Thing | undefined {
  const found = [...things].find(isWanted);
  if (found !== undefined) things.delete(found);
  return found;
}
