import type { EventSnapshot } from '#domain/eventSnapshot';
import { inSession } from '#domain/grouping/groupRules';
import { keyOfOrganization } from '#domain/program/organization';
import type { CardMarks } from './PersonCard.tsx';

/** Looks up what is asked of each person in a session: kept apart, kept together, pinned. */
export function marksFor(
  { keepApart, grouping, people }: EventSnapshot,
  sessionId: string,
): (personId: string) => CardMarks {
  const apart = new Set(keepApart.flatMap(({ personA, personB }) => [personA, personB]));
  const together = new Set<string>();
  for (const rule of grouping.rules) {
    if (rule.kind === 'together') for (const id of rule.personIds) together.add(id);
    else
      for (const side of rule.sides)
        if (side.kind === 'person') apart.add(side.personId);
        else
          for (const { id, organization } of people)
            if (keyOfOrganization(organization) === keyOfOrganization(side.organization)) apart.add(id);
  }
  const pinned = inSession(grouping.pins, sessionId);
  return (personId) => ({
    isApart: apart.has(personId),
    isTogether: together.has(personId),
    isPinned: pinned.has(personId),
  });
}
