import { ADVICE_WORDS, DECISION_WORDS } from '../followup/advice.ts';
import type { Advice } from '../followup/advice.ts';
import { shortDayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Cell, Handout } from './handout.ts';
import { assistTitle } from './assistBriefs.ts';
import { cell, gap, labeledList, quiet } from './blocks.ts';
import { fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** So many rows with what was typed, and at least so many to write on. */
const ROWS = 8;
const FEWEST_EMPTY_ROWS = 2;

/**
 * Where recommendations are written down and put in order, and the hosts close: one sheet for the scribe. What was typed
 * stands there in the hosts' order, best practices and lessons marked as such (DEL-40 to DEL-42).
 */
export function recommendationLog(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { advice } = snapshot;
  const emptyRows = Math.max(FEWEST_EMPTY_ROWS, ROWS - advice.length);
  return handoutOf(request, {
    title: 'Recommendation log',
    subject: 'Peer assist',
    confidentiality: 'For the host team',
    isLandscape: true,
    isTight: true,
    blocks: [
      assistTitle(request, 'Recommendations', snapshot.assist.question),
      {
        kind: 'table',
        caption: 'Recommendations in the words in which they were given',
        head: [
          'Recommendation',
          'From what practice: who, where, when',
          'Do now, explore or park',
          'Who',
          'By',
        ],
        widths: [64, 56, 34, 28, 20],
        rows: [
          ...advice.map((each, index) => rowOf(each, index, snapshot)),
          ...Array.from({ length: emptyRows }, () => ['\n', '', '', '', ''].map((text) => cell(text))),
        ],
        place: 'wide',
      },
      gap(8),
      ...labeledList('The host sums up', [
        'What we heard, in three sentences',
        'What we do first, and by when',
        'What we set aside for now, and why',
        'When we tell you what became of it',
      ]),
    ],
  });
}

function rowOf(advice: Advice, index: number, snapshot: EventSnapshot): Cell[] {
  const owner = snapshot.people.find(({ id }) => id === advice.ownerId);
  const kind = advice.kind === 'recommendation' ? [] : [[quiet(ADVICE_WORDS[advice.kind])]];
  return [
    { paragraphs: [[`${index + 1}. ${fitted(advice.text, 300)}`], ...kind] },
    cell(fitted(advice.source, 200)),
    cell(advice.decision === 'open' ? '' : DECISION_WORDS[advice.decision]),
    cell(fitted(owner?.display ?? '', 60)),
    cell(advice.dueOn === null ? '' : shortDayText(advice.dueOn, languageOf(snapshot))),
  ];
}
