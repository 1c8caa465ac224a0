import { clockText, spanText, weekdayText } from '../dateText.ts';
import type { Slide } from './deck.ts';
import { phaseOf } from '../formats/format.ts';
import { capitalized } from '../handouts/printRequest.ts';
import { groupsText, minutesOf } from '../handouts/sessionTimes.ts';
import { scheduleOfGroup } from '../agenda/groupTurns.ts';
import { roundsOfGroup, turnOf } from '../agenda/rounds.ts';
import { spareRounds } from '../agenda/spareRounds.ts';
import type { Group } from '../agenda/session.ts';
import { roundSpan } from '../agenda/schedule.ts';
import type { Segment } from '../agenda/schedule.ts';
import { wallOf } from '../time.ts';
import { evenParts, minutesText, notesOf, phaseSlide } from './deckRequest.ts';
import type { DeckPlan } from './deckRequest.ts';

const MOST_TURNS = 8;

/**
 * The rounds in compact form: who does what in each, the steps once behind the first, breaks where they are planned,
 * and the tasks for groups without a presenter before the first round that leaves one out.
 */
export function roundSlides(plan: DeckPlan): Slide[] {
  const { schedule, parts } = plan;
  const rounds = Array.from({ length: schedule.roundCount }, (_, index) => index + 1);
  const firstSpare = rounds.find((round) => spareLetters(plan, round).length > 0);
  return [
    ...parts.before.slice(1).flatMap((_, index) => phaseSlide(plan, parts.before, index + 1)),
    ...rounds.flatMap((round) => [
      ...restBefore(plan, round),
      ...turns(plan, round),
      ...(round === firstSpare ? spare(plan, round) : []),
      ...(round === 1 ? parts.round.flatMap((_, index) => phaseSlide(plan, parts.round, index)) : []),
    ]),
    ...restBefore(plan, null),
    ...parts.after.slice(0, -1).flatMap((_, index) => phaseSlide(plan, parts.after, index)),
  ];
}

function turns(plan: DeckPlan, round: number): Slide[] {
  const { snapshot, session, schedule, zone, format } = plan;
  const span = roundSpan(schedule, round);
  const nameOf = (id: string | null) => snapshot.people.find((person) => person.id === id)?.display ?? '';
  const seated = session.groups.filter(
    (group) => group.memberIds.length > 0 && round <= roundsOfGroup(session, group, schedule.roundCount),
  );
  const pages = seated.length > 0 ? evenParts(seated, MOST_TURNS) : [[]];
  const steps = schedule.segments.filter((segment) => segment.round === round && segment.kind === 'phase');
  return pages.map((page, index) => ({
    kind: 'turns',
    id: index === 0 ? `round:${round}` : `round:${round}:${index + 1}`,
    title:
      pages.length === 1
        ? `Round ${round}`
        : `Round ${round}, groups ${page[0]?.letter ?? ''} to ${page.at(-1)?.letter ?? ''}`,
    notes: notesOf(
      round === 1
        ? 'Wait until everybody has found a seat. Presenters say their title, then the clock starts for all groups together.'
        : 'Next presenter, new timekeeper, new note-taker. Ask timekeepers to raise a hand when the group is ready.',
      ...steps.map((step) => {
        const say = phaseOf(format, step.phaseId ?? '')?.say ?? '';
        const head = `${clockText(step.startsAt, zone)}  ${step.name}, ${minutesText(minutesOf(step.durationMs))}.`;
        return round === 1 || say === '' ? head : `${head} “${say}”`;
      }),
      span ? `The round ends at ${clockText(span.endsAt, zone)}.` : '',
    ),
    round,
    roundCount: schedule.roundCount,
    span: span ? spanText(span, zone) : '',
    turns: page.map((group) => {
      const turn = turnOf(group, round);
      return {
        letter: group.letter,
        room: group.room,
        startsAt: ownStart(plan, group, round),
        presenter: turn.presenterId === null ? null : nameOf(turn.presenterId),
        timekeeper: turn.presenterId === null ? '' : nameOf(turn.timekeeperId),
        noteTaker: turn.presenterId === null ? '' : nameOf(turn.noteTakerId),
      };
    }),
  }));
}

/** The break or pause that stands right before a round; null: the one behind the last. */
function restBefore(plan: DeckPlan, round: number | null): Slide[] {
  const { schedule, zone, language } = plan;
  const rest = schedule.segments.find(
    (segment) => (segment.kind === 'break' || segment.kind === 'pause') && segment.round === round,
  );
  if (!rest) return [];
  const back = wallOf(rest.endsAt, zone);
  const isNextDay = wallOf(rest.startsAt, zone).on !== back.on;
  const following =
    round === null ? nameAfter(schedule.segments, rest) : `round ${round}, in the same group and room`;
  return [
    {
      kind: 'break',
      id: restId(rest),
      title: isNextDay
        ? capitalized(weekdayText(back.on, language))
        : rest.kind === 'break'
          ? 'Break'
          : 'Pause',
      notes: notesOf(
        isNextDay
          ? `The session goes on at ${back.at}. Collect nothing: worksheets stay with their owners overnight.`
          : `Start the timer of the ${rest.kind}. Ring two minutes before ${back.at}.`,
        'Use the time to check with the timekeepers.',
      ),
      backAt: back.at,
      then: following === '' ? '' : `Then ${following}`,
    },
  ];
}

/** What the slide of a break or pause is called; a segment finds its slide by it. */
export function restId(rest: Segment): string {
  return `break:${rest.round ?? 'end'}`;
}

function nameAfter(segments: readonly Segment[], rest: Segment): string {
  return segments[rest.index + 1]?.name.toLocaleLowerCase() ?? '';
}

function spare(plan: DeckPlan, round: number): Slide[] {
  const { format } = plan;
  if (format.spareRoundTasks.length === 0) return [];
  return [
    {
      kind: 'spare',
      id: 'spare',
      title: 'Spare round',
      notes: notesOf(
        'For groups with fewer people than rounds. They choose one of the tasks; the clock runs as usual.',
        'Visit them in the first five minutes.',
      ),
      tasks: [...format.spareRoundTasks],
      groups: `${groupsText(spareLetters(plan, round))}, round ${round}`,
    },
  ];
}

function spareLetters({ session, format }: DeckPlan, round: number): string[] {
  return spareRounds(session, format)
    .filter((spareRound) => spareRound.round === round)
    .map(({ letter }) => letter);
}

/** When a group begins that has turns of its own length; empty for the others. */
function ownStart({ schedule, session, zone }: DeckPlan, group: Group, round: number): string {
  const own = scheduleOfGroup(schedule, session, group);
  const span = own === schedule ? null : roundSpan(own, round);
  return span ? clockText(span.startsAt, zone) : '';
}
