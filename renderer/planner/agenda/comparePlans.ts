import { diffArrays } from 'diff';
import { agendaOf, dayOf } from '#domain/agenda/agenda';
import type { AgendaItem, AgendaParts } from '#domain/agenda/agenda';
import { isRest } from '#domain/checks/agendaPlan';
import type { Day, DurationMs } from '#domain/time';
import { wallOf } from '#domain/time';

/** One line of two plans side by side: the same part in both, or a part that only one of them has. */
export interface PlanRow {
  first: AgendaItem | null;
  second: AgendaItem | null;
  /** What differs from the first plan to the second. */
  change: 'same' | 'moved' | 'longer' | 'shorter' | 'only-first' | 'only-second';
}

/** A day of either plan, line by line in the order of its times. */
export interface PlanDay {
  on: Day;
  rows: PlanRow[];
}

/** What a plan comes to as a whole. */
export interface PlanSum {
  /** When the last part of each day ends, by day: `15:10`. */
  ends: ReadonlyMap<Day, string>;
  workMs: DurationMs;
  restMs: DurationMs;
  parts: number;
}

/** Two plans of one event beside each other; a part is the same where title and format agree. */
export function comparePlans(first: AgendaParts, second: AgendaParts): PlanDay[] {
  const [firstDays, secondDays] = [byDay(first), byDay(second)];
  const days = [...new Set([...firstDays.keys(), ...secondDays.keys()])].sort();
  return days.map((on) => ({
    on,
    rows: rowsOf(firstDays.get(on) ?? [], secondDays.get(on) ?? [], first.event.zone),
  }));
}

/** The sums by which plans are weighed. */
export function sumOfPlan(parts: AgendaParts): PlanSum {
  const items = agendaOf(parts);
  const ends = new Map<Day, number>();
  for (const item of items) {
    const on = dayOf(item, parts.event.zone);
    ends.set(on, Math.max(ends.get(on) ?? 0, item.endsAt));
  }
  const lengthOf = (some: readonly AgendaItem[]) =>
    some.reduce((sum, { startsAt, endsAt }) => sum + endsAt - startsAt, 0);
  return {
    ends: new Map([...ends].map(([on, end]) => [on, wallOf(end, parts.event.zone).at])),
    workMs: lengthOf(items.filter((item) => !isRest(item))),
    restMs: lengthOf(items.filter(isRest)),
    parts: items.length,
  };
}

function byDay(parts: AgendaParts): Map<Day, AgendaItem[]> {
  const days = new Map<Day, AgendaItem[]>();
  for (const item of agendaOf(parts)) {
    const on = dayOf(item, parts.event.zone);
    days.set(on, [...(days.get(on) ?? []), item]);
  }
  return days;
}

function rowsOf(first: AgendaItem[], second: AgendaItem[], zone: string): PlanRow[] {
  const rows: PlanRow[] = [];
  let [inFirst, inSecond] = [0, 0];
  const changes = diffArrays(first, second, {
    comparator: (one, other) => one.title === other.title && one.formatId === other.formatId,
  });
  for (const { added, removed, count } of changes)
    for (let at = 0; at < count; at++) {
      const one = added ? null : (first[inFirst++] ?? null);
      const other = removed ? null : (second[inSecond++] ?? null);
      rows.push({ first: one, second: other, change: changeOf(one, other, zone) });
    }
  return rows;
}

function changeOf(first: AgendaItem | null, second: AgendaItem | null, zone: string): PlanRow['change'] {
  if (!first) return 'only-second';
  if (!second) return 'only-first';
  const longer = second.endsAt - second.startsAt - (first.endsAt - first.startsAt);
  if (longer !== 0) return longer > 0 ? 'longer' : 'shorter';
  return wallOf(first.startsAt, zone).at === wallOf(second.startsAt, zone).at && first.lane === second.lane
    ? 'same'
    : 'moved';
}
