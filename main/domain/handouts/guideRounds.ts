import { clockText } from '../dateText.ts';
import type { FormatPhase } from '../formats/format.ts';
import { phaseOf } from '../formats/format.ts';
import type { Block, Cell, Run } from './handout.ts';
import { spoken } from '../followup/printable.ts';
import { turnsOf } from '../agenda/rounds.ts';
import { accentCell, bold, boldCell, gap, quiet } from './blocks.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { callNameOf, nameOf } from './seats.ts';
import {
  groupsText,
  groupsByTurn,
  isLoud,
  minutesOf,
  roundClock,
  roundDay,
  stripOf,
  timesOfGroup,
} from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** The day or the word, and the clock times under it. */
function clockLines(request: SessionPrintRequest, times: SessionTimes, round: number): Run[][] {
  return [
    [quiet(times.hasDays ? `day ${roundDay(request, times, round)}` : 'clock')],
    [quiet(roundClock(request, times, round))],
  ];
}

/** Groups that fit side by side in the table of all rounds. */
const GROUPS_ABREAST = 5;
const LARGE_GROUPS_ABREAST = 2;

/** Round 1 with its script and clock, then every round with the people of each group. */
export function roundSections(request: SessionPrintRequest, times: SessionTimes): Block[] {
  if (times.round.length === 0 || times.schedule.roundCount === 0) return [];
  return [...firstRound(request, times), ...allRounds(request, times)];
}

function firstRound(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { format, snapshot } = request;
  const { zone } = snapshot.event;
  const segments = times.schedule.segments.filter(
    (segment) => segment.kind === 'phase' && segment.round === 1,
  );
  const next = times.schedule.segments.find((segment) => segment.startsAt === segments.at(-1)?.endsAt);
  return [
    { kind: 'heading', level: 1, text: 'Round 1, step by step', startsPage: true },
    {
      kind: 'paragraph',
      runs: [
        { text: roundClock(request, times, 1), mark: 'accent' },
        quiet(`   ${firstRoundWords(request, times)}`),
      ],
      style: 'wide',
    },
    { kind: 'phase-strip', phases: stripOf(request, times, 1) },
    gap(8),
    {
      kind: 'table',
      caption: 'Round 1 with clock times and script',
      head: ['Clock', 'Min', 'Step', 'You say, and what happens'],
      widths: [13, 10, 32, 115],
      rows: segments.map((segment) => {
        const phase = phaseOf(format, segment.phaseId ?? '');
        return [
          boldCell(clockText(segment.startsAt, zone)),
          accentCell(String(minutesOf(segment.durationMs))),
          { paragraphs: [[bold(segment.name)]], cue: phase ? cueOf(phase) : undefined, isCueLast: true },
          phase ? scriptCell(phase) : { paragraphs: [] },
        ];
      }),
      place: 'wide',
    },
    ...(next?.kind === 'change'
      ? ([
          {
            kind: 'paragraph',
            runs: [
              bold(clockText(next.startsAt, zone)),
              `   ${minutesOf(next.durationMs)} minutes to change seats. The next presenter sits where the chair can turn; the new timekeeper takes the card.`,
            ],
            style: 'wide',
          },
        ] satisfies Block[])
      : []),
  ];
}

/** Whose round it is that is told step by step. */
function firstRoundWords(request: SessionPrintRequest, times: SessionTimes): string {
  const [usual, ...others] = groupsByTurn(request, times);
  const whose = usual && others.length > 0 ? `in ${lowerFirst(groupsText(usual.letters))}` : 'in groups';
  const longer = others.map(
    (set) =>
      ` ${groupsText(set.letters)}: ${set.times.roundMinutes} minutes a turn, step by step on the timer card.`,
  );
  return `${whose}. Every later round is the same with its own clock times.${longer.join('')}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function scriptCell(phase: FormatPhase): Cell {
  const happens: Run[] = [
    bold('Presenter  '),
    quiet(`${ended(phase.presenter.does)}  `),
    bold('Advisers  '),
    quiet(ended(phase.peers.does)),
  ];
  if (phase.watchFor !== '') happens.push(quiet('  '), bold('Watch for  '), quiet(phase.watchFor));
  return {
    paragraphs: [
      ...(phase.say === '' ? [] : [[{ text: spoken(phase.say), mark: 'italic' as const }]]),
      happens,
    ],
  };
}

function cueOf(phase: FormatPhase): Cell['cue'] {
  if (phase.presenter.voice === 'writes')
    return { word: phase.peers.voice === 'writes' ? 'all write' : 'presenter writes', isLoud: false };
  if (isLoud(phase.presenter.voice)) return { word: 'presenter speaks', isLoud: true };
  return {
    word: phase.presenter.voice === 'silent' ? 'presenter silent' : 'presenter listens',
    isLoud: false,
  };
}

function ended(sentence: string): string {
  return /[.!?…”]$/.test(sentence) ? sentence : `${sentence}.`;
}

function allRounds(request: SessionPrintRequest, times: SessionTimes): Block[] {
  const { session, snapshot, format } = request;
  const groups = session.groups.filter((group) => group.memberIds.length > 0);
  if (groups.length === 0) return [];
  const turns = turnsOf(session, format);
  const rounds = Array.from({ length: times.schedule.roundCount }, (_, index) => index + 1);
  const abreast = request.isLargePrint ? LARGE_GROUPS_ABREAST : GROUPS_ABREAST;
  const chunks = Array.from({ length: Math.ceil(groups.length / abreast) }, (_, index) =>
    groups.slice(index * abreast, (index + 1) * abreast),
  );
  return [
    { kind: 'heading', level: 1, text: 'Every round', startsPage: false },
    ...chunks.flatMap((chunk): Block[] => [
      {
        kind: 'table',
        caption: `Who presents, keeps time and takes notes in groups ${chunk.map((group) => group.letter).join(', ')}`,
        head: ['Round', ...chunk.map((group) => `Group ${group.letter}`)],
        widths: [26, ...chunk.map(() => 144 / chunk.length)],
        rows: rounds.map((round) => [
          {
            paragraphs: [[{ text: String(round), mark: 'accent' }], ...clockLines(request, times, round)],
          },
          ...chunk.map((group): Cell => {
            const turn = turns.find((one) => one.round === round && one.groupId === group.id);
            const own = timesOfGroup(request, times, group);
            if (round > own.schedule.roundCount) return { paragraphs: [] };
            if (!turn?.presenterId) return { paragraphs: [[{ text: 'Spare round', mark: 'quiet' }]] };
            return {
              paragraphs: [
                [bold(nameOf(snapshot.people, turn.presenterId))],
                ...(own === times ? [] : clockLines(request, own, round).slice(times.hasDays ? 0 : 1)),
                ...(turn.timekeeperId
                  ? [[quiet(`time  ${callNameOf(snapshot.people, turn.timekeeperId)}`)]]
                  : []),
                ...(turn.noteTakerId
                  ? [[quiet(`notes  ${callNameOf(snapshot.people, turn.noteTakerId)}`)]]
                  : []),
              ],
            };
          }),
        ]),
        place: 'wide',
      },
      gap(12),
    ]),
  ];
}
