import type { Block } from '#domain/agenda/block';
import type { Format, Seating } from '#domain/formats/format';
import { addDays, MINUTE_MS } from '#domain/time';
import type { Day } from '#domain/time';

/** A row of a sample's agenda. */
interface SampleRow {
  day: number;
  start: string;
  minutes: number;
  title: string;
  formatId: string;
  mode: string;
  lead: string | null;
  coLeads?: string[];
}

/** Blocks from the rows of a sample's agenda: the first of a day stands fixed, the others follow. */
export function sampleBlocks(
  rows: readonly SampleRow[],
  {
    eventId,
    firstDay,
    formats,
    nameOf,
  }: { eventId: string; firstDay: Day; formats: readonly Format[]; nameOf: (id: string) => string },
): Block[] {
  return rows.map((row, index) => {
    const isFirst = rows.findIndex((other) => other.day === row.day) === index;
    const seating = seatingOf(row);
    return {
      id: `A${index + 1}`,
      eventId,
      title: row.title,
      seating,
      formatId: formats.some((format) => format.id === row.formatId) ? row.formatId : null,
      startsOn: addDays(firstDay, row.day - 1),
      startsAt: row.start,
      durationMs: row.minutes * MINUTE_MS,
      timing: isFirst ? 'start-length' : 'follows-length',
      endsAt: null,
      lane: 0,
      lead: [row.lead, ...(row.coLeads ?? [])].flatMap((id) => (id === null ? [] : [nameOf(id)])).join(', '),
      room: '',
      note: '',
      isStoryFirst: false,
      stays: seating === 'break' || seating === 'meal' || row.formatId === 'plus-delta',
    };
  });
}

function seatingOf({ mode, title }: SampleRow): Seating {
  if (mode === 'break') return /lunch/i.test(title) ? 'meal' : 'break';
  if (mode === 'circles') return 'groups';
  return SEATINGS.find((known) => known === mode) ?? (/home-team/i.test(title) ? 'home-teams' : 'full');
}

const SEATINGS: readonly Seating[] = ['full', 'groups', 'pairs', 'tour'];
