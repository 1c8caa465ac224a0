import type { Slide } from '#domain/deck';
import { clockText, eventDayOf } from '#domain/dateText';
import type { ClockReadout } from '#domain/readClock';
import { nextSegment } from '#domain/nextSegment';
import { turnOf } from '#domain/rounds';
import type { Segment } from '#domain/schedule';
import { slideFor } from '#domain/slideFor';
import { HOUR_MS, wallOf } from '#domain/time';
import { clockFace, minutesLeft } from './clockFace.ts';
import type { ClockFace } from './clockFace.ts';
import { phaseTrack } from './phaseTrack.ts';
import type { TrackPiece } from './phaseTrack.ts';
import { definedPhase, shortName, sideNames } from './stage.ts';
import type { Stage } from './stage.ts';

/** A line such as `Advisers  Short factual questions only`. */
export interface SideLine {
  side: string;
  does: string;
}

/** The column beside a slide. */
export interface SlideColumn {
  /** Above the figures: the segment, or what the time is. */
  head: string;
  figures: string;
  foot: string;
  /** Share of the time that is left, 0 to 1; null where nothing runs. */
  leftShare: number | null;
  isWarning: boolean;
}

/** What the room sees, decided by state alone. */
export type AudienceView =
  | { kind: 'blank' }
  | { kind: 'waiting' }
  | { kind: 'message'; text: string; title: string; figures: string }
  | { kind: 'slide'; slide: Slide; column: SlideColumn | null }
  | {
      kind: 'phase';
      title: string;
      instruction: string;
      sides: SideLine[];
      /** What the framed ear says; null where nobody has to be silent. */
      silence: string | null;
      face: ClockFace;
      roundLine: string;
      track: TrackPiece[];
    }
  | {
      kind: 'rest';
      title: string;
      backHead: string;
      backAt: string;
      leftWords: string;
      leftShare: number;
      then: string;
      presenting: string;
    }
  | { kind: 'thanks' };

/** The view for a moment of a run; `readout` is null before there is one. Blank and messages stand above everything. */
export function audienceView(
  stage: Stage | null,
  { readout, wallMs }: { readout: ClockReadout | null; wallMs: number },
): AudienceView {
  if (readout?.isBlank) return { kind: 'blank' };
  if (stage === null) return { kind: 'waiting' };
  if (readout?.message != null) return messageView(readout, readout.message);
  if (readout === null || readout.status === 'not-started') return welcomeView(stage, readout, wallMs);
  if (readout.status === 'finished') return closingView(stage);
  const { segment } = readout;
  if (segment === null) return { kind: 'waiting' };
  if (segment.kind === 'break' || segment.kind === 'pause') return restView(stage, readout, segment);
  const slide = slideFor(stage.deck, segment);
  if (slide === null || slide.kind === 'phase') return phaseView(stage, readout, segment);
  return { kind: 'slide', slide: withoutPlannedTimes(slide), column: columnOf(readout, segment) };
}

function messageView(readout: ClockReadout, text: string): AudienceView {
  const runs = readout.status !== 'not-started' && readout.status !== 'finished';
  return {
    kind: 'message',
    text,
    title: runs ? (readout.segment?.name ?? '') : '',
    figures: runs ? clockFace(readout).figures : '',
  };
}

function welcomeView(stage: Stage, readout: ClockReadout | null, wallMs: number): AudienceView {
  const slide = stage.deck.slides.find((candidate) => candidate.kind === 'cover');
  if (!slide) return { kind: 'waiting' };
  const startsAt = readout?.segment?.startsAt ?? stage.schedule.startsAt;
  const isNear = startsAt > wallMs && startsAt - wallMs < 6 * HOUR_MS;
  const column: SlideColumn = {
    head: 'Starts at',
    figures: clockText(startsAt, stage.zone),
    foot: stage.session.title,
    leftShare: null,
    isWarning: false,
  };
  return { kind: 'slide', slide, column: isNear ? column : null };
}

function closingView({ deck }: Stage): AudienceView {
  const slide = deck.slides.find((candidate) => candidate.kind === 'next');
  return slide ? { kind: 'slide', slide, column: null } : { kind: 'thanks' };
}

/** Times from the plan would be wrong on screen as soon as something took longer. */
function withoutPlannedTimes(slide: Slide): Slide {
  return slide.kind === 'turns' ? { ...slide, span: '' } : slide;
}

function columnOf(readout: ClockReadout, segment: Segment): SlideColumn {
  const face = clockFace(readout);
  const totalMs = readout.plannedMs + readout.addedMs;
  const minutes = Math.round(totalMs / 60_000);
  return {
    head: segment.name,
    figures: face.figures,
    foot: face.bar?.words ?? `left of ${minutes}`,
    leftShare: totalMs > 0 ? Math.max(0, Math.min(1, readout.remainingMs / totalMs)) : 0,
    isWarning: face.level === 'last' || face.level === 'over',
  };
}

function phaseView(stage: Stage, readout: ClockReadout, segment: Segment): AudienceView {
  const { format, schedule } = stage;
  const defined = definedPhase(format, segment);
  const { roundCount } = schedule;
  return {
    kind: 'phase',
    title: segment.name,
    instruction: defined?.screenLine ?? '',
    sides: defined ? sidesOf(stage, defined) : [],
    silence: defined?.silence ?? null,
    face: clockFace(readout),
    roundLine: [
      segment.round === null ? '' : `Round ${segment.round} of ${roundCount}`,
      nextWords(stage, segment.index),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    track: phaseTrack({ segments: schedule.segments, readout, format }),
  };
}

function sidesOf({ format }: Stage, defined: NonNullable<ReturnType<typeof definedPhase>>): SideLine[] {
  const names = sideNames(format);
  return [
    { side: names.presenter, does: defined.card.presenter },
    { side: names.peers, does: defined.card.peers },
  ].filter((line) => line.does !== '');
}

function nextWords({ schedule, format }: Stage, from: number): string {
  const next = schedule.segments[nextSegment(schedule.segments, from) ?? -1];
  if (!next) return '';
  const defined = definedPhase(format, next);
  const isLong = next.name.length > LONGEST_NEXT && defined?.name === next.name;
  return `Next: ${isLong ? defined.shortName : next.name}`;
}

/** Longer names of the next phase stand in their short form, so that the line keeps to one. */
const LONGEST_NEXT = 14;

function restView(stage: Stage, readout: ClockReadout, segment: Segment): AudienceView {
  const { session, snapshot, zone } = stage;
  const returnsAt = readout.returnsAt ?? readout.segmentEndsAt;
  const totalMs = readout.plannedMs + readout.addedMs;
  const slide = slideFor(stage.deck, segment);
  const names = session.groups.flatMap((group) => {
    const { presenterId } = turnOf(group, segment.round ?? 0);
    const person = snapshot.people.find((candidate) => candidate.id === presenterId);
    return person ? [shortName(person)] : [];
  });
  return {
    kind: 'rest',
    title: segment.name,
    backHead: backHead({ from: readout.at, to: returnsAt, zone }),
    backAt: clockText(returnsAt, zone),
    leftWords: readout.status === 'paused' ? 'Paused' : minutesLeft(readout.remainingMs),
    leftShare: totalMs > 0 ? Math.max(0, Math.min(1, readout.remainingMs / totalMs)) : 0,
    then: slide?.kind === 'break' ? slide.then.replace(/^Then /, '') : '',
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
