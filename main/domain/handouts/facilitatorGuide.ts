import { clockText } from '../dateText.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { materialWords } from '../program/supplies.ts';
import { groupsWithSpareRound, nameOf, seatsOf } from './seats.ts';
import { accentCell, boldCell, cell, facts, gap, labeled, labeledList } from './blocks.ts';
import { afterSection, aroundSections, catchUpSection } from './guideAround.ts';
import { guideAnnex } from './guideAnnex.ts';
import { roundSections } from './guideRounds.ts';
import { capitalized, counted, dotted, fitted, handoutOf, listed, NOT_YET } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { dayClocks, groupsText, groupsByTurn, sessionTimesOf, timesOfGroup } from './sessionTimes.ts';
import type { Group } from '../agenda/session.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** What to prepare, what to say and when: everything the team needs in the room, for this plan (DOC-01). */
export function facilitatorGuide(request: SessionPrintRequest): Handout {
  const { format } = request;
  const times = sessionTimesOf(request);
  return handoutOf(request, {
    title: 'Facilitator guide',
    subject: format.name,
    confidentiality: 'Team only',
    blocks: [
      ...atAGlance(request, times),
      ...beforeYouStart(request, times),
      ...aroundSections(request, times, 'before'),
      ...roundSections(request, times),
      ...runningGroups(request, times),
      ...troubles(request),
      ...catchUpSection(request, times),
      ...aroundSections(request, times, 'after'),
      ...afterSection(request),
      ...guideAnnex(request, times),
    ],
  });
}

function atAGlance(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { snapshot, session, format, planVersion } = request;
  const seated = session.groups.reduce((sum, group) => sum + group.memberIds.length, 0);
  const groupCount = session.groups.length;
  return [
    {
      kind: 'title',
      meta: dotted(fitted(snapshot.event.name, 70), `Plan version ${planVersion}`),
      title: 'Facilitator guide',
      lead: `${capitalized(fitted(format.shortName, 60))}${
        groupCount > 0 ? ` in ${counted(groupCount, 'group')}` : ''
      }: what to prepare, what to say, and when.`,
      startsPage: false,
    },
    ...facts(
      ['People', groupCount > 0 ? `${seated} in ${counted(groupCount, 'group')}` : ''],
      ['Rounds', times.schedule.roundCount > 0 ? roundsText(request, times) : ''],
      ...dayClocks(request, times).map(({ label, clock }): [string, string] => [label, clock]),
    ),
    gap(14),
    ...labeled('Aim', format.purpose),
    ...whoDoesWhat(request),
    ...groupTable(request, times),
    ...labeledList('Hand out', handOutCounts(request)),
  ];
}

/** `5 of 30 minutes`, and how many turns the smaller groups have instead. */
function roundsText(request: SessionPrintRequest, times: SessionTimes): string {
  const sets = groupsByTurn(request, times);
  return (sets.length < 2 ? [{ times }] : sets)
    .map((set) => `${set.times.schedule.roundCount} of ${set.times.roundMinutes} minutes`)
    .join(' or ');
}

function whoDoesWhat({ snapshot, format }: SessionPrintRequest): Block[] {
  const inGroups = format.roles.filter((role) => role.id === 'timekeeper' || role.id === 'note-taker');
  const rows = [
    ...snapshot.event.team.map((member, index) => [
      boldCell(fitted(member.name, 80)),
      cell(
        index === 0
          ? 'Opens, asks for agreement on the norms, keeps the clock for all groups, closes'
          : member.role || 'Supports the facilitator',
      ),
    ]),
    ...inGroups.map((role) => [boldCell(`${role.name} in each group`), cell(role.does)]),
  ];
  if (rows.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'Who does what' },
    { kind: 'table', caption: 'Who does what', head: ['Who', 'Does'], widths: [48, 79], rows, place: 'text' },
    gap(14),
  ];
}

function groupTable(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { session, snapshot } = request;
  const spare = groupsWithSpareRound(request);
  const filled = session.groups.filter((group) => group.memberIds.length > 0);
  if (filled.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'Groups and rooms' },
    {
      kind: 'table',
      caption: 'Groups and rooms',
      head: ['Group', 'Room', 'Presents first', 'People'],
      widths: [16, 36, 52, 24],
      rows: filled.map((group) => [
        accentCell(group.letter),
        cell(fitted(group.room, 60) || NOT_YET),
        cell(nameOf(snapshot.people, group.memberIds[0] ?? null)),
        cell(`${group.memberIds.length}${peopleNote(request, { times, group, spare })}`),
      ]),
      place: 'text',
    },
    gap(14),
  ];
}

/** Beside the number of people: a spare round, or how long a turn is where that differs between groups. */
function peopleNote(
  request: SessionPrintRequest,
  { times, group, spare }: { times: SessionTimes; group: Group; spare: readonly Group[] },
): string {
  if (spare.includes(group)) return ' + spare';
  if (groupsByTurn(request, times).length < 2) return '';
  return `, ${timesOfGroup(request, times, group).roundMinutes} min each`;
}

function handOutCounts(request: SessionPrintRequest): string[] {
  const people = seatsOf(request).length;
  const groups = request.session.groups.length;
  if (people === 0) return [];
  return [
    `${counted(people, 'instruction sheet')} and ${counted(people, 'worksheet')}, each with its person’s name`,
    ...(groups > 0 ? [`${counted(groups, 'timer card')}, one on each table`] : []),
  ];
}

function beforeYouStart(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { session, format, snapshot } = request;
  const rooms = session.groups.map((group) => fitted(group.room, 40)).filter(Boolean);
  const dayBefore = [
    rooms.length > 0 ? `Ready: ${listed([...new Set(rooms)])}` : 'A room or corner for each group',
    ...format.room
      .split(/;\s*/)
      .map((part) => capitalized(part.replace(/\.\s*$/, '').trim()))
      .filter((part) => part !== ''),
    ...(times.schedule.roundCount > 0 ? ['Order of presenting agreed with everyone'] : []),
  ];
  const hourBefore = [
    'Screen and clock seen from every group',
    'Sound of the signal tested, and its silent twin',
    'Instructions and worksheets laid out by group',
    'Late changes: documents made again for those who changed',
    ...(snapshot.event.team.length > 1
      ? [`Agreed who takes late changes: ${displayName(snapshot.event.team.at(-1)?.name)}`]
      : []),
  ];
  const ticks = (item: string | undefined): Cell => (item ? cell(`☐  ${item}`) : { paragraphs: [] });
  const longest = Math.max(dayBefore.length, hourBefore.length);
  return [
    { kind: 'heading', level: 1, text: 'Before you start', startsPage: false },
    {
      kind: 'table',
      caption: 'Checklist',
      head: ['The day before', 'One hour before'],
      widths: [1, 1],
      rows: Array.from({ length: longest }, (_, index) => [
        ticks(dayBefore[index]),
        ticks(hourBefore[index]),
      ]),
      place: 'wide',
    },
    gap(10),
    ...labeledList('Materials', format.materials.map(materialWords)),
  ];
}

function displayName(name: string | undefined): string {
  return fitted(name ?? '', 60);
}

function runningGroups(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { session, format, snapshot } = request;
  if (session.groups.length === 0) return [];
  const spare = groupsWithSpareRound(request);
  const { schedule } = times;
  const firstSpare = schedule.segments.find(
    (segment) => segment.round === schedule.roundCount && segment.kind === 'phase',
  );
  const spareText =
    spare.length === 0
      ? ''
      : `${spare.length === 1 ? 'Group' : 'Groups'} ${listed(spare.map((group) => group.letter))} ${
          spare.length === 1 ? 'has' : 'have'
        } a spare round${
          firstSpare ? ` from ${clockText(firstSpare.startsAt, snapshot.event.zone)}` : ''
        }. Nobody presents; offer them:`;
  return [
    { kind: 'heading', level: 1, text: 'Running several groups', startsPage: false },
    ...togetherWords(request, times),
    ...labeled(
      'Who moves',
      'After each round the next presenter takes the chair that can turn. The one after keeps time from now on, and the one after that takes notes. Groups stay at their tables.',
    ),
    ...(spareText === ''
      ? []
      : [
          ...labeled('Spare round', spareText).slice(0, 2),
          { kind: 'list', items: format.spareRoundTasks.map((task) => [task]), look: 'dash' } as const,
          gap(6),
        ]),
  ];
}

/** Whose time the groups go by, as planned. */
function togetherWords(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const sets = groupsByTurn(request, times);
  if (sets.length > 1)
    return labeled(
      'Turns',
      `Smaller groups have longer turns, so that all end together. ${sets
        .map((set) => `${groupsText(set.letters)}: ${set.times.roundMinutes} minutes a turn.`)
        .join(
          ' ',
        )} Each group goes by its own timer card or the clock on its phone; a break falls for everybody at once, also within a turn.`,
    );
  if (request.session.groupTimes === 'own')
    return labeled(
      'Own clocks',
      'All groups begin together and each goes on by a clock of its own: its timer card, or the clock on its phone. Breaks and the end are for everybody at once.',
    );
  return labeled(
    'Together',
    'Every group starts and ends each step with the clock of the room. A group that is ready early waits in silence or writes.',
  );
}

function troubles({ format }: SessionPrintRequest): Block[] {
  if (format.troubles.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'If things go wrong', startsPage: false },
    {
      kind: 'table',
      caption: 'If things go wrong',
      head: ['You notice', 'You do'],
      widths: [42, 128],
      rows: format.troubles.map((trouble) => [boldCell(trouble.notice), cell(trouble.act)]),
      place: 'wide',
    },
    gap(8),
  ];
}
