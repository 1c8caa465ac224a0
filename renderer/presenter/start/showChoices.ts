import { agendaOf, dayOf } from '#domain/agenda/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Show } from '#domain/clock/show';
import type { Day } from '#domain/time';
import { weekday } from '../../state/dates.ts';

/** Something that can be presented. */
export interface ShowChoice {
  key: string;
  show: Show;
  /** In the list of choices: `The whole day, Thursday 15 April`. */
  label: string;
  title: string;
  on: Day;
  /** For a day, how much there is: `9 parts`; empty for a session. */
  parts: string;
}

/** Every session, and every day of the agenda on which there is more than one session: in the order of their days. */
export function showChoices(snapshot: EventSnapshot): ShowChoice[] {
  const { event, sessions, formats } = snapshot;
  const eventId = event.id;
  const ofSessions = sessions
    .filter((session) => formats.some(({ id }) => id === session.formatId))
    .map((session): ShowChoice => ({
      key: `session:${session.id}`,
      show: { eventId, sessionId: session.id, onDay: null },
      label: `${session.title}, ${weekday(session.startsOn)}, ${session.startsAt}`,
      title: session.title,
      on: session.startsOn,
      parts: '',
    }));
  return [...ofSessions, ...dayChoices(snapshot)].sort((one, other) => one.on.localeCompare(other.on));
}

function dayChoices(snapshot: EventSnapshot): ShowChoice[] {
  const { event } = snapshot;
  const days = new Map<Day, Set<string>>();
  for (const item of agendaOf(snapshot)) {
    const on = dayOf(item, event.zone);
    const part = item.source.kind === 'block' ? item.source.blockId : item.source.sessionId;
    days.set(on, (days.get(on) ?? new Set()).add(part));
  }
  return [...days].map(([on, parts]) => ({
    key: `day:${on}`,
    show: { eventId: event.id, sessionId: null, onDay: on },
    label: `The whole day, ${weekday(on)}`,
    title: 'The whole day',
    on,
    parts: `${parts.size} ${parts.size === 1 ? 'part' : 'parts'}`,
  }));
}
