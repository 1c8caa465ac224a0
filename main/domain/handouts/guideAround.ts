import { stayLines } from './confidentialityWords.ts';
import { clockText, weekdayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import { phaseOf } from '../formats/format.ts';
import type { Block } from './handout.ts';
import { MINUTE_MS } from '../time.ts';
import {
  accentCell,
  boldCell,
  cell,
  gap,
  labeled,
  labeledList,
  labeledSpeech,
  main,
  quiet,
} from './blocks.ts';
import { languageOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { minutesOf } from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** The phases before or after the rounds, each with its clock, script and what to watch for. */
export function aroundSections(
  request: SessionPrintRequest,
  times: SessionTimes,
  where: 'before' | 'after',
): Block[] {
  const { format, snapshot } = request;
  return times[where].flatMap((planned, index): Block[] => {
    const phase = phaseOf(format, planned.phaseId);
    const segment = times.schedule.segments.find((one) => one.phaseId === planned.phaseId);
    const isFirst = where === 'before' && index === 0;
    return [
      { kind: 'heading', level: 1, text: planned.name, startsPage: false },
      ...(segment
        ? ([
            {
              kind: 'paragraph',
              runs: [
                { text: clockText(segment.startsAt, snapshot.event.zone), mark: 'accent' },
                quiet(`   ${minutesOf(planned.durationMs)} minutes, all together`),
              ],
              style: 'wide',
            },
          ] satisfies Block[])
        : []),
      ...labeledSpeech('Say', phase?.say ?? ''),
      ...(isFirst ? norms(request) : []),
      ...(where === 'after' && index === 0 ? reflection(request) : []),
      ...labeled('Watch for', phase?.watchFor ?? ''),
    ];
  });
}

function norms({ format, snapshot }: SessionPrintRequest): Block[] {
  if (format.norms.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'Norms' },
    { kind: 'list', items: format.norms.map((norm) => [norm]), look: 'number' },
    gap(6),
    ...labeledList('What stays here', stayLines(format, snapshot.program)),
    ...labeled(
      'Ask for agreement',
      'Ask every group to change any word that does not sit right. Wait for a hand from each table. A group that hesitates keeps its own wording, written on its sheet.',
    ),
  ];
}

function reflection({ format }: SessionPrintRequest): Block[] {
  const { title, steps } = format.reflection;
  if (steps.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'Think it over' },
    main(title),
    {
      kind: 'table',
      caption: title,
      head: ['Min', 'How', 'What'],
      widths: [14, 28, 85],
      rows: steps.map((step) => [accentCell(String(step.minutes)), boldCell(step.head), cell(step.line)]),
      place: 'text',
    },
    gap(8),
    ...labeledList('Before they go', [
      'Every presenter has the notes of their round; nobody else keeps a copy',
      'Everyone has written a first step, a date and who will ask',
      'Two minutes for the evaluation, before anybody stands up',
    ]),
  ];
}

/** Which steps can give how many minutes when the session runs late. */
export function catchUpSection({ format }: SessionPrintRequest, times: SessionTimes): Block[] {
  const rows = times.round.flatMap((planned) => {
    const phase = phaseOf(format, planned.phaseId);
    const shortest = Math.min(planned.durationMs, (phase?.minMinutes ?? 0) * MINUTE_MS);
    const gives = minutesOf(planned.durationMs - shortest);
    if (phase?.isProtected === true || gives <= 0) return [];
    return [
      [
        boldCell(planned.name),
        cell(String(minutesOf(planned.durationMs))),
        cell(String(minutesOf(shortest))),
        accentCell(String(gives)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'If it runs late', startsPage: false },
    {
      kind: 'paragraph',
      runs: [
        'These minutes can be taken in each round that is still to come. Never take them from a break, the norms or the end.',
      ],
      style: 'wide',
    },
    {
      kind: 'table',
      caption: 'Minutes that each step can give',
      head: ['Step', 'Planned', 'At least', 'Can give'],
      widths: [80, 30, 30, 30],
      rows,
      place: 'wide',
    },
    gap(8),
  ];
}

/** What the team does once everybody has left. */
export function afterSection({ snapshot }: SessionPrintRequest): Block[] {
  const dates = eventDatesOf(snapshot.event, snapshot.followUp);
  const language = languageOf(snapshot);
  return [
    { kind: 'heading', level: 1, text: 'After', startsPage: false },
    ...labeledList('The same day', [
      'Write down what was said in front of everybody: quotes with consent, stories, questions',
      'Team review, 45 minutes: what was meant to happen, what happened, what to change',
      'Collect and destroy anything left on the tables',
    ]),
    { kind: 'side-heading', text: 'What comes next' },
    {
      kind: 'table',
      caption: 'Dates after the event',
      head: ['By', 'What'],
      widths: [48, 79],
      rows: [
        [boldCell(weekdayText(dates.memoOn, language)), cell('Debrief memo sent, about five pages')],
        [boldCell(weekdayText(dates.callOn, language)), cell('Debrief call')],
        [boldCell(weekdayText(dates.reflectiveMemoOn, language)), cell('Reflective memo sent')],
        [boldCell(weekdayText(dates.keepUntilOn, language)), cell('Write-ups and notes deleted')],
      ],
      place: 'text',
    },
    gap(10),
  ];
}
