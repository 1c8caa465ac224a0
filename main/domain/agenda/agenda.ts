import type { Block } from './block.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Seating } from '../formats/format.ts';
import { scheduleOf } from './schedule.ts';
import type { Segment } from './schedule.ts';
import type { Session } from './session.ts';
import { instantOf, wallOf } from '../time.ts';
import type { Day, InstantMs, Zone } from '../time.ts';

/** Where an item of the agenda comes from: a block, or a part of a session. */
export type ItemSource =
  | { kind: 'block'; blockId: string }
  | {
      kind: 'session';
      sessionId: string;
      part: 'phase' | 'round' | 'change' | 'break';
      /** The round it belongs to, or that follows a change or break; null outside the rounds. */
      round: number | null;
    };

/** One line of the agenda: a block, or an opening, a whole round, a seat change, a break or a closing of a session. */
export interface AgendaItem {
  /** Stable while the plan keeps its shape. */
  key: string;
  source: ItemSource;
  title: string;
  seating: Seating;
  formatId: string | null;
  startsAt: InstantMs;
  endsAt: InstantMs;
  /** 0 is everybody. */
  lane: number;
  lead: string;
  room: string;
  note: string;
  stays: boolean;
  isStoryFirst: boolean;
}

/** What the agenda is made of; a whole event has it. */
export type AgendaParts = Pick<EventSnapshot, 'blocks' | 'sessions' | 'formats'> & { event: { zone: Zone } };

/** The whole agenda in the order of its times: blocks, and sessions cut at rounds, breaks and pauses. */
export function agendaOf(parts: AgendaParts): AgendaItem[] {
  const items = [
    ...parts.blocks.map((block) => itemOfBlock(block, parts.event.zone)),
    ...parts.sessions.flatMap((session) => itemsOfSession(parts, session)),
  ];
  return items.sort(
    (one, other) => one.startsAt - other.startsAt || one.lane - other.lane || one.endsAt - other.endsAt,
  );
}

/** The day on which an item starts, in the event's zone. */
export function dayOf(item: Pick<AgendaItem, 'startsAt'>, zone: Zone): Day {
  return wallOf(item.startsAt, zone).on;
}

/** A block as an item of the agenda. */
export function itemOfBlock(block: Block, zone: Zone): AgendaItem {
  const startsAt = instantOf(block.startsOn, block.startsAt, zone);
  const { title, seating, formatId, lane, lead, room, note, stays, isStoryFirst } = block;
  return {
    key: block.id,
    source: { kind: 'block', blockId: block.id },
    title,
    seating,
    formatId,
    startsAt,
    endsAt: startsAt + block.durationMs,
    lane,
    lead,
    room,
    note,
    stays,
    isStoryFirst,
  };
}

/** A session as items: what stands outside the rounds phase by phase, a round as a whole; overnight pauses are gaps. */
export function itemsOfSession(parts: AgendaParts, session: Session): AgendaItem[] {
  const format = parts.formats.find((candidate) => candidate.id === session.formatId);
  if (!format) return [];
  const items: AgendaItem[] = [];
  for (const segment of scheduleOf({ session, format, zone: parts.event.zone }).segments) {
    if (segment.kind === 'pause') continue;
    const last = items.at(-1);
    if (last && isSameRound(last, segment)) last.endsAt = segment.endsAt;
    else items.push(itemOfSegment(segment, session, format.seating));
  }
  return items;
}

function isSameRound({ source }: AgendaItem, segment: Segment): boolean {
  return (
    source.kind === 'session' &&
    source.part === 'round' &&
    segment.kind === 'phase' &&
    segment.round === source.round
  );
}

function itemOfSegment(segment: Segment, session: Session, seating: Seating): AgendaItem {
  const isRound = segment.kind === 'phase' && segment.round !== null;
  const part = isRound ? 'round' : segment.kind === 'pause' ? 'change' : segment.kind;
  return {
    key: `${session.id}:${segment.index}`,
    source: { kind: 'session', sessionId: session.id, part, round: segment.round },
    title: isRound ? `${session.title}, round ${segment.round}` : segment.name,
    seating: segment.kind === 'break' ? 'break' : isRound || segment.kind === 'change' ? seating : 'full',
    formatId: segment.kind === 'break' ? null : session.formatId,
    startsAt: segment.startsAt,
    endsAt: segment.endsAt,
    lane: 0,
    lead: '',
    room: '',
    note: '',
    stays: segment.isProtected,
    isStoryFirst: false,
  };
}
