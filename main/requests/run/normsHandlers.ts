import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import { brief, done, written } from '../written.ts';

/** Norms as they were agreed. */
export const normsHandlers: Handlers<'norms.agree' | 'norms.remove'> = {
  'norms.agree'({ workspace, newId, clock }, { eventId, ...agreed }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const id = newId();
    workspace.normsAgreed.add(eventId, { ...agreed, id, agreedAt: Math.round(clock().wallMs) });
    return written(`Note that ${brief(agreed.agreedBy)} agreed the norms`, { id });
  },
  'norms.remove'({ workspace }, { agreedId }) {
    const agreed = workspace.normsAgreed.get(agreedId);
    if (!agreed) return gone('note');
    workspace.normsAgreed.remove(agreedId);
    return done(`Remove the norms agreed by ${brief(agreed.agreedBy)}`);
  },
};
