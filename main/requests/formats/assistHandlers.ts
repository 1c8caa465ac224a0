import { failure } from '#domain/failure';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import { brief, done } from '../written.ts';

/** What a host team asks of its peers, and who is on which side. */
export const assistHandlers: Handlers<'assist.change' | 'assist.place'> = {
  'assist.change'({ workspace }, { eventId, changes }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const { summaryById } = changes;
    const hosts = workspace.assists.membersOf(eventId).filter(({ side }) => side === 'host');
    if (summaryById && !hosts.some(({ personId }) => personId === summaryById))
      return failure(
        'invalid',
        'Somebody of the host team sums up at the end. Nothing was changed; put the person into the host team first.',
        'summaryById',
      );
    workspace.assists.change(eventId, changes);
    return done('Change what the host asks for');
  },
  'assist.place'({ workspace }, { eventId, personId, side, ...fields }) {
    const person = workspace.people.ofEvent(eventId).find(({ id }) => id === personId);
    if (!person) return gone('person');
    const known = workspace.assists.membersOf(eventId).find((member) => member.personId === personId);
    if (side === null) {
      workspace.assists.removeMember(eventId, personId);
      return done(`Take ${brief(person.display)} out of the assist`);
    }
    // Who changes sides does not sum up for the hosts any more.
    if (side === 'resource' && known?.side === 'host') workspace.assists.removeMember(eventId, personId);
    workspace.assists.keepMember(eventId, {
      personId,
      side,
      experience: fields.experience ?? known?.experience ?? '',
      recency: fields.recency === undefined ? (known?.recency ?? null) : fields.recency,
    });
    return done(
      known?.side === side
        ? `Change the experience of ${brief(person.display)}`
        : `Put ${brief(person.display)} into the ${side} team`,
    );
  },
};
