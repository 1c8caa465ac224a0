import type { Check, Repair } from './check.ts';
import { clockText, spanText } from '../dateText.ts';
import { HOUR_MS, MINUTE_MS } from '../time.ts';
import { isRest, lengthOf, orFine } from './agendaPlan.ts';
import type { AgendaDay, AgendaPlan } from './agendaPlan.ts';
import { bestSlot, blockIn } from './agendaRoom.ts';
import { spansOf } from './agendaSpans.ts';
import { breakWithin, RESTING_GAP_MS, stretchesOf } from './agendaStretches.ts';
import { counted, listed, sentence } from './wording.ts';

const SOURCE = 'Plenty of time for breaks, and nobody cuts it when the day runs late (DEL-14)';
const NEEDS_LONG_BREAK_OVER_MS = 4 * HOUR_MS;
const NEEDS_TWO_BREAKS_OVER_MS = 6 * HOUR_MS;
const LONG_BREAK_MS = 30 * MINUTE_MS;
const LUNCH_MINUTES = 60;

/** Breaks enough on every day, a long one on a long day, and all of them kept when time runs short. */
export function agendaBreakChecks(plan: AgendaPlan): Check[] {
  const found = [...plan.days.flatMap((day) => dayChecks(plan, day)), ...notStaying(plan)];
  return orFine(found, {
    id: 'agenda:breaks',
    title: 'There are breaks enough, and they stay',
    why: 'Every long day has a meal or a long break, and breaks are not shortened to catch up.',
    source: SOURCE,
  });
}

function dayChecks(plan: AgendaPlan, day: AgendaDay): Check[] {
  const rests = restsOf(day);
  const when = spanText(day, plan.zone);
  if (lengthOf(day) > NEEDS_LONG_BREAK_OVER_MS && !rests.some(({ isLong }) => isLong))
    return [
      {
        id: `agenda:long-break:${day.on}`,
        level: 'look',
        title: `No meal or long break on ${day.name}`,
        why: `The day runs ${when}; after four hours people need at least half an hour to recharge.`,
        source: SOURCE,
        repair: addLunch(plan, day),
      },
    ];
  if (lengthOf(day) > NEEDS_TWO_BREAKS_OVER_MS && rests.length < 2)
    return [
      {
        id: `agenda:breaks:${day.on}`,
        level: 'look',
        title: `Only one break on ${day.name}`,
        why: `The day runs ${when}; beside the meal it needs a break in the morning or in the afternoon.`,
        source: SOURCE,
        repair: addBreak(plan, day),
      },
    ];
  return [];
}

/** Breaks and meals between a day's work, a meal after it, and times for which nothing is planned. */
function restsOf(day: AgendaDay): { isLong: boolean }[] {
  const planned = day.items
    .filter((item) => isRest(item) && item.startsAt > day.startsAt)
    .filter((item) => item.seating === 'meal' || item.startsAt < day.endsAt)
    .map((item) => ({ isLong: item.seating === 'meal' || item.endsAt - item.startsAt >= LONG_BREAK_MS }));
  const spans = spansOf(day.items);
  const gaps = spans.flatMap(({ endsAt }, index) => {
    const next = spans[index + 1];
    const isWithin = next !== undefined && endsAt > day.startsAt && next.startsAt < day.endsAt;
    return isWithin && next.startsAt - endsAt >= RESTING_GAP_MS ? [next.startsAt - endsAt] : [];
  });
  return [...planned, ...gaps.map((lengthMs) => ({ isLong: lengthMs >= LONG_BREAK_MS }))];
}

function addLunch(plan: AgendaPlan, day: AgendaDay): Repair | null {
  const middle = (day.startsAt + day.endsAt) / 2;
  const slot = bestSlot(plan, [day], {
    durationMs: LUNCH_MINUTES * MINUTE_MS,
    costOf: (instant) =>
      instant > day.startsAt && instant < day.endsAt ? Math.abs(instant - middle) : Infinity,
  });
  if (!slot) return null;
  return {
    label: `Insert a meal of ${LUNCH_MINUTES} minutes at ${clockText(slot.startsAt, plan.zone)}`,
    action: {
      kind: 'addBlock',
      block: blockIn(plan, slot, { title: 'Meal', seating: 'meal', formatId: null, stays: true }),
    },
  };
}

function addBreak(plan: AgendaPlan, day: AgendaDay): Repair | null {
  const [longest] = stretchesOf(day).sort((one, other) => other.workMs - one.workMs);
  return longest ? breakWithin(plan, day, longest) : null;
}

function notStaying({ items }: AgendaPlan): Check[] {
  const loose = items.flatMap((item) =>
    isRest(item) && !item.stays && item.source.kind === 'block'
      ? [{ blockId: item.source.blockId, title: item.title.trim() || 'Break' }]
      : [],
  );
  if (loose.length === 0) return [];
  const isOne = loose.length === 1;
  return [
    {
      id: 'agenda:breaks-stay',
      level: 'look',
      title: `${sentence(counted(loose.length, 'break or meal', 'breaks or meals'))} may be cut when time runs short`,
      why: `${listed(loose.map(({ title }) => title))} ${isOne ? 'is' : 'are'} not marked to stay.`,
      source: SOURCE,
      repair: {
        label: isOne ? 'Let it stay' : 'Let them all stay',
        action: {
          kind: 'changeBlocks',
          blockIds: loose.map(({ blockId }) => blockId),
          changes: { stays: true },
        },
      },
    },
  ];
}
