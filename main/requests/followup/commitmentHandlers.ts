import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import { notAtEvent } from '../people/peopleHandlers.ts';
import { brief, done, written } from '../written.ts';

/** What people said they would do. */
export const commitmentHandlers: Handlers<'commitment.add' | 'commitment.change' | 'commitment.remove'> = {
  'commitment.add'(house, { eventId, commitment }) {
    const { workspace, newId } = house;
    if (!workspace.events.get(eventId)) return gone('event');
    const { personId, buddyId } = commitment;
    const wrong = notAtEvent(house, eventId, [personId, buddyId]) ?? ownBuddy(personId, buddyId);
    if (wrong) return wrong;
    const id = newId();
    workspace.commitments.add(eventId, { ...commitment, id });
    return written(`Add commitment “${brief(commitment.text)}”`, { id });
  },
  'commitment.change'(house, { commitmentId, changes }) {
    const commitment = house.workspace.commitments.get(commitmentId);
    if (!commitment) return gone('commitment');
    const personId = changes.personId ?? commitment.personId;
    const buddyId = changes.buddyId === undefined ? commitment.buddyId : changes.buddyId;
    const wrong =
      notAtEvent(house, commitment.eventId, [changes.personId, changes.buddyId]) ??
      ownBuddy(personId, buddyId);
    if (wrong) return wrong;
    house.workspace.commitments.change(commitmentId, changes);
    return done(`${verbFor(changes.status)} “${brief(changes.text ?? commitment.text)}”`);
  },
  'commitment.remove'({ workspace }, { commitmentId }) {
    const commitment = workspace.commitments.get(commitmentId);
    if (!commitment) return gone('commitment');
    workspace.commitments.remove(commitmentId);
    return done(`Remove commitment “${brief(commitment.text)}”`);
  },
};

function verbFor(status: string | undefined): string {
  if (status === 'done') return 'Mark as done';
  if (status === 'put-to-rest') return 'Put to rest';
  return 'Change commitment';
}

function ownBuddy(personId: string, buddyId: string | null): Answer<never> | null {
  return personId === buddyId
    ? failure('invalid', 'A buddy is somebody else. Nothing was changed; choose another person.', 'buddyId')
    : null;
}
