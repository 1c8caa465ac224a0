import type { Counted, ResponsibilityArea } from './responsibility.ts';

/** Lines of the usual responsibilities that several kinds of event share. */

/** Days as `[days, anchor]`, so that a list reads like a timeline. */
export type ReadyLine = [
  days: number,
  from: Counted['from'],
  readyId: string,
  area: ResponsibilityArea,
  title: string,
  note: string,
];

/** Before anybody is invited. */
export const SCHEDULE: readonly ReadyLine[] = [
  [-42, 'start', 'schedule', 'schedule', 'Set the days and the times', 'Before anybody is invited'],
  [
    -35,
    'start',
    'room',
    'room',
    'Book the rooms',
    'Space for several groups, a projector, wall space, access for everybody',
  ],
  [-30, 'start', 'participants', 'people', 'Choose the participants', 'Groups of four or five work best'],
];

/** Two days before. */
export const CHECKS: readonly ReadyLine[] = [
  [
    -2,
    'start',
    'print',
    'print',
    'Print and check the kit',
    'One worksheet for each person, and a few to spare',
  ],
  [
    -2,
    'start',
    'room-check',
    'room',
    'Check the rooms, the projector and the timers',
    'A timer for each group',
  ],
];

/** On the days themselves. */
export const DELIVERY: readonly ReadyLine[] = [
  [0, 'start', 'convene', 'delivery', 'Convene the groups', 'Each group knows its place and its timekeeper'],
  [0, 'start', 'norms', 'delivery', 'Establish the norms', 'What is said in a group stays there'],
  [0, 'start', 'instruct', 'delivery', 'Give the session instructions', 'Steps, roles and signals'],
  [0, 'start', 'support', 'delivery', 'Support the participants', 'Watch time, silence and early advice'],
  [0, 'end', 'wrap-up', 'delivery', 'Wrap up', 'Commitments, evaluation, sheets collected'],
];

/** The same evening. */
export const TEAM_REVIEW: ReadyLine = [
  0,
  'end',
  'team-review',
  'delivery',
  'Hold the after action review of the team',
  '45 minutes, while everybody still remembers',
];

/** On the days that the follow-up keeps. */
export const DEBRIEF: readonly ReadyLine[] = [
  [
    0,
    'memo',
    'debrief-memo',
    'follow-up',
    'Send the debrief memo',
    'About five pages, a week before the call',
  ],
  [0, 'call', 'debrief-call', 'follow-up', 'Hold the debrief call', '60 to 90 minutes, theme by theme'],
  [
    0,
    'reflective-memo',
    'reflective-memo',
    'follow-up',
    'Send the reflective memo',
    'With what people told on the call',
  ],
];

/** Half a year on. */
export const SIX_MONTHS: ReadyLine = [
  182,
  'end',
  'six-month-note',
  'follow-up',
  'Write the six-month note',
  'What came of it, half a year on',
];

/** Everything around the challenge that each person writes up. */
export const WRITE_UPS: readonly ReadyLine[] = [
  [
    -28,
    'start',
    'invitation',
    'people',
    'Send the invitation, norms and look-ahead question',
    'Ask for food, access and who is to be kept apart',
  ],
  [
    -21,
    'start',
    'instructions',
    'pre-work',
    'Send the write-up instructions',
    'Everybody sets aside 30 to 60 minutes',
  ],
  [-10, 'start', 'reminder-1', 'pre-work', 'Remind people whose write-up is missing', 'First reminder'],
  [-8, 'start', 'reading', 'pre-work', 'Send the short reading', 'At least a week ahead, two pages at most'],
  [-7, 'start', 'reminder-2', 'pre-work', 'Remind again where a write-up is missing', 'Second reminder'],
  [0, 'write-ups-due', 'write-ups', 'pre-work', 'Collect the write-ups', 'Several days before the session'],
  [
    0,
    'write-ups-due',
    'groups',
    'people',
    'Fix the groups',
    'Nobody beside somebody they asked to be apart from',
  ],
  [0, 'digest', 'digest', 'pre-work', 'Share the write-ups inside each group', 'Two questions for each one'],
];

/** Three days after. */
export const THANKS: ReadyLine = [
  3,
  'end',
  'thanks',
  'follow-up',
  'Send the thank-you notes and close the survey',
  'With the dates of the memo and the call',
];

/** So many days after the last one. */
export function commitmentCheck(days: number): ReadyLine {
  return [
    days,
    'end',
    'commitment-check',
    'follow-up',
    'Ask about the commitments',
    'Kept, changed or dropped; one line is enough',
  ];
}
