import type { AgendaItem } from '../agenda/agenda.ts';
import { keepsEnd } from '../agenda/block.ts';
import type { Check, Repair } from './check.ts';
import { clockText, spanText } from '../dateText.ts';
import { retimeBlock } from '../agenda/retimeBlock.ts';
import { instantOf, wallOf } from '../time.ts';
import type { InstantMs } from '../time.ts';
import { nameOf, orFine, ownerOf } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { doLanesMeet, hasRoom, SHORTEST_LEFT_MS } from './agendaRoom.ts';
import { listed } from './wording.ts';

const SOURCE = 'A session takes its own place among the blocks of an agenda (FMT-05)';
const MOST_NAMED = 3;

/** Two things at once for the same people: in one lane, or beside something for everybody. */
export function agendaOverlapChecks(plan: AgendaPlan): Check[] {
  const found = [...overlapsIn(plan.items).values()].map((overlap) => overlapCheck(plan, overlap));
  return orFine(found, {
    id: 'agenda:overlap',
    title: 'Nothing overlaps',
    why: 'In every lane one thing follows the other, and nothing runs beside what is for everybody.',
    source: SOURCE,
  });
}

/** What stands in the way of a block or session: items of others at the same time. */
interface Overlap {
  item: AgendaItem;
  others: AgendaItem[];
}

/** By the block or session that comes later; of a block and a session always by the block, which is easier to move. */
function overlapsIn(items: readonly AgendaItem[]): Map<string, Overlap> {
  const overlaps = new Map<string, Overlap>();
  let running: AgendaItem[] = [];
  for (const item of items) {
    running = running.filter((earlier) => earlier.endsAt > item.startsAt);
    for (const earlier of running) {
      if (ownerOf(earlier) === ownerOf(item) || !doLanesMeet(earlier.lane, item.lane)) continue;
      const isByEarlier = earlier.source.kind === 'block' && item.source.kind === 'session';
      const [mover, other] = isByEarlier ? [earlier, item] : [item, earlier];
      const overlap = overlaps.get(ownerOf(mover)) ?? { item: mover, others: [] };
      overlap.others.push(other);
      overlaps.set(ownerOf(mover), overlap);
    }
    running.push(item);
  }
  return overlaps;
}

function overlapCheck(plan: AgendaPlan, overlap: Overlap): Check {
  const { item, others } = overlap;
  const distinct = [...new Map(others.map((other) => [ownerOf(other), other])).values()];
  const names = distinct.slice(0, MOST_NAMED).map((other) => nameOf(plan, other));
  if (distinct.length > MOST_NAMED) names.push(`${distinct.length - MOST_NAMED} more`);
  const first = others[0] ?? item;
  const shared = {
    startsAt: Math.max(item.startsAt, first.startsAt),
    endsAt: Math.min(item.endsAt, first.endsAt),
  };
  return {
    id: `agenda:overlap:${ownerOf(item)}`,
    level: 'wrong',
    title: `${nameOf(plan, item)} overlaps ${listed(names)}`,
    why: `Both run at ${spanText(shared, plan.zone)}, and the same people cannot be in two places.`,
    source: SOURCE,
    repair: startLater(plan, overlap) ?? endEarlier(plan, overlap),
  };
}

/** Puts the block behind everything it overlaps, if there is room. */
function startLater(plan: AgendaPlan, { item, others }: Overlap): Repair | null {
  if (item.source.kind !== 'block' || !others.some((other) => other.startsAt <= item.startsAt)) return null;
  const block = plan.blocks.get(item.source.blockId);
  const day = plan.days.find(({ on }) => on === wallOf(item.startsAt, plan.zone).on);
  if (!block || !day) return null;
  const start = wallOf(Math.max(...others.map((other) => other.endsAt)), plan.zone);
  if (start.on !== day.on) return null;
  const moved = retimeBlock(block, { startsAt: start.at }, plan.zone);
  if (!moved.ok || moved.value.durationMs < SHORTEST_LEFT_MS) return null;
  const slot = {
    startsAt: instantOf(moved.value.startsOn, moved.value.startsAt, plan.zone),
    durationMs: moved.value.durationMs,
    lane: block.lane,
  };
  if (!hasRoom(plan, day, slot, { blockId: block.id })) return null;
  return {
    label: `Start ${nameOf(plan, item)} at ${start.at}`,
    action: { kind: 'retimeBlock', blockId: block.id, startsAt: start.at },
  };
}

/** Lets whatever starts earlier end where the other one starts, if enough of it is left. */
function endEarlier(plan: AgendaPlan, { item, others }: Overlap): Repair | null {
  if (item.source.kind === 'block' && others.every((other) => other.startsAt > item.startsAt))
    return endAt(plan, item, Math.min(...others.map((other) => other.startsAt)));
  const [earlier, ...more] = others;
  return earlier && more.length === 0 ? endAt(plan, earlier, item.startsAt) : null;
}

function endAt(plan: AgendaPlan, item: AgendaItem, endsAt: InstantMs): Repair | null {
  if (item.source.kind !== 'block' || item.stays) return null;
  const block = plan.blocks.get(item.source.blockId);
  const durationMs = endsAt - item.startsAt;
  const isEnough = durationMs >= SHORTEST_LEFT_MS && durationMs * 2 >= item.endsAt - item.startsAt;
  if (!block || keepsEnd(block) || !isEnough) return null;
  return {
    label: `Let ${nameOf(plan, item)} end at ${clockText(endsAt, plan.zone)}`,
    action: { kind: 'retimeBlock', blockId: block.id, durationMs },
  };
}
