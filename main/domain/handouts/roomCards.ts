import { clockText, eventDayOf } from '../dateText.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { groupRolesOf, rolesPerGroup } from '../agenda/groupRoles.ts';
import { turnOf } from '../agenda/rounds.ts';
import type { Group } from '../agenda/session.ts';
import { boldCell, cell, gap, main } from './blocks.ts';
import { capitalized, dotted, fitted, handoutOf, NOT_YET } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { nameOf } from './seats.ts';
import {
  groupsByTurn,
  minutesOf,
  roundClock,
  roundDay,
  sessionTimesOf,
  timesOfGroup,
} from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** So many norms are read from a door. */
const MOST_NORMS = 5;

/** A card for the door or the middle of the table: group, room, rounds with clock times, norms (DOC-10). */
export function roomCards(request: SessionPrintRequest): Handout {
  const { snapshot, session, format } = request;
  const groups = session.groups.filter(({ memberIds }) => memberIds.length > 0);
  const times = sessionTimesOf(request);
  const meta = dotted(fitted(snapshot.event.name, 70), capitalized(fitted(format.shortName, 60)));
  return handoutOf(request, {
    title: 'Room cards',
    subject: format.name,
    confidentiality: '',
    isTight: true,
    blocks: [
      ...(groups.length === 0 ? [main(NOT_YET)] : []),
      ...groups.flatMap((group, index): Block[] => [
        {
          kind: 'poster',
          meta: dotted(meta, turnText(request, times, group)),
          title: `Group ${group.letter}`,
          line: fitted(group.room, 60),
          startsPage: index > 0,
        },
        ...clockBlocks(request, timesOfGroup(request, times, group), group),
        gap(request.isLargePrint || rolesPerGroup(format).length > 0 ? 10 : 24),
        {
          kind: 'list',
          items: format.norms.slice(0, MOST_NORMS).map((norm) => [norm]),
          look: 'large',
        },
      ]),
    ],
  });
}

/** How long a turn lasts in this group, where that differs between groups. */
function turnText(request: SessionPrintRequest, times: SessionTimes, group: Group): string {
  if (groupsByTurn(request, times).length < 2) return '';
  return `${timesOfGroup(request, times, group).roundMinutes} minutes a turn`;
}

function clockBlocks(request: SessionPrintRequest, times: SessionTimes, group: Group): Block[] {
  const count = times.schedule.roundCount;
  if (count === 0) return [...roleTable(request, group), stepTable(request, times, group)];
  const hasDayColumn = times.hasDays && !request.isLargePrint;
  const rows = Array.from({ length: count }, (_, index) => roundRow(request, times, group, index + 1));
  return [
    {
      kind: 'table',
      caption: `Rounds of group ${group.letter} with clock times`,
      head: ['Round', ...(hasDayColumn ? ['Day'] : []), 'Clock', 'Presents', 'Keeps time'],
      widths: request.isLargePrint
        ? [20, 44, 54, 52]
        : hasDayColumn
          ? [18, 12, 38, 52, 50]
          : [18, 36, 59, 57],
      rows,
      place: 'wide',
      ...(request.isLargePrint ? {} : { look: 'roomy' }),
    },
  ];
}

function roundRow(request: SessionPrintRequest, times: SessionTimes, group: Group, round: number): Cell[] {
  const { people } = request.snapshot;
  const turn = turnOf(group, round);
  return [
    { paragraphs: [[{ text: String(round), mark: 'accent' }]] },
    ...clockCells(request, times, round),
    turn.presenterId === null
      ? { paragraphs: [[{ text: 'Spare round', mark: 'italic' }]] }
      : boldCell(nameOf(people, turn.presenterId)),
    cell(nameOf(people, turn.timekeeperId)),
  ];
}

/** In large print the day stands over the clock time, so that neither breaks and names have room. */
function clockCells(request: SessionPrintRequest, times: SessionTimes, round: number): Cell[] {
  const clock = roundClock(request, times, round).replaceAll(' ', '\u00A0').replaceAll(',\u00A0', ', ');
  if (!times.hasDays) return [boldCell(clock)];
  const day = String(roundDay(request, times, round));
  if (!request.isLargePrint) return [cell(day), boldCell(clock)];
  return [{ paragraphs: [[`Day ${day}`], [{ text: clock, mark: 'bold' }]] }];
}

/** A session without rounds: its steps and when each begins. */
function stepTable(request: SessionPrintRequest, { schedule, hasDays }: SessionTimes, group: Group): Block {
  const { event } = request.snapshot;
  const segments = schedule.segments.filter((segment) => segment.kind === 'phase');
  return {
    kind: 'table',
    caption: `What group ${group.letter} does when`,
    head: ['Clock', 'Min', 'Step'],
    widths: [34, 20, 116],
    rows: segments.map((segment) => {
      const day = eventDayOf(segment.startsAt, event.startsOn, event.zone);
      const clock = clockText(segment.startsAt, event.zone);
      return [
        boldCell(hasDays ? `${clock}, day ${day}` : clock),
        cell(String(minutesOf(segment.durationMs))),
        boldCell(fitted(segment.name, 60)),
      ];
    }),
    place: 'wide',
    // Below a table of roles it is set closer, so that the card stays one page.
    ...(rolesPerGroup(request.format).length > 0 ? {} : { look: 'roomy' }),
  };
}

/** Who holds which role of the group from before the start (ROL-23). */
function roleTable({ snapshot, format }: SessionPrintRequest, group: Group): Block[] {
  const roles = groupRolesOf(group, format);
  if (roles.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: `Roles in group ${group.letter}`,
      head: ['Role', 'Who'],
      widths: [54, 116],
      rows: roles.map(({ name, personId }) => [
        cell(fitted(name, 40)),
        boldCell(nameOf(snapshot.people, personId)),
      ]),
      place: 'wide',
    },
    gap(10),
  ];
}
