import { dayRangeText, shortDayText } from '../dateText.ts';
import { eventDatesOf } from '../eventDates.ts';
import type { Block, Handout } from '../handout.ts';
import type { TeamMember } from '../program.ts';
import { addDays } from '../time.ts';
import { boldCell, cell, facts, gap } from './blocks.ts';
import { counted, dotted, fitted, handoutOf, languageOf, listed } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { seatsOf } from './seats.ts';
import { dayClocks, sessionTimesOf } from './sessionTimes.ts';

/** One page: what the session needs and who is responsible for what, by when (DOC-06). */
export function overview(request: SessionPrintRequest): Handout {
  const { snapshot, format } = request;
  const { event } = snapshot;
  const seats = seatsOf(request);
  const times = sessionTimesOf(request);
  return handoutOf(request, {
    title: 'Resources and responsibilities',
    subject: format.name,
    confidentiality: 'Team only',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
          `Plan version ${request.planVersion}`,
        ),
        title: 'Resources and responsibilities',
        lead: '',
        startsPage: false,
      },
      ...facts(
        ['Place', fitted(event.venue, 80), 1.6],
        ['People', seats.length > 0 ? String(seats.length) : '', 0.7],
        ...dayClocks(request, times).map(({ label, clock }): [string, string] => [label, clock]),
      ),
      gap(10),
      resources(request),
      gap(10),
      responsibilities(request),
    ],
  });
}

function resources(request: SessionPrintRequest): Block {
  const { session, format, snapshot } = request;
  const { team } = snapshot.event;
  const people = seatsOf(request).length;
  const groups = session.groups.length;
  const rooms = [...new Set(session.groups.map((group) => fitted(group.room, 30)).filter(Boolean))];
  const logistics = responsibleFor(team, LOGISTICS);
  const rows: [string, string, string][] = [
    [
      'Space',
      rooms.length > 0
        ? `${counted(rooms.length, 'room or corner', 'rooms or corners')}: ${listed(rooms)}`
        : 'A table or circle for each group, at least 3 m apart',
      logistics,
    ],
    ['Screen or handouts', 'A screen that every group can see, or the slides on paper', logistics],
    [
      'Timers',
      groups > 0
        ? `The clock on the screen; ${counted(groups, 'timer card')} and a phone as a reserve`
        : 'The clock on the screen; timer cards and a phone as a reserve',
      logistics,
    ],
    [
      'Paper',
      people > 0
        ? `${counted(people, 'worksheet')}, ${counted(people, 'instruction sheet')}, pens`
        : 'A worksheet and an instruction sheet for each person, pens',
      logistics,
    ],
    [
      'On the tables',
      listed(format.materials.slice(0, 1).concat(format.materials.slice(3, 5)).map(lowered)),
      logistics,
    ],
  ];
  return {
    kind: 'table',
    caption: 'Resources needed',
    head: ['What is needed', 'In detail', 'Who sees to it', 'Ready'],
    widths: [34, 80, 40, 16],
    rows: rows
      .filter(([, detail]) => detail !== '')
      .map(([what, detail, who]) => [boldCell(what), cell(detail), cell(who), cell('☐ ')]),
    place: 'wide',
  };
}

function responsibilities(request: SessionPrintRequest): Block {
  const { snapshot, format } = request;
  const { event, followUp } = snapshot;
  const dates = eventDatesOf(event, followUp);
  const language = languageOf(snapshot);
  const lead = responsibleFor(event.team, []);
  const logistics = responsibleFor(event.team, LOGISTICS);
  const facilitator = responsibleFor(event.team, ['facilitat']);
  const tasks: [string, string, string][] = [
    ['Fix the date and the hours', lead, dates.invitationOn],
    ['Book the rooms', logistics, dates.invitationOn],
    ['Invite participants', lead, dates.invitationOn],
    ['Send the challenge instructions', lead, dates.instructionsOn],
    ['Collect the write-ups and form groups', lead, dates.challengeDueOn],
    ['Share the challenges inside each group', lead, dates.digestOn],
    ['Print and lay out; test screen and signal', logistics, dates.checkOn],
    ['Welcome, agree the norms, explain the round', facilitator, event.startsOn],
    ['Keep the clock and support the groups', facilitator, event.startsOn],
    [
      format.confidentiality.level === 'sealed' ? 'Wrap up; hand notes back to their owners' : 'Wrap up',
      facilitator,
      event.endsOn,
    ],
    ['Team review and thanks', lead, addDays(event.endsOn, 1)],
    ['Debrief memo', lead, dates.memoOn],
  ];
  return {
    kind: 'table',
    caption: 'Who is responsible for what, by when',
    head: ['Who does what', 'Responsible', 'By', 'Done'],
    widths: [78, 48, 28, 16],
    rows: tasks.map(([task, who, on]) => [
      boldCell(task),
      cell(who),
      cell(shortDayText(on, language)),
      cell('☐ '),
    ]),
    place: 'wide',
  };
}

const LOGISTICS = ['logistic', 'room', 'print', 'document', 'venue'];
const LINE = '………………………';

/** The team member whose role names the matter, else the coordinator; a line to write on while there is nobody. */
function responsibleFor(team: readonly TeamMember[], words: readonly string[]): string {
  const named = team.find((member) => words.some((word) => member.role.toLowerCase().includes(word)));
  return fitted((named ?? team[0])?.name ?? '', 60) || LINE;
}

function lowered(text: string, index: number): string {
  return index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
