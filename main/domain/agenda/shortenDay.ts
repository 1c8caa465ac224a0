import { agendaOf, dayOf } from './agenda.ts';
import type { AgendaItem, AgendaParts } from './agenda.ts';
import type { Block } from './block.ts';
import { failure, success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import type { Format } from '../formats/format.ts';
import { instantOf, MINUTE_MS } from '../time.ts';
import type { Day, DurationMs, InstantMs, WallTime } from '../time.ts';

/** How one item of the day would change. */
export interface ShortenedItem {
  item: AgendaItem;
  startsAt: InstantMs;
  durationMs: DurationMs;
}

/** A day cut to a given end. */
export interface ShortenedDay {
  /** Every item that would move or lose time, in order. */
  items: ShortenedItem[];
  endsAt: InstantMs;
  /** What is still missing when everything is at its minimum; 0 when the end is met. */
  lateMs: DurationMs;
}

/** Without a format nobody knows how short a block may be; half of it is rarely missed. */
const LEAST_SHARE = 0.5;

/**
 * A day cut so that it ends by a given time: gaps close, blocks give up time in proportion to what they can spare above
 * the minimum of their phases, sessions keep their rounds and only move, and what stays (breaks, meals, norms, the
 * evaluation) keeps its length (formats.md, catch-up order). A meal that stays keeps its hour too, so only what comes
 * after the last of them changes. Blocks beside each other shrink together. Whole minutes only.
 */
export function shortenDay(parts: AgendaParts, on: Day, endsBy: WallTime): Answer<ShortenedDay> {
  const { zone } = parts.event;
  const wanted = instantOf(on, endsBy, zone);
  const day = agendaOf(parts).filter((item) => dayOf(item, zone) === on);
  const lastMeal = day.findLastIndex((item) => item.seating === 'meal' && item.stays);
  const fixedUntil = day[lastMeal]?.endsAt ?? day[0]?.startsAt ?? wanted;
  const units = unitsOf(day.slice(lastMeal + 1), parts);
  const first = units[0];
  if (!first)
    return failure('invalid', 'Nothing stands after the last meal of this day. Nothing was changed.');
  if (wanted <= fixedUntil)
    return failure(
      'invalid',
      'That end lies before the part of the day that can be shortened. Nothing was changed; choose a later one.',
      'endsAt',
    );

  const start = lastMeal >= 0 ? fixedUntil : first.startsAt;
  const full = sum(units, ({ durationMs }) => durationMs);
  const least = sum(units, ({ leastMs }) => leastMs);
  const room = wanted - start;
  // The end is met as it is: only gaps would close, and nobody asked for that.
  if (lastEndOf(units) <= wanted) return success({ items: [], endsAt: lastEndOf(units), lateMs: 0 });
  const share = full <= room ? 0 : Math.min(1, (full - room) / Math.max(1, full - least));
  const items: ShortenedItem[] = [];
  let at = start;
  let owed = 0;
  for (const unit of units) {
    owed += (unit.durationMs - unit.leastMs) * share;
    const spare = Math.floor((unit.durationMs - unit.leastMs) / MINUTE_MS) * MINUTE_MS;
    const cut = Math.min(spare, Math.ceil(owed / MINUTE_MS - 1e-6) * MINUTE_MS);
    owed -= cut;
    const keeps = (unit.durationMs - cut) / unit.durationMs;
    let endsAt = at;
    for (const member of unit.members) {
      const durationMs = cut === 0 ? member.durationMs : cutTo(member, keeps);
      const startsAt =
        at + Math.floor(((member.item.startsAt - unit.startsAt) * keeps) / MINUTE_MS) * MINUTE_MS;
      if (startsAt !== member.item.startsAt || durationMs !== member.durationMs)
        items.push({ item: member.item, startsAt, durationMs });
      endsAt = Math.max(endsAt, startsAt + durationMs);
    }
    at = endsAt;
  }
  return success({ items, endsAt: at, lateMs: Math.max(0, at - wanted) });
}

interface Member {
  item: AgendaItem;
  durationMs: DurationMs;
  leastMs: DurationMs;
}

/** Items beside each other, or the unbroken stretch of a session: they move together. */
interface Unit {
  members: Member[];
  startsAt: InstantMs;
  endsAt: InstantMs;
  durationMs: DurationMs;
  leastMs: DurationMs;
}

function unitsOf(items: readonly AgendaItem[], parts: AgendaParts): Unit[] {
  const blocks = new Map(parts.blocks.map((block) => [block.id, block]));
  const units: Unit[] = [];
  for (const item of items) {
    const member = { item, durationMs: item.endsAt - item.startsAt, leastMs: leastOf(item, blocks, parts) };
    const last = units.at(-1);
    if (last && (item.startsAt < last.endsAt || isSameSession(last, item))) {
      last.members.push(member);
      last.endsAt = Math.max(last.endsAt, item.endsAt);
    } else
      units.push({
        members: [member],
        startsAt: item.startsAt,
        endsAt: item.endsAt,
        durationMs: 0,
        leastMs: 0,
      });
  }
  return units.map((unit) => {
    const durationMs = unit.endsAt - unit.startsAt;
    // Beside each other the one that can spare least decides, by its share.
    const share = Math.max(...unit.members.map(({ durationMs: own, leastMs }) => leastMs / Math.max(1, own)));
    return { ...unit, durationMs, leastMs: durationMs * Math.min(1, share) };
  });
}

function isSameSession({ members }: Unit, { source }: AgendaItem): boolean {
  const last = members.at(-1)?.item.source;
  return source.kind === 'session' && last?.kind === 'session' && last.sessionId === source.sessionId;
}

/** The shortest that an item may become. */
function leastOf(item: AgendaItem, blocks: ReadonlyMap<string, Block>, parts: AgendaParts): DurationMs {
  const durationMs = item.endsAt - item.startsAt;
  const block = item.source.kind === 'block' ? blocks.get(item.source.blockId) : undefined;
  if (!block || block.stays) return durationMs;
  const format = parts.formats.find((candidate) => candidate.id === block.formatId);
  const share = format ? leastShareOf(format) : LEAST_SHARE;
  return Math.min(durationMs, Math.ceil((durationMs * share) / MINUTE_MS) * MINUTE_MS);
}

/** What a format may shrink to, as a share of its usual minutes; protected phases keep theirs. */
function leastShareOf(format: Format): number {
  const phases = format.phases.filter((phase) => phase.counted !== 'before' && phase.minutes > 0);
  const usual = sum(phases, ({ minutes }) => minutes);
  const least = sum(phases, ({ minutes, minMinutes, isProtected }) =>
    isProtected ? minutes : Math.min(minutes, minMinutes),
  );
  return usual === 0 ? LEAST_SHARE : least / usual;
}

function cutTo({ durationMs, leastMs }: Member, share: number): DurationMs {
  return Math.max(leastMs, Math.floor((durationMs * share) / MINUTE_MS + 1e-6) * MINUTE_MS);
}

function lastEndOf(units: readonly Unit[]): InstantMs {
  return Math.max(...units.map(({ endsAt }) => endsAt));
}

function sum<Thing>(things: readonly Thing[], valueOf: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + valueOf(thing), 0);
}
