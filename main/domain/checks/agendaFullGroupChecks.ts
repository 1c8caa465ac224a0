import type { AgendaItem } from '../agenda/agenda.ts';
import type { Check, Repair } from './check.ts';
import { clockText } from '../dateText.ts';
import { HOUR_MS, MINUTE_MS, wallOf } from '../time.ts';
import { orFine } from './agendaPlan.ts';
import type { AgendaDay, AgendaPlan } from './agendaPlan.ts';
import { bestSlot, blockIn, endSlot, hasRoom } from './agendaRoom.ts';
import type { Slot } from './agendaRoom.ts';
import { isInMiddleThird, workClockOf } from './agendaSpans.ts';

const SOURCE = 'The full group meets at the start, around the middle and at the end (DEL-13, FMT-15)';
const MINUTES = 15;
/** A shorter event has no middle to speak of. */
const HAS_MIDDLE_FROM_MS = 2 * HOUR_MS;

/** Everybody is together when the event begins, halfway, and when it ends. */
export function agendaFullGroupChecks(plan: AgendaPlan): Check[] {
  const [firstDay, lastDay] = [plan.days[0], plan.days.at(-1)];
  if (!firstDay || !lastDay) return [];
  const clock = workClockOf(plan.work);
  const isAtStart = plan.work.some((item) => isFull(item) && item.startsAt === firstDay.startsAt);
  const isInMiddle =
    clock.workMs < HAS_MIDDLE_FROM_MS ||
    plan.work.some((item) => isFull(item) && isInMiddleThird(item, clock));
  const isAtEnd = lastDay.work.some((item) => isFull(item) && item.endsAt === lastDay.endsAt);

  const found: Check[] = [];
  if (!isAtStart)
    found.push({
      id: 'agenda:full-group-start',
      level: 'look',
      title: 'The event does not start in the full group',
      why: 'Common ground at the beginning carries what smaller groups do afterwards.',
      source: SOURCE,
      repair: add(plan, startSlot(plan, firstDay), 'Welcome'),
    });
  if (!isInMiddle)
    found.push({
      id: 'agenda:full-group-middle',
      level: 'look',
      title: 'The full group does not meet around the middle',
      why: 'Nothing in the middle third of the working time brings everybody together again.',
      source: SOURCE,
      repair: add(
        plan,
        bestSlot(plan, plan.days, {
          durationMs: MINUTES * MINUTE_MS,
          costOf: (instant) => {
            const isMiddle = isInMiddleThird({ startsAt: instant, endsAt: instant }, clock);
            return isMiddle ? Math.abs(clock.at(instant) - clock.workMs / 2) : Infinity;
          },
        }),
        'Full group: what stands out so far',
      ),
    });
  if (!isAtEnd)
    found.push({
      id: 'agenda:full-group-end',
      level: 'look',
      title: 'The event does not end in the full group',
      why: 'Everybody hears what happens next, and leaves together.',
      source: SOURCE,
      repair: add(plan, endSlot(plan, lastDay, MINUTES * MINUTE_MS), 'What happens next and close'),
    });
  return orFine(found, {
    id: 'agenda:full-group',
    title: 'The full group comes together often enough',
    why:
      clock.workMs < HAS_MIDDLE_FROM_MS
        ? 'It meets at the start and at the end.'
        : 'It meets at the start, around the middle and at the end.',
    source: SOURCE,
  });
}

function isFull({ seating, lane }: AgendaItem): boolean {
  return seating === 'full' && lane === 0;
}

/** Where the first work starts if that can move, else right before it. */
function startSlot(plan: AgendaPlan, day: AgendaDay): Slot | null {
  const durationMs = MINUTES * MINUTE_MS;
  const slots = [day.startsAt, day.startsAt - durationMs].map((startsAt) => ({
    startsAt,
    durationMs,
    lane: 0,
  }));
  return (
    slots.find((slot) => wallOf(slot.startsAt, plan.zone).on === day.on && hasRoom(plan, day, slot)) ?? null
  );
}

function add(plan: AgendaPlan, slot: Slot | null, title: string): Repair | null {
  if (!slot) return null;
  const block = blockIn(plan, slot, { title, seating: 'full', formatId: null, stays: false });
  return {
    label: `Add ${MINUTES} minutes in the full group at ${clockText(slot.startsAt, plan.zone)}`,
    action: { kind: 'addBlock', block },
  };
}
