import type { EventSnapshot } from '#domain/eventSnapshot';
import type { OpenHouse } from './house.ts';

/** Everything about one event; undefined when there is no such event. */
export function snapshotOf(house: OpenHouse, eventId: string): EventSnapshot | undefined {
  const { workspace } = house;
  const event = workspace.events.get(eventId);
  if (!event) return undefined;
  const sessions = workspace.sessions.ofEvent(eventId);
  const followed = new Set(sessions.map((session) => session.formatId));
  return {
    revision: workspace.revision(),
    program: event.programId === null ? null : (workspace.programs.get(event.programId) ?? null),
    event,
    people: workspace.people.ofEvent(eventId),
    keepApart: workspace.people.keptApart(eventId),
    sessions,
    formats: house.formats().filter((format) => followed.has(format.id)),
    captures: workspace.captures.ofEvent(eventId),
    themes: workspace.themes.ofEvent(eventId),
    commitments: workspace.commitments.ofEvent(eventId),
    followUp: workspace.followUps.ofEvent(eventId),
  };
}
