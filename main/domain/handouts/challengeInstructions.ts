import { reachWords, writtenLevel } from './confidentialityWords.ts';
import { dayRangeText, weekdayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { Block, PersonalBatch } from './handout.ts';
import { place } from './handout.ts';
import { boldCell, cell, facts, gap, labeled, main } from './blocks.ts';
import { capitalized, dotted, fitted, handoutOf, languageOf, numberWord } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, seatsOf } from './seats.ts';
import { sessionTimesOf } from './sessionTimes.ts';
import { turnMinutes } from './turnMinutes.ts';

/** How to choose and describe a challenge: a page for each person. The form to write it on is a file of its own that is read back (DOC-02). */
export function challengeInstructions(
  request: SessionPrintRequest,
  fileNames: readonly string[],
): PersonalBatch {
  const { event } = request.snapshot;
  const dates = dayRangeText(event.startsOn, event.endsOn, languageOf(request.snapshot));
  const turn = turnMinutes(request, sessionTimesOf(request));
  return {
    handout: handoutOf(request, {
      title: 'Your leadership challenge',
      subject: 'Pre-work',
      confidentiality: 'Seen only by your group and the coordinator',
      isTight: true,
      blocks: [
        {
          kind: 'title',
          meta: dotted(fitted(event.name, 70), dates),
          title: 'Your leadership challenge',
          lead: 'Choose it, describe it on one page, and get the best questions of your group in return. Please set aside half an hour to an hour.',
          startsPage: false,
        },
        ...firstFacts(request),
        gap(request.isLargePrint ? 4 : 12),
        ...labeled('What this is', whatThisIs(request, turn.wholeText)),
        ...choosing(),
        ...labeled(
          '2  Write',
          'Type into the form “My leadership challenge” that comes with this page, and send that file back: 150 to 300 words. Enough that a stranger could ask a useful question. Roles instead of names.',
        ),
        ...labeled(
          '3  Reflect',
          'Read it the next day. Underline the sentence that was hardest to write. What part do you play in it? What should stay out?',
        ),
        ...stuck(),
        ...labeled('In confidence', inConfidence(request)),
      ],
    }),
    copies: seatsOf(request).map(({ person, group }, index) => ({
      fileName: fileNames[index] ?? '',
      values: { name: displayOf(person), ...turn.valuesOf(group) },
    })),
  };
}

function firstFacts(request: SessionPrintRequest): Block[] {
  const { event, followUp } = request.snapshot;
  const dates = eventDatesOf(event, followUp);
  const language = languageOf(request.snapshot);
  const coordinator = event.team[0];
  return facts(
    ['For', place('name')],
    ['Please send it by', weekdayText(dates.challengeDueOn, language), 1.1],
    ['To', fitted(coordinator?.email ?? '', 60) || fitted(coordinator?.name ?? '', 60), 1.7],
    ['You may replace it until', weekdayText(dates.digestOn, language), 1.2],
  );
}

function whatThisIs(request: SessionPrintRequest, minutes: string): string {
  const { format } = request;
  const { idealMin, idealMax } = format.groupSize;
  const size =
    idealMin === idealMax ? numberWord(idealMin) : `${numberWord(idealMin)} or ${numberWord(idealMax)}`;
  const length = sessionTimesOf(request).roundMinutes > 0 ? ` for ${minutes} minutes` : '';
  return `${capitalized(size)} people${matchText(request)} give their full attention to one challenge${length}. They ask before they advise. What is said stays in the group.`;
}

/** On what basis the program brings peers together (FMT-09). */
function matchText({ snapshot }: SessionPrintRequest): string {
  switch (snapshot.program?.matching) {
    case 'same-role':
      return ' in roles like yours';
    case 'same-field':
      return ' from your field';
    case 'different-field':
      return ' from other fields';
    case 'mixed':
    case undefined:
      return '';
  }
}

function choosing(): Block[] {
  return [
    { kind: 'side-heading', text: '1  Choose' },
    main('A good challenge passes all five lines:'),
    {
      kind: 'table',
      caption: 'What makes a good challenge',
      head: ['It is', 'That means'],
      widths: [30, 97],
      rows: [
        ['yours', 'you can act on it'],
        ['live', 'it is not yet solved'],
        ['worth it', 'it costs you something'],
        ['about people', 'not only about technique'],
        ['short to tell', 'four minutes are enough'],
      ].map(([head = '', line = '']) => [boldCell(head), cell(line)]),
      place: 'text',
    },
    gap(6),
    {
      kind: 'paragraph',
      runs: [
        { text: 'Leave out  ', mark: 'bold' },
        'something already decided, someone else’s job, a purely technical puzzle, a formal complaint or legal case.',
      ],
      style: 'main',
    },
    gap(4),
  ];
}

function stuck(): Block[] {
  return [
    { kind: 'side-heading', text: 'If you are stuck' },
    main('Finish one of these sentences:'),
    {
      kind: 'list',
      items: [
        'I keep postponing …',
        'Everyone agrees, and nothing moves, when …',
        'I am right, and it does not help …',
        'I am caught between …',
        'Since I took this job …',
      ].map((start) => [start]),
      look: 'said',
    },
    gap(6),
  ];
}

function inConfidence(request: SessionPrintRequest): string {
  const name = fitted(request.snapshot.event.team[0]?.name ?? '', 60) || 'the coordinator';
  const { format, snapshot } = request;
  const level =
    snapshot.program && writtenLevel(format.confidentiality.level, snapshot.program.confidentiality);
  const reach = level === null ? '' : ` ${reachWords(level)}`;
  return `Food, access, or somebody you should not be grouped with: tell ${name}. Nobody else will see it.${reach}`;
}
