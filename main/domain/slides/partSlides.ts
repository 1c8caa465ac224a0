import { clockText, spanText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { phaseOf } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import { counted, dotted, fitted, listed } from '../handouts/printRequest.ts';
import { minutesOf } from '../handouts/sessionTimes.ts';
import { partsOf } from '../agenda/schedule.ts';
import type { Segment } from '../agenda/schedule.ts';
import type { Session } from '../agenda/session.ts';
import { instantOf, MINUTE_MS } from '../time.ts';
import type { DayPart } from './dayParts.ts';
import type { PartStep, Slide } from './deck.ts';
import { evenParts, minutesText, notesOf } from './deckRequest.ts';

/** A pause of the plan that is shorter needs no time of return. */
const SHORTEST_REST_MS = 5 * MINUTE_MS;
/** More steps than this on one slide are split. */
const MOST_STEPS = 5;

/** The slides that a day has for one of its parts; those of a session itself are in its own deck. */
export function partSlides(snapshot: EventSnapshot, part: DayPart, next: DayPart | undefined): Slide[] {
  switch (part.kind) {
    case 'rest':
    case 'gap':
      return restSlides(snapshot, part, next);
    case 'session':
      return sessionSlides(snapshot, part);
    case 'block':
      return blockSlides(snapshot, part);
  }
}

/** Whether people say in it what was useful and what to change. */
export function isEvaluation({ blocks, formats }: EventSnapshot, part: DayPart): boolean {
  const formatId = blocks.find(({ id }) => id === part.id)?.formatId;
  return formats.some(({ id, purposeTags }) => id === formatId && purposeTags.includes('evaluate'));
}

/** Breaks show the time of return; behind the last part nobody comes back. */
function restSlides({ event }: EventSnapshot, part: DayPart, next: DayPart | undefined): Slide[] {
  if (!next || part.endsAt - part.startsAt < SHORTEST_REST_MS) return [];
  const back = clockText(next.startsAt, event.zone);
  return [
    {
      kind: 'break',
      id: `break:${part.segments[0].key}`,
      title: fitted(part.kind === 'gap' ? 'Pause' : part.title, LONGEST_TITLE),
      notes: notesOf(`Start the timer of the break. Ring two minutes before ${back}.`),
      backAt: back,
      then: `Then ${fitted(next.title, 70)}`,
    },
  ];
}

const LONGEST_TITLE = 120;

function blockSlides(snapshot: EventSnapshot, part: DayPart): Slide[] {
  const { event, blocks, formats } = snapshot;
  const block = blocks.find(({ id }) => id === part.id);
  const beside = besideOf(snapshot, part);
  const format = formats.find(({ id }) => id === block?.formatId);
  const steps = beside.length > 0 ? beside : stepsOf(part.segments, format);
  const pages = steps.length > MOST_STEPS ? evenParts(steps, MOST_STEPS) : [steps];
  const turns = Math.max(0, ...part.segments.map(({ round }) => round ?? 0));
  const about =
    beside.length > 0 ? [] : [block?.lead ?? '', block?.room ?? '', turns > 1 ? counted(turns, 'turn') : ''];
  return pages.map((page, index) => ({
    kind: 'part',
    id: index === 0 ? `part:${part.id}` : `part:${part.id}:${index + 1}`,
    title: fitted(beside.length > 0 ? 'At the same time' : part.title, LONGEST_TITLE),
    notes: index === 0 ? blockNotes(part, format) : '',
    span: spanText(part, event.zone),
    endsAt: clockText(part.endsAt, event.zone),
    about: about.map((text) => fitted(text, 80)).filter((text) => text !== ''),
    steps: page,
  }));
}

/** What runs beside each other in several rooms, each as a line. */
function besideOf({ blocks, event }: EventSnapshot, part: DayPart): PartStep[] {
  const within = blocks.filter((block) => {
    const startsAt = instantOf(block.startsOn, block.startsAt, event.zone);
    return block.lane > 0 && startsAt < part.endsAt && startsAt + block.durationMs > part.startsAt;
  });
  const own = blocks.find(({ id }) => id === part.id);
  const all = own && own.lane === 0 ? [own, ...within] : within;
  if (all.length < 2) return [];
  return all.map(({ title, lead, room, startsAt }) => ({
    lead: startsAt,
    head: fitted(title, 90),
    line: dotted(fitted(lead, 60), fitted(room, 40)),
    isQuiet: false,
  }));
}

/** The phases of the format with their minutes, each once however many turns there are. */
function stepsOf(segments: readonly Segment[], format: Format | undefined): PartStep[] {
  if (!format) return [];
  const seen = new Set<string>();
  return segments.flatMap((segment): PartStep[] => {
    const defined = phaseOf(format, segment.phaseId ?? '');
    if (!defined || seen.has(defined.id)) return [];
    seen.add(defined.id);
    return [
      {
        lead: `${minutesOf(segment.durationMs)} min`,
        head: segments.length === 1 ? sideNameOf(format) : defined.name,
        line: lineOf(defined.silence, segments.length === 1 ? defined.card.peers : defined.screenLine),
        isQuiet: defined.silence !== null,
      },
    ];
  });
}

/** Who has to be silent, and what to do where it keeps to two lines; the silence comes first. */
function lineOf(silence: string | null, does: string): string {
  if (silence === null || silence === '') return does;
  const both = `${silence}. ${does}`;
  return both.length > LONGEST_LINE ? silence : both;
}

const LONGEST_LINE = 56;

/** Who a block of one phase speaks to: `Everyone`. */
function sideNameOf(format: Format): string {
  return format.roles.find(({ id }) => id === 'adviser')?.name ?? 'Everyone';
}

function blockNotes(part: DayPart, format: Format | undefined): string {
  const seen = new Set<string>();
  return notesOf(
    ...part.segments.flatMap(({ phaseId, durationMs }) => {
      const defined = format && phaseOf(format, phaseId ?? '');
      if (!defined || seen.has(defined.id)) return [];
      seen.add(defined.id);
      return [
        `${defined.name}, ${minutesText(minutesOf(durationMs))}.${defined.say === '' ? '' : ` Say: “${defined.say}”`}`,
        defined.watchFor === '' ? '' : `Watch for: ${defined.watchFor}`,
        defined.prompts.length === 0 ? '' : `To lend a group that stalls: ${defined.prompts.join('  ·  ')}`,
      ];
    }),
  );
}

/** Opens a stretch of a session: what stands outside its rounds, and the rounds in one line. */
function sessionSlides(snapshot: EventSnapshot, part: DayPart): Slide[] {
  const { event, sessions, formats } = snapshot;
  const session = sessions.find(({ id }) => id === part.id);
  const format = formats.find(({ id }) => id === session?.formatId);
  if (!session || !format) return [];
  const steps = sessionSteps(part.segments, session, format);
  return [
    {
      kind: 'part',
      id: `part:${part.segments[0].key}`,
      title: fitted(session.title, LONGEST_TITLE),
      notes: notesOf(format.purpose, `The end is at ${clockText(part.endsAt, event.zone)}.`),
      span: spanText(part, event.zone),
      endsAt: clockText(part.endsAt, event.zone),
      about: [],
      steps: steps.length > MOST_STEPS ? [] : steps,
    },
  ];
}

function sessionSteps(segments: readonly Segment[], session: Session, format: Format): PartStep[] {
  const inRounds = segments.filter(({ kind, round }) => kind === 'phase' && round !== null);
  const rounds = [...new Set(inRounds.map(({ round }) => round ?? 0))];
  const roundMs = partsOf(session, format).round.reduce((sum, { durationMs }) => sum + durationMs, 0);
  let hasRounds = false;
  return segments.flatMap((segment): PartStep[] => {
    if (segment.kind !== 'phase') return [];
    const defined = phaseOf(format, segment.phaseId ?? '');
    if (segment.round === null)
      return [
        {
          lead: `${minutesOf(segment.durationMs)} min`,
          head: segment.name,
          line: defined?.screenLine ?? '',
          isQuiet: defined?.silence != null,
        },
      ];
    if (hasRounds) return [];
    hasRounds = true;
    return [
      {
        lead: `${minutesOf(roundMs)} min`,
        head: roundsText(rounds),
        line: format.challengeUnit === 'person' ? 'One challenge at a time' : '',
        isQuiet: false,
      },
    ];
  });
}

/** `Round 4`, `Rounds 4 and 5`, `Rounds 1 to 3`; the minutes before it are those of each. */
function roundsText(rounds: readonly number[]): string {
  if (rounds.length === 1) return `Round ${rounds[0] ?? ''}`;
  const which =
    rounds.length === 2 ? listed(rounds.map(String)) : `${rounds[0] ?? ''} to ${rounds.at(-1) ?? ''}`;
  return `Rounds ${which}, each`;
}
