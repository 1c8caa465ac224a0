import { clockCues } from '../clock/clockCues.ts';
import type { Block, Handout } from './handout.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';
import { bold, boldCell, cell, gap } from './blocks.ts';
import { dotted, fitted, handoutOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { groupsText, groupsByTurn, minutesOf, sessionTimesOf } from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';

/** The steps of a round with minutes, running total and signals, two cards on a sheet to cut apart (TIM-03). */
export function timerCard(request: SessionPrintRequest): Handout {
  const times = sessionTimesOf(request);
  const sets = groupsByTurn(request, times);
  const cards =
    sets.length < 2
      ? [cardOf(request, times, { whose: '', startsPage: false })]
      : sets.map((set, index) =>
          cardOf(request, set.times, { whose: groupsText(set.letters), startsPage: index > 0 }),
        );
  return handoutOf(request, {
    title: 'Timer card',
    subject: 'Two per sheet',
    confidentiality: '',
    isLandscape: !request.isLargePrint,
    blocks: cards.map((blocks) => ({ kind: 'twice', blocks })),
  });
}

/** The card of those groups whose turns last so long; without a name it is everybody's. */
function cardOf(
  request: SessionPrintRequest,
  times: SessionTimes,
  { whose, startsPage }: { whose: string; startsPage: boolean },
): Block[] {
  const phases = times.round.length > 0 ? times.round : [...times.before, ...times.after];
  let total = 0;
  const rows = phases.map((phase) => {
    total += phase.durationMs;
    const minutes = minutesOf(phase.durationMs);
    const ends = minutesOf(total);
    return [
      boldCell(phase.name),
      { paragraphs: [[{ text: String(minutes), mark: 'figure' as const }]] },
      boldCell(`${ends}′`),
      cell(signalText(phase.durationMs, total)),
    ];
  });
  return [
    {
      kind: 'title',
      meta: dotted(fitted(request.snapshot.event.name, 60), whose),
      title: 'Timer card',
      lead: `${minutesOf(total)} minutes. Start together${whose === '' ? ' with the signal of the room' : ', then go by the times on the room card'}.`,
      startsPage,
    },
    {
      kind: 'table',
      caption: 'Steps with minutes and signals',
      head: ['Step', 'Min', 'Ends at', 'Raise hand'],
      widths: [50, 13, 17, 20],
      rows,
      place: 'wide',
    },
    gap(14),
    {
      kind: 'paragraph',
      runs: [
        bold('Two signals are enough: '),
        'a raised hand shortly before the end, and the word “time”. If a step runs over, take the minute from the next one, never from the last.',
      ],
      style: 'wide',
    },
    { kind: 'paragraph', runs: ['You still take part as an adviser.'], style: 'small' },
  ];
}

/** In so short a step a raised hand would only disturb. */
const SHORTEST_WITH_SIGNAL_MS = 2 * MINUTE_MS;

/** When the last cue of a step comes, as the running clock gives it too: `at 20′`, `at 28′ 40″`. */
function signalText(durationMs: DurationMs, endsAt: DurationMs): string {
  const cue = clockCues(durationMs).findLast(({ level }) => level === 'last');
  if (!cue || durationMs <= SHORTEST_WITH_SIGNAL_MS) return '–';
  const at = endsAt - cue.remainingMs;
  const seconds = Math.round((at % MINUTE_MS) / 1000);
  return `at ${Math.floor(at / MINUTE_MS)}′${seconds === 0 ? '' : ` ${seconds}″`}`;
}
