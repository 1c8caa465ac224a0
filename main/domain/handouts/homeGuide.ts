import { dayRangeText, weekdayText } from '../dateText.ts';
import type { Block, Handout } from './handout.ts';
import { dueDayOf } from '../prework/preWorkDates.ts';
import { accentCell, boldCell, cell, facts, gap, labeled, labeledList } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** The conversation in steps that add up to 35 minutes. */
const STEPS: readonly (readonly [minutes: number, step: string, how: string])[] = [
  [5, 'The visit in one sentence', 'Where it goes, who will be there, and what it is for.'],
  [10, 'How it is done here today', 'Where does it work, where does it hurt? What must not be lost?'],
  [15, 'Questions and worries', 'Write them down in the words used. A name only where somebody agrees.'],
  [5, 'The promise', 'A day, a form and a person for the report.'],
];

/** How to talk with those who stay at home, before traveling: a page to bring to the table (DOC-15, PRE-24 to PRE-26). */
export function homeGuide(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event, preWork } = snapshot;
  const language = languageOf(snapshot);
  const task = preWork.tasks.find(({ kind }) => kind === 'home-conversation');
  const due = task ? dueDayOf(task, snapshot) : null;
  return handoutOf(request, {
    title: 'Taking your colleagues along',
    subject: 'Home conversation',
    confidentiality: 'No names unless agreed',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(fitted(event.name, 70), dayRangeText(event.startsOn, event.endsOn, language)),
        title: 'Taking your colleagues along',
        lead: 'Half an hour with three or four colleagues who stay at home, before you travel.',
        startsPage: false,
      },
      ...facts(
        ['Talk by', due === null ? '' : weekdayText(due, language)],
        ['The visit', fitted(event.venue, 80), 1.6],
        ['How long', '35 minutes', 0.8],
      ),
      gap(8),
      ...labeled(
        'Whom to ask',
        'Three or four people who would have to live with a change: somebody who does the work, somebody who doubts, somebody who is served. Not only those who agree.',
      ),
      { kind: 'side-heading', text: 'How it goes' },
      {
        kind: 'table',
        caption: 'The conversation in four steps of 35 minutes together',
        head: ['Min', 'Step', 'How'],
        widths: [12, 44, 71],
        rows: STEPS.map(([minutes, step, how]) => [accentCell(String(minutes)), boldCell(step), cell(how)]),
        place: 'text',
      },
      gap(6),
      { kind: 'side-heading', text: 'Three questions' },
      {
        kind: 'questions',
        questions: [
          'What would you ask if you stood there?',
          'What worries you about changing how we do it?',
          'What would you be willing to try?',
        ],
      },
      ...labeledList('While they talk', [
        'Write more than you answer',
        'Promise nothing but a report',
        'Read back what you wrote before you part',
      ]),
      ...reportBack(),
    ],
  });
}

function reportBack(): Block[] {
  return [
    { kind: 'side-heading', text: 'We report back' },
    { kind: 'ruled-lines', starters: ['on', 'in this form:', 'to'] },
    gap(8),
  ];
}
