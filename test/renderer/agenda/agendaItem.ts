import type { AgendaItem } from '#domain/agenda/agenda';
import { instantOf, MINUTE_MS } from '#domain/time';

export const ZONE = 'America/Chicago';
/** Two days in April. */
export const EVENT = { startsOn: '2027-04-15', endsOn: '2027-04-16', zone: ZONE };

/** A plain block of an agenda, called like its key. */
export function agendaItem(
  key: string,
  at: string,
  minutes: number,
  { lane = 0, on = EVENT.startsOn, sessionId }: { lane?: number; on?: string; sessionId?: string } = {},
): AgendaItem {
  const startsAt = instantOf(on, at, ZONE);
  return {
    key,
    source:
      sessionId === undefined
        ? { kind: 'block', blockId: key }
        : { kind: 'session', sessionId, part: 'phase', round: null },
    title: key,
    seating: 'full',
    formatId: null,
    startsAt,
    endsAt: startsAt + minutes * MINUTE_MS,
    lane,
    lead: '',
    room: '',
    note: '',
    isStoryFirst: false,
    stays: false,
  };
}
