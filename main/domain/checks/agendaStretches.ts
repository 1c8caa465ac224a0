import type { AgendaItem } from '../agenda/agenda.ts';
import type { Repair } from './check.ts';
import { clockText } from '../dateText.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';
import { isRest } from './agendaPlan.ts';
import type { AgendaDay, AgendaPlan } from './agendaPlan.ts';
import { blockIn, hasRoom } from './agendaRoom.ts';
import type { Slot } from './agendaRoom.ts';
import type { Span } from './agendaSpans.ts';

/** Time without anything planned that rests people as a break does. */
export const RESTING_GAP_MS = 10 * MINUTE_MS;
const BREAK_MINUTES = 15;

/** Work that follows without a break, or a part of it in one format. */
export interface Stretch extends Span {
  parts: { item: AgendaItem; workMs: DurationMs }[];
  workMs: DurationMs;
}

/** The stretches of a day without a break, for everybody and on the way through each parallel lane. */
export function stretchesOf(day: AgendaDay): Stretch[] {
  const lanes = new Set(day.items.map((item) => item.lane));
  lanes.delete(0);
  if (lanes.size === 0) return stretchesIn(day.items);
  return [...lanes].flatMap((lane) =>
    stretchesIn(day.items.filter((item) => item.lane === 0 || item.lane === lane)),
  );
}

function stretchesIn(items: readonly AgendaItem[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | null = null;
  for (const item of items) {
    if (isRest(item)) {
      current = null;
      continue;
    }
    if (!current || item.startsAt - current.endsAt >= RESTING_GAP_MS) {
      current = { startsAt: item.startsAt, endsAt: item.startsAt, parts: [], workMs: 0 };
      stretches.push(current);
    }
    const workMs = Math.max(0, item.endsAt - Math.max(item.startsAt, current.endsAt));
    current.parts.push({ item, workMs });
    current.workMs += workMs;
    current.endsAt = Math.max(current.endsAt, item.endsAt);
  }
  return stretches;
}

/** A stretch cut where the format changes; where no format is named, where people sit differently. */
export function runsOf(stretch: Stretch): Stretch[] {
  const runs: Stretch[] = [];
  for (const part of stretch.parts) {
    const { startsAt, endsAt } = part.item;
    const last = runs.at(-1);
    if (last && wayOfWorking(last.parts[0]?.item) === wayOfWorking(part.item)) {
      last.parts.push(part);
      last.workMs += part.workMs;
      last.endsAt = Math.max(last.endsAt, endsAt);
    } else runs.push({ startsAt, endsAt, parts: [part], workMs: part.workMs });
  }
  return runs;
}

function wayOfWorking(item: AgendaItem | undefined): string {
  return item?.formatId ?? `seating ${item?.seating ?? ''}`;
}

/**
 * The break that leaves the shortest longest part of a stretch, the later one where two do the same: a block of its
 * own, or one between two rounds of a session. Null where nothing can move to make room.
 */
export function breakWithin(plan: AgendaPlan, day: AgendaDay, stretch: Stretch): Repair | null {
  let beforeMs = 0;
  const places = stretch.parts.slice(0, -1).map(({ item, workMs }, index) => {
    beforeMs += workMs;
    return { item, index, longestMs: Math.max(beforeMs, stretch.workMs - beforeMs) };
  });
  places.sort((one, other) => one.longestMs - other.longestMs || other.index - one.index);
  for (const { item, index } of places) {
    const next = stretch.parts[index + 1]?.item;
    const repair = next && breakBetween(plan, day, item, next);
    if (repair) return repair;
  }
  return null;
}

function breakBetween(plan: AgendaPlan, day: AgendaDay, item: AgendaItem, next: AgendaItem): Repair | null {
  const { source } = item;
  if (
    source.kind === 'session' &&
    next.source.kind === 'session' &&
    source.sessionId === next.source.sessionId
  )
    return breakInSession(plan, day, item, next);
  const lane = item.lane === next.lane ? item.lane : 0;
  const slot: Slot = { startsAt: item.endsAt, durationMs: BREAK_MINUTES * MINUTE_MS, lane };
  if (!hasRoom(plan, day, slot)) return null;
  return {
    label: `Insert a ${BREAK_MINUTES}-minute break at ${clockText(slot.startsAt, plan.zone)}`,
    action: {
      kind: 'addBlock',
      block: blockIn(plan, slot, { title: 'Break', seating: 'break', formatId: null, stays: true }),
    },
  };
}

/** A break stands after a round and takes the place of the seat change. */
function breakInSession(plan: AgendaPlan, day: AgendaDay, item: AgendaItem, next: AgendaItem): Repair | null {
  const { source } = item;
  if (source.kind !== 'session' || source.part !== 'round' || source.round === null) return null;
  const { sessionId, round } = source;
  const session = plan.sessions.get(sessionId);
  const minutes = plan.formats.get(session?.formatId ?? '')?.unbroken.breakMinutes ?? BREAK_MINUTES;
  const changeMs =
    next.source.kind === 'session' && next.source.part === 'change' ? next.endsAt - next.startsAt : 0;
  const slot = {
    startsAt: item.endsAt,
    durationMs: Math.max(0, minutes * MINUTE_MS - changeMs),
    lane: item.lane,
  };
  if (!session || !hasRoom(plan, day, slot, { sessionId })) return null;
  return {
    label: `Insert a ${minutes}-minute break after round ${round} of ${session.title}`,
    action: { kind: 'insertBreak', sessionId, afterRound: round, minutes },
  };
}
