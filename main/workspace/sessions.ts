import type { Group, Session, SessionBreak, SessionPhase } from '#domain/agenda/session';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalNumber, optionalText, table, text, without } from './table.ts';
import type { Some, Table } from './table.ts';

const sessionTable = table('session', {
  id: text,
  eventId: text,
  formatId: text,
  formatVersion: number,
  title: text,
  startsOn: text,
  startsAt: text,
  endsBy: optionalText,
  variantId: text,
  changeoverMs: number,
  rounds: optionalNumber,
  groupTimes: oneOf('together', 'sized', 'own'),
  groupSeed: optionalNumber,
  follows: flag,
  /** The plan in which it waits; null in the one that is shown. */
  parkedIn: optionalText,
});
const phaseTable = table('session_phase', {
  sessionId: text,
  position: number,
  phaseId: text,
  name: text,
  durationMs: number,
});
const breakTable = table('session_break', {
  id: text,
  sessionId: text,
  afterRound: number,
  kind: oneOf('break', 'pause'),
  durationMs: optionalNumber,
  resumesOn: optionalText,
  resumesAt: optionalText,
});
const groupTable = table('session_group', {
  id: text,
  sessionId: text,
  position: number,
  letter: text,
  room: text,
});
const memberTable = table('group_member', { sessionId: text, personId: text, groupId: text, seat: number });

/** The sessions of a workspace, with phases, breaks and groups. */
export interface Sessions {
  get: (id: string) => Session | undefined;
  /** Those of the plan that is shown, by day and time. */
  ofEvent: (eventId: string) => Session[];
  /** Those that wait in a plan that is not shown, by day and time. */
  parkedIn: (scenarioId: string) => Session[];
  /** The session that a group belongs to. */
  ofGroup: (groupId: string) => Session | undefined;
  add: (session: Session, formatVersion: number) => void;
  change: (
    id: string,
    changes: Some<
      Pick<
        Session,
        | 'title'
        | 'startsOn'
        | 'startsAt'
        | 'follows'
        | 'endsBy'
        | 'changeoverMs'
        | 'rounds'
        | 'groupTimes'
        | 'variantId'
      > & {
        groupSeed: number;
      }
    >,
  ) => void;
  setPhases: (id: string, phases: readonly SessionPhase[]) => void;
  /** Takes the place of what stood after the same round. */
  setBreak: (id: string, pause: SessionBreak) => void;
  removeBreak: (id: string, afterRound: number) => boolean;
  /** Groups in order, members in the order of their seats; only what differs is written. */
  setGroups: (id: string, groups: readonly Group[]) => void;
  remove: (id: string) => void;
}

type Row = ReturnType<typeof sessionTable.read>;

/** Sessions kept through these statements. */
export function sessionsIn(sql: Sql): Sessions {
  const get = (id: string) => {
    const row = sessionTable.one(sql, { id });
    return row && wholeSessions([row], '= ?', id)[0];
  };
  return {
    get,
    ofEvent: (eventId) =>
      wholeSessions(
        sessionTable.all(sql, { eventId, parkedIn: null }, 'starts_on, starts_at, id'),
        'IN (SELECT id FROM session WHERE event_id = ? AND parked_in IS NULL)',
        eventId,
      ),
    parkedIn: (scenarioId) =>
      wholeSessions(
        sessionTable.all(sql, { parkedIn: scenarioId }, 'starts_on, starts_at, id'),
        'IN (SELECT id FROM session WHERE parked_in = ?)',
        scenarioId,
      ),
    ofGroup(groupId) {
      const group = groupTable.one(sql, { id: groupId });
      return group && get(group.sessionId);
    },
    add(session, formatVersion) {
      sessionTable.insert(sql, { ...session, formatVersion, groupSeed: null, parkedIn: null });
      setPhases(session.id, session.phases);
      for (const pause of session.breaks) breakTable.insert(sql, breakRow(session.id, pause));
      setGroups(session.id, session.groups);
    },
    change: (id, changes) => void sessionTable.change(sql, { id }, changes),
    setPhases,
    setBreak(id, pause) {
      const row = breakRow(id, pause);
      const place = { sessionId: id, afterRound: row.afterRound };
      if (breakTable.change(sql, place, without(row, 'id', 'sessionId', 'afterRound')) === 0)
        breakTable.insert(sql, row);
    },
    removeBreak: (sessionId, afterRound) => breakTable.remove(sql, { sessionId, afterRound }) > 0,
    setGroups,
    remove: (id) => void sessionTable.remove(sql, { id }),
  };

  /** Sessions with their parts; `which` and its value pick the same sessions by id, in one query for each part. */
  function wholeSessions(rows: readonly Row[], which: string, value: string): Session[] {
    const partsOf = <Part extends { sessionId: string }>(part: Table<Part>, order: string) =>
      bySession(
        sql
          .rows(`SELECT ${part.select} FROM ${part.name} WHERE session_id ${which} ORDER BY ${order}`, [
            value,
          ])
          .map(part.read),
      );
    const phases = partsOf(phaseTable, 'session_id, position');
    const breaks = partsOf(breakTable, 'session_id, after_round');
    const groups = partsOf(groupTable, 'session_id, position');
    const members = membersByGroup(which, value);
    return rows.map((row) => ({
      ...without(row, 'formatVersion', 'groupSeed', 'parkedIn'),
      phases: (phases.get(row.id) ?? []).map(({ phaseId, name, durationMs }) => ({
        phaseId,
        name,
        durationMs,
      })),
      breaks: (breaks.get(row.id) ?? []).map(breakOf),
      groups: (groups.get(row.id) ?? []).map(({ id, letter, room }) => ({
        id,
        letter,
        room,
        memberIds: members.get(id) ?? [],
      })),
    }));
  }

  function membersByGroup(which: string, value: string): Map<string, string[]> {
    const found = new Map<string, string[]>();
    const rows = sql
      .rows(`SELECT ${memberTable.select} FROM group_member WHERE session_id ${which} ORDER BY seat`, [value])
      .map(memberTable.read);
    for (const { groupId, personId } of rows) {
      const members = found.get(groupId);
      if (members) members.push(personId);
      else found.set(groupId, [personId]);
    }
    return found;
  }

  function setPhases(sessionId: string, phases: readonly SessionPhase[]) {
    const kept = phaseTable.all(sql, { sessionId }, 'position');
    for (const { position } of kept.slice(phases.length)) phaseTable.remove(sql, { sessionId, position });
    for (const [position, phase] of phases.entries()) {
      const before = kept[position];
      if (!before) phaseTable.insert(sql, { ...phase, sessionId, position });
      else if (
        before.phaseId !== phase.phaseId ||
        before.name !== phase.name ||
        before.durationMs !== phase.durationMs
      )
        phaseTable.change(sql, { sessionId, position }, phase);
    }
  }

  function setGroups(sessionId: string, groups: readonly Group[]) {
    const kept = groupTable.all(sql, { sessionId });
    for (const [position, { id, letter, room }] of groups.entries()) {
      const before = kept.find((group) => group.id === id);
      if (!before) groupTable.insert(sql, { id, sessionId, position, letter, room });
      else if (before.position !== position || before.letter !== letter || before.room !== room)
        groupTable.change(sql, { id }, { position, letter, room });
    }
    const seats = new Map(
      groups.flatMap((group) =>
        group.memberIds.map((personId, seat) => [personId, { groupId: group.id, seat }] as const),
      ),
    );
    for (const member of memberTable.all(sql, { sessionId })) {
      const seat = seats.get(member.personId);
      const { personId } = member;
      seats.delete(personId);
      if (!seat) memberTable.remove(sql, { sessionId, personId });
      else if (seat.groupId !== member.groupId || seat.seat !== member.seat)
        memberTable.change(sql, { sessionId, personId }, seat);
    }
    for (const [personId, seat] of seats) memberTable.insert(sql, { sessionId, personId, ...seat });
    for (const { id } of kept) if (!groups.some((group) => group.id === id)) groupTable.remove(sql, { id });
  }
}

function bySession<Part extends { sessionId: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const kept = found.get(part.sessionId);
    if (kept) kept.push(part);
    else found.set(part.sessionId, [part]);
  }
  return found;
}

function breakRow(sessionId: string, pause: SessionBreak): ReturnType<typeof breakTable.read> {
  const { id, afterRound, kind } = pause;
  return kind === 'break'
    ? { id, sessionId, afterRound, kind, durationMs: pause.durationMs, resumesOn: null, resumesAt: null }
    : {
        id,
        sessionId,
        afterRound,
        kind,
        durationMs: null,
        resumesOn: pause.resumesOn,
        resumesAt: pause.resumesAt,
      };
}

function breakOf(row: ReturnType<typeof breakTable.read>): SessionBreak {
  const { id, afterRound } = row;
  return row.kind === 'break'
    ? { id, afterRound, kind: 'break', durationMs: row.durationMs ?? 0 }
    : { id, afterRound, kind: 'pause', resumesOn: row.resumesOn ?? '', resumesAt: row.resumesAt ?? '' };
}
