import { agendaOf, dayOf } from '../agenda/agenda.ts';
import type { AgendaItem } from '../agenda/agenda.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Day } from '../time.ts';

/** The items of one day, in order. */
export interface AgendaDay {
  on: Day;
  items: AgendaItem[];
}

/** The agenda day by day; days without anything are left out. */
export function agendaDays(snapshot: EventSnapshot): AgendaDay[] {
  const days = new Map<Day, AgendaItem[]>();
  for (const item of agendaOf(snapshot)) {
    const on = dayOf(item, snapshot.event.zone);
    const items = days.get(on);
    if (items) items.push(item);
    else days.set(on, [item]);
  }
  return [...days].map(([on, items]) => ({ on, items }));
}

/** Whether nobody works in it: a break, a meal, changing seats. */
export function isRest({ seating, source }: AgendaItem): boolean {
  return seating === 'break' || seating === 'meal' || (source.kind === 'session' && source.part === 'change');
}

/** The longest work without a break or meal between two items, in milliseconds. */
export function longestStretchMs(items: readonly AgendaItem[]): number {
  let longest = 0;
  let startsAt: number | null = null;
  let endsAt = 0;
  for (const item of items) {
    const isPause = item.seating === 'break' || item.seating === 'meal';
    if (isPause || (startsAt !== null && item.startsAt - endsAt >= SHORTEST_BREAK_MS)) startsAt = null;
    if (isPause) continue;
    startsAt ??= item.startsAt;
    endsAt = Math.max(endsAt, item.endsAt);
    longest = Math.max(longest, endsAt - startsAt);
  }
  return longest;
}

/** A gap of ten minutes is a break, whether the agenda calls it one or not. */
const SHORTEST_BREAK_MS = 10 * 60_000;
