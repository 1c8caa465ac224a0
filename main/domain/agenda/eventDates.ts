import type { FollowUp } from '../followup/followUp.ts';
import type { Event } from '../program/program.ts';
import { addDays } from '../time.ts';
import type { Day } from '../time.ts';

/** The days on which something around an event is due. */
export interface EventDates {
  invitationOn: Day;
  instructionsOn: Day;
  challengeDueOn: Day;
  digestOn: Day;
  checkOn: Day;
  memoOn: Day;
  callOn: Day;
  reflectiveMemoOn: Day;
  keepUntilOn: Day;
}

/** What was chosen, and for everything else the usual distance: before from the first day, after from the last. */
export function eventDatesOf(event: Event, followUp: FollowUp): EventDates {
  return {
    invitationOn: addDays(event.startsOn, -28),
    instructionsOn: addDays(event.startsOn, -21),
    challengeDueOn: event.challengeDueOn ?? addDays(event.startsOn, -6),
    digestOn: event.digestOn ?? addDays(event.startsOn, -3),
    checkOn: addDays(event.startsOn, -2),
    memoOn: followUp.memoOn ?? addDays(event.endsOn, 7),
    callOn: followUp.callOn ?? addDays(event.endsOn, 14),
    reflectiveMemoOn: followUp.reflectiveMemoOn ?? addDays(event.endsOn, 28),
    keepUntilOn: event.keepUntilOn ?? addDays(event.endsOn, 30),
  };
}
