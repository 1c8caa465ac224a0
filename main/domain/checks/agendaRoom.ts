import type { AgendaItem } from '../agenda/agenda.ts';
import { isLinked } from '../agenda/block.ts';
import type { Seating } from '../formats/format.ts';
import type { PlannedBlock } from '../formats/layOutFormat.ts';
import { endAfter, LONGEST_TO_END_MS } from '../agenda/retimeBlock.ts';
import { MINUTE_MS, wallOf } from '../time.ts';
import type { DurationMs, InstantMs } from '../time.ts';
import { ownerOf } from './agendaPlan.ts';
import type { AgendaDay, AgendaPlan } from './agendaPlan.ts';

/** A place on a day's agenda. */
export interface Slot {
  startsAt: InstantMs;
  durationMs: DurationMs;
  lane: number;
}

/** A block that a repair shortens or pushes against its end is left at least this long. */
export const SHORTEST_LEFT_MS = 5 * MINUTE_MS;

/**
 * Whether something can stand there: nothing runs at that time, and what follows can move behind it without running
 * over anything that keeps its start or over midnight. `moving` is the block or session that is moved and so is not in its own way.
 */
export function hasRoom(
  { blocks, zone }: AgendaPlan,
  day: AgendaDay,
  slot: Slot,
  moving: { blockId?: string; sessionId?: string } = {},
): boolean {
  const ends = new Map([[slot.lane, slot.startsAt + slot.durationMs]]);
  if (slot.startsAt + slot.durationMs > day.overAt) return false;
  for (const item of day.items) {
    if (ownerOf(item) === moving.blockId) continue;
    if (item.startsAt < slot.startsAt) {
      if (item.endsAt > slot.startsAt && doLanesMeet(item.lane, slot.lane)) return false;
      continue;
    }
    const free = item.lane === 0 ? Math.max(...ends.values()) : endOf(ends, item.lane);
    if (free <= item.startsAt) continue;
    const endsAt = endWhenStarting(item, free);
    if (endsAt === null || endsAt > day.overAt) return false;
    ends.set(item.lane, Math.max(ends.get(item.lane) ?? 0, endsAt));
  }
  return true;

  /** Null for what cannot start then. */
  function endWhenStarting(item: AgendaItem, startsAt: InstantMs): InstantMs | null {
    const endsAt = startsAt + item.endsAt - item.startsAt;
    if (item.source.kind === 'session') return item.source.sessionId === moving.sessionId ? endsAt : null;
    const block = blocks.get(item.source.blockId);
    if (!block || !isLinked(block)) return null;
    if (block.timing === 'follows-length' || block.endsAt === null) return endsAt;
    const keptEnd = endAfter(startsAt, block.endsAt, zone);
    const leftMs = keptEnd - startsAt;
    return leftMs >= SHORTEST_LEFT_MS && leftMs <= LONGEST_TO_END_MS ? keptEnd : null;
  }
}

function endOf(ends: ReadonlyMap<number, InstantMs>, lane: number): InstantMs {
  return Math.max(ends.get(0) ?? 0, ends.get(lane) ?? 0);
}

/** Whether the same people are in both lanes. */
export function doLanesMeet(one: number, other: number): boolean {
  return one === other || one === 0 || other === 0;
}

/**
 * The place for everybody behind some item of those days that costs least and has room, of equal ones the later; null
 * where none has. A cost of Infinity rules a time out.
 */
export function bestSlot(
  plan: AgendaPlan,
  days: readonly AgendaDay[],
  { durationMs, costOf }: { durationMs: DurationMs; costOf: (startsAt: InstantMs) => number },
): Slot | null {
  const places = days.flatMap((day) =>
    [...new Set(day.items.map((item) => item.endsAt))].map((startsAt) => ({
      day,
      slot: { startsAt, durationMs, lane: 0 },
      cost: costOf(startsAt),
    })),
  );
  return (
    places
      .filter(({ cost }) => cost < Infinity)
      .sort((one, other) => one.cost - other.cost || other.slot.startsAt - one.slot.startsAt)
      .find(({ day, slot }) => hasRoom(plan, day, slot))?.slot ?? null
  );
}

/** Behind the last work of a day; where a meal or a break follows that cannot move, behind that. */
export function endSlot(plan: AgendaPlan, day: AgendaDay, durationMs: DurationMs): Slot | null {
  return bestSlot(plan, [day], {
    durationMs,
    costOf: (instant) => (instant < day.endsAt ? Infinity : instant - day.endsAt),
  });
}

/** A new block at that place, which follows what stands before it. */
export function blockIn(
  { zone }: AgendaPlan,
  slot: Slot,
  content: { title: string; seating: Seating; formatId: string | null; stays: boolean },
): PlannedBlock {
  const { on, at } = wallOf(slot.startsAt, zone);
  return {
    ...content,
    startsOn: on,
    startsAt: at,
    durationMs: slot.durationMs,
    timing: 'follows-length',
    endsAt: null,
    lane: slot.lane,
    lead: '',
    room: '',
    note: '',
    isStoryFirst: false,
  };
}
