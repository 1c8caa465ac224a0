import { turnOf } from '#domain/agenda/rounds';
import type { Segment } from '#domain/agenda/schedule';
import { nextSegment } from '#domain/clock/nextSegment';
import type { ClockReadout } from '#domain/clock/readClock';
import { clockText, eventDayOf } from '#domain/dateText';
import type { Slide } from '#domain/slides/deck';
import { wallOf } from '#domain/time';
import { minutesLeft } from '../clock/clockFace.ts';
import { shortName } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

/** What the room sees of a break or pause. */
export interface RestView {
  kind: 'rest';
  title: string;
  backHead: string;
  backAt: string;
  leftWords: string;
  leftShare: number;
  then: string;
  presenting: string;
}

/** A break or pause: when people are to be back, how long that still is, and what comes then. */
export function restView(
  stage: Stage,
  { readout, segment, slide }: { readout: ClockReadout; segment: Segment; slide: Slide | null },
): RestView {
  const { session, snapshot, zone, segments } = stage;
  const returnsAt = readout.returnsAt ?? readout.segmentEndsAt;
  const totalMs = readout.plannedMs + readout.addedMs;
  const following = segments[nextSegment(segments, segment.index) ?? -1];
  const names = (session?.groups ?? []).flatMap((group) => {
    const { presenterId } = turnOf(group, segment.round ?? 0);
    const person = snapshot.people.find((candidate) => candidate.id === presenterId);
    return person ? [shortName(person)] : [];
  });
  return {
    kind: 'rest',
    title: segment.name,
    backHead: segment.index === 0 ? 'We begin at' : backHead({ from: readout.at, to: returnsAt, zone }),
    backAt: clockText(returnsAt, zone),
    leftWords: readout.status === 'paused' ? 'Paused' : minutesLeft(readout.remainingMs),
    leftShare: totalMs > 0 ? Math.max(0, Math.min(1, readout.remainingMs / totalMs)) : 0,
    then:
      slide?.kind === 'break' ? slide.then.replace(/^Then /, '') : following?.part || following?.name || '',
    presenting: segment.round === null ? '' : names.join(', '),
  };
}

/** `Back at`, or with the day when it is not today's. */
function backHead({ from, to, zone }: { from: number; to: number; zone: string }): string {
  const days = eventDayOf(to, wallOf(from, zone).on, zone) - 1;
  if (days <= 0) return 'Back at';
  if (days === 1) return 'Back tomorrow at';
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: zone }).format(to);
  return `Back on ${weekday} at`;
}
