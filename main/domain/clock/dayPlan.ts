import { agendaOf, dayOf } from '../agenda/agenda.ts';
import type { AgendaItem, AgendaParts } from '../agenda/agenda.ts';
import { usualRoundsOf } from '../formats/format.ts';
import type { Format, FormatPhase } from '../formats/format.ts';
import { scheduleOf } from '../agenda/schedule.ts';
import type { Segment } from '../agenda/schedule.ts';
import { MINUTE_MS } from '../time.ts';
import type { Day, DurationMs } from '../time.ts';

/** A stretch between two items of the agenda in which nothing is planned. */
export const GAP_NAME = 'Until the next part';

/**
 * The clock of a whole day: everything of the agenda that begins on it, in the order of its times. A block that follows
 * a format runs phase by phase, a session round by round. Blocks beside each other in other rooms run as one stretch
 * that ends with the last of them. A stretch in which nothing is planned has a fixed return, so it takes up lateness.
 */
export function dayPlanOf(parts: AgendaParts, on: Day): Segment[] {
  const { zone } = parts.event;
  const items = agendaOf(parts).filter((item) => dayOf(item, zone) === on);
  const segments: Segment[] = [];
  let at = items[0]?.startsAt ?? 0;
  for (const stretch of stretchesOf(items)) {
    const { item } = stretch;
    if (item.startsAt > at) push(gapUntil(at, item.startsAt));
    for (const segment of segmentsOf(stretch, parts)) push(segment);
  }
  return segments;

  function push(segment: Omit<Segment, 'index'>) {
    // What overlaps in everybody's lane runs one after the other.
    const startsAt = Math.max(at, segment.startsAt);
    const endsAt = segment.kind === 'pause' ? segment.endsAt : startsAt + segment.durationMs;
    segments.push({ ...segment, index: segments.length, startsAt, endsAt });
    at = Math.max(at, endsAt);
  }
}

/** Items that run as one: one for everybody, or several beside each other. */
interface Stretch {
  item: AgendaItem;
  endsAt: number;
  beside: AgendaItem[];
}

/** What everybody does, one after the other; where there is nothing for everybody, what runs beside each other as one. */
function stretchesOf(items: readonly AgendaItem[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const item of items) {
    const open = stretches.at(-1);
    const isBeside = item.lane > 0 && open !== undefined && item.startsAt < open.endsAt;
    if (!isBeside) stretches.push({ item, endsAt: item.endsAt, beside: [] });
    else {
      open.beside.push(item);
      // What everybody does sets the end; beside it, rooms wait for each other.
      if (open.item.lane > 0) open.endsAt = Math.max(open.endsAt, item.endsAt);
    }
  }
  return stretches;
}

type Unplaced = Omit<Segment, 'index'>;

function segmentsOf({ item, endsAt, beside }: Stretch, parts: AgendaParts): Unplaced[] {
  const { source } = item;
  if (source.kind === 'session') return sessionSegments(item, parts);
  const titles = item.lane > 0 ? [item, ...beside].map(({ title }) => title) : [item.title];
  const whole: Unplaced = {
    key: source.blockId,
    sessionId: null,
    blockId: source.blockId,
    part: titles.join(' · '),
    kind: isRestItem(item) ? 'break' : 'phase',
    phaseId: null,
    name: titles.join(' · '),
    round: null,
    startsAt: item.startsAt,
    endsAt,
    durationMs: endsAt - item.startsAt,
    minMs: item.stays || isRestItem(item) ? endsAt - item.startsAt : leastOf(endsAt - item.startsAt),
    isProtected: item.stays || isRestItem(item),
  };
  const format = parts.formats.find((candidate) => candidate.id === item.formatId);
  return format && item.lane === 0 && whole.kind === 'phase' ? withPhases(whole, format) : [whole];
}

/** The segments of the session between the item's start and end, as the session's own clock has them. */
function sessionSegments(item: AgendaItem, parts: AgendaParts): Unplaced[] {
  const { source } = item;
  if (source.kind !== 'session') return [];
  const session = parts.sessions.find(({ id }) => id === source.sessionId);
  const format = parts.formats.find(({ id }) => id === session?.formatId);
  if (!session || !format) return [];
  const { segments } = scheduleOf({ session, format, zone: parts.event.zone });
  return segments.filter(
    (segment) =>
      segment.kind !== 'pause' && segment.startsAt >= item.startsAt && segment.endsAt <= item.endsAt,
  );
}

/** A block that is one phase of its format, or runs through all of them in the time it has. */
function withPhases(whole: Unplaced, format: Format): Unplaced[] {
  const own = format.phases.find((phase) => phase.name === whole.name && !phase.isBreak);
  if (own) return [{ ...whole, phaseId: own.id, ...limitsOf(own, whole.durationMs) }];
  if (format.layout === 'blocks') return [whole];
  const turns = turnsOf(format);
  const total = turns.reduce((sum, { phase }) => sum + usualMinutes(phase, format), 0);
  const minutes = Math.round(whole.durationMs / MINUTE_MS);
  if (turns.length < 2 || total <= 0 || minutes < turns.length) return [whole];
  let planned = 0;
  let at = whole.startsAt;
  const segments = turns.map(({ phase, round }, index): Unplaced => {
    planned += usualMinutes(phase, format);
    const endsAt = whole.startsAt + Math.round((planned / total) * minutes) * MINUTE_MS;
    const startsAt = at;
    at = endsAt;
    return {
      ...whole,
      key: `${whole.key}:${index}`,
      kind: phase.isBreak ? 'break' : 'phase',
      phaseId: phase.isBreak ? null : phase.id,
      name: phase.name,
      round,
      startsAt,
      endsAt,
      durationMs: endsAt - startsAt,
      ...limitsOf(phase, endsAt - startsAt),
      isProtected: whole.isProtected || phase.isProtected || phase.isBreak,
    };
  });
  return segments.every((segment) => segment.durationMs > 0) ? segments : [whole];
}

function limitsOf(phase: FormatPhase, durationMs: DurationMs): Pick<Segment, 'minMs' | 'isProtected'> {
  return {
    minMs: Math.min(durationMs, phase.minMinutes * MINUTE_MS),
    isProtected: phase.isProtected || phase.isBreak,
  };
}

/** Every phase in the order in which it comes, those of a round as often as there are rounds. */
function turnsOf(format: Format): { phase: FormatPhase; round: number | null }[] {
  const counts = format.phases.filter((phase) => phase.counted !== 'before' && phase.minutes > 0);
  const first = counts.findIndex((phase) => phase.counted === 'round');
  if (first < 0) return counts.map((phase) => ({ phase, round: null }));
  const last = counts.findLastIndex((phase) => phase.counted === 'round');
  const rounds = Math.max(1, usualRoundsOf(format, format.groupSize.idealMax));
  const inRound = counts.slice(first, last + 1);
  return [
    ...counts.slice(0, first).map((phase) => ({ phase, round: null })),
    ...Array.from({ length: rounds }, (_, index) =>
      inRound.map((phase) => ({ phase, round: index + 1 })),
    ).flat(),
    ...counts.slice(last + 1).map((phase) => ({ phase, round: null })),
  ];
}

/** What is counted for each person lasts as long as a usual table takes for it. */
function usualMinutes({ counted, minutes }: FormatPhase, { groupSize }: Format): number {
  return counted === 'person' ? minutes * groupSize.idealMax : minutes;
}

function gapUntil(from: number, until: number): Unplaced {
  return {
    key: `gap:${from}`,
    sessionId: null,
    blockId: null,
    part: '',
    kind: 'pause',
    phaseId: null,
    name: GAP_NAME,
    round: null,
    startsAt: from,
    endsAt: until,
    durationMs: until - from,
    minMs: 0,
    isProtected: true,
  };
}

function isRestItem({ seating }: Pick<AgendaItem, 'seating'>): boolean {
  return seating === 'break' || seating === 'meal';
}

/** Nobody knows how short a block without a format may be; half of it is rarely missed. */
function leastOf(durationMs: DurationMs): DurationMs {
  return Math.ceil(durationMs / 2 / MINUTE_MS) * MINUTE_MS;
}
