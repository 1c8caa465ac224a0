import { dayRangeText } from '../dateText.ts';
import type { Block, Handout } from './handout.ts';
import { supplyLines } from '../program/supplies.ts';
import type { SupplyLine } from '../program/supplies.ts';
import { accentCell, boldCell, cell, gap } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf, listed } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';
import { ownerName } from './responsibilityList.ts';

/** What to print and what to bring, how many of it, for what, and who sees to it: a list to tick while packing. */
export function materialsList(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  const lines = supplyLines(snapshot);
  const parts: [string, SupplyLine[]][] = [
    ['To print and hand out', lines.filter(({ isUsedUp }) => isUsedUp)],
    ['To bring and set up', lines.filter(({ isUsedUp, isOwn }) => !isUsedUp && !isOwn)],
    ['Besides', lines.filter(({ isOwn }) => isOwn)],
  ];
  return handoutOf(request, {
    title: 'Materials',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Team only',
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
          fitted(event.venue, 60),
        ),
        title: 'Materials',
        lead: '',
        startsPage: false,
      },
      ...parts.flatMap(([heading, own]): Block[] =>
        own.length === 0
          ? []
          : [
              { kind: 'heading', level: 1, text: heading, startsPage: false },
              {
                kind: 'table',
                caption: heading,
                head: ['', 'Number', 'What', 'For', 'Who'],
                widths: [8, 18, 56, 62, 28],
                rows: own.map((line) => [
                  cell(line.isReady ? '☑' : '☐'),
                  accentCell(line.quantity === null ? 'enough' : String(line.quantity)),
                  {
                    paragraphs: [
                      [{ text: fitted(line.name, 120), mark: 'bold' }],
                      ...(line.note.trim() === '' ? [] : [[fitted(line.note, 200)]]),
                    ],
                  },
                  cell(fitted(forWhat(line), 110)),
                  boldCell(line.ownerId === null ? '' : ownerName(snapshot, line.ownerId)),
                ]),
                place: 'wide',
              },
              gap(8),
            ],
      ),
    ],
  });
}

/** `23 people, 3 spare; Peer consultation`. */
function forWhat({ why, uses }: SupplyLine): string {
  const named = [...new Set(uses)];
  const shown = named.length > 2 ? `${named.length} parts of the agenda` : listed(named);
  return [why, shown].filter((part) => part !== '').join('; ');
}
