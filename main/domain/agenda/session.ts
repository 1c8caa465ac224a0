import type { Day, DurationMs, WallTime } from '../time.ts';

/**
 * Whose time each group goes by. `together`: the clock's. `sized`: turns are as long as the group's own number of
 * people allows, so that groups of four and five end together. `own`: each group may have a clock of its own.
 */
export type GroupTimes = 'together' | 'sized' | 'own';

/** A phase as this session plans it; text and roles come from the format. */
export interface SessionPhase {
  phaseId: string;
  name: string;
  durationMs: DurationMs;
}

/** Between two rounds: a break of some minutes, or a pause until a given day and time (overnight, other blocks). */
export type SessionBreak = { id: string; afterRound: number } & (
  { kind: 'break'; durationMs: DurationMs } | { kind: 'pause'; resumesOn: Day; resumesAt: WallTime }
);

/** A group at a table. Members stand in presenting order: seat r presents in round r. */
export interface Group {
  id: string;
  /** A, B, C … in order. */
  letter: string;
  room: string;
  memberIds: string[];
}

/** A session is a block that follows a format. */
export interface Session {
  id: string;
  eventId: string;
  formatId: string;
  title: string;
  startsOn: Day;
  startsAt: WallTime;
  /** Whether it starts when what stands before it on its day ends. */
  follows: boolean;
  variantId: string;
  phases: SessionPhase[];
  changeoverMs: DurationMs;
  /** How many rounds, where the format leaves it open; null for its usual number. */
  rounds: number | null;
  breaks: SessionBreak[];
  groups: Group[];
  /** Whose time its groups go by, unless the room decides otherwise. */
  groupTimes: GroupTimes;
  /** The latest end that the plan has to keep; null when it may end when it ends. */
  endsBy: WallTime | null;
}

/** The letters of the groups of some sessions, each once, in order. */
export function lettersOf(sessions: readonly Pick<Session, 'groups'>[]): string[] {
  return [...new Set(sessions.flatMap(({ groups }) => groups.map(({ letter }) => letter)))].sort();
}

/** The letter of the group that somebody sits in; empty where they sit in none. */
export function letterOf(groups: readonly Group[], personId: string | null): string {
  return groups.find(({ memberIds }) => personId !== null && memberIds.includes(personId))?.letter ?? '';
}
