import { eventDatesOf } from '../agenda/eventDates.ts';
import type { DatesSource } from '../program/datedResponsibilities.ts';
import { addDays } from '../time.ts';
import type { Day } from '../time.ts';
import type { PreWorkTask } from './preWork.ts';

/** When a task goes out. */
export function sendDayOf(task: Pick<PreWorkTask, 'sendDays'>, { event }: DatesSource): Day {
  return addDays(event.startsOn, -task.sendDays);
}

/**
 * By when a task is back: the day set by hand, else counted from the first day as it stands now. Write-ups are due on
 * the event's own day, so that instructions, responsibilities and reminders never tell two dates. Null where nothing comes back.
 */
export function dueDayOf(
  task: Pick<PreWorkTask, 'kind' | 'dueOn' | 'dueDays'>,
  source: DatesSource,
): Day | null {
  if (task.dueOn !== null) return task.dueOn;
  if (task.kind === 'write-up') return eventDatesOf(source.event, source.followUp).challengeDueOn;
  return task.dueDays === null ? null : addDays(source.event.startsOn, -task.dueDays);
}
