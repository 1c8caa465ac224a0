import type { AgendaItem } from '../agenda/agenda.ts';
import { clockText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Format } from '../formats/format.ts';
import type { Block, Cell, Handout, Run } from './handout.ts';
import { hasStory, TRANSFER_LINE } from '../formats/stories.ts';
import { MINUTE_MS } from '../time.ts';
import { agendaDays, isRest, longestStretchMs } from './agendaDays.ts';
import type { AgendaDay } from './agendaDays.ts';
import { accentCell, boldCell, cell, facts, gap, quiet } from './blocks.ts';
import { peopleNotes } from './peopleNotes.ts';
import { counted, dotted, fitted, handoutOf, languageOf, listed } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/**
 * The team's sheet for each day: every minute, who leads, what to hand out, what to watch for, with the team's numbers and
 * what people eat and need, who comes later and whom to call (documents.md 3.2). These stand here and nowhere else.
 */
export function runSheet(request: PrintRequest): Handout {
  const { snapshot } = request;
  const days = agendaDays(snapshot);
  return handoutOf(request, {
    title: 'Run sheet',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Team only: contains personal needs',
    isLandscape: true,
    isTight: true,
    blocks: [
      ...days.flatMap((day, index) => dayBlocks(request, day, index, days.length)),
      ...peopleNotes(snapshot),
    ],
  });
}

function dayBlocks(
  { snapshot, planVersion }: PrintRequest,
  day: AgendaDay,
  index: number,
  dayCount: number,
): Block[] {
  const { event } = snapshot;
  const hasRooms = day.items.some((item) => item.room.trim() !== '');
  return [
    {
      kind: 'title',
      meta: dotted(
        fitted(event.name, 70),
        weekdayText(day.on, languageOf(snapshot)),
        planVersion > 0 ? `Plan version ${planVersion}` : '',
      ),
      title: dayCount > 1 ? `Run sheet, day ${index + 1}` : 'Run sheet',
      lead: '',
      startsPage: index > 0,
    },
    ...facts(
      ['Team', listed(event.team.slice(0, 4).map(contact)), 2],
      ['Longest stretch without a break', counted(minutesOf(longestStretchMs(day.items)), 'minute'), 1],
      ['If late, cut first', cutFirst(day.items, snapshot.formats), 1.4],
    ),
    gap(4),
    {
      kind: 'table',
      caption: `Every minute of day ${index + 1}`,
      head: ['Start', 'End', 'Min', 'What happens', 'Lead', 'Room', 'Hand out', 'Watch for', 'Done'].filter(
        (name) => hasRooms || name !== 'Room',
      ),
      widths: hasRooms ? [9, 9, 7, 42, 26, 18, 36, 33, 8] : [9, 9, 7, 50, 30, 40, 37, 8],
      rows: day.items.map((item) => rowOf(item, snapshot).filter((_, column) => hasRooms || column !== ROOM)),
      place: 'wide',
      look: 'dense',
    },
    gap(6),
  ];
}

/** The column of the rooms, left out on a day that names none. */
const ROOM = 5;

function contact({ name, phone, email }: EventSnapshot['event']['team'][number]): string {
  const reach = phone.trim() === '' ? email : phone;
  return reach.trim() === '' ? fitted(name, 40) : `${fitted(name, 40)} (${fitted(reach, 40)})`;
}

function rowOf(item: AgendaItem, { event, formats }: EventSnapshot): Cell[] {
  const { zone } = event;
  const format = formats.find((candidate) => candidate.id === item.formatId);
  const minutes = String(minutesOf(item.endsAt - item.startsAt));
  const title = fitted(item.title, 90);
  const start = clockText(item.startsAt, zone);
  const end = clockText(item.endsAt, zone);
  if (isRest(item))
    return [
      cell(start),
      cell(end),
      cell(minutes),
      { paragraphs: [[quiet(title)]] },
      cell(fitted(item.lead, 60)),
      cell(fitted(item.room, 40)),
      cell(''),
      cell(fitted(item.note, 90)),
      cell('☐'),
    ];
  return [
    boldCell(start),
    cell(end),
    accentCell(minutes),
    {
      paragraphs: [
        [
          {
            text: item.lane > 0 ? `${title} (${event.lanes[item.lane - 1] ?? `lane ${item.lane}`})` : title,
            mark: 'bold',
          },
        ],
        ...storyLines(item),
      ],
    },
    cell(fitted(item.lead, 60)),
    cell(fitted(item.room, 40)),
    cell(handedOut(format, item)),
    cell(fitted(item.note === '' ? watchFor(format, item) : item.note, 100)),
    cell('☐'),
  ];
}

/** That it begins with a story, and what people are asked after one (DEL-09, DEL-10). */
function storyLines(item: AgendaItem): Run[][] {
  if (item.source.kind !== 'block' || !hasStory(item)) return [];
  return [[quiet(`${item.isStoryFirst ? 'Begin with a story. ' : ''}${TRANSFER_LINE}`)]];
}

/** What a block needs on the tables; a session has a sheet of its own for that, so only its beginning says it. */
function handedOut(format: Format | undefined, item: AgendaItem): string {
  const isBeginning = item.source.kind === 'block' || item.key.endsWith(':0');
  if (!isBeginning || !format) return '';
  const names = format.materials.map(({ name }) => name);
  const most = names.findLastIndex((_, index) => names.slice(0, index + 1).join(', ').length <= 64);
  return fitted(names.slice(0, Math.max(1, Math.min(3, most + 1))).join(', '), 64);
}

/** What goes wrong in that phase, or, for a block, in the first one that a format warns about. */
function watchFor(format: Format | undefined, item: AgendaItem): string {
  if (!format || item.source.kind !== 'block') return '';
  return format.phases.find((phase) => phase.watchFor !== '' && !phase.isProtected)?.watchFor ?? '';
}

/** Where most time can be taken back: the two blocks with most above their minimum, never what stays. */
function cutFirst(items: readonly AgendaItem[], formats: readonly Format[]): string {
  const spare = items
    .filter((item) => item.source.kind === 'block' && !item.stays && !isRest(item))
    .map((item) => ({ title: item.title, minutes: spareMinutes(item, formats) }))
    .filter(({ minutes }) => minutes >= 2)
    .sort((one, other) => other.minutes - one.minutes)
    .slice(0, 2);
  return spare.map(({ title, minutes }) => `${fitted(title, 34)} by ${minutes} min`).join(', then ');
}

function spareMinutes(item: AgendaItem, formats: readonly Format[]): number {
  const format = formats.find((candidate) => candidate.id === item.formatId);
  const phases = format?.phases.filter((phase) => !phase.isProtected && phase.minutes > 0) ?? [];
  const usual = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const least = phases.reduce((sum, phase) => sum + Math.min(phase.minutes, phase.minMinutes), 0);
  const share = usual === 0 ? 0.2 : (usual - least) / usual;
  return Math.floor(minutesOf(item.endsAt - item.startsAt) * Math.min(0.5, share));
}

function minutesOf(durationMs: number): number {
  return Math.round(durationMs / MINUTE_MS);
}
