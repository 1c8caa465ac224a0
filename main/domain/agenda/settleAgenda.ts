import { agendaOf, dayOf, itemsOfSession } from './agenda.ts';
import type { AgendaItem, AgendaParts } from './agenda.ts';
import { isLinked } from './block.ts';
import type { Block } from './block.ts';
import type { Session } from './session.ts';
import { endAfter, LONGEST_TO_END_MS, SHORTEST_BLOCK_MS } from './retimeBlock.ts';
import { wallOf } from '../time.ts';
import type { DurationMs, InstantMs, WallTime, Zone } from '../time.ts';

/** Where a block, or a session that follows, stands after the agenda has settled. */
export type Settled =
  | ({ kind: 'block' } & Pick<Block, 'id' | 'startsOn' | 'startsAt' | 'durationMs'>)
  | ({ kind: 'session' } & Pick<Session, 'id' | 'startsOn' | 'startsAt'>);

/** More rounds than any agenda has needed; what is pushed past a block that stays comes behind it in the next. */
const MOST_ROUNDS = 12;

/**
 * The blocks and sessions that move when everything that follows is put right behind what stands before it on the same day and lane
 * (or before everybody). The order is that of the times as they are; where two start together, the one that was just
 * `moved` comes first, then what follows. What keeps its start or stands first of its day stays.
 */
export function settleAgenda(parts: AgendaParts, moved: string | null = null): Settled[] {
  const settled = new Map<string, Settled>();
  let { blocks, sessions } = parts;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changes = new Map(
      settledOnce({ ...parts, blocks, sessions }, round === 0 ? moved : null).map((change) => [
        change.id,
        change,
      ]),
    );
    if (changes.size === 0) break;
    for (const [id, change] of changes) settled.set(id, change);
    blocks = blocks.map((block) => ({ ...block, ...changes.get(block.id) }));
    sessions = sessions.map((session) => ({ ...session, ...changes.get(session.id) }));
  }
  return [...settled.values()];
}

function settledOnce(parts: AgendaParts, moved: string | null): Settled[] {
  const { zone } = parts.event;
  const blocks = new Map(parts.blocks.map((block) => [block.id, block]));
  const followers = followersOf(parts);
  const idOf = ({ source }: AgendaItem) => (source.kind === 'block' ? source.blockId : source.sessionId);
  const isMoved = (item: AgendaItem) => idOf(item) === moved;
  const follows = (item: AgendaItem) => followers.has(item.key);
  const items = agendaOf(parts)
    .map((item, place) => ({ item, place }))
    .sort(
      (one, other) =>
        one.item.startsAt - other.item.startsAt ||
        Number(isMoved(other.item)) - Number(isMoved(one.item)) ||
        Number(follows(other.item)) - Number(follows(one.item)) ||
        one.place - other.place,
    )
    .map(({ item }) => item);

  const settled: Settled[] = [];
  const shifts = new Map<string, DurationMs>();
  let day = '';
  let ends = new Map<number, InstantMs>();
  for (const item of items) {
    const on = dayOf(item, zone);
    if (on !== day) {
      day = on;
      ends = new Map();
      shifts.clear();
    }
    const block = item.source.kind === 'block' ? blocks.get(item.source.blockId) : undefined;
    const free = freeFrom(ends, item.lane);
    let { startsAt, endsAt } = item;
    if (item.source.kind === 'session') {
      const { sessionId } = item.source;
      if (follows(item) && free !== null && free !== startsAt) {
        shifts.set(sessionId, free - startsAt);
        const start = wallOf(free, zone);
        settled.push({ kind: 'session', id: sessionId, startsOn: start.on, startsAt: start.at });
      }
      // The rest of the day's stretch comes along; the next round finds the exact times.
      endsAt += shifts.get(sessionId) ?? 0;
    }
    if (block && isLinked(block) && free !== null) {
      const durationMs =
        block.timing === 'follows-end' && block.endsAt !== null
          ? lengthUntil(free, block.endsAt, zone)
          : block.durationMs;
      startsAt = free;
      endsAt = free + durationMs;
      if (startsAt !== item.startsAt || durationMs !== block.durationMs) {
        const start = wallOf(startsAt, zone);
        settled.push({ kind: 'block', id: block.id, startsOn: start.on, startsAt: start.at, durationMs });
      }
    }
    ends.set(item.lane, Math.max(ends.get(item.lane) ?? 0, endsAt));
  }
  return settled;
}

/** The keys of the items whose start comes from what stands before: linked blocks, and how a session that follows begins. */
function followersOf(parts: AgendaParts): Set<string> {
  const sessions = parts.sessions.filter(({ follows }) => follows);
  return new Set([
    ...parts.blocks.filter(isLinked).map(({ id }) => id),
    ...sessions.flatMap((session) => itemsOfSession(parts, session)[0]?.key ?? []),
  ]);
}

/** When everybody, or that lane, is free after what came before on this day; null when nothing did. */
function freeFrom(ends: ReadonlyMap<number, InstantMs>, lane: number): InstantMs | null {
  const before = lane === 0 ? [...ends.values()] : [ends.get(0) ?? 0, ends.get(lane) ?? 0];
  const latest = Math.max(0, ...before);
  return latest === 0 ? null : latest;
}

/** From a start to a kept end; a minute where that end has passed. */
function lengthUntil(startsAt: InstantMs, endsAt: WallTime, zone: Zone): DurationMs {
  const durationMs = endAfter(startsAt, endsAt, zone) - startsAt;
  return durationMs > LONGEST_TO_END_MS ? SHORTEST_BLOCK_MS : durationMs;
}
