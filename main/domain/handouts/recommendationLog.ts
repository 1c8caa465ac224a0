import { ADVICE_WORDS, DECISION_WORDS } from '../followup/advice.ts';
import type { Advice } from '../followup/advice.ts';
import { shortDayText } from '../dateText.ts';
import { attributionOf, isAgreedFor } from '../followup/printable.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { assistTitle } from './assistBriefs.ts';
import { cell, gap, labeledList, quiet } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** So many rows with what was typed, and at least so many to write on. */
const ROWS = 8;
const FEWEST_EMPTY_ROWS = 2;

/** The host team is a group of its own: what is for the group may stand here, what stays with its writer may not. */
const READERS = 'group';

/**
 * Where recommendations are written down and put in order, and the hosts close: one sheet for the scribe. What was typed
 * stands there under its rank in the hosts' order, best practices and lessons marked as such (DEL-40 to DEL-42). Words
 * that were not agreed to are left out, and only who agreed to it is named (DAT-06).
 */
export function recommendationLog(request: PrintRequest): Handout {
  const { snapshot } = request;
  const ranked = snapshot.advice.map((advice, index) => ({ advice, rank: index + 1 }));
  const printed = ranked.filter(({ advice }) => isAgreedFor(advice, READERS));
  const leftOut = ranked.length - printed.length;
  const emptyRows = Math.max(FEWEST_EMPTY_ROWS, ROWS - printed.length);
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
          ...printed.map(({ advice, rank }) => rowOf(advice, rank, snapshot)),
          ...Array.from({ length: emptyRows }, () => ['\n', '', '', '', ''].map((text) => cell(text))),
        ],
        place: 'wide',
      },
      ...(leftOut === 0 ? [] : [leftOutLine(leftOut)]),
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

function rowOf(advice: Advice, rank: number, snapshot: EventSnapshot): Cell[] {
  const owner = snapshot.people.find(({ id }) => id === advice.ownerId);
  const kind = advice.kind === 'recommendation' ? '' : ADVICE_WORDS[advice.kind];
  const under = dotted(kind, namedAs(advice, snapshot));
  return [
    { paragraphs: [[`${rank}. ${fitted(advice.text, 300)}`], ...(under === '' ? [] : [[quiet(under)]])] },
    cell(fitted(advice.source, 200)),
    cell(advice.decision === 'open' ? '' : DECISION_WORDS[advice.decision]),
    cell(fitted(owner?.display ?? '', 60)),
    cell(advice.dueOn === null ? '' : shortDayText(advice.dueOn, languageOf(snapshot))),
  ];
}

/** Who gave it, as they chose to be shown; empty for whoever did not say yes to that. */
function namedAs(advice: Advice, { people }: EventSnapshot): string {
  const isShown =
    advice.consent === 'approved' && advice.speakerId !== null && advice.attribution !== 'anonymous';
  return isShown ? fitted(attributionOf(advice, people), 80) : '';
}

function leftOutLine(count: number): Block {
  const text =
    count === 1
      ? 'One more is ranked and not printed: it was not agreed to, or it is meant for fewer people.'
      : `${count} more are ranked and not printed: they were not agreed to, or are meant for fewer people.`;
  return { kind: 'paragraph', runs: [text], style: 'small' };
}
