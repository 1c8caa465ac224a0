import { isOverdue } from '../followup/commitment.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { isPeer } from '../people/person.ts';
import type { NextStep } from './nextStep.ts';
import { withResponsibilities } from './responsibilitySteps.ts';
import { addDays } from '../time.ts';
import type { Day } from '../time.ts';

/**
 * What to do next for an event, most urgent first: from an empty event to the last overdue commitment. Before the
 * event the plan is completed in the order in which each part needs the one before; afterwards the follow-up comes by
 * its dates (FUP-01, FUP-02). The team's own responsibilities stand among them by their dates (ROL-02).
 */
export function nextStepsOf(snapshot: EventSnapshot, today: Day): NextStep[] {
  const isOver = snapshot.event.endsOn < today;
  const steps = isOver ? followUpSteps(snapshot, today) : planningSteps(snapshot, today);
  return withResponsibilities(steps, snapshot, today);
}

function planningSteps(snapshot: EventSnapshot, today: Day): NextStep[] {
  const { event, people, sessions } = snapshot;
  const session = sessions[0];
  const participants = people.filter(isPeer);
  const placed = new Set(session?.groups.flatMap((group) => group.memberIds) ?? []);
  const unplaced = participants.filter((person) => !placed.has(person.id));
  const isRunning = event.startsOn <= today;
  const steps: NextStep[] = [];

  if (session && placed.size > 0 && isRunning)
    steps.push({
      id: 'present',
      on: event.startsOn,
      title: `Present ${session.title}`,
      detail: 'Slides and clock go to the second screen; the console stays here.',
      button: 'Present',
      place: 'present',
    });
  if (participants.length === 0 && snapshot.themes.length === 0)
    steps.push({
      id: 'people',
      on: null,
      title: 'Bring in the registration list',
      detail: 'A CSV file from any form. Odd rows are shown before anything is kept.',
      button: 'Import people',
      place: 'people',
    });
  if (!session && snapshot.themes.length === 0)
    steps.push({
      id: 'session',
      on: null,
      title: 'Choose how people will work',
      detail: 'The peer consultation gives everybody one round with their own challenge.',
      button: 'Plan a session',
      place: 'agenda',
    });
  if (session && participants.length > 0 && placed.size === 0)
    steps.push({
      id: 'groups',
      on: null,
      title: 'Form the groups',
      detail: `${participants.length} people, and everyone who is to be kept apart will be.`,
      button: 'Form groups',
      place: 'groups',
    });
  if (session && placed.size > 0 && unplaced.length > 0)
    steps.push({
      id: 'unplaced',
      on: null,
      title:
        unplaced.length === 1
          ? `Place ${unplaced[0]?.display ?? ''} in a group`
          : `Place ${unplaced.length} people in groups`,
      detail: 'They came to the list after the groups were formed.',
      button: 'Look at groups',
      place: 'groups',
    });
  if (placed.size > 0)
    steps.push({
      id: 'kit',
      on: addDays(event.startsOn, -2),
      title: 'Make and print the kit',
      detail: 'Guide, instructions, slides and a worksheet for everyone, with this event’s names and times.',
      button: 'Open kit',
      place: 'kit',
    });
  return steps;
}

function followUpSteps(snapshot: EventSnapshot, today: Day): NextStep[] {
  const { captures, themes, commitments } = snapshot;
  const dates = eventDatesOf(snapshot.event, snapshot.followUp);
  const loose = captures.filter((capture) => capture.themeId === null && !capture.isSealed);
  const pending = captures.filter((capture) => capture.consent === 'pending' && !capture.isSealed);
  const overdue = commitments.filter((commitment) => isOverdue(commitment, today));
  const steps: NextStep[] = [];

  if (overdue.length > 0)
    steps.push({
      id: 'overdue',
      on: null,
      title: overdue.length === 1 ? 'Ask about one commitment' : `Ask about ${overdue.length} commitments`,
      detail: 'Their dates have passed. A line on what came of it is enough.',
      button: 'Open commitments',
      place: 'commitments',
    });
  if (captures.length === 0)
    steps.push({
      id: 'captures',
      on: null,
      title: 'Type in what was noted',
      detail: 'Quotes, stories, insights and questions from the plenary. Sealed rounds stay out.',
      button: 'Add captures',
      place: 'captures',
    });
  if (loose.length > 0)
    steps.push({
      id: 'loose',
      on: null,
      title:
        loose.length === 1 ? 'Put one capture into a theme' : `Gather ${loose.length} captures into themes`,
      detail:
        themes.length === 0
          ? 'Three to six themes make a memo of about five pages.'
          : 'What belongs to no theme stays out of the memos.',
      button: 'Open themes',
      place: 'themes',
    });
  if (pending.length > 0)
    steps.push({
      id: 'consent',
      on: dates.memoOn,
      title:
        pending.length === 1
          ? 'Ask one person about their words'
          : `Ask ${pending.length} people about their words`,
      detail: 'Without a yes they are left out of both memos.',
      button: 'Look at captures',
      place: 'captures',
    });
  if (themes.length > 0 && dates.memoOn >= today)
    steps.push({
      id: 'memo',
      on: dates.memoOn,
      title: 'Send the debrief memo',
      detail: 'About five pages, a week before the call.',
      button: 'Open memo',
      place: 'memos',
    });
  if (dates.callOn >= today)
    steps.push({
      id: 'call',
      on: dates.callOn,
      title: 'Hold the debrief call',
      detail: 'Theme by theme, from the memo’s questions.',
      button: 'Open memo',
      place: 'memos',
    });
  if (themes.length > 0 && dates.reflectiveMemoOn >= today)
    steps.push({
      id: 'reflective',
      on: dates.reflectiveMemoOn,
      title: 'Send the reflective memo',
      detail: 'The debrief memo, with what people told on the call.',
      button: 'Open memo',
      place: 'memos',
    });
  return steps;
}
