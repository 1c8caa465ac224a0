import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Session } from '#domain/session';
import { addDays, daysBetween } from '#domain/time';
import type { Day } from '#domain/time';
import { formatOf } from './formatsOf.ts';
import type { OpenHouse } from './house.ts';

/**
 * The plan of an event once more on other days: its fields, team, agenda and sessions, who does what by when, and, if
 * wanted, its people with who is kept apart and the groups. What happened at the event (captures, themes, commitments, memos) stays with it.
 */
export function duplicateEvent(
  house: OpenHouse,
  source: EventSnapshot,
  { startsOn, name, withPeople }: { startsOn: Day; name: string; withPeople: boolean },
): string {
  const { workspace, newId } = house;
  const days = daysBetween(source.event.startsOn, startsOn);
  const moved = (day: Day | null) => day && addDays(day, days);
  const id = newId();
  const team = source.event.team.map((member) => ({ ...member, id: newId() }));
  workspace.events.add({
    ...source.event,
    id,
    name,
    startsOn,
    endsOn: addDays(source.event.endsOn, days),
    team,
    challengeDueOn: moved(source.event.challengeDueOn),
    digestOn: moved(source.event.digestOn),
    keepUntilOn: moved(source.event.keepUntilOn),
  });
  if (withPeople) {
    for (const person of source.people)
      workspace.people.attend(id, {
        ...person,
        challengeTopic: '',
        challengeTitle: '',
        challengeQuestion: '',
      });
    for (const pair of source.keepApart) workspace.people.addKeepApart(id, { ...pair, id: newId() });
  }
  for (const block of source.blocks)
    workspace.blocks.add({ ...block, id: newId(), eventId: id, startsOn: addDays(block.startsOn, days) });
  for (const session of source.sessions) {
    const version = formatOf(house, session.formatId)?.version ?? 0;
    workspace.sessions.add(copyOf(session), version);
  }
  for (const responsibility of source.responsibilities)
    workspace.responsibilities.add(id, {
      ...responsibility,
      id: newId(),
      ownerId:
        team[source.event.team.findIndex((member) => member.id === responsibility.ownerId)]?.id ?? null,
      dueOn: moved(responsibility.dueOn),
      doneOn: null,
    });
  return id;

  function copyOf(session: Session): Session {
    return {
      ...session,
      id: newId(),
      eventId: id,
      startsOn: addDays(session.startsOn, days),
      breaks: session.breaks.map((pause) =>
        pause.kind === 'pause'
          ? { ...pause, id: newId(), resumesOn: addDays(pause.resumesOn, days) }
          : { ...pause, id: newId() },
      ),
      groups: withPeople ? session.groups.map((group) => ({ ...group, id: newId() })) : [],
    };
  }
}
