import { agendaOf } from '../agenda/agenda.ts';
import type { AgendaItem } from '../agenda/agenda.ts';
import { clockText, dayRangeText, spanText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { isPeer } from '../people/person.ts';
import { wishCoverage } from '../prework/wishCoverage.ts';
import { wallOf } from '../time.ts';
import { isRest } from './agendaDays.ts';
import { boldCell, cell, facts, gap, labeled, labeledList } from './blocks.ts';
import { counted, dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';
import { hostOf } from './readingPack.ts';

/** Rows for stops that nobody has named. */
const UNNAMED_STOPS = 4;
const MOST_STOPS = 8;

/** The parts of the agenda in which people walk about and look. */
export function tourItems(snapshot: EventSnapshot): AgendaItem[] {
  return agendaOf(snapshot).filter(({ seating, source }) => source.kind === 'block' && seating === 'tour');
}

/** What to look for at each stop, and room for what was seen before what is thought of it (DOC-18). */
export function observationSheet(request: PrintRequest): Handout {
  const { snapshot } = request;
  return handoutOf(request, {
    title: 'Observation sheet',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Yours; ask before you quote or photograph',
    isTight: true,
    blocks: tourItems(snapshot).flatMap((item, index) => tourPage(snapshot, item, index > 0)),
  });
}

function tourPage(snapshot: EventSnapshot, item: AgendaItem, startsPage: boolean): Block[] {
  const { event } = snapshot;
  const format = snapshot.formats.find(({ id }) => id === item.formatId);
  const prompts = format?.phases.find(({ id }) => id.includes('tour'))?.prompts ?? [];
  const { name, stops } = stopsIn(item);
  return [
    {
      kind: 'title',
      meta: dotted(
        fitted(event.name, 70),
        weekdayText(wallOf(item.startsAt, event.zone).on, languageOf(snapshot)),
        spanText(item, event.zone),
      ),
      title: fitted(name, 90),
      lead: 'Write down what you see before what you think of it.',
      startsPage,
    },
    ...labeledList('Look for', prompts.length > 0 ? prompts.slice(0, 4) : LOOK_FOR),
    {
      kind: 'table',
      caption: 'What was seen and heard at each stop',
      head: ['Stop', 'What I see and hear', 'Like my place, or not', 'Whom to ask'],
      widths: [34, 62, 46, 28],
      rows: (stops.length > 0 ? stops : Array.from({ length: UNNAMED_STOPS }, () => '')).map((stop) => [
        boldCell(fitted(stop, 80)),
        cell(''),
        cell(''),
        cell(''),
      ]),
      place: 'wide',
      rowMm: Math.max(22, Math.min(34, Math.floor(120 / Math.max(1, stops.length || UNNAMED_STOPS)))),
    },
    gap(8),
    { kind: 'side-heading', text: 'Adopt, adapt, park' },
    { kind: 'ruled-lines', starters: ['Adopt:', 'Adapt:', 'Park:'] },
    gap(6),
  ];
}

const LOOK_FOR = [
  'What do you see, before you judge it?',
  'What happens when it goes wrong?',
  'Who had to learn something new?',
  'What is like my place, and what is not?',
];

/** `Tour in three parties: intake room, parking lot, parent wall` names its stops after the colon. */
function stopsIn(item: AgendaItem): { name: string; stops: string[] } {
  const [name = '', named = ''] = item.title.split(/:\s+/, 2);
  const stops = named
    .split(/[,;·]/)
    .map((stop) => stop.trim())
    .filter((stop) => stop !== '')
    .slice(0, MOST_STOPS);
  return stops.length > 1
    ? { name, stops: stops.map((stop) => stop.charAt(0).toLocaleUpperCase('en-US') + stop.slice(1)) }
    : { name: item.title, stops: [] };
}

/** A page for those who open their doors: who comes and why, the day, what to show and what not, and what visitors wish. */
export function hostBriefing(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  const host = hostOf(snapshot);
  const visitors = snapshot.people.filter(isPeer);
  const organizations = new Set(visitors.map(({ organization }) => organization.trim()).filter(Boolean)).size;
  const [coordinator] = event.team;
  return handoutOf(request, {
    title: 'Host briefing',
    subject: fitted(host?.name ?? '', 120),
    confidentiality: 'For the host and the team',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
        ),
        title: `For ${fitted(host?.name ?? '', 80) || 'the host'}`,
        lead: 'What helps visitors to learn from a day with you.',
        startsPage: false,
      },
      ...facts(
        ['Visitors', visitors.length > 0 ? counted(visitors.length, 'person', 'people') : '', 0.7],
        ['From', organizations > 0 ? counted(organizations, 'organization') : '', 0.9],
        [
          'Questions to',
          fitted(
            [coordinator?.name, coordinator?.phone || coordinator?.email].filter(Boolean).join(', '),
            80,
          ),
          1.6,
        ],
      ),
      gap(8),
      ...labeled('Why your place', fitted(host?.hostingReason ?? '', 400)),
      ...labeledList('Story first', [
        'Begin with what was not working, and who was against it',
        'Tell what you gave up for it and what is still unfinished',
        'Tools and figures come after the story',
      ]),
      ...labeledList('Several voices', [
        'Somebody who does the work, somebody who doubted, somebody who is served',
        'The director speaks last or not at all',
      ]),
      ...labeledList('What not to show', [
        'Records, screens or rooms from which a person could be recognized',
        'What must not leave the house: say so at the stop, before it is seen',
      ]),
      ...labeledList('Consent', [
        'Photographs and quotes only with the yes of the person; slips lie ready',
        'Anyone may have something left out, also afterwards',
      ]),
      ...labeledList(
        'What visitors wish',
        wishCoverage(snapshot)
          .slice(0, 5)
          .map(({ wish }) => fitted(wish.text, 160)),
      ),
      ...day(snapshot),
    ],
  });
}

function day(snapshot: EventSnapshot): Block[] {
  const { zone } = snapshot.event;
  const items = agendaOf(snapshot).filter(({ source }) => source.kind === 'block');
  if (items.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'The day' },
    {
      kind: 'table',
      caption: 'The day, with who leads what',
      head: ['Time', 'What', 'With'],
      widths: [18, 70, 39],
      rows: items.map((item) => {
        const at = clockText(item.startsAt, zone);
        return [
          isRest(item) ? cell(at) : boldCell(at),
          cell(`${fitted(item.title, 100)}${item.isStoryFirst ? ' (begins with a story)' : ''}`),
          cell(fitted(item.lead, 80)),
        ];
      }),
      place: 'text',
      look: 'dense',
    },
    gap(8),
  ];
}
