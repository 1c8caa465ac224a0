import type { GroupRole } from '#domain/agenda/groupRoles';
import type { Seat } from './TableMark.tsx';

const SEAT_OF: Readonly<Record<string, Seat>> = {
  presenter: 'presents',
  timekeeper: 'keeps-time',
  'note-taker': 'takes-notes',
};

/** The seats of a group whose roles stay for the whole session, as its table shows them. */
export function seatsByRole(memberIds: readonly string[], roles: readonly GroupRole[]): Seat[] {
  return memberIds.map(
    (id) => SEAT_OF[roles.find(({ personId }) => personId === id)?.roleId ?? ''] ?? 'advises',
  );
}
