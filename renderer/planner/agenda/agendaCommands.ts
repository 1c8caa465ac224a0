import type { AgendaItem } from '#domain/agenda';
import { keepsEnd } from '#domain/block';
import type { Block, BlockTiming } from '#domain/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/format';
import { scheduleOf } from '#domain/schedule';
import type { Session } from '#domain/session';
import { instantOf, MINUTE_MS, wallOf } from '#domain/time';
import type { Day, InstantMs, WallTime } from '#domain/time';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';

/** A time and a lane of the agenda. */
export interface AgendaPlace {
  on: Day;
  at: WallTime;
  lane: number;
}

/**
 * Moves a block, or the stretch of a session that an item belongs to. A block put right behind something follows it from
 * then on.
 */
export async function moveItem(
  snapshot: EventSnapshot,
  items: readonly AgendaItem[],
  item: AgendaItem,
  place: AgendaPlace,
): Promise<void> {
  const { zone } = snapshot.event;
  const startsAt = instantOf(place.on, place.at, zone);
  if (item.source.kind === 'session') {
    const { sessionId } = item.source;
    const session = snapshot.sessions.find((candidate) => candidate.id === sessionId);
    if (session) await moveStretch(snapshot, session, item, startsAt - item.startsAt);
    return;
  }
  const { blockId } = item.source;
  const block = snapshot.blocks.find((candidate) => candidate.id === blockId);
  if (!block) return;
  await perform('block.retime', {
    blockId,
    startsOn: place.on,
    startsAt: place.at,
    lane: place.lane,
    timing: timingAt(block, items, startsAt, place.lane),
  });
}

function timingAt(
  block: Block,
  items: readonly AgendaItem[],
  startsAt: InstantMs,
  lane: number,
): BlockTiming | undefined {
  if (keepsEnd(block)) return undefined;
  const isBehind = items.some(
    (other) =>
      other.key !== block.id &&
      other.endsAt === startsAt &&
      (other.lane === lane || other.lane === 0 || lane === 0),
  );
  return isBehind ? 'follows-length' : 'start-length';
}

async function moveStretch(
  snapshot: EventSnapshot,
  session: Session,
  item: AgendaItem,
  byMs: number,
): Promise<void> {
  const format = snapshot.formats.find((candidate) => candidate.id === session.formatId);
  if (!format || byMs === 0) return;
  const { zone } = snapshot.event;
  const { segments } = scheduleOf({ session, format, zone });
  const pause = segments.findLast((segment) => segment.kind === 'pause' && segment.endsAt <= item.startsAt);
  if (!pause) {
    const start = wallOf(instantOf(session.startsOn, session.startsAt, zone) + byMs, zone);
    await perform('session.change', {
      sessionId: session.id,
      changes: { startsOn: start.on, startsAt: start.at },
    });
    return;
  }
  const resumes = wallOf(pause.endsAt + byMs, zone);
  const kept = session.breaks.find(
    (candidate) =>
      candidate.kind === 'pause' &&
      instantOf(candidate.resumesOn, candidate.resumesAt, zone) === pause.endsAt,
  );
  if (kept)
    await perform('session.setBreak', {
      sessionId: session.id,
      break: { kind: 'pause', afterRound: kept.afterRound, resumesOn: resumes.on, resumesAt: resumes.at },
    });
}

/** Gives a block another length, in whole minutes, at least one. */
export async function resizeBlock(blockId: string, minutes: number): Promise<void> {
  await perform('block.retime', { blockId, durationMs: Math.max(1, Math.round(minutes)) * MINUTE_MS });
}

/** Takes a block away; the message offers it back. */
export async function removeBlock(block: Block): Promise<void> {
  if (await perform('block.remove', { blockId: block.id }))
    tellDone(`“${block.title}” was removed.`, { canUndo: true });
}

/** Cuts a block in the middle, on a whole minute. */
export async function splitBlock(block: Block, zone: string): Promise<void> {
  const middle =
    instantOf(block.startsOn, block.startsAt, zone) +
    Math.floor(block.durationMs / MINUTE_MS / 2) * MINUTE_MS;
  await perform('block.split', { blockId: block.id, at: wallOf(middle, zone).at });
}

/** What can be put into an agenda: a format, or one of the plain blocks. */
export type Addable = { kind: 'format'; format: Format } | { kind: 'plain'; plain: PlainBlock };
export type PlainBlock = Pick<Block, 'title' | 'seating' | 'stays'> & { minutes: number };

export const PLAIN_BLOCKS: readonly PlainBlock[] = [
  { title: 'Break', seating: 'break', stays: true, minutes: 20 },
  { title: 'Lunch', seating: 'meal', stays: true, minutes: 60 },
  { title: 'Plenary', seating: 'full', stays: false, minutes: 30 },
];

/** Puts a format or a plain block at a place; answers with the ids that are new. */
export async function addToAgenda(
  snapshot: EventSnapshot,
  items: readonly AgendaItem[],
  added: Addable,
  { on, at, lane }: AgendaPlace,
): Promise<{ blockId: string | null; sessionId: string | null }> {
  const eventId = snapshot.event.id;
  if (added.kind === 'format') {
    const formatId = added.format.id;
    if (hasTurns(added.format)) {
      const made = await perform('session.add', {
        eventId,
        formatId,
        title: '',
        startsOn: on,
        startsAt: at,
        variantId: null,
      });
      return { blockId: null, sessionId: made?.id ?? null };
    }
    const made = await perform('agenda.layOut', { eventId, formatId, startsOn: on, startsAt: at, lane });
    return { blockId: made?.ids[0] ?? null, sessionId: null };
  }
  const { title, seating, stays, minutes } = added.plain;
  const startsAt = instantOf(on, at, snapshot.event.zone);
  const made = await perform('block.add', {
    eventId,
    block: {
      title,
      seating,
      stays,
      formatId: null,
      startsOn: on,
      startsAt: at,
      durationMs: minutes * MINUTE_MS,
      timing: items.some((other) => other.endsAt === startsAt) ? 'follows-length' : 'start-length',
      endsAt: null,
      lane,
      lead: '',
      room: '',
      note: '',
    },
  });
  return { blockId: made?.id ?? null, sessionId: null };
}

/** Whether a format is planned as a session with groups, turns and a clock of its own. */
export function hasTurns(format: Format): boolean {
  return format.rounds === 'one-per-member' && format.layout === 'session' && format.groupSize.max <= 12;
}

/** Where something new stands when nobody said where: behind the last item of a day, or at nine. */
export function endOfDay(snapshot: EventSnapshot, items: readonly AgendaItem[], on: Day): AgendaPlace {
  const { zone } = snapshot.event;
  const ends = items.filter((item) => wallOf(item.startsAt, zone).on === on).map((item) => item.endsAt);
  const last = Math.max(...ends, 0);
  return { on, at: last === 0 ? '09:00' : wallOf(last, zone).at, lane: 0 };
}
