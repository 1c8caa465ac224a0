import type { AgendaItem } from '#domain/agenda/agenda';
import type { AgendaGrid, DayColumn } from './agendaGrid.ts';

/** What is dragged: an item of the agenda, its lower edge, or something new from the library. */
export type Dragged =
  | {
      kind: 'move';
      item: AgendaItem;
      /** Of all that moves. */
      title: string;
      /** The length of all that moves; a session moves with everything up to its next pause. */
      minutes: number;
      /** How much of that lies before the item itself. */
      leadMinutes: number;
    }
  | { kind: 'resize'; item: AgendaItem; title: string }
  | { kind: 'new'; minutes: number; title: string };

/** Where it would stand if it were let go now. */
export interface Drop {
  /** The day's place among the columns. */
  column: number;
  /** Minutes after midnight at which the item itself starts. */
  minute: number;
  minutes: number;
  lane: number;
  /** Shares of the column that it takes. */
  left: number;
  width: number;
}

/** The edges of a day's line on screen, in pixels. */
export interface DropLine {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Times of a plan are whole fives, unless something ends in between. */
const COARSE_MINUTES = 5;
const DAY_MINUTES = 24 * 60;
/** The clock times beside a line belong to its day; over them a block is everybody's. */
const BESIDE_LINE = 42;
/** How far above and below a line a block can still be let go. */
const ABOVE_LINE = 64;
const BELOW_LINE = 240;

/**
 * Where a pointer lets go. What moves starts right behind an item that ends near the pointer, else on five minutes; with
 * `isFine` on any minute. In a day with lanes, what stands in a lane goes
 * into the lane under the pointer; what everybody does stays so, unless it is put beside lanes that run at that time.
 */
export function dropAt({
  grid,
  pixelsAMinute,
  lines,
  dragged,
  pointer,
  grabbed,
}: {
  grid: AgendaGrid;
  pixelsAMinute: number;
  /** In the order of the columns. */
  lines: readonly DropLine[];
  dragged: Dragged;
  pointer: { x: number; y: number; isFine: boolean };
  /** Pixels from the upper edge of the item to where it was taken. */
  grabbed: number;
}): Drop | null {
  const step = pointer.isFine ? 1 : COARSE_MINUTES;
  const minuteAt = (line: DropLine, y: number) => (y - line.top) / pixelsAMinute + grid.fromMinute;
  if (dragged.kind === 'resize') {
    const column = grid.columns.findIndex(({ items }) => items.some(isItem(dragged.item)));
    const line = lines[column];
    const placed = grid.columns[column]?.items.find(isItem(dragged.item));
    if (!line || !placed) return null;
    const { startMinute, left, width } = placed;
    const end = Math.round(minuteAt(line, pointer.y) / step) * step;
    const minutes = Math.min(DAY_MINUTES, Math.max(step, end - startMinute));
    return { column, minute: startMinute, minutes, lane: dragged.item.lane, left, width };
  }
  const column = lines.findIndex(({ left, right }) => pointer.x >= left - BESIDE_LINE && pointer.x <= right);
  const line = lines[column];
  const day = grid.columns[column];
  if (!line || !day) return null;
  if (pointer.y < line.top - ABOVE_LINE || pointer.y > line.bottom + BELOW_LINE) return null;
  const leadMinutes = dragged.kind === 'move' ? dragged.leadMinutes : 0;
  const pointed = minuteAt(line, pointer.y - grabbed) - leadMinutes;
  const behind = pointer.isFine ? undefined : endNear(pointed, day, dragged);
  const start = Math.min(DAY_MINUTES - step, behind ?? Math.round(pointed / step) * step);
  const minute = Math.max(0, start) + leadMinutes;
  const lane = laneFor({ day, line, x: pointer.x, dragged, minute });
  const isBeside = lane > 0 && lane <= day.lanes;
  return {
    column,
    minute,
    minutes: dragged.minutes,
    lane,
    left: isBeside ? (lane - 1) / day.lanes : 0,
    width: isBeside ? 1 / day.lanes : 1,
  };
}

/** The end of another item that is nearer than the next five minutes. */
function endNear(
  minute: number,
  { items }: DayColumn,
  dragged: Exclude<Dragged, { kind: 'resize' }>,
): number | undefined {
  const ends = items
    .filter(({ item }) => dragged.kind === 'new' || !movesWith(item, dragged.item))
    .map((other) => other.startMinute + other.minutes)
    .filter((end) => Math.abs(end - minute) <= COARSE_MINUTES / 2);
  return ends.sort((one, other) => Math.abs(one - minute) - Math.abs(other - minute))[0];
}

/** Parts of one session move together, or lie on the other side of a pause. */
function movesWith(item: AgendaItem, moved: AgendaItem): boolean {
  if (item.source.kind === 'session' && moved.source.kind === 'session')
    return item.source.sessionId === moved.source.sessionId;
  return item.key === moved.key;
}

function isItem({ key }: AgendaItem): (placed: { item: AgendaItem }) => boolean {
  return ({ item }) => item.key === key;
}

function laneFor({
  day,
  line,
  x,
  dragged,
  minute,
}: {
  day: DayColumn;
  line: DropLine;
  x: number;
  dragged: Exclude<Dragged, { kind: 'resize' }>;
  minute: number;
}): number {
  const item = dragged.kind === 'move' ? dragged.item : null;
  if (item?.source.kind === 'session') return 0;
  const own = item?.lane ?? 0;
  if (day.lanes === 0) return own;
  if (x < line.left) return 0;
  const isBesideLanes = day.items.some(
    (other) =>
      other.item.lane > 0 &&
      other.item.key !== item?.key &&
      other.startMinute < minute + dragged.minutes &&
      other.startMinute + other.minutes > minute,
  );
  if (own === 0 && !isBesideLanes) return 0;
  const share = (x - line.left) / Math.max(1, line.right - line.left);
  return Math.min(day.lanes, Math.max(1, Math.ceil(share * day.lanes)));
}
