import type { EventKind } from './program.ts';
import {
  CHECKS,
  commitmentCheck,
  DEBRIEF,
  DELIVERY,
  SCHEDULE,
  SIX_MONTHS,
  TEAM_REVIEW,
  THANKS,
  WRITE_UPS,
} from './readyLines.ts';
import type { ReadyLine } from './readyLines.ts';
import type { Counted, Responsibility, ResponsibilityArea } from './responsibility.ts';

/** One of the usual responsibilities, before it belongs to an event. */
export interface ReadyResponsibility {
  readyId: string;
  title: string;
  area: ResponsibilityArea;
  counted: Counted;
  note: string;
}

/**
 * Who usually has to see to what around an event of that kind, in the order of its days: the coordinator's task list
 * from scheduling to wrap-up (ROL-02 to ROL-08) and the weeks before and after (PRE-01, PRE-12, PRE-31, FUP-01, FUP-02).
 */
export function readyResponsibilities(kind: EventKind): readonly ReadyResponsibility[] {
  return LISTS[kind];
}

/** The usual ones that an event does not have yet, by which of them they are and not by their words. */
export function missingResponsibilities(
  kind: EventKind,
  existing: readonly Pick<Responsibility, 'readyId'>[],
): ReadyResponsibility[] {
  const there = new Set(existing.map(({ readyId }) => readyId));
  return readyResponsibilities(kind).filter(({ readyId }) => !there.has(readyId));
}

const LISTS: Record<EventKind, readonly ReadyResponsibility[]> = {
  retreat: readied([
    ...SCHEDULE,
    ...WRITE_UPS,
    ...CHECKS,
    ...DELIVERY,
    TEAM_REVIEW,
    THANKS,
    ...DEBRIEF,
    commitmentCheck(35),
    [90, 'end', 'assessment-2', 'follow-up', 'Send the second assessment', 'The same statements as before'],
    [
      182,
      'end',
      'measures-1',
      'follow-up',
      'Gather the six-month measures',
      'The measures agreed on at the start',
    ],
    [
      364,
      'end',
      'measures-2',
      'follow-up',
      'Gather the measures after a year',
      'The same measures once more',
    ],
  ]),
  session: readied([
    ...SCHEDULE,
    ...WRITE_UPS,
    ...CHECKS,
    ...DELIVERY,
    TEAM_REVIEW,
    THANKS,
    ...DEBRIEF,
    commitmentCheck(35),
    SIX_MONTHS,
  ]),
  journey: readied([
    [-42, 'start', 'schedule', 'schedule', 'Agree on the day with the host', 'Before anybody is invited'],
    [
      -35,
      'start',
      'room',
      'room',
      'Arrange rooms, tour and travel with the host',
      'Who speaks, what is shown, what is not',
    ],
    [-30, 'start', 'participants', 'people', 'Choose the travelers', 'Two or more from each organization'],
    [-28, 'start', 'invitation', 'people', 'Send the invitation and the look-ahead question', ''],
    [
      -16,
      'start',
      'home-guide',
      'pre-work',
      'Send the home-conversation guide',
      'Three or four colleagues who stay behind',
    ],
    [
      -9,
      'start',
      'reading',
      'pre-work',
      'Send the two-page reading and the host profile',
      'At least a week ahead',
    ],
    [
      -6,
      'start',
      'pre-work-form',
      'pre-work',
      'Collect the pre-work forms',
      'Own practice, burning questions, best practices',
    ],
    [
      -5,
      'start',
      'home-conversations',
      'pre-work',
      'See that the home conversations were held',
      'Their questions and concerns travel along',
    ],
    [-2, 'start', 'digest', 'pre-work', 'Share the pre-work digest with all travelers', ''],
    ...CHECKS,
    ...DELIVERY,
    TEAM_REVIEW,
    [1, 'end', 'thanks', 'follow-up', 'Send thank-you notes to the host and the speakers', ''],
    ...DEBRIEF,
    commitmentCheck(90),
    SIX_MONTHS,
  ]),
  assist: readied([
    [
      -42,
      'start',
      'decision-date',
      'schedule',
      'Record when the host decides or acts',
      'The assist has to come early enough to matter',
    ],
    [-42, 'start', 'schedule', 'schedule', 'Set the days and the times', 'Early enough for the decision'],
    [-35, 'start', 'outcomes', 'pre-work', 'Agree on outcomes and deliverables with the host', ''],
    [-35, 'start', 'room', 'room', 'Book the room', 'No more than 15 to 20 people in all'],
    [
      -30,
      'start',
      'participants',
      'people',
      'Choose the resource team',
      'People who have done something like it lately',
    ],
    [-28, 'start', 'invitation', 'people', 'Send the invitation to the resource team', ''],
    [
      -10,
      'start',
      'host-brief',
      'pre-work',
      'Write the host brief',
      'Context, past efforts, constraints, the question, the decision date',
    ],
    [
      -7,
      'start',
      'resource-brief',
      'pre-work',
      'Brief the resource team',
      'Two pages a week ahead: why them, what to read, how it runs',
    ],
    ...CHECKS,
    ...DELIVERY,
    TEAM_REVIEW,
    [1, 'end', 'thanks', 'follow-up', 'Send thank-you notes to the resource team', ''],
    [
      7,
      'end',
      'outcome-note',
      'follow-up',
      'Send the outcome note',
      'Recommendations, decisions, owners, dates',
    ],
    commitmentCheck(35),
    SIX_MONTHS,
  ]),
  call: readied([
    [-21, 'start', 'schedule', 'schedule', 'Set the day and the time', ''],
    [-14, 'start', 'invitation', 'people', 'Send the invitation with the dial-in', ''],
    [-7, 'start', 'reading', 'pre-work', 'Send what the call is about', 'About a week ahead'],
    [-1, 'start', 'reminder-1', 'people', 'Send the reminder', 'One thing that moved, one that did not'],
    [0, 'start', 'norms', 'delivery', 'Open the call and recall the norms', ''],
    [0, 'start', 'notes', 'delivery', 'Take notes', ''],
    [0, 'end', 'wrap-up', 'delivery', 'Wrap up', 'Who does what by when'],
    [3, 'end', 'thanks', 'follow-up', 'Send the notes with thanks', ''],
    commitmentCheck(35),
  ]),
};

function readied(lines: readonly ReadyLine[]): ReadyResponsibility[] {
  return lines.map(([days, from, readyId, area, title, note]) => ({
    readyId,
    title,
    area,
    counted: { days, from },
    note,
  }));
}
