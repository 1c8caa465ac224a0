import { dayOf } from '#domain/agenda/agenda';
import type { AgendaItem } from '#domain/agenda/agenda';
import { addDays, daysBetween, instantOf, MINUTE_MS } from '#domain/time';
import type { Day, InstantMs, Zone } from '#domain/time';

/** An item with its place in a day's column; `left` and `width` are shares of the column. */
export interface PlacedItem {
  item: AgendaItem;
  startMinute: number;
  minutes: number;
  left: number;
  width: number;
  /** Something else stands at the same time in the same lane, or for everybody. */
  isOverlapping: boolean;
}

export interface DayColumn {
  on: Day;
  /** The instant at which the day begins, on the clock of the wall. */
  midnight: InstantMs;
  /** Null on a day without items. */
  startsAt: InstantMs | null;
  endsAt: InstantMs | null;
  lanes: number;
  items: PlacedItem[];
}

/** Every day of an event on one scale of minutes after midnight. */
export interface AgendaGrid {
  columns: DayColumn[];
  fromMinute: number;
  toMinute: number;
}

/** More empty days than these beside each other cannot be read; an event that long is planned week by week. */
const MOST_DAYS = 31;
/** What an empty day shows. */
const WORKING_DAY = { from: 8 * 60, to: 17 * 60 } as const;

/**
 * The columns of an agenda: every day of the event and every day on which something stands beside it, all on one scale.
 * Seat changes are gaps between rounds. Items at the same time in one lane stand beside each other.
 */
export function agendaGridOf(
  items: readonly AgendaItem[],
  { startsOn, endsOn, zone }: { startsOn: Day; endsOn: Day; zone: Zone },
): AgendaGrid {
  const shown = items.filter(({ source }) => source.kind === 'block' || source.part !== 'change');
  const eventDays = Math.min(MOST_DAYS, Math.max(1, daysBetween(startsOn, endsOn) + 1));
  const days = new Set([
    ...Array.from({ length: eventDays }, (_, index) => addDays(startsOn, index)),
    ...shown.map((item) => dayOf(item, zone)),
  ]);
  const columns = [...days].sort().map((on) =>
    columnOf(
      on,
      shown.filter((item) => dayOf(item, zone) === on),
      zone,
    ),
  );
  const placed = columns.flatMap((column) => column.items);
  if (placed.length === 0) return { columns, fromMinute: WORKING_DAY.from, toMinute: WORKING_DAY.to };
  const first = Math.min(...placed.map(({ startMinute }) => startMinute));
  const last = Math.max(...placed.map(({ startMinute, minutes }) => startMinute + minutes));
  return { columns, fromMinute: Math.floor(first / 30) * 30, toMinute: Math.max(last, first + 60) };
}

/** The full hours that a grid shows, as minutes after midnight. */
export function hoursOf({ fromMinute, toMinute }: AgendaGrid): number[] {
  const first = Math.ceil(fromMinute / 60);
  return Array.from(
    { length: Math.max(0, Math.ceil(toMinute / 60) - first) },
    (_, index) => (first + index) * 60,
  );
}

function columnOf(on: Day, items: readonly AgendaItem[], zone: Zone): DayColumn {
  const midnight = instantOf(on, '00:00', zone);
  const lanes = Math.max(0, ...items.map((item) => item.lane));
  return {
    on,
    midnight,
    startsAt: items.length === 0 ? null : Math.min(...items.map((item) => item.startsAt)),
    endsAt: items.length === 0 ? null : Math.max(...items.map((item) => item.endsAt)),
    lanes,
    items: besideEachOther(items, lanes).map((placed) => ({
      ...placed,
      startMinute: (placed.item.startsAt - midnight) / MINUTE_MS,
      minutes: (placed.item.endsAt - placed.item.startsAt) / MINUTE_MS,
    })),
  };
}

/** Shares of the width: lanes first, then those at the same time within a lane. */
function besideEachOther(
  items: readonly AgendaItem[],
  lanes: number,
): Omit<PlacedItem, 'startMinute' | 'minutes'>[] {
  const placed: Omit<PlacedItem, 'startMinute' | 'minutes'>[] = [];
  for (let lane = 0; lane <= lanes; lane++) {
    const base = lane === 0 ? { left: 0, width: 1 } : { left: (lane - 1) / lanes, width: 1 / lanes };
    for (const cluster of clustersOf(items.filter((item) => item.lane === lane))) {
      const tracks: InstantMs[] = [];
      const own = cluster.map((item) => {
        const free = tracks.findIndex((endsAt) => endsAt <= item.startsAt);
        const track = free < 0 ? tracks.length : free;
        tracks[track] = item.endsAt;
        return { item, track };
      });
      for (const { item, track } of own)
        placed.push({
          item,
          left: base.left + (base.width * track) / tracks.length,
          width: base.width / tracks.length,
          isOverlapping: tracks.length > 1 || items.some((other) => isAcross(item, other)),
        });
    }
  }
  return placed.sort(
    (one, other) => one.item.startsAt - other.item.startsAt || one.item.lane - other.item.lane,
  );
}

/** Whether one is for everybody and the other in a lane, at the same time. */
function isAcross(one: AgendaItem, other: AgendaItem): boolean {
  return (
    (one.lane === 0) !== (other.lane === 0) && one.startsAt < other.endsAt && other.startsAt < one.endsAt
  );
}

/** Items that hang together because each begins before those before it have ended. */
function clustersOf(items: readonly AgendaItem[]): AgendaItem[][] {
  const clusters: AgendaItem[][] = [];
  let endsAt = -Infinity;
  for (const item of [...items].sort((one, other) => one.startsAt - other.startsAt)) {
    if (item.startsAt < endsAt) clusters.at(-1)?.push(item);
    else clusters.push([item]);
    endsAt = Math.max(endsAt, item.endsAt);
  }
  return clusters;
}
