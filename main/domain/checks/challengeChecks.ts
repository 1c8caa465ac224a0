import type { Check } from './check.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import { addDays, daysBetween } from '../time.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, listed, sentence } from './wording.ts';

const LEAST_LEAD_DAYS = 3;
const USUAL_LEAD_DAYS = 6;

/** Whether everybody has a challenge to bring, and time to read the others’. */
export function challengeChecks(plan: CheckedPlan): Check[] {
  if (plan.format.challengeUnit === 'none' || plan.participants.length === 0) return [];
  return [topicCheck(plan), dueCheck(plan)];
}

function topicCheck({ session, participants }: CheckedPlan): Check {
  const without = participants.filter(
    (person) => person.challengeTopic.trim() === '' && person.challengeTitle.trim() === '',
  );
  const source = 'Each person brings their own challenge'; // FMT-03
  const [first] = without;
  if (!first)
    return {
      id: `${session.id}:challenge`,
      level: 'fine',
      title: 'Everybody has named a challenge',
      why: `${sentence(counted(participants.length, 'person', 'people'))} with something to bring.`,
      source,
      repair: null,
    };
  const one = without.length === 1;
  return {
    id: `${session.id}:challenge`,
    level: 'look',
    title: one
      ? `${first.display} has not named a challenge`
      : `${sentence(counted(without.length, 'person', 'people'))} have not named a challenge`,
    why: one
      ? 'Their worksheet stays open at the top, and they present last in their group if groups are formed now.'
      : `${listed(without.map((person) => person.display))}: their worksheets stay open at the top.`,
    source,
    repair: {
      label: one ? `Look at ${first.preferred || first.display}` : 'Look at people',
      action: { kind: 'open', place: 'people', personId: one ? first.id : null },
    },
  };
}

function dueCheck({ session, snapshot }: CheckedPlan): Check {
  const { challengeDueOn } = eventDatesOf(snapshot.event, snapshot.followUp);
  const days = daysBetween(challengeDueOn, session.startsOn);
  const source = 'Write-ups several days before the session'; // PRE-04
  if (days >= LEAST_LEAD_DAYS)
    return {
      id: `${session.id}:write-ups`,
      level: 'fine',
      title: 'There is time to read the write-ups',
      why: `They are due ${counted(days, 'day')} before the session.`,
      source,
      repair: null,
    };
  const on = addDays(session.startsOn, -USUAL_LEAD_DAYS);
  return {
    id: `${session.id}:write-ups`,
    level: days < 0 ? 'wrong' : 'look',
    title: days < 0 ? 'Write-ups are due after the session' : 'Write-ups come in late',
    why:
      days < 0
        ? 'Groups work with them, so they are needed before.'
        : `They are due ${days === 0 ? 'on the day itself' : `${counted(days, 'day')} before`}; groups need a few days to read them.`,
    source,
    repair: {
      label: `Make them due ${counted(USUAL_LEAD_DAYS, 'day')} before`,
      action: { kind: 'setChallengeDueOn', on },
    },
  };
}
