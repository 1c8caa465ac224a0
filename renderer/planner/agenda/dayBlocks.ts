import type { Schedule, Segment } from '#domain/schedule';
import { DAY_MS, wallOf } from '#domain/time';
import type { Day, InstantMs, Zone } from '#domain/time';

/** A block as a day's column shows it: an opening, a whole round, a break, a wrap-up. */
export interface DayBlock {
  key: string;
  kind: 'plenary' | 'round' | 'break';
  title: string;
  round: number | null;
  startsAt: InstantMs;
  endsAt: InstantMs;
}

export interface DayColumn {
  on: Day;
  startsAt: InstantMs;
  endsAt: InstantMs;
  blocks: DayBlock[];
}

/** A session's schedule as columns of blocks, one column a day. Seat changes and overnight pauses are gaps. */
export function dayColumnsOf(schedule: Schedule, zone: Zone): DayColumn[] {
  const columns: DayColumn[] = [];
  for (const block of blocksOf(schedule)) {
    const { on } = wallOf(block.startsAt, zone);
    const column = columns.find((candidate) => candidate.on === on);
    if (!column) {
      columns.push({ on, startsAt: block.startsAt, endsAt: block.endsAt, blocks: [block] });
      continue;
    }
    column.blocks.push(block);
    column.endsAt = Math.max(column.endsAt, block.endsAt);
  }
  return columns;
}

/** Full hours within a column, from the one it starts in. */
export function hoursOf(column: DayColumn, zone: Zone): InstantMs[] {
  const hours: InstantMs[] = [];
  const past = wallOf(column.startsAt, zone);
  const intoHour = Number(past.at.slice(3)) * 60_000 + past.seconds * 1000;
  for (
    let hour = column.startsAt - intoHour;
    hour < column.endsAt && hours.length < DAY_MS / 3_600_000;
    hour += 3_600_000
  )
    if (hour >= column.startsAt) hours.push(hour);
  return hours;
}

function blocksOf(schedule: Schedule): DayBlock[] {
  const blocks: DayBlock[] = [];
  for (const segment of schedule.segments) {
    if (segment.kind === 'change' || segment.kind === 'pause') continue;
    const last = blocks.at(-1);
    if (
      segment.kind === 'phase' &&
      segment.round !== null &&
      last?.round === segment.round &&
      last.kind === 'round'
    ) {
      last.endsAt = segment.endsAt;
      continue;
    }
    blocks.push(blockOf(segment));
  }
  return blocks;
}

function blockOf(segment: Segment): DayBlock {
  const { startsAt, endsAt } = segment;
  if (segment.kind === 'break')
    return {
      key: `break ${segment.index}`,
      kind: 'break',
      title: segment.name,
      round: null,
      startsAt,
      endsAt,
    };
  if (segment.round === null)
    return {
      key: `phase ${segment.index}`,
      kind: 'plenary',
      title: segment.name,
      round: null,
      startsAt,
      endsAt,
    };
  return {
    key: `round ${segment.round}`,
    kind: 'round',
    title: `Round ${segment.round}`,
    round: segment.round,
    startsAt,
    endsAt,
  };
}
