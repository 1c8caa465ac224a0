import { missingResponsibilities } from '#domain/program/readyResponsibilities';
import { ownDayOf } from '#domain/program/responsibility';
import type { OwnDay } from '#domain/program/responsibility';
import type { Day } from '#domain/time';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';
import { wrongOwner } from '../wrongOwner.ts';

/** Who of the team sees to what by when. */
export const responsibilityHandlers: Handlers<
  'responsibility.add' | 'responsibility.addReady' | 'responsibility.change' | 'responsibility.remove'
> = {
  'responsibility.add'(house, { eventId, responsibility }) {
    const { workspace, newId } = house;
    const wrong = wrongOwner(house, eventId, responsibility.ownerId);
    if (wrong) return wrong;
    const id = newId();
    workspace.responsibilities.add(eventId, { ...responsibility, id, readyId: null });
    return written(`Add “${brief(responsibility.title)}”`, { id });
  },
  'responsibility.addReady'({ workspace, newId }, { eventId }) {
    const event = workspace.events.get(eventId);
    if (!event) return gone('event');
    const missing = missingResponsibilities(event.kind, workspace.responsibilities.ofEvent(eventId));
    // The coordinator, until somebody else takes it: every task has an owner from the start.
    const ownerId = event.team[0]?.id ?? null;
    const ids = missing.map((ready) => {
      const id = newId();
      workspace.responsibilities.add(eventId, { ...ready, id, ownerId, dueOn: null, doneOn: null });
      return id;
    });
    return written('Add the usual responsibilities', { ids });
  },
  'responsibility.change'(house, { responsibilityId, changes }) {
    const { workspace } = house;
    const responsibility = workspace.responsibilities.get(responsibilityId);
    if (!responsibility) return gone('responsibility');
    const { eventId } = responsibility;
    const wrong = wrongOwner(house, eventId, changes.ownerId ?? null);
    if (wrong) return wrong;
    const ownDay = ownDayOf(responsibility);
    const { dueOn, ...others } = changes;
    if (ownDay !== null && dueOn !== undefined) setOwnDay(house, { eventId, ownDay, on: dueOn });
    workspace.responsibilities.change(responsibilityId, ownDay === null ? changes : others);
    return done(`${verbFor(changes)} “${brief(changes.title ?? responsibility.title)}”`);
  },
  'responsibility.remove'({ workspace }, { responsibilityId }) {
    const responsibility = workspace.responsibilities.get(responsibilityId);
    if (!responsibility) return gone('responsibility');
    workspace.responsibilities.remove(responsibilityId);
    return done(`Remove “${brief(responsibility.title)}”`);
  },
};

/** Null brings back the usual distance. */
function setOwnDay(
  { workspace }: OpenHouse,
  { eventId, ownDay, on }: { eventId: string; ownDay: OwnDay; on: Day | null },
): void {
  switch (ownDay) {
    case 'write-ups-due':
      workspace.events.change(eventId, { challengeDueOn: on });
      break;
    case 'digest':
      workspace.events.change(eventId, { digestOn: on });
      break;
    case 'memo':
      workspace.followUps.change(eventId, { memoOn: on });
      break;
    case 'call':
      workspace.followUps.change(eventId, { callOn: on });
      break;
    case 'reflective-memo':
      workspace.followUps.change(eventId, { reflectiveMemoOn: on });
  }
}

function verbFor({
  doneOn,
  dueOn,
  ownerId,
}: {
  doneOn?: Day | null | undefined;
  dueOn?: Day | null | undefined;
  ownerId?: string | null | undefined;
}): string {
  if (doneOn !== undefined) return doneOn === null ? 'Open again' : 'Mark as done';
  if (dueOn !== undefined) return 'Set the date of';
  return ownerId === undefined ? 'Change' : 'Hand over';
}
