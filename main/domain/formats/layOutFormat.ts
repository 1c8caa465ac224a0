import type { Block } from '../agenda/block.ts';
import { formatMinutes } from './format.ts';
import type { Format, FormatPhase } from './format.ts';
import { addDays, instantOf, MINUTE_MS, wallOf } from '../time.ts';
import type { Day, WallTime, Zone } from '../time.ts';

/** A block that is not kept yet. */
export type PlannedBlock = Omit<Block, 'id' | 'eventId'>;

/** When later days of a format begin, and an evening before. */
const LATER_DAYS_AT = '09:00';
const EVENING_AT = '18:30';

/**
 * A format as blocks of the agenda: every phase one block where the format is laid out so (a peer assist over days, a
 * learning journey), else one block with its whole length for `people` at a table and `rounds` rounds. Each follows the
 * one before it on its day.
 */
export function layOutFormat(
  format: Format,
  {
    startsOn,
    startsAt,
    zone,
    people,
    rounds,
  }: { startsOn: Day; startsAt: WallTime; zone: Zone; people: number; rounds: number },
): PlannedBlock[] {
  if (format.layout === 'session')
    return [
      {
        ...plain(format.name, format),
        seating: format.seating,
        startsOn,
        startsAt,
        durationMs: Math.max(1, Math.round(formatMinutes(format, { people, rounds }))) * MINUTE_MS,
        timing: 'start-length',
      },
    ];
  const blocks: PlannedBlock[] = [];
  for (const phase of format.phases) {
    const isBefore = phase.counted === 'before';
    const on = isBefore ? addDays(startsOn, -1) : addDays(startsOn, phase.day - 1);
    const before = blocks.findLast((block) => block.startsOn === on);
    blocks.push({
      ...plain(phase.name, phase.isBreak ? null : format),
      seating: seatingOf(phase, format),
      startsOn: on,
      startsAt: before ? endOf(before, zone) : firstStart(phase, startsAt),
      durationMs: Math.max(1, Math.round(phase.minutes)) * MINUTE_MS,
      timing: before ? 'follows-length' : 'start-length',
      stays: phase.isBreak || phase.isProtected,
    });
  }
  return blocks;
}

function plain(
  title: string,
  format: Format | null,
): Omit<PlannedBlock, 'startsOn' | 'startsAt' | 'durationMs' | 'timing'> {
  return {
    title,
    seating: 'full',
    formatId: format?.id ?? null,
    endsAt: null,
    lane: 0,
    lead: '',
    room: '',
    note: '',
    stays: false,
    isStoryFirst: false,
  };
}

function endOf({ startsOn, startsAt, durationMs }: PlannedBlock, zone: Zone): WallTime {
  return wallOf(instantOf(startsOn, startsAt, zone) + durationMs, zone).at;
}

function firstStart(phase: FormatPhase, startsAt: WallTime): WallTime {
  if (phase.counted === 'before') return EVENING_AT;
  return phase.day === 1 ? startsAt : LATER_DAYS_AT;
}

function seatingOf(phase: FormatPhase, format: Format): Block['seating'] {
  if (phase.isBreak) return phase.minutes >= 30 ? 'meal' : 'break';
  if (phase.counted === 'before') return 'meal';
  return /\btour|walk|site\b/i.test(phase.name) ? 'tour' : format.seating;
}
