import type { Deck } from '#domain/deck';
import { deckOf } from '#domain/deckOf';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { phaseOf } from '#domain/format';
import type { Format, FormatPhase } from '#domain/format';
import type { Attendee } from '#domain/person';
import { scheduleOf } from '#domain/schedule';
import type { Schedule, Segment } from '#domain/schedule';
import type { Session } from '#domain/session';

/** What both screens of a session need and the clock does not change. */
export interface Stage {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  schedule: Schedule;
  deck: Deck;
  zone: string;
}

/** The stage of a session; null when the event does not hold it or its format. */
export function stageOf(snapshot: EventSnapshot, sessionId: string | null): Stage | null {
  const session = snapshot.sessions.find((candidate) => candidate.id === sessionId);
  const format = snapshot.formats.find((candidate) => candidate.id === session?.formatId);
  if (!session || !format) return null;
  const { zone } = snapshot.event;
  return {
    snapshot,
    session,
    format,
    schedule: scheduleOf({ session, format, zone }),
    deck: deckOf({ snapshot, session, format }),
    zone,
  };
}

/** The format's own words for a segment; null for changes, breaks and phases the format no longer knows. */
export function definedPhase(format: Format, segment: Segment | null): FormatPhase | null {
  return segment?.phaseId == null ? null : (phaseOf(format, segment.phaseId) ?? null);
}

/** What the two sides of the table are called: `Presenter`, `Advisers`. */
export function sideNames(format: Format): { presenter: string; peers: string } {
  const nameOf = (id: string) => format.roles.find((role) => role.id === id)?.name;
  return { presenter: nameOf('presenter') ?? 'Presenter', peers: nameOf('adviser') ?? 'Peers' };
}

/** What somebody likes to be called: `Theo`. */
export function shortName(person: Attendee): string {
  const called = [person.preferred, person.first, person.display].map((name) => name.trim());
  return called.find((name) => name !== '') ?? 'No name';
}
