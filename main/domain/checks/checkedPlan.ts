import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Format } from '../formats/format.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import { scheduleOf } from '../agenda/schedule.ts';
import type { Schedule } from '../agenda/schedule.ts';
import type { Session } from '../agenda/session.ts';

/** What the checks of one session look at. */
export interface CheckedPlan {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  schedule: Schedule;
  /** Those who count as peers; hosts and resource people do not. */
  participants: Attendee[];
}

/** A session with its schedule and its peers; null when its format is not in the library. */
export function checkedPlan(snapshot: EventSnapshot, session: Session): CheckedPlan | null {
  const format = snapshot.formats.find((candidate) => candidate.id === session.formatId);
  if (!format) return null;
  return {
    snapshot,
    session,
    format,
    schedule: scheduleOf({ session, format, zone: snapshot.event.zone }),
    participants: snapshot.people.filter(isPeer),
  };
}
