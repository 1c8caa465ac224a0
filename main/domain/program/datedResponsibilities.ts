import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { ownDayOf } from './responsibility.ts';
import type { DueAnchor, Responsibility } from './responsibility.ts';
import { addDays } from '../time.ts';
import type { Day } from '../time.ts';

/** A responsibility with the day that it is due on at present. */
export interface DatedResponsibility extends Responsibility {
  /** Null: without a day. */
  on: Day | null;
  /** True for a day that was set by hand, here or in the event's own dates. */
  isOnSetByHand: boolean;
}

/** What days are computed from; a snapshot has it. */
export type DatesSource = Pick<EventSnapshot, 'event' | 'followUp'>;

/** When a responsibility is due: the day set by hand, else counted from the event as it stands now. */
export function dueDayOf(responsibility: Pick<Responsibility, 'dueOn' | 'counted'>, source: DatesSource) {
  const { dueOn, counted } = responsibility;
  if (dueOn !== null || counted === null) return dueOn;
  return addDays(anchorDay(counted.from, source), counted.days);
}

/** Every responsibility of an event with its day: open ones by date, undated ones last; then those that are done. */
export function datedResponsibilities(
  snapshot: DatesSource & Pick<EventSnapshot, 'responsibilities'>,
): DatedResponsibility[] {
  const dated = snapshot.responsibilities.map((responsibility) => ({
    ...responsibility,
    on: dueDayOf(responsibility, snapshot),
    isOnSetByHand: isSetByHand(responsibility, snapshot),
  }));
  const rank = ({ doneOn }: Responsibility) => (doneOn === null ? 0 : 1);
  return dated.sort(
    (one, other) => rank(one) - rank(other) || (one.on ?? '9999').localeCompare(other.on ?? '9999'),
  );
}

/** Due before today and still open. */
export function isLate(responsibility: DatedResponsibility, today: Day): boolean {
  return responsibility.doneOn === null && responsibility.on !== null && responsibility.on < today;
}

function anchorDay(from: DueAnchor, { event, followUp }: DatesSource): Day {
  const dates = eventDatesOf(event, followUp);
  switch (from) {
    case 'start':
      return event.startsOn;
    case 'end':
      return event.endsOn;
    case 'write-ups-due':
      return dates.challengeDueOn;
    case 'digest':
      return dates.digestOn;
    case 'memo':
      return dates.memoOn;
    case 'call':
      return dates.callOn;
    case 'reflective-memo':
      return dates.reflectiveMemoOn;
  }
}

function isSetByHand(responsibility: Responsibility, { event, followUp }: DatesSource): boolean {
  if (responsibility.dueOn !== null) return true;
  switch (ownDayOf(responsibility)) {
    case 'write-ups-due':
      return event.challengeDueOn !== null;
    case 'digest':
      return event.digestOn !== null;
    case 'memo':
      return followUp.memoOn !== null;
    case 'call':
      return followUp.callOn !== null;
    case 'reflective-memo':
      return followUp.reflectiveMemoOn !== null;
    case null:
      return false;
  }
}
