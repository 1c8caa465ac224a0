import { failure } from '#domain/failure';
import { roomKey } from '#domain/program/rooms';
import { supplyKey } from '#domain/program/supply';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';
import { wrongOwner } from '../wrongOwner.ts';

/** What to have ready for an event, and its rooms. */
export const supplyHandlers: Handlers<'supply.add' | 'supply.note' | 'supply.remove' | 'room.note'> = {
  'supply.add'(house, { eventId, supply }) {
    const { workspace, newId } = house;
    const wrong = wrongOwner(house, eventId, supply.ownerId);
    if (wrong) return wrong;
    const key = supplyKey(supply.name);
    if (workspace.supplies.ofEvent(eventId).some((known) => supplyKey(known.name) === key))
      return failure(
        'refused',
        `“${brief(supply.name)}” is on the list already. Nothing was changed; change its quantity there.`,
        'name',
      );
    const id = newId();
    workspace.supplies.add(eventId, { ...supply, id, isOwn: true, note: '', isReady: false });
    return written(`Add “${brief(supply.name)}”`, { id });
  },
  'supply.note'(house, { eventId, name, changes }) {
    const { workspace, newId } = house;
    const wrong = wrongOwner(house, eventId, changes.ownerId ?? null);
    if (wrong) return wrong;
    const known = noted(house, eventId, name);
    if (known) workspace.supplies.change(known.id, changes);
    else
      workspace.supplies.add(eventId, {
        id: newId(),
        name: name.trim(),
        isOwn: false,
        per: 'session',
        count: changes.count ?? null,
        ownerId: changes.ownerId ?? null,
        isReady: changes.isReady ?? false,
        note: changes.note ?? '',
      });
    return done(`${verbFor(changes)} “${brief(name)}”`);
  },
  'supply.remove'(house, { eventId, name }) {
    const known = noted(house, eventId, name);
    if (!known?.isOwn) return gone('line');
    house.workspace.supplies.remove(known.id);
    return done(`Remove “${brief(name)}”`);
  },
  'room.note'({ workspace }, { eventId, name, changes }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const known = workspace.supplies.roomsOf(eventId).find((room) => roomKey(room.name) === roomKey(name));
    workspace.supplies.keepRoom(eventId, {
      name: known?.name ?? name.trim(),
      seats: changes.seats === undefined ? (known?.seats ?? null) : changes.seats,
      note: changes.note ?? known?.note ?? '',
    });
    return done(`Change the room “${brief(name)}”`);
  },
};

function noted({ workspace }: OpenHouse, eventId: string, name: string) {
  const key = supplyKey(name);
  return workspace.supplies.ofEvent(eventId).find((supply) => supplyKey(supply.name) === key);
}

function verbFor({
  isReady,
  ownerId,
}: {
  isReady?: boolean | undefined;
  ownerId?: string | null | undefined;
}): string {
  if (isReady !== undefined) return isReady ? 'Mark as ready' : 'Mark as not ready';
  return ownerId === undefined ? 'Change' : 'Hand over';
}
