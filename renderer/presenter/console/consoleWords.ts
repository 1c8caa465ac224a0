import { clockText, weekdayText } from '#domain/dateText';
import type { ClockReadout, Upcoming } from '#domain/clock/readClock';
import type { Segment } from '#domain/agenda/schedule';
import { MINUTE_MS, wallOf } from '#domain/time';
import type { DurationMs, InstantMs, Zone } from '#domain/time';

/** `Peer consultation, round 3 of 5`. */
export function headWords(title: string, readout: ClockReadout, roundCount: number): string {
  const { segment } = readout;
  const isInRound = segment?.kind === 'phase' && segment.round !== null && roundCount > 0;
  return isInRound ? `${title}, round ${segment.round ?? 0} of ${roundCount}` : title;
}

/** Where something was said, as a note keeps it: `Peer consultation, Clarify, round 3`. */
export function saidInWords(title: string, segment: Segment | null): string {
  const phase = segment && segment.name !== title ? segment.name : '';
  const round = segment?.kind === 'phase' && segment.round !== null ? `round ${segment.round}` : '';
  return [title, phase, round].filter((part) => part !== '').join(', ');
}

/** `Now, phase 4 of 7`, and what the clock is doing when it does not simply run. */
export function nowWords(readout: ClockReadout, segments: readonly Segment[]): string {
  const { segment, status } = readout;
  if (status === 'not-started') return 'First';
  if (status === 'finished') return 'The session has ended';
  const place = placeInRound(segment, segments);
  const head = status === 'paused' ? 'Paused' : status === 'overtime' ? 'Time is over' : 'Now';
  return place === '' ? head : `${head}, ${place}`;
}

/** `9 minutes planned, 1 added, ends at 14:50`. */
export function planWords(readout: ClockReadout, zone: Zone): string {
  const { plannedMs, addedMs, segmentEndsAt, status, segment } = readout;
  const added =
    addedMs === 0 ? '' : `${minutesText(Math.abs(addedMs))} ${addedMs > 0 ? 'added' : 'taken away'}`;
  const ends = clockText(segmentEndsAt, zone);
  const end =
    status === 'overtime' ? `was to end at ${ends}` : status === 'finished' ? '' : `ends at ${ends}`;
  const planned =
    segment?.kind === 'pause'
      ? ''
      : `${minutesText(plannedMs)} ${plannedMs === MINUTE_MS ? 'minute' : 'minutes'} planned`;
  return [planned, added, end].filter((part) => part !== '').join(', ');
}

/** A line of what comes: a phase of this round, or a whole later round. */
export interface ThenLine {
  /** The key of its first segment. */
  key: string;
  /** Where its first segment stands in the plan. */
  index: number;
  startsAt: InstantMs;
  name: string;
  durationMs: DurationMs;
}

/** What comes next: later rounds of this session, later blocks and later sessions as one line each. */
export function thenLines(
  upcoming: readonly Upcoming[],
  { readout, zone }: { readout: ClockReadout; zone: Zone },
): ThenLine[] {
  const lines: (ThenLine & { stretch: string | null })[] = [];
  for (const { segment, startsAt, endsAt } of upcoming) {
    const stretch = stretchOf(segment, readout.segment);
    const open = lines.at(-1);
    if (stretch !== null && open?.stretch === stretch.key) {
      open.durationMs = endsAt - open.startsAt;
      continue;
    }
    lines.push({
      key: segment.key,
      index: segment.index,
      startsAt,
      name: stretch?.name ?? segment.name,
      durationMs: endsAt - startsAt,
      stretch: stretch?.key ?? null,
    });
  }
  let day = wallOf(readout.at, zone).on;
  return lines.map(({ key, index, startsAt, name, durationMs }) => {
    const { on } = wallOf(startsAt, zone);
    const isNewDay = on !== day;
    day = on;
    return {
      key,
      index,
      startsAt,
      name: isNewDay ? `${name}, ${weekdayText(on, 'en-US')}` : name,
      durationMs,
    };
  });
}

/** The line that a segment shares with others; null where it has one of its own. */
function stretchOf(segment: Segment, here: Segment | null): { key: string; name: string } | null {
  const part = segment.sessionId ?? segment.blockId;
  if (part === null) return null;
  if (part !== (here?.sessionId ?? here?.blockId)) return { key: part, name: segment.part || segment.name };
  const isLaterRound = segment.kind === 'phase' && segment.round !== null && segment.round !== here?.round;
  return isLaterRound ? { key: `${part} ${segment.round}`, name: `Round ${segment.round}` } : null;
}

/** `5`, `1:30` for a minute and a half; long stretches as `20 h`. */
export function minutesText(durationMs: DurationMs): string {
  const seconds = Math.round(durationMs / 1000);
  if (seconds >= 5 * 3600) return `${Math.round(seconds / 3600)} h`;
  const rest = seconds % 60;
  return rest === 0 ? String(seconds / 60) : `${Math.floor(seconds / 60)}:${String(rest).padStart(2, '0')}`;
}

function placeInRound(segment: Segment | null, segments: readonly Segment[]): string {
  if (segment?.kind !== 'phase' || segment.round === null) return '';
  const phases = segments.filter(
    (other) => other.kind === 'phase' && other.round === segment.round && other.durationMs > 0,
  );
  const place = phases.findIndex((phase) => phase.index === segment.index);
  return place < 0 ? '' : `phase ${place + 1} of ${phases.length}`;
}
