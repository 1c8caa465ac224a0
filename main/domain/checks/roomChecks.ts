import type { Check, Repair } from './check.ts';
import type { Group } from '../agenda/session.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, listed, sentence } from './wording.ts';

const SOURCE = 'Room for one or more groups'; // ROL-04, FMT-06

/** A place for every group. */
export function roomChecks(plan: CheckedPlan): Check[] {
  const groups = plan.session.groups.filter((group) => group.memberIds.length > 0);
  if (groups.length === 0) return [];
  const found = [...countCheck(plan, groups), ...sharedChecks(plan, groups), ...missingCheck(plan, groups)];
  if (found.length > 0) return found;
  return [
    {
      id: `${plan.session.id}:rooms`,
      level: 'fine',
      title: 'Every group has its own place',
      why: `${sentence(counted(groups.length, 'group'))} in ${counted(groups.length, 'room')}.`,
      source: SOURCE,
      repair: null,
    },
  ];
}

function countCheck({ session, snapshot }: CheckedPlan, groups: readonly Group[]): Check[] {
  const rooms = roomsOf(snapshot.event.rooms);
  if (rooms.length >= groups.length) return [];
  return [
    {
      id: `${session.id}:rooms:count`,
      level: 'look',
      title:
        rooms.length === 0
          ? 'No rooms are named'
          : `${sentence(counted(rooms.length, 'room'))} for ${counted(groups.length, 'group')}`,
      why: 'Groups sit at least 3 meters apart; one large room can hold about six, as long as each has its own corner.',
      source: SOURCE,
      repair: { label: 'Name the rooms', action: { kind: 'open', place: 'event', personId: null } },
    },
  ];
}

function sharedChecks(plan: CheckedPlan, groups: readonly Group[]): Check[] {
  const byRoom = new Map<string, Group[]>();
  for (const group of groups) {
    const key = keyOf(group.room);
    if (key !== '') byRoom.set(key, [...(byRoom.get(key) ?? []), group]);
  }
  return [...byRoom.values()]
    .filter((sharing) => sharing.length > 1)
    .map((sharing) => ({
      id: `${plan.session.id}:rooms:${keyOf(sharing[0]?.room ?? '')}`,
      level: 'look',
      title: `Groups ${listed(sharing.map(({ letter }) => letter))} share ${sharing[0]?.room.trim() ?? ''}`,
      why: 'A group speaks freely when no other group hears it.',
      source: SOURCE,
      repair: moveTo(plan, sharing.at(-1)),
    }));
}

function missingCheck(plan: CheckedPlan, groups: readonly Group[]): Check[] {
  const without = groups.filter((group) => keyOf(group.room) === '');
  if (without.length === 0) return [];
  const one = without.length === 1;
  return [
    {
      id: `${plan.session.id}:rooms:missing`,
      level: 'look',
      title: `${one ? 'Group' : 'Groups'} ${listed(without.map(({ letter }) => letter))} ${one ? 'has' : 'have'} no room`,
      why: 'Instructions, slides and worksheets tell people where their group meets.',
      source: SOURCE,
      repair: moveTo(plan, without[0]),
    },
  ];
}

function moveTo({ session, snapshot }: CheckedPlan, group: Group | undefined): Repair | null {
  const taken = new Set(session.groups.map(({ room }) => keyOf(room)));
  const free = roomsOf(snapshot.event.rooms).find((room) => !taken.has(keyOf(room)));
  if (!group || free === undefined) return null;
  return {
    label: `Move group ${group.letter} to ${free}`,
    action: { kind: 'setRoom', groupId: group.id, room: free },
  };
}

function roomsOf(rooms: readonly string[]): string[] {
  const keys = new Set<string>();
  return rooms
    .map((room) => room.trim())
    .filter((room) => room !== '' && !keys.has(keyOf(room)) && keys.add(keyOf(room)));
}

function keyOf(room: string): string {
  return room.trim().toLowerCase();
}
