import type { Answer } from '#domain/failure';
import { failure } from '#domain/failure';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { notAtEvent } from '../people/peopleHandlers.ts';
import { brief, done, written } from '../written.ts';

/** What a resource team says to the hosts of a peer assist, and what they make of it. */
export const adviceHandlers: Handlers<'advice.add' | 'advice.change' | 'advice.move' | 'advice.remove'> = {
  'advice.add'(house, { eventId, advice }) {
    if (!house.workspace.events.get(eventId)) return gone('event');
    const wrong =
      ownerElsewhere(house, eventId, advice.ownerId) ?? notAtEvent(house, eventId, [advice.speakerId]);
    if (wrong) return wrong;
    const id = house.newId();
    house.workspace.advices.add(eventId, { ...advice, id });
    return written(`Add “${brief(advice.text)}”`, { id });
  },
  'advice.change'(house, { adviceId, changes }) {
    const advice = house.workspace.advices.get(adviceId);
    if (!advice) return gone('note');
    const wrong =
      ownerElsewhere(house, advice.eventId, changes.ownerId ?? null) ??
      notAtEvent(house, advice.eventId, [changes.speakerId]);
    if (wrong) return wrong;
    house.workspace.advices.change(adviceId, changes);
    return done(`Change “${brief(changes.text ?? advice.text)}”`);
  },
  'advice.move'({ workspace }, { adviceId, position }) {
    const advice = workspace.advices.get(adviceId);
    if (!advice) return gone('note');
    workspace.advices.move(adviceId, position);
    return done(`Move “${brief(advice.text)}”`);
  },
  'advice.remove'({ workspace }, { adviceId }) {
    const advice = workspace.advices.get(adviceId);
    if (!advice) return gone('note');
    workspace.advices.remove(adviceId);
    return done(`Remove “${brief(advice.text)}”`);
  },
};

function ownerElsewhere(
  { workspace }: OpenHouse,
  eventId: string,
  ownerId: string | null,
): Answer<never> | null {
  if (ownerId === null || workspace.people.ofEvent(eventId).some(({ id }) => id === ownerId)) return null;
  return failure('invalid', 'Whoever takes it on has to be at the event. Nothing was changed.', 'ownerId');
}
