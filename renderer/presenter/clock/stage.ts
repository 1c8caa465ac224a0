import type { Block } from '#domain/agenda/block';
import { dayDeckOf } from '#domain/slides/dayDeck';
import { dayPlanOf } from '#domain/clock/dayPlan';
import type { Deck } from '#domain/slides/deck';
import { deckOf } from '#domain/slides/deckOf';
import { weekdayText } from '#domain/dateText';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { phaseOf } from '#domain/formats/format';
import type { Format, FormatPhase } from '#domain/formats/format';
import type { Attendee } from '#domain/people/person';
import { roundCountOf } from '#domain/agenda/rounds';
import { scheduleOf } from '#domain/agenda/schedule';
import type { Segment } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import type { Show } from '#domain/clock/show';

/** What both screens need of the part that is on, and the clock does not change: a session, a block, or the day around them. */
export interface Stage {
  snapshot: EventSnapshot;
  zone: string;
  /** Everything that runs, this part and the others, in the order in which it stands now. */
  segments: readonly Segment[];
  /** The session's or block's own title; the event's between two parts. */
  title: string;
  session: Session | null;
  block: Block | null;
  format: Format | null;
  /** 0 outside a session. */
  roundCount: number;
  deck: Deck;
}

/** The stages of a show, one for each of its parts. */
export interface Stages {
  show: Show;
  segments: readonly Segment[];
  /** The stage of the part that a segment belongs to; of the first one without a segment. */
  at: (segment: Segment | null) => Stage;
}

/** The stages of a show, with the plan of its run where one goes on; null when the event does not hold it. */
export function stagesOf(
  snapshot: EventSnapshot,
  show: Show | null,
  running: readonly Segment[] | null,
): Stages | null {
  if (show === null || show.eventId !== snapshot.event.id) return null;
  const segments = running ?? plannedOf(snapshot, show);
  if (segments === null) return null;
  const known = new Map<string, Stage>();
  return {
    show,
    segments,
    at(segment) {
      const part = segment ?? segments[0] ?? null;
      const key = part?.sessionId ?? part?.blockId ?? '';
      const stage = known.get(key) ?? stageOf(snapshot, show, segments, part);
      known.set(key, stage);
      return stage;
    },
  };
}

/** What a show would run through as the plan stands; null when the event does not hold it. */
export function plannedOf(snapshot: EventSnapshot, show: Show): Segment[] | null {
  if (show.onDay !== null) return dayPlanOf(snapshot, show.onDay);
  const session = snapshot.sessions.find(({ id }) => id === show.sessionId);
  const format = snapshot.formats.find(({ id }) => id === session?.formatId);
  return session && format ? scheduleOf({ session, format, zone: snapshot.event.zone }).segments : null;
}

function stageOf(
  snapshot: EventSnapshot,
  show: Show,
  segments: readonly Segment[],
  part: Segment | null,
): Stage {
  const session = snapshot.sessions.find(({ id }) => id === (part?.sessionId ?? show.sessionId)) ?? null;
  const block = snapshot.blocks.find(({ id }) => id === part?.blockId) ?? null;
  const formatId = session?.formatId ?? block?.formatId;
  const format = snapshot.formats.find(({ id }) => id === formatId) ?? null;
  const day = show.onDay ?? snapshot.event.startsOn;
  return {
    snapshot,
    zone: snapshot.event.zone,
    segments,
    title: session?.title ?? block?.title ?? weekdayText(day, 'en-US'),
    session,
    block,
    format,
    roundCount: session && format ? roundCountOf(session, format) : 0,
    deck: session && format ? deckOf({ snapshot, session, format }) : dayDeckOf(snapshot, day),
  };
}

/** The format's own words for a segment; null for changes, breaks and phases the format no longer knows. */
export function definedPhase(format: Format | null, segment: Segment | null): FormatPhase | null {
  return format === null || segment?.phaseId == null ? null : (phaseOf(format, segment.phaseId) ?? null);
}

/** What the two sides of the table are called: `Presenter`, `Advisers`. */
export function sideNames(format: Format | null): { presenter: string; peers: string } {
  const nameOf = (id: string) => format?.roles.find((role) => role.id === id)?.name;
  return { presenter: nameOf('presenter') ?? 'Presenter', peers: nameOf('adviser') ?? 'Peers' };
}

/** What somebody likes to be called: `Theo`. */
export function shortName(person: Attendee): string {
  const called = [person.preferred, person.first, person.display].map((name) => name.trim());
  return called.find((name) => name !== '') ?? 'No name';
}
