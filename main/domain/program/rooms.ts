import { agendaOf } from '../agenda/agenda.ts';
import type { AgendaItem } from '../agenda/agenda.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Seating } from '../formats/format.ts';
import { isPeer } from '../people/person.ts';
import type { RoomFacts } from './roomFacts.ts';
import { MINUTE_MS } from '../time.ts';
import type { InstantMs } from '../time.ts';

/** Something that happens in a room. */
export interface RoomUse {
  title: string;
  startsAt: InstantMs;
  endsAt: InstantMs;
  people: number;
  seating: Seating;
  /** How the format wants it set up; empty where nothing is said. */
  setUp: string;
}

/** A room with everything that happens in it. */
export interface RoomLine extends RoomFacts {
  /** In the order of their times. */
  uses: RoomUse[];
  /** The most people who are in it at one time; 0 for a room that nothing uses. */
  most: number;
}

/** The rooms that the event names, then those that only the agenda or a group names, each with what happens in it. */
export function roomLines(snapshot: EventSnapshot): RoomLine[] {
  const rooms = new Map<string, RoomLine>();
  const lineOf = (name: string): RoomLine | null => {
    const key = roomKey(name);
    if (key === '') return null;
    const known = rooms.get(key);
    if (known) return known;
    const facts = snapshot.roomFacts.find((candidate) => roomKey(candidate.name) === key);
    const line = {
      name: name.trim(),
      seats: facts?.seats ?? null,
      note: facts?.note ?? '',
      uses: [],
      most: 0,
    };
    rooms.set(key, line);
    return line;
  };
  snapshot.event.rooms.forEach(lineOf);
  const everybody = snapshot.people.filter(isPeer).length;
  for (const item of agendaOf(snapshot)) {
    const format = snapshot.formats.find((candidate) => candidate.id === item.formatId);
    const { title, startsAt, endsAt, seating, source } = item;
    const setUp = format?.room ?? '';
    if (source.kind === 'block' || source.part !== 'round') {
      const room = item.room.trim() === '' && isForEverybody(item) ? snapshot.event.rooms[0] : item.room;
      lineOf(room ?? '')?.uses.push({
        title,
        startsAt,
        endsAt,
        people: everybody,
        seating,
        setUp: source.kind === 'block' ? setUp : '',
      });
      continue;
    }
    const session = snapshot.sessions.find(({ id }) => id === source.sessionId);
    for (const { letter, room, memberIds } of session?.groups ?? []) {
      if (memberIds.length === 0) continue;
      const inRoom = `${session?.title ?? title}, group ${letter}`;
      const uses = lineOf(room)?.uses;
      const before = uses?.at(-1);
      // Round after round in the same room of the same day is one stay.
      if (before?.title === inRoom && startsAt - before.endsAt < LONGEST_BETWEEN_MS) before.endsAt = endsAt;
      else uses?.push({ title: inRoom, startsAt, endsAt, people: memberIds.length, seating, setUp });
    }
  }
  return [...rooms.values()].map((room) => ({ ...room, most: mostAtOnce(room.uses) }));
}

/** Rounds that are further apart are told one by one. */
const LONGEST_BETWEEN_MS = 120 * MINUTE_MS;

/** Whether all are in one room, which is the first of the event unless the block names another. */
function isForEverybody({ lane, seating, source }: AgendaItem): boolean {
  if (source.kind === 'session' && source.part !== 'phase') return false;
  return lane === 0 && seating !== 'break' && seating !== 'meal' && seating !== 'tour';
}

/** By what the names of rooms meet. */
export function roomKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function mostAtOnce(uses: readonly RoomUse[]): number {
  const counts = uses.map(({ startsAt }) =>
    uses
      .filter((use) => use.startsAt <= startsAt && startsAt < use.endsAt)
      .reduce((sum, { people }) => sum + people, 0),
  );
  return Math.max(0, ...counts);
}
