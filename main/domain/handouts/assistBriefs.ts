import { agendaOf } from '../agenda/agenda.ts';
import { isAssist } from '../formats/assist.ts';
import { assistTeams } from '../formats/assistTeams.ts';
import { clockText, dayRangeText, shortDayText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout, PersonalBatch } from './handout.ts';
import { place } from './handout.ts';
import type { Day } from '../time.ts';
import { boldCell, cell, facts, gap, labeled, labeledList } from './blocks.ts';
import { asSentence, dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** What the host team asks for, on one page: for both teams and the facilitator (DOC-40, PRE-30 to PRE-33, ROL-31). */
export function hostBrief(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { assist } = snapshot;
  const { host, resource } = assistTeams(snapshot);
  const named = (people: readonly { display: string; organization: string }[]) =>
    people.map(({ display, organization }) => dotted(fitted(display, 60), fitted(organization, 60)));
  const summary = host.find(({ id }) => id === assist.summaryById);
  return handoutOf(request, {
    title: 'Host brief',
    subject: 'Peer assist',
    confidentiality: 'For the host team, the resource team and the facilitator',
    isTight: true,
    blocks: [
      assistTitle(request, 'What we ask for', assist.question),
      ...facts(
        ['Place', fitted(snapshot.event.venue, 80), 1.4],
        ['Decided or acted on', dayText(assist.decisionOn, snapshot), 1],
        ['Reported back on', dayText(assist.reportBackOn, snapshot), 1],
        ['Sums up at the end', fitted(summary?.display ?? '', 60), 1],
      ),
      gap(8),
      ...labeled('Outcome', asWritten(assist.outcome)),
      ...labeled('Deliverable', asWritten(assist.deliverable)),
      ...labeled('Context', asWritten(assist.context)),
      ...labeled('Tried already', asWritten(assist.pastEfforts)),
      ...labeled('Cannot be changed', asWritten(assist.constraints)),
      ...labeled('To read before', asWritten(assist.reading)),
      ...labeledList('Host team', named(host)),
      ...labeledList('Resource team', named(resource)),
      ...howItRuns(snapshot),
      ...labeledList('The facilitator', [
        'Keeps the balance between telling and listening; hosts answer briefly, visitors ask before they advise.',
        'Lets everybody of the resource team speak once before anybody speaks three times.',
        'Keeps the hosts silent while they receive, and helps them put the ideas in the order in which they will act.',
        'Hands the last word to the host who sums up.',
      ]),
    ],
  });
}

/** Why you, what to read, how it runs and what not to do: a page for each person of the resource team (ROL-29, PRE-32). */
export function resourceBriefs(request: PrintRequest, fileNames: readonly string[]): PersonalBatch {
  const { snapshot } = request;
  const { assist } = snapshot;
  const { resource } = assistTeams(snapshot);
  const [coordinator] = snapshot.event.team;
  return {
    handout: handoutOf(request, {
      title: 'Resource-team brief',
      subject: 'Peer assist',
      confidentiality: 'For you and the host team',
      isTight: true,
      blocks: [
        assistTitle(request, place('name'), 'Thank you for bringing what you did yourself.'),
        ...labeled('Why you', place('why')),
        ...labeled('What is asked', asWritten(assist.question)),
        ...labeled('What comes of it', asWritten(assist.outcome), asWritten(assist.deliverable)),
        ...labeled('What to know', asWritten(assist.context), asWritten(assist.pastEfforts)),
        ...labeled('What stays as it is', asWritten(assist.constraints)),
        ...labeled('To read before', asWritten(assist.reading)),
        ...howItRuns(snapshot),
        ...labeledList('What helps', [
          'Ask until you understand, before you advise.',
          'Speak from what you did: where, when, what it took, what went wrong.',
          'Say what you would do first.',
        ]),
        ...labeledList('What does not', [
          'A review or an audit of the hosts. They ask for help, not for a verdict.',
          'Advice from rank or from books alone.',
          'Talking on while others of your team have not spoken.',
        ]),
        ...labeled(
          'Afterwards',
          assist.reportBackOn === null
            ? 'The hosts tell you what became of your advice.'
            : `The hosts tell you by ${weekdayText(assist.reportBackOn, languageOf(snapshot))} what became of your advice.`,
        ),
        ...labeled(
          'Questions to',
          fitted(coordinator?.email ?? '', 60) || fitted(coordinator?.name ?? '', 60),
        ),
      ],
    }),
    copies: resource.map((person, index) => ({
      fileName: fileNames[index] ?? '',
      values: {
        name: fitted(person.display, 60),
        why:
          asSentence(fitted(person.experience, 400)) === ''
            ? 'You did something like it yourself, and lately.'
            : `You told us, or we heard: ${asSentence(fitted(person.experience, 400))} That is what the hosts need; rank is no reason.`,
      },
    })),
  };
}

/** The head of every paper of an assist. */
export function assistTitle({ snapshot }: PrintRequest, title: string, lead: string): Block {
  const { event } = snapshot;
  return {
    kind: 'title',
    meta: dotted(fitted(event.name, 70), dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot))),
    title,
    lead: fitted(lead, 300),
    startsPage: false,
  };
}

/** The parts of the assist with their times, from the agenda; nothing while it is not planned. */
function howItRuns(snapshot: EventSnapshot): Block[] {
  const items = agendaOf(snapshot).filter(({ formatId }) => isAssist(formatId));
  if (items.length === 0) return [];
  const { event } = snapshot;
  return [
    {
      kind: 'table',
      caption: 'How the assist runs',
      head: ['When', 'What'],
      widths: [44, 126],
      rows: items.map(({ startsAt, endsAt, title }) => [
        boldCell(`${clockText(startsAt, event.zone)} – ${clockText(endsAt, event.zone)}`),
        cell(fitted(title, 110)),
      ]),
      place: 'text',
    },
    gap(6),
  ];
}

function asWritten(text: string): string {
  return fitted(text, 900);
}

function dayText(on: Day | null, snapshot: EventSnapshot): string {
  return on === null ? '' : shortDayText(on, languageOf(snapshot));
}
