import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block } from './handout.ts';
import { bold, boldCell, cell, gap, labeled, labeledList } from './blocks.ts';
import { commitmentCount, evaluationBlocks } from './memoParts.ts';
import { fitted, listed } from './printRequest.ts';
import { told, voicesOf } from './themeVoices.ts';

/** What stays after the themes: practices, what came of it, open questions, next steps and thanks. */
export function whatRemains(snapshot: EventSnapshot, thanks: string): Block[] {
  return [
    ...practiceCards(snapshot),
    ...whatCameOfIt(snapshot),
    ...openQuestions(snapshot),
    ...closing(snapshot, thanks),
  ];
}

function practiceCards(snapshot: EventSnapshot): Block[] {
  const practices = [null, ...snapshot.themes].flatMap((theme) =>
    (['exchange', 'call'] as const).flatMap((source) =>
      voicesOf(snapshot, theme, source).practices.map((voice) => ({ voice, theme })),
    ),
  );
  if (practices.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Practice cards', startsPage: false },
    {
      kind: 'table',
      caption: 'Practices with the theme they belong to and whom to ask',
      head: ['What', 'Belongs to', 'Whom to ask'],
      widths: [80, 45, 45],
      rows: practices.map(({ voice, theme }) => [
        boldCell(voice.text),
        cell(theme?.title ?? 'No theme'),
        cell(voice.isUnnamed ? 'The facilitators' : voice.by),
      ]),
      place: 'wide',
    },
    gap(8),
  ];
}

function whatCameOfIt(snapshot: EventSnapshot): Block[] {
  const commitments = commitmentCount(snapshot);
  const evaluation = evaluationBlocks(snapshot, 'Evaluation in brief');
  if (commitments === null && evaluation.length === 0) return [];
  const rows = STATUSES.flatMap(([status, name]) => {
    const count = snapshot.commitments.filter((one) => one.status === status).length;
    return count === 0 ? [] : [[boldCell(name), cell(String(count))]];
  });
  return [
    { kind: 'heading', level: 1, text: 'What came of it', startsPage: false },
    ...(commitments === null
      ? []
      : ([
          { kind: 'side-heading', text: 'Commitments' },
          {
            kind: 'paragraph',
            runs: [
              bold(commitments.count),
              `${commitments.from}. They are counted here and told only by those who made them.`,
            ],
            style: 'main',
          },
          {
            kind: 'table',
            caption: 'Commitments by status',
            head: ['Status', 'How many'],
            widths: [3, 1],
            rows,
            place: 'text',
          },
          gap(10),
        ] satisfies Block[])),
    ...evaluation,
  ];
}

const STATUSES = [
  ['done', 'Done'],
  ['under-way', 'Under way'],
  ['not-started', 'Not started'],
  ['put-to-rest', 'Put to rest'],
] as const;

function openQuestions(snapshot: EventSnapshot): Block[] {
  const open = told(snapshot.themes.map((theme) => theme.openQuestion));
  const asked = voicesOf(snapshot, null, 'exchange').questions.map((voice) => voice.text);
  const all = [...new Set([...open, ...asked])];
  if (all.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Questions that stay open', startsPage: false },
    { kind: 'questions', questions: all },
    gap(8),
  ];
}

function closing(snapshot: EventSnapshot, thanks: string): Block[] {
  const { event, followUp } = snapshot;
  const steps = told(followUp.nextSteps);
  const team = event.team.map((member) => fitted(member.name, 60)).filter(Boolean);
  const words =
    thanks ||
    `Thank you to everybody who told a story before it had an ending${team.length > 0 ? `, and to ${listed(team)}` : ''}.`;
  return [
    { kind: 'heading', level: 1, text: 'What happens next', startsPage: false },
    ...labeledList('Agreed', steps),
    ...labeled('Thanks', words),
  ];
}
