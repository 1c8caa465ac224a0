import { success } from '#domain/failure';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import { snapshotOf } from './snapshotOf.ts';

/** The event for the calendars of its team. */
export const calendarHandlers: Handlers<'calendar.read'> = {
  async 'calendar.read'(house, { eventId }) {
    const snapshot = snapshotOf(house, eventId);
    if (!snapshot) return gone('event');
    // Read when it is first wanted, so that opening a workspace does not wait for it.
    const { calendarFile } = await import('./calendarFile.ts');
    return success(calendarFile(snapshot, house.clock().wallMs));
  },
};
