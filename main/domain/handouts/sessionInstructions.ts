import type { Voice } from '../formats/format.ts';
import { phaseOf } from '../formats/format.ts';
import type { Block, Cell, PersonalBatch, Run } from './handout.ts';
import { place } from './handout.ts';
import { bold, facts, gap, quiet } from './blocks.ts';
import { asSentence, capitalized, dotted, fitted, handoutOf, listed } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, groupAndRoom, groupsWithSpareRound, seatsOf } from './seats.ts';
import { isLoud, roundStart, sessionTimesOf, stripOf, timesOfGroup } from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';
import { turnMinutes } from './turnMinutes.ts';
import type { TurnMinutes } from './turnMinutes.ts';

/** One page for each person: one round with both roles, when they do what, and what was agreed (DOC-03). */
export function sessionInstructions(
  request: SessionPrintRequest,
  fileNames: readonly string[],
): PersonalBatch {
  const { snapshot, format } = request;
  const times = sessionTimesOf(request);
  const minutes = turnMinutes(request, times);
  return {
    handout: handoutOf(request, {
      title: 'Session instructions',
      subject: format.name,
      confidentiality: '',
      isTight: true,
      blocks: [
        {
          kind: 'title',
          meta: dotted(fitted(snapshot.event.name, 70), capitalized(fitted(format.shortName, 60))),
          title: 'One round, both roles',
          lead: '',
          startsPage: false,
        },
        ...facts(
          ['For', place('name'), 1.1],
          ['Group and room', place('group')],
          ['You present', place('presents'), 1.1],
          ['You keep time', place('keepsTime')],
          ['You take notes', place('takesNotes')],
        ),
        gap(8),
        { kind: 'phase-strip', phases: minutes.strip(stripOf(request, times)) },
        gap(8),
        stepTable(request, times, minutes),
        gap(8),
        {
          kind: 'paragraph',
          runs: [
            { text: 'If you catch yourself giving advice, ', mark: 'accent' },
            'turn it into a question.',
          ],
          style: 'own',
        },
        ...jobsAndNorms(request),
      ],
    }),
    copies: seatsOf(request).map((seat, index) => ({
      fileName: fileNames[index] ?? '',
      values: {
        name: displayOf(seat.person),
        group: groupAndRoom(seat.group),
        presents:
          seat.presentsIn === null
            ? 'in no round'
            : `round ${seat.presentsIn}, ${roundStart(request, timesOfGroup(request, times, seat.group), seat.presentsIn)}`,
        keepsTime: inRounds(seat.keepsTimeIn),
        takesNotes: inRounds(seat.takesNotesIn),
        ...minutes.valuesOf(seat.group),
      },
    })),
  };
}

function inRounds(rounds: readonly number[]): string {
  if (rounds.length === 0) return 'in no round';
  return `${rounds.length === 1 ? 'round' : 'rounds'} ${listed(rounds.map(String))}`;
}

function stepTable({ format }: SessionPrintRequest, times: SessionTimes, minutes: TurnMinutes): Block {
  return {
    kind: 'table',
    caption: 'What each role does in each step',
    head: ['Step', 'When you present', 'When you advise'],
    widths: [42.5, 63.75, 63.75],
    rows: times.round.map((planned) => {
      const phase = phaseOf(format, planned.phaseId);
      const side = (voice: Voice, words: string): Cell => ({
        paragraphs: words === '' ? [] : [[words]],
        cue: { word: VERBS[voice], isLoud: isLoud(voice) },
      });
      return [
        { paragraphs: [[bold(planned.name)], [quiet(`${minutes.textOf(planned)} min`)]] },
        phase ? side(phase.presenter.voice, phase.card.presenter) : { paragraphs: [] },
        phase ? side(phase.peers.voice, phase.card.peers) : { paragraphs: [] },
      ];
    }),
    place: 'wide',
  };
}

const VERBS: Record<Voice, string> = {
  speaks: 'speak',
  answers: 'answer',
  asks: 'ask',
  listens: 'listen',
  silent: 'silent',
  writes: 'write',
};

function jobsAndNorms(request: SessionPrintRequest): Block[] {
  const { format } = request;
  const jobs: Run[][] = format.roles
    .filter((role) => role.id === 'timekeeper' || role.id === 'note-taker')
    .map((role) => [bold(`${role.name}  `), role.duties.map(asSentence).join(' ')]);
  const spare = groupsWithSpareRound(request);
  if (spare.length > 0 && format.spareRoundTasks.length > 0)
    jobs.push([bold('Spare round  '), format.spareRoundTasks.slice(-2).map(asSentence).join(' ')]);
  if (jobs.length === 0 && format.norms.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Small jobs and norms',
      head: ['If you keep time or take notes', 'What we agree'],
      widths: [1, 1],
      rows: [[{ paragraphs: jobs }, { paragraphs: format.norms.map((norm) => [`–  ${norm}`]) }]],
      place: 'wide',
    },
  ];
}
