import type { Check } from '../checks/check.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Day } from '../time.ts';
import type { PreWorkTask } from './preWork.ts';
import { dueDayOf, sendDayOf } from './preWorkDates.ts';
import { MOST_READING_WORDS, readingMinutes, readingWords } from './readingTime.ts';
import { coverageWords, wishCoverage } from './wishCoverage.ts';

/** Write-ups are back at least so many days before the first day (PRE-04). */
const LEAST_DAYS_BACK = 3;
/** Reading goes out at least so many days before (PRE-12). */
const LEAST_READING_DAYS = 7;

/** What to think about in the pre-work, each with its source (PRE-03, 04, 12, 13, 15, 24, 28). */
export function preWorkChecks(snapshot: EventSnapshot): Check[] {
  return [
    ...snapshot.preWork.tasks.flatMap((task) => taskChecks(task, snapshot)),
    ...readingChecks(snapshot),
    ...wishChecks(snapshot),
  ];
}

function taskChecks(task: PreWorkTask, snapshot: EventSnapshot): Check[] {
  const checks: Check[] = [];
  const due = dueDayOf(task, snapshot);
  const sendOn = sendDayOf(task, snapshot);
  const { startsOn } = snapshot.event;
  const open = {
    label: 'Change its days',
    action: { kind: 'open', place: 'pre-work', personId: null },
  } as const;
  if (due !== null && due <= sendOn)
    checks.push({
      id: `pre-work:order:${task.id}`,
      level: 'wrong',
      title: `“${task.name}” is due before it is sent`,
      why: 'Nobody can answer what has not arrived.',
      source: 'Dates counted back from the event', // PRE-01
      repair: open,
    });
  if (task.kind === 'write-up') {
    const days = due === null ? 0 : daysBetween(due, startsOn);
    checks.push(
      days >= LEAST_DAYS_BACK
        ? {
            id: 'pre-work:write-up-due',
            level: 'fine',
            title: `Write-ups are back ${days} days before`,
            why: 'There is time to read them and to share them within the groups.',
            source: 'Several days before the session', // PRE-04
            repair: null,
          }
        : {
            id: 'pre-work:write-up-due',
            level: 'look',
            title: 'Write-ups come back late',
            why: `At least ${LEAST_DAYS_BACK} days before leave time to read and share them.`,
            source: 'Several days before the session', // PRE-04
            repair: {
              label: `Ask for them ${LEAST_DAYS_BACK} days before`,
              action: { kind: 'setChallengeDueOn', on: addDays(startsOn, -LEAST_DAYS_BACK) },
            },
          },
    );
    if (task.minutes !== null && (task.minutes < 30 || task.minutes > 60))
      checks.push({
        id: 'pre-work:write-up-minutes',
        level: 'look',
        title: `The write-up is announced with ${task.minutes} minutes`,
        why: 'Choosing, writing and reflecting take 30 to 60 minutes.',
        source: 'Set aside 30 to 60 minutes', // PRE-03
        repair: open,
      });
  }
  if (task.kind === 'reading') checks.push(readingDayCheck(sendOn, startsOn));
  return checks;
}

function readingDayCheck(sendOn: Day, startsOn: Day): Check {
  const days = daysBetween(sendOn, startsOn);
  const isEarly = days >= LEAST_READING_DAYS;
  return {
    id: 'pre-work:reading-day',
    level: isEarly ? 'fine' : 'wrong',
    title: isEarly ? `The reading goes out ${days} days before` : 'The reading goes out too late',
    why: isEarly
      ? 'People have a week and a weekend for it.'
      : `${days === 1 ? 'One day' : `${days} days`} before; at least a week is needed.`,
    source: 'Reading at least a week in advance', // PRE-12
    repair: isEarly
      ? null
      : { label: 'Change its days', action: { kind: 'open', place: 'pre-work', personId: null } },
  };
}

function readingChecks({ preWork }: EventSnapshot): Check[] {
  if (!preWork.tasks.some(({ kind }) => kind === 'reading')) return [];
  const words = readingWords(preWork.reading);
  const checks: Check[] = [];
  if (words > MOST_READING_WORDS)
    checks.push({
      id: 'pre-work:reading-length',
      level: 'look',
      title: `The reading takes ${readingMinutes(words)} minutes`,
      why: `${words} words are more than two pages; brief is the operative word.`,
      source: 'Short and sweet', // PRE-13
      repair: null,
    });
  if (!preWork.questions.some(({ part }) => part === 'provocative'))
    checks.push({
      id: 'pre-work:provocative',
      level: 'look',
      title: 'No question goes with the reading',
      why: 'A provocative question makes people read it with their own practice in mind.',
      source: 'Provocative questions about the reading', // PRE-15
      repair: {
        label: 'Write a question',
        action: { kind: 'open', place: 'reading', personId: null },
      },
    });
  return checks;
}

function wishChecks(snapshot: EventSnapshot): Check[] {
  const covered = wishCoverage(snapshot);
  if (covered.length === 0) return [];
  const isWhole = covered.every(({ blocks }) => blocks.length > 0);
  return [
    {
      id: 'pre-work:wishes',
      level: isWhole ? 'fine' : 'look',
      title: isWhole ? 'The agenda takes up every wish' : 'A wish has no block',
      why: coverageWords(covered),
      source: 'Find out what participants most want to cover', // PRE-28
      repair: isWhole
        ? null
        : { label: 'See the wishes', action: { kind: 'open', place: 'wishes', personId: null } },
    },
  ];
}
