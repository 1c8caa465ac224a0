import type { Group, Session, SessionBreak, SessionPhase } from '#domain/session';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalNumber, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

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
  groupSeed: optionalNumber,
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
  /** By day and time. */
  ofEvent: (eventId: string) => Session[];
  /** The session that a group belongs to. */
  ofGroup: (groupId: string) => Session | undefined;
  add: (session: Session, formatVersion: number) => void;
  change: (
    id: string,
    changes: Some<
      Pick<Session, 'title' | 'startsOn' | 'startsAt' | 'endsBy' | 'changeoverMs' | 'variantId'> & {
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
    return row && sessionOf(row);
  };
  return {
    get,
    ofEvent: (eventId) => sessionTable.all(sql, { eventId }, 'starts_on, starts_at, id').map(sessionOf),
    ofGroup(groupId) {
      const group = groupTable.one(sql, { id: groupId });
      return group && get(group.sessionId);
    },
    add(session, formatVersion) {
      sessionTable.insert(sql, { ...session, formatVersion, groupSeed: null });
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

  function sessionOf(row: Row): Session {
    const sessionId = row.id;
    return {
      ...without(row, 'formatVersion', 'groupSeed'),
      phases: phaseTable
        .all(sql, { sessionId }, 'position')
        .map(({ phaseId, name, durationMs }) => ({ phaseId, name, durationMs })),
      breaks: breakTable.all(sql, { sessionId }, 'after_round').map(breakOf),
      groups: groupsOf(sessionId),
    };
  }

  function groupsOf(sessionId: string): Group[] {
    const members = memberTable.all(sql, { sessionId }, 'seat');
    return groupTable.all(sql, { sessionId }, 'position').map(({ id, letter, room }) => ({
      id,
      letter,
      room,
      memberIds: members.filter((member) => member.groupId === id).map((member) => member.personId),
    }));
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
