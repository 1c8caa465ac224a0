import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Written } from '../workspace/workspace.ts';
import { gone } from './gone.ts';
import type { OpenHouse } from './house.ts';

/** Why that person cannot have something of this event to see to; null when they can, or nobody is meant. */
export function wrongOwner(
  { workspace }: OpenHouse,
  eventId: string,
  ownerId: string | null,
): Answer<Written<never>> | null {
  const event = workspace.events.get(eventId);
  if (!event) return gone('event');
  if (ownerId === null || event.team.some((member) => member.id === ownerId)) return null;
  return failure(
    'invalid',
    'This person is not on the team any more. Nothing was changed; choose somebody else.',
    'ownerId',
  );
}
