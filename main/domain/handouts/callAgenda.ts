import { isOpen, trackerOrder } from '../followup/commitment.ts';
import { shortDayText, weekdayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Cell, Handout, Run } from './handout.ts';
import { isPeer } from '../people/person.ts';
import type { Theme } from '../followup/theme.ts';
import type { WallTime } from '../time.ts';
import { bold, boldCell, cell, facts, gap, quiet } from './blocks.ts';
import { callText, later } from './memoParts.ts';
import { counted, dotted, fitted, handoutOf, languageOf, numberWord } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';
import { told } from './themeVoices.ts';

/** Minutes of the parts of a call, and how long one may take (documents.md, debrief call agenda). */
const WELCOME = 5;
const PER_PERSON = 1.5;
const PER_THEME = 12;
const COMMITMENTS = 10;
const NEXT = 8;
const CLOSE = 2;
const LONGEST_CALL = 90;

interface Step {
  minutes: number;
  what: string;
  /** One paragraph each. */
  how: Run[][];
}

/**
 * The agenda of the debrief call, made from the memo's themes and questions, with a sheet for notes (DOC-24). For the
 * team: it says whom to ask about a commitment, never what somebody promised.
 */
export function callAgenda(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event, followUp, themes } = snapshot;
  const dates = eventDatesOf(event, followUp);
  const language = languageOf(snapshot);
  const steps = callStepsOf(snapshot);
  return handoutOf(request, {
    title: 'Debrief call agenda',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Team only',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(fitted(event.name, 70), weekdayText(dates.callOn, language)),
        title: 'Debrief call agenda',
        lead: 'What has happened since, theme by theme, and what would help.',
        startsPage: false,
      },
      ...facts(
        ['Call', callText(snapshot), 1.5],
        ['Debrief memo', shortDayText(dates.memoOn, language), 1],
        ['Planned', counted(Math.ceil(minutesOf(steps)), 'minute'), 1],
      ),
      gap(10),
      ...tooLong(snapshot, steps),
      {
        kind: 'table',
        caption: 'The call step by step with its minutes',
        head: [followUp.callStartsAt === null ? 'After' : 'At', 'Min', 'Step', 'How'],
        widths: [9, 7, 26, 58],
        rows: stepRows(steps, followUp.callStartsAt),
        place: 'wide',
      },
      gap(6),
      { kind: 'side-heading', text: 'Who does what' },
      { kind: 'ruled-lines', starters: ['Facilitator, note-taker, timekeeper:'] },
      ...noteSheet(themes, request.isLargePrint),
    ],
  });
}

/** The parts of the call in their order, each with its minutes. */
export function callStepsOf(snapshot: EventSnapshot): Step[] {
  const { people, themes } = snapshot;
  const present = people.filter(isPeer).length;
  return [
    { minutes: WELCOME, what: 'Welcome', how: [['Why we are here, what is noted and for whom']] },
    ...(present > 0
      ? [
          {
            minutes: PER_PERSON * present,
            what: 'Once around',
            how: [['Each person: one thing that moved, one that did not']],
          },
        ]
      : []),
    ...themes.map((theme, index) => ({
      minutes: PER_THEME,
      what: `${index + 1}  ${fitted(theme.title, 60)}`,
      how: askedAbout(theme),
    })),
    { minutes: COMMITMENTS, what: 'Commitments', how: commitmentsToAskAbout(snapshot) },
    { minutes: NEXT, what: 'What happens next', how: [['The reflective memo and when it comes']] },
    { minutes: CLOSE, what: 'Close', how: [['One word each']] },
  ];
}

/** The memo's questions, and who is known to have something to report. */
function askedAbout(theme: Theme): Run[][] {
  const questions = told(theme.memoQuestions);
  const reporting = [...new Set(told(theme.since.map(({ organization }) => organization)))];
  return [
    ...(questions.length > 0 ? questions : ['What have you tried since, and what came of it?']).map(
      (question): Run[] => [question],
    ),
    ...(reporting.length > 0 ? [[quiet(`To report: ${reporting.join(', ')}`)]] : []),
  ];
}

/** Whose commitments are still open, soonest due first. */
function commitmentsToAskAbout(snapshot: EventSnapshot): Run[][] {
  const { commitments, event, followUp, people } = snapshot;
  const language = languageOf(snapshot);
  const open = trackerOrder(commitments, eventDatesOf(event, followUp).callOn).filter(isOpen);
  const asked = open.flatMap(({ personId, dueOn }) => {
    const person = people.find((candidate) => candidate.id === personId);
    if (!person) return [];
    return [dueOn === null ? person.display : `${person.display} (due ${shortDayText(dueOn, language)})`];
  });
  return [
    ['Kept, changed or dropped, and what would help'],
    ...(asked.length > 0 ? [[quiet(`To ask: ${asked.join(', ')}`)]] : []),
  ];
}

function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Says what to do when the call would take longer than people can listen. */
function tooLong({ themes }: EventSnapshot, steps: readonly Step[]): Block[] {
  const minutes = Math.ceil(minutesOf(steps));
  if (minutes <= LONGEST_CALL) return [];
  const rest = minutes - PER_THEME * themes.length;
  const fitting = Math.max(0, Math.floor((LONGEST_CALL - rest) / PER_THEME));
  const advice =
    fitting > 0
      ? `Take the ${fitting === 1 ? 'theme' : `${numberWord(fitting)} themes`} that most people chose, or talk about themes in break-outs side by side.`
      : 'Use break-outs side by side, or hold two calls.';
  return [
    {
      kind: 'paragraph',
      runs: [
        bold('Longer than a call should be.  '),
        `As listed it takes ${minutes} minutes; more than ${LONGEST_CALL} tire everybody. ${advice}`,
      ],
      style: 'wide',
    },
    gap(8),
  ];
}

function stepRows(steps: readonly Step[], startsAt: WallTime | null): Cell[][] {
  let passed = 0;
  return steps.map(({ minutes, what, how }) => {
    const at = startsAt === null ? `${Math.round(passed)}′` : later(startsAt, Math.round(passed));
    passed += minutes;
    return [boldCell(at), cell(String(Math.round(minutes))), boldCell(what), { paragraphs: how }];
  });
}

/** One row for each theme, with room to write. */
function noteSheet(themes: readonly Theme[], isLargePrint: boolean): Block[] {
  const lines = isLargePrint ? ROOM_LINES_LARGE : ROOM_LINES;
  const room: Cell = { paragraphs: Array.from({ length: lines }, () => ['']) };
  return [
    {
      kind: 'title',
      meta: 'Debrief call',
      title: 'Note sheet',
      lead: 'For the note-taker. Ask before you write down somebody’s own words, and note how they want to be named.',
      startsPage: true,
    },
    {
      kind: 'table',
      caption: 'Notes for each theme',
      head: ['Theme', 'Happened since', 'Helped', 'Hindered', 'Quotes, consent', 'New question'],
      widths: [21, 17, 14, 15, 17, 16],
      rows: themes.map((theme) => [boldCell(fitted(theme.title, 60)), room, room, room, room, room]),
      place: 'wide',
    },
    gap(8),
    { kind: 'side-heading', text: 'Parking list' },
    { kind: 'ruled-lines', starters: ['', '', ''] },
  ];
}

const ROOM_LINES = 5;
const ROOM_LINES_LARGE = 3;
