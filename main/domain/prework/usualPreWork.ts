import type { EventKind } from '../program/program.ts';
import type { PreWorkQuestion, PreWorkTask } from './preWork.ts';

/** One of the usual tasks, before it belongs to an event. */
export type UsualTask = Omit<PreWorkTask, 'id' | 'dueOn'>;

/**
 * What people usually do before an event of that kind, with the days of the calendars: invitation 28 days before with
 * norms and the look-ahead question, the write-up of 30 to 60 minutes at 21 and back at 6 (PRE-02 to PRE-04), reading
 * more than a week ahead (PRE-12), the home conversation (PRE-24).
 */
export function usualPreWork(kind: EventKind): readonly UsualTask[] {
  return TASKS[kind];
}

/** The questions that a questionnaire usually begins with, and those that go with the reading (PRE-15 to PRE-18, 27, 28, 43). */
export function usualQuestions(kind: EventKind): readonly Omit<PreWorkQuestion, 'id'>[] {
  return kind === 'journey' ? [...LOOK_AHEAD, ...QUESTIONNAIRE] : LOOK_AHEAD;
}

const AGREEMENT: UsualTask = {
  kind: 'agreement',
  name: 'Invitation and norms',
  sendDays: 28,
  dueDays: 21,
  minutes: 5,
};
const LOOK_AHEAD_TASK: UsualTask = {
  kind: 'look-ahead',
  name: 'Look-ahead question',
  sendDays: 28,
  dueDays: 14,
  minutes: 10,
};
const WRITE_UP: UsualTask = {
  kind: 'write-up',
  name: 'Challenge write-up',
  sendDays: 21,
  dueDays: 6,
  minutes: 45,
};
const READING: UsualTask = { kind: 'reading', name: 'Short reading', sendDays: 8, dueDays: null, minutes: 8 };
const QUESTIONNAIRE_TASK: UsualTask = {
  kind: 'questionnaire',
  name: 'Pre-work questions',
  sendDays: 21,
  dueDays: 6,
  minutes: 30,
};
const HOME: UsualTask = {
  kind: 'home-conversation',
  name: 'Home conversation',
  sendDays: 16,
  dueDays: 5,
  minutes: 35,
};

const TASKS: Record<EventKind, readonly UsualTask[]> = {
  retreat: [AGREEMENT, LOOK_AHEAD_TASK, WRITE_UP, READING],
  session: [AGREEMENT, WRITE_UP],
  journey: [AGREEMENT, QUESTIONNAIRE_TASK, { ...READING, sendDays: 9 }, HOME],
  assist: [AGREEMENT, { ...READING, name: 'Host brief and background', minutes: 10 }],
  call: [],
};

const LOOK_AHEAD: readonly Omit<PreWorkQuestion, 'id'>[] = [
  { part: 'look-ahead', text: 'Picture the way home: what happened that made it worth your time?' },
  { part: 'wish', text: 'What do you most want these days to cover?' },
  { part: 'offer', text: 'What do you do well that others could use?' },
  { part: 'volunteer', text: 'Would you lead or help to lead a part? Which one?' },
];
const QUESTIONNAIRE: readonly Omit<PreWorkQuestion, 'id'>[] = [
  { part: 'practice', text: 'How do you do it today, and what happens next?' },
  { part: 'burning', text: 'What are your burning questions and concerns?' },
];
