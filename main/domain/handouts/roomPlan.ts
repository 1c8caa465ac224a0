import { clockText, dayRangeText, shortDayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { roomLines } from '../program/rooms.ts';
import type { RoomLine, RoomUse } from '../program/rooms.ts';
import { wallOf } from '../time.ts';
import { boldCell, cell, facts, gap } from './blocks.ts';
import { counted, dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** Room by room: what happens when, with how many people, and how it is set up for that (ROL-04, FMT-06). */
export function roomPlan(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  const rooms = roomLines(snapshot);
  return handoutOf(request, {
    title: 'Room plan',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Team only',
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
        ),
        title: 'Room plan',
        lead: fitted(event.venue, 120),
        startsPage: false,
      },
      ...(rooms.length === 0 ? [wide('No block and no group names a room yet.')] : []),
      ...rooms.flatMap((room) => roomBlocks(room, snapshot)),
    ],
  });
}

function roomBlocks(room: RoomLine, snapshot: EventSnapshot): Block[] {
  const { name, seats, note, uses, most } = room;
  return [
    { kind: 'heading', level: 1, text: fitted(name, 80), startsPage: false },
    ...facts(
      ['Seats', seats === null ? '' : String(seats), 0.6],
      ['Most people at one time', most > 0 ? String(most) : '', 1],
      ['To know', fitted(note, 160), 2.4],
    ),
    ...(uses.length === 0
      ? [wide('Nothing is planned here; free for late changes and quiet talks.')]
      : [
          {
            kind: 'table',
            caption: `What happens in ${fitted(name, 80)}`,
            head: ['When', 'What', 'People', 'Set-up'],
            widths: [38, 56, 16, 60],
            rows: uses.map((use, index) => [
              boldCell(whenText(use, snapshot)),
              cell(fitted(use.title, 110)),
              cell(use.people > 0 ? String(use.people) : ''),
              cell(setUpText(use) === setUpText(uses[index - 1]) ? 'As before' : fitted(setUpText(use), 240)),
            ]),
            place: 'wide',
          } satisfies Block,
        ]),
    gap(8),
  ];
}

function whenText({ startsAt, endsAt }: RoomUse, { event, program }: EventSnapshot): string {
  const clock = `${clockText(startsAt, event.zone)} – ${clockText(endsAt, event.zone)}`;
  if (event.startsOn === event.endsOn) return clock;
  const { on } = wallOf(startsAt, event.zone);
  return `${shortDayText(on, languageOf({ program }))}, ${clock}`;
}

function wide(text: string): Block {
  return { kind: 'paragraph', runs: [text], style: 'wide' };
}

/** What the format says of the room, else how people sit; empty for no use at all. */
function setUpText(use: RoomUse | undefined): string {
  if (!use) return '';
  const { setUp, seating, people } = use;
  if (setUp.trim() !== '' && !/^any\.?$/i.test(setUp.trim())) return setUp;
  switch (seating) {
    case 'full':
      return people > 0
        ? `${counted(people, 'chair')} in a circle or half circle`
        : 'Chairs in a half circle';
    case 'groups':
      return 'Tables or circles of four or five, well apart';
    case 'pairs':
      return 'Chairs in pairs';
    case 'home-teams':
      return 'A corner for each organization';
    case 'meal':
      return 'Tables for a meal';
    case 'break':
      return 'A table for coffee and water, out of the way';
    case 'tour':
    case 'alone':
      return '';
  }
}
