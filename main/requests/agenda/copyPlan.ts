import type { Block } from '#domain/agenda/block';
import type { Session } from '#domain/agenda/session';
import { addDays } from '#domain/time';
import { formatOf } from '../formats/formatsOf.ts';
import type { OpenHouse } from '../house.ts';

/** Blocks and sessions once more, some days later or in another event; answers with each new id by the old one. */
export function copyPlan(
  house: OpenHouse,
  plan: { blocks: readonly Block[]; sessions: readonly Session[] },
  { eventId, days, withGroups }: { eventId: string; days: number; withGroups: boolean },
): Map<string, string> {
  const { workspace, newId } = house;
  const ids = new Map<string, string>();
  const idFor = (id: string) => {
    const made = newId();
    ids.set(id, made);
    return made;
  };
  for (const block of plan.blocks)
    workspace.blocks.add({
      ...block,
      id: idFor(block.id),
      eventId,
      startsOn: addDays(block.startsOn, days),
    });
  for (const session of plan.sessions)
    workspace.sessions.add(
      {
        ...session,
        id: idFor(session.id),
        eventId,
        startsOn: addDays(session.startsOn, days),
        breaks: session.breaks.map((pause) =>
          pause.kind === 'pause'
            ? { ...pause, id: newId(), resumesOn: addDays(pause.resumesOn, days) }
            : { ...pause, id: newId() },
        ),
        groups: withGroups ? session.groups.map((group) => ({ ...group, id: newId() })) : [],
      },
      formatOf(house, session.formatId)?.version ?? 0,
    );
  for (const { id } of plan.sessions) {
    const sessionId = ids.get(id) ?? id;
    const copies = workspace.ownSlides
      .ofSession(id)
      .map((slide) => ({ ...slide, id: newId(), owner: { sessionId, onDay: null } }));
    workspace.ownSlides.keepOrder(eventId, [...workspace.ownSlides.ofEvent(eventId), ...copies]);
  }
  if (withGroups)
    for (const { id } of plan.sessions) {
      const { pinnedIds, absentIds } = workspace.groupings.seatsOf(id);
      const sessionId = ids.get(id) ?? id;
      for (const personId of pinnedIds) workspace.groupings.pin({ sessionId, personId }, true);
      for (const personId of absentIds) workspace.groupings.setAbsent({ sessionId, personId }, true);
    }
  return ids;
}
