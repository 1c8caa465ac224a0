import type { AgendaItem } from '#domain/agenda/agenda';
import { keepsEnd } from '#domain/agenda/block';
import type { Block, BlockTiming } from '#domain/agenda/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { scheduleOf } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import { instantOf, MINUTE_MS, wallOf } from '#domain/time';
import type { Day, InstantMs, WallTime, Zone } from '#domain/time';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';

/** A time and a lane of the agenda. */
export interface AgendaPlace {
  on: Day;
  at: WallTime;
  lane: number;
}

/**
 * Moves a block, or the stretch of a session that an item belongs to. What is put right behind something follows it from
 * then on.
 */
export async function moveItem(
  snapshot: EventSnapshot,
  items: readonly AgendaItem[],
  item: AgendaItem,
  place: AgendaPlace,
): Promise<boolean> {
  const { zone } = snapshot.event;
  const startsAt = instantOf(place.on, place.at, zone);
  if (item.source.kind === 'session') {
    const { sessionId } = item.source;
    const session = snapshot.sessions.find((candidate) => candidate.id === sessionId);
    if (!session) return false;
    const others = items.filter(({ source }) => source.kind === 'block' || source.sessionId !== sessionId);
    const follows = timingAt(others, { startsAt, lane: 0 }) === 'follows-length';
    return moveStretch(snapshot, session, item, { byMs: startsAt - item.startsAt, follows });
  }
  const { blockId } = item.source;
  const block = snapshot.blocks.find((candidate) => candidate.id === blockId);
  if (!block || (startsAt === item.startsAt && place.lane === item.lane)) return false;
  const others = items.filter(({ key }) => key !== blockId);
  const done = await perform('block.retime', {
    blockId,
    startsOn: place.on,
    startsAt: place.at,
    lane: place.lane,
    timing: keepsEnd(block) ? undefined : timingAt(others, { startsAt, lane: place.lane }),
  });
  return done !== null;
}

/** How a block's start is kept where it is put: right behind something it follows it, else it stands by itself. */
export function timingAt(
  others: readonly Pick<AgendaItem, 'endsAt' | 'lane'>[],
  { startsAt, lane }: { startsAt: InstantMs; lane: number },
): BlockTiming {
  const isBehind = others.some(
    (other) => other.endsAt === startsAt && (other.lane === lane || other.lane === 0 || lane === 0),
  );
  return isBehind ? 'follows-length' : 'start-length';
}

async function moveStretch(
  snapshot: EventSnapshot,
  session: Session,
  item: AgendaItem,
  { byMs, follows }: { byMs: number; follows: boolean },
): Promise<boolean> {
  const format = snapshot.formats.find((candidate) => candidate.id === session.formatId);
  if (!format || byMs === 0) return false;
  const { zone } = snapshot.event;
  const { segments } = scheduleOf({ session, format, zone });
  const pause = segments.findLast((segment) => segment.kind === 'pause' && segment.endsAt <= item.startsAt);
  if (!pause) {
    const start = wallOf(instantOf(session.startsOn, session.startsAt, zone) + byMs, zone);
    const done = await perform('session.change', {
      sessionId: session.id,
      changes: { startsOn: start.on, startsAt: start.at, follows },
    });
    return done !== null;
  }
  const resumes = wallOf(pause.endsAt + byMs, zone);
  const kept = session.breaks.find(
    (candidate) =>
      candidate.kind === 'pause' &&
      instantOf(candidate.resumesOn, candidate.resumesAt, zone) === pause.endsAt,
  );
  if (!kept) return false;
  const done = await perform('session.setBreak', {
    sessionId: session.id,
    break: { kind: 'pause', afterRound: kept.afterRound, resumesOn: resumes.on, resumesAt: resumes.at },
  });
  return done !== null;
}

/** Moves the end of a block: it gets another length in whole minutes, at least one, and its start stays. */
export async function resizeBlock(block: Block, minutes: number, zone: Zone): Promise<boolean> {
  const durationMs = Math.max(1, Math.round(minutes)) * MINUTE_MS;
  if (durationMs === block.durationMs) return false;
  const endsAt = wallOf(instantOf(block.startsOn, block.startsAt, zone) + durationMs, zone).at;
  // Where the end is kept, a new length alone would move the start.
  const ends = keepsEnd(block) ? { endsAt } : {};
  const done = await perform('block.retime', { blockId: block.id, durationMs, ...ends });
  return done !== null;
}

/** Takes a block away; the message offers it back. */
export async function removeBlock(block: Block): Promise<boolean> {
  const done = await perform('block.remove', { blockId: block.id });
  if (done) tellDone(`“${block.title}” was removed.`, { canUndo: true });
  return done !== null;
}

/** Cuts a block in the middle, on a whole minute. */
export async function splitBlock(block: Block, zone: Zone): Promise<boolean> {
  const middle =
    instantOf(block.startsOn, block.startsAt, zone) +
    Math.floor(block.durationMs / MINUTE_MS / 2) * MINUTE_MS;
  const made = await perform('block.split', { blockId: block.id, at: wallOf(middle, zone).at });
  return made !== null;
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
      timing: timingAt(items, { startsAt, lane }),
      endsAt: null,
      lane,
      lead: '',
      room: '',
      note: '',
      isStoryFirst: false,
    },
  });
  return { blockId: made?.id ?? null, sessionId: null };
}

/** Whether a format is planned as a session with groups, turns and a clock of its own. */
export function hasTurns(format: Format): boolean {
  return format.rounds === 'one-per-member' && format.layout === 'session' && format.groupSize.max <= 12;
}

/** What a block is called until it has a title. */
export const NEW_BLOCK: PlainBlock = { title: 'New block', seating: 'full', stays: false, minutes: 30 };

/** Where something new stands when nobody said where: behind the last item of a day, or at nine. */
export function endOfDay(snapshot: EventSnapshot, items: readonly AgendaItem[], on: Day): AgendaPlace {
  const { zone } = snapshot.event;
  const ends = items.filter((item) => wallOf(item.startsAt, zone).on === on).map((item) => item.endsAt);
  const last = Math.max(...ends, 0);
  return { on, at: last === 0 ? '09:00' : wallOf(last, zone).at, lane: 0 };
}
