import type { ResponsibilityArea } from '#domain/program/responsibility';

/** The areas of responsibility as the screen names them. */
export const AREA_WORDS: Record<ResponsibilityArea, string> = {
  schedule: 'Schedule',
  room: 'Room',
  people: 'People',
  'pre-work': 'Pre-work',
  print: 'Print',
  delivery: 'On the day',
  'follow-up': 'Follow-up',
};
