import type { Check } from './check.ts';
import { roomKey, roomLines } from '../program/rooms.ts';
import type { AgendaPlan } from './agendaPlan.ts';

const SOURCE = 'A room that holds the people who are to be in it (ROL-04)';

/** Nobody stands because a room is too small; only rooms whose seats somebody noted can tell. */
export function agendaSeatsChecks({ snapshot }: AgendaPlan): Check[] {
  const rooms = snapshot.roomFacts.some(({ seats }) => seats !== null) ? roomLines(snapshot) : [];
  return rooms.flatMap(({ name, seats, most, uses }): Check[] => {
    if (seats === null || most <= seats) return [];
    const fullest = uses.find(({ people }) => people > seats) ?? uses[0];
    return [
      {
        id: `agenda:seats:${roomKey(name)}`,
        level: 'look',
        title: `${most} people in ${name}, which seats ${seats}`,
        why: `${fullest ? `“${fullest.title}” needs more room than that` : 'More people are there than it seats'}; take another room, or correct the seats on the overview.`,
        source: SOURCE,
        repair: { label: 'See the rooms', action: { kind: 'open', place: 'event', personId: null } },
      },
    ];
  });
}
