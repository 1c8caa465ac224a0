import { dayRangeText } from '../dateText.ts';
import type { Block, Handout } from './handout.ts';
import type { Group } from '../agenda/session.ts';
import { groupRolesOf, rolesHeldBy } from '../agenda/groupRoles.ts';
import type { GroupRole } from '../agenda/groupRoles.ts';
import { roundCountOf } from '../agenda/rounds.ts';
import { bold, boldCell, cell, gap, main, quiet } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf, listed, NOT_YET } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, groupsWithSpareRound, seatsOf } from './seats.ts';
import type { Seat } from './seats.ts';

/** Who sits where: each group with its room, its members in presenting order and their small jobs (DOC-10). */
export function roster(request: SessionPrintRequest): Handout {
  const { snapshot, format } = request;
  const { event } = snapshot;
  const seats = seatsOf(request);
  const groups = request.session.groups.filter(({ memberIds }) => memberIds.length > 0);
  const hasRounds = roundCountOf(request.session, format) > 0;
  return handoutOf(request, {
    title: 'Groups',
    subject: format.name,
    confidentiality: 'For participants',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
          fitted(request.session.title, 60),
        ),
        title: hasRounds ? 'Groups and presenting order' : 'Groups',
        lead: '',
        startsPage: false,
      },
      gap(4),
      ...(groups.length === 0 ? [main(NOT_YET)] : []),
      ...groups.flatMap((group) =>
        groupBlocks(group, { seats, roles: groupRolesOf(group, format), hasRounds }),
      ),
      ...(groups.length === 0 ? [] : legend(request, hasRounds)),
    ],
  });
}

function groupBlocks(
  group: Group,
  { seats, roles, hasRounds }: { seats: readonly Seat[]; roles: readonly GroupRole[]; hasRounds: boolean },
): Block[] {
  const members = seats.filter((seat) => seat.group?.id === group.id);
  const jobs = (rounds: readonly number[]) => cell(rounds.join(', '));
  return [
    { kind: 'letter', label: 'Group', letter: group.letter },
    {
      kind: 'table',
      caption: `Group ${group.letter}, ${fitted(group.room, 60)}`,
      head: [
        'No.',
        fitted(group.room, 40) || 'Name',
        'Organization',
        roles.length > 0 ? 'In the group' : 'Role',
        ...(hasRounds ? ['Time', 'Notes'] : []),
      ],
      widths: hasRounds ? [8, 45, 38, 38, 10, 11] : [9, 46, 48, 45],
      rows: members.map((seat, index) => [
        { paragraphs: [[{ text: String(seat.presentsIn ?? index + 1), mark: 'accent' }]] },
        boldCell(displayOf(seat.person)),
        { paragraphs: [[quiet(fitted(seat.person.organization, 90))]] },
        roles.length > 0
          ? cell(fitted(listed(rolesHeldBy(roles, seat.person.id)), 80))
          : { paragraphs: [[quiet(fitted(seat.person.role, 90))]] },
        ...(hasRounds ? [jobs(seat.keepsTimeIn), jobs(seat.takesNotesIn)] : []),
      ]),
      place: 'half',
      look: 'dense',
    },
    gap(4),
  ];
}

function legend(request: SessionPrintRequest, hasRounds: boolean): Block[] {
  if (!hasRounds) return [];
  const spare = groupsWithSpareRound(request).map(({ letter }) => letter);
  const spareText =
    spare.length === 0
      ? ''
      : ` Spare round: ${spare.length === 1 ? 'group' : 'groups'} ${fitted(listed(spare), 80)}.`;
  return [
    {
      kind: 'paragraph',
      runs: [
        bold('How to read it  '),
        `The number is the round in which somebody presents; time and notes are the rounds of those jobs.${spareText}`,
      ],
      style: 'small',
    },
  ];
}
