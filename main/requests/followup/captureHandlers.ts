import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import { notAtEvent } from '../people/peopleHandlers.ts';
import { themeElsewhere } from './themeHandlers.ts';
import { brief, done, written } from '../written.ts';

/** What was noted in the room. */
export const captureHandlers: Handlers<'capture.add' | 'capture.change' | 'capture.remove'> = {
  'capture.add'(house, { eventId, capture }) {
    const { workspace, newId, clock } = house;
    if (!workspace.events.get(eventId)) return gone('event');
    const wrong =
      notAtEvent(house, eventId, [capture.speakerId]) ?? themeElsewhere(house, eventId, capture.themeId);
    if (wrong) return wrong;
    const id = newId();
    workspace.captures.add(eventId, { ...capture, id, capturedAt: clock().wallMs });
    return written(`Add ${capture.kind} “${brief(capture.text)}”`, { id });
  },
  'capture.change'(house, { captureId, changes }) {
    const capture = house.workspace.captures.get(captureId);
    if (!capture) return gone('capture');
    const wrong =
      notAtEvent(house, capture.eventId, [changes.speakerId]) ??
      themeElsewhere(house, capture.eventId, changes.themeId);
    if (wrong) return wrong;
    house.workspace.captures.change(captureId, changes);
    const isMoved = changes.themeId !== undefined && changes.themeId !== capture.themeId;
    return done(`${isMoved ? 'Move' : 'Change'} “${brief(changes.text ?? capture.text)}”`);
  },
  'capture.remove'({ workspace }, { captureId }) {
    const capture = workspace.captures.get(captureId);
    if (!capture) return gone('capture');
    workspace.captures.remove(captureId);
    return done(`Remove “${brief(capture.text)}”`);
  },
};
