import type { Slide } from '#domain/slides/deck';
import { clockText } from '#domain/dateText';
import type { ClockReadout } from '#domain/clock/readClock';
import { nextSegment } from '#domain/clock/nextSegment';
import { readGroup } from '#domain/clock/groupClock';
import { turnOf } from '#domain/agenda/rounds';
import type { Segment } from '#domain/agenda/schedule';
import { slideFor } from '#domain/slides/slideFor';
import { HOUR_MS } from '#domain/time';
import type { Zoom } from '#domain/clock/clockEntry';
import { clockFace, figuresFace } from '../clock/clockFace.ts';
import type { ClockFace } from '../clock/clockFace.ts';
import { phaseTrack } from '../clock/phaseTrack.ts';
import type { TrackPiece } from '../clock/phaseTrack.ts';
import { restView } from './restView.ts';
import type { RestView } from './restView.ts';
import type { ShownMoment } from './shownMoment.ts';
import { definedPhase, shortName, sideNames } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';
import { roomFace, turnHead, turnNow, turnWords } from '../groups/turnNow.ts';

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

/** One group on the wall of groups. */
export interface GroupCard {
  id: string;
  /** `A, Lake room`. */
  place: string;
  phase: string;
  presenter: string;
  timekeeper: string;
  face: ClockFace;
}

/** What the room sees, decided by state alone. */
export type AudienceView =
  | { kind: 'blank' }
  | { kind: 'waiting' }
  | { kind: 'message'; text: string; title: string; figures: string }
  | { kind: 'slide'; slide: Slide; column: SlideColumn | null; zoom: Zoom | null }
  | { kind: 'strip'; slide: Slide; title: string; face: ClockFace; zoom: Zoom | null }
  | { kind: 'groups'; title: string; face: ClockFace; cards: GroupCard[] }
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
  | RestView
  | { kind: 'thanks' };

/** The view for a moment of a run. Blank and messages stand above everything, then what a hand chose, then the phase. */
export function audienceView(stage: Stage | null, moment: Omit<ShownMoment, 'isFrozen'>): AudienceView {
  const { readout, reading } = moment;
  if (readout?.isBlank) return { kind: 'blank' };
  if (stage === null) return { kind: 'waiting' };
  if (readout?.message != null) return messageView(readout, readout.message);
  if (readout === null || readout.status === 'not-started')
    return welcomeView(stage, readout, reading.wallMs);
  if (readout.status === 'finished') return closingView(stage);
  const { segment } = readout;
  if (segment === null) return { kind: 'waiting' };
  return chosenView(stage, moment, { readout, segment }) ?? viewOfSegment(stage, readout, segment);
}

interface Now {
  readout: ClockReadout;
  segment: Segment;
}

/** What the facilitator chose instead of what belongs to the phase; null where nothing was chosen or it has no content. */
function chosenView(
  stage: Stage,
  moment: Omit<ShownMoment, 'isFrozen'>,
  { readout, segment }: Now,
): AudienceView | null {
  const { layout, zoom } = readout;
  const shown = stage.deck.slides.find(({ id }) => id === readout.slideId);
  if (layout === 'clock' && !shown) return isRest(segment) ? null : phaseView(stage, readout, segment);
  if (layout === 'groups' && !shown) return groupsView(stage, moment, { readout, segment });
  const slide = shown ?? slideOfSegment(stage, segment);
  if (slide === null || (layout === 'by-phase' && !shown)) return null;
  if (layout === 'strip')
    return { kind: 'strip', slide: drawn(slide), title: segment.name, face: roomFace(stage, readout), zoom };
  return {
    kind: 'slide',
    slide: drawn(slide),
    column: columnOf(stage, readout, segment),
    zoom,
  };
}

function viewOfSegment(stage: Stage, readout: ClockReadout, segment: Segment): AudienceView {
  if (isRest(segment)) return restView(stage, { readout, segment, slide: slideOfSegment(stage, segment) });
  const slide = slideOfSegment(stage, segment);
  if (slide === null || slide.kind === 'phase') return phaseView(stage, readout, segment);
  return {
    kind: 'slide',
    slide: drawn(slide),
    column: columnOf(stage, readout, segment),
    zoom: readout.zoom,
  };
}

/** The slide that belongs to a segment; null where the deck has none. */
export function slideOfSegment({ deck, segments }: Stage, segment: Segment): Slide | null {
  const first = segments.find(({ sessionId }) => sessionId === segment.sessionId);
  return slideFor(deck, segment, { isOpening: first?.key === segment.key });
}

function isRest({ kind }: Segment): boolean {
  return kind === 'break' || kind === 'pause';
}

function groupsView(
  stage: Stage,
  { clock, reading }: Omit<ShownMoment, 'isFrozen'>,
  now: Now,
): AudienceView | null {
  const { session, snapshot, roundCount } = stage;
  const { readout, segment } = now;
  const groups = session?.groups.filter((group) => group.memberIds.length > 0) ?? [];
  if (clock === null || groups.length === 0 || segment.round === null) return null;
  const nameOf = (id: string | null) => {
    const person = snapshot.people.find((candidate) => candidate.id === id);
    return person ? shortName(person) : '';
  };
  return {
    kind: 'groups',
    title: segment.name,
    face: clockFace(readout),
    cards: groups.map((group) => {
      const at = readGroup(clock, reading, { group, rounds: roundCount });
      const turn = turnOf(group, at.round ?? segment.round ?? 1);
      return {
        id: group.id,
        place: [group.letter, group.room].filter((part) => part !== '').join(', '),
        phase: at.segment?.name ?? segment.name,
        presenter: turn.presenterId === null ? 'Spare round' : nameOf(turn.presenterId),
        timekeeper: nameOf(turn.timekeeperId),
        face: figuresFace({ ...at, isPaused: at.isPaused, isHeld: readout.isHeld }),
      };
    }),
  };
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
  const startsAt = readout?.segment?.startsAt ?? stage.segments[0]?.startsAt ?? wallMs;
  const isNear = startsAt > wallMs && startsAt - wallMs < 6 * HOUR_MS;
  const column: SlideColumn = {
    head: 'Starts at',
    figures: clockText(startsAt, stage.zone),
    foot: stage.title,
    leftShare: null,
    isWarning: false,
  };
  return { kind: 'slide', slide, column: isNear ? column : null, zoom: null };
}

function closingView({ deck }: Stage): AudienceView {
  const slide = deck.slides.find((candidate) => candidate.kind === 'next');
  return slide ? { kind: 'slide', slide, column: null, zoom: null } : { kind: 'thanks' };
}

/** Times from the plan would be wrong on screen as soon as something took longer. */
function drawn(slide: Slide): Slide {
  if (slide.kind !== 'turns') return slide;
  return { ...slide, span: '', turns: slide.turns.map((turn) => ({ ...turn, startsAt: '' })) };
}

function columnOf(stage: Stage, readout: ClockReadout, segment: Segment): SlideColumn {
  const face = roomFace(stage, readout);
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
  const { format, segments, roundCount, session } = stage;
  const defined = definedPhase(format, segment);
  const turn = turnNow(stage, readout);
  return {
    kind: 'phase',
    title: segment.name,
    instruction: defined?.screenLine ?? '',
    sides: [
      ...(turn === null ? [] : [{ side: turnHead(turn), does: turnWords(stage, turn) }]),
      ...(defined ? sidesOf(stage, defined) : []),
    ],
    silence: defined?.silence ?? null,
    face: roomFace(stage, readout),
    roundLine: [
      segment.round === null
        ? ''
        : session
          ? `Round ${segment.round} of ${roundCount}`
          : `Round ${segment.round}`,
      nextWords(stage, segment.index),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    track: phaseTrack({ segments, readout, format }),
  };
}

function sidesOf({ format }: Stage, defined: NonNullable<ReturnType<typeof definedPhase>>): SideLine[] {
  const names = sideNames(format);
  return [
    { side: names.presenter, does: defined.card.presenter },
    { side: names.peers, does: defined.card.peers },
  ].filter((line) => line.does !== '');
}

function nextWords({ segments, format }: Stage, from: number): string {
  const next = segments[nextSegment(segments, from) ?? -1];
  if (!next || next.kind === 'pause') return '';
  const defined = definedPhase(format, next);
  const isLong = next.name.length > LONGEST_NEXT && defined?.name === next.name;
  const here = segments[from];
  const isOther = next.sessionId !== here?.sessionId || next.blockId !== here.blockId;
  if (isOther && next.part !== '') return `Next: ${next.part}`;
  return `Next: ${isLong ? defined.shortName : next.name}`;
}

/** Longer names of the next phase stand in their short form, so that the line keeps to one. */
const LONGEST_NEXT = 14;
