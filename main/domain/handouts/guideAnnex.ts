import { phaseOf } from '../formats/format.ts';
import type { Block } from './handout.ts';
import { accentCell, boldCell, cell, gap } from './blocks.ts';
import { dotted, fitted } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf } from './seats.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** Questions to lend, the groups in presenting order, and the sources of the method. */
export function guideAnnex(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { format, session, snapshot } = request;
  const lent = [...times.before, ...times.round, ...times.after].flatMap((phase) => {
    const prompts = phaseOf(format, phase.phaseId)?.prompts ?? [];
    return prompts.length === 0
      ? []
      : [
          [
            boldCell(phase.name),
            { paragraphs: prompts.map((prompt) => [{ text: prompt, mark: 'italic' as const }]) },
          ],
        ];
  });
  const people = session.groups.flatMap((group) =>
    group.memberIds.flatMap((id, seat) => {
      const person = snapshot.people.find((candidate) => candidate.id === id);
      return person
        ? [
            [
              accentCell(seat === 0 ? group.letter : ''),
              cell(String(seat + 1)),
              boldCell(displayOf(person)),
              cell(dotted(fitted(person.role, 60), fitted(person.organization, 60)).replace('  ·  ', ', ')),
            ],
          ]
        : [];
    }),
  );
  return [
    ...(lent.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: 'Question bank', startsPage: false },
          {
            kind: 'table',
            caption: 'Questions and stems to lend a group that stalls',
            head: ['Step', 'Lend one of these'],
            widths: [42, 128],
            rows: lent,
            place: 'wide',
          },
          gap(8),
        ] satisfies Block[])),
    ...(people.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: 'Groups in presenting order', startsPage: false },
          {
            kind: 'table',
            caption: 'Groups in presenting order',
            head: ['Group', 'Turn', 'Name', 'Role and organization'],
            widths: [16, 14, 50, 90],
            rows: people,
            place: 'wide',
          },
          gap(8),
        ] satisfies Block[])),
    { kind: 'paragraph', runs: [format.credit], style: 'small' },
  ];
}
