import { stayLines } from '../handouts/confidentialityWords.ts';
import type { Slide } from './deck.ts';
import { dayRangeText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { phaseOf } from '../formats/format.ts';
import { capitalized, counted, listed } from '../handouts/printRequest.ts';
import { groupsText, minutesOf } from '../handouts/sessionTimes.ts';
import { printedLogos } from '../program/logo.ts';
import { isPeer } from '../people/person.ts';
import { deliveredBy } from '../program/program.ts';
import { roundCountOf, roundsOfGroup } from '../agenda/rounds.ts';
import type { Segment } from '../agenda/schedule.ts';
import { wallOf } from '../time.ts';
import type { InstantMs } from '../time.ts';
import { evenParts, marksOf, minutesText, notesOf } from './deckRequest.ts';
import type { DeckPlan } from './deckRequest.ts';

/** The slides before the first round: why, when, how and with whom. A slide without content is left out. */
export function openingSlides(plan: DeckPlan): Slide[] {
  return [
    cover(plan),
    ...aims(plan),
    ...hours(plan),
    ...norms(plan),
    ...confidentiality(plan),
    ...roles(plan),
    ...oneRound(plan),
    ...questions(plan),
    ...groups(plan),
  ];
}

/** More than this on one slide is split. */
const MOST_AIMS = 4;
const MOST_GROUPS = 6;

function cover({ snapshot, session, format, language, schedule }: DeckPlan): Slide {
  const people = snapshot.people.filter(isPeer).length;
  const facts = [
    people > 0 ? counted(people, 'person', 'people') : '',
    session.groups.length > 1 ? counted(session.groups.length, 'group') : '',
    format.challengeUnit === 'person' && schedule.roundCount > 0 ? 'one challenge at a time' : '',
  ].filter((fact) => fact !== '');
  return coverSlide({ snapshot, language, startsAt: schedule.startsAt, line: capitalized(facts.join(', ')) });
}

/** The first slide: whose event it is, when and where. */
export function coverSlide({
  snapshot,
  language,
  startsAt,
  line,
}: {
  snapshot: EventSnapshot;
  language: string;
  startsAt: InstantMs;
  line: string;
}): Slide {
  const { event, program } = snapshot;
  const [coordinator] = event.team;
  return {
    kind: 'cover',
    id: 'cover',
    title: event.name,
    notes: notesOf(
      `Welcome people by name at the door. Start at ${wallOf(startsAt, event.zone).at} sharp.`,
      'Point out exits, water and a quiet place.',
      coordinator ? `Questions about the day go to ${coordinator.name}.` : '',
    ),
    dates: dayRangeText(event.startsOn, event.endsOn, language),
    place: event.venue,
    line,
    owner: deliveredBy(program),
    logos: printedLogos(program),
  };
}

/** What the event is for; nothing where no goal is written down. */
export function aims({ snapshot }: Pick<DeckPlan, 'snapshot'>): Slide[] {
  const { event, program } = snapshot;
  const lines = event.objectives.length > 0 ? event.objectives : (program?.goals ?? []);
  return evenParts(
    lines.filter((line) => line.trim() !== ''),
    MOST_AIMS,
  ).map((part, index) => ({
    kind: 'aims',
    id: index === 0 ? 'aims' : `aims:${index + 1}`,
    title: 'What this is for',
    notes: notesOf(
      'Read the first line aloud, slowly. Ask for a show of hands: who has carried a question for more than a month?',
      'Do not explain the method yet.',
    ),
    aims: part.map((head) => ({ head, line: '' })),
  }));
}

function hours(plan: DeckPlan): Slide[] {
  const { schedule, zone, language, parts } = plan;
  const days = new Map<string, Segment[]>();
  for (const segment of schedule.segments) {
    if (segment.kind === 'pause') continue;
    const day = wallOf(segment.startsAt, zone).on;
    days.set(day, [...(days.get(day) ?? []), segment]);
  }
  return [...days].flatMap(([day, segments]): Slide[] => {
    const [first, last] = [segments[0], segments.at(-1)];
    if (!first || !last) return [];
    const blocks = stretchesOf(segments).map(({ what, from, to, isRest }) => ({
      from: wallOf(from, zone).at,
      to: wallOf(to, zone).at,
      what,
      isRest,
      minutes: minutesOf(to - from),
      day,
    }));
    const rests = blocks.filter((block) => block.isRest).map((block) => block.from);
    const endsAt = wallOf(last.endsAt, zone).at;
    return [
      {
        kind: 'hours',
        id: `hours:${day}`,
        title: days.size > 1 ? capitalized(weekdayText(day, language)) : 'The hours ahead',
        notes: notesOf(
          'Name only the anchors.',
          rests.length > 0 ? `Breaks start at ${listed(rests)}.` : 'There is no break in this stretch.',
          `The end is at ${endsAt}. “If you need to step out, step out.”`,
          parts.round.length > 0 ? `Every round takes ${minutesText(minutesOf(schedule.roundMs))}.` : '',
        ),
        startsAt: wallOf(first.startsAt, zone).at,
        endsAt,
        blocks,
      },
    ];
  });
}

/** Phases of one round are one stretch; seat changes stay as gaps between rounds. */
function stretchesOf(segments: readonly Segment[]) {
  const stretches: { what: string; from: number; to: number; isRest: boolean; key: string }[] = [];
  for (const segment of segments) {
    if (segment.kind === 'change' || segment.durationMs === 0) continue;
    const isRest = segment.kind === 'break';
    const isRound = segment.kind === 'phase' && segment.round !== null;
    const key = isRound ? `round ${segment.round ?? ''}` : `segment ${segment.index}`;
    const open = stretches.at(-1);
    if (open?.key === key) open.to = segment.endsAt;
    else
      stretches.push({
        what: isRound ? `Round ${segment.round ?? ''}` : segment.name,
        from: segment.startsAt,
        to: segment.endsAt,
        isRest,
        key,
      });
  }
  return stretches;
}

/** The norms of a format; nothing where it has none. */
export function norms({ format, parts }: Pick<DeckPlan, 'format' | 'parts'>): Slide[] {
  if (format.norms.length === 0) return [];
  const opening = parts.before[0] && phaseOf(format, parts.before[0].phaseId);
  return [
    {
      kind: 'norms',
      id: 'norms',
      title: 'How the group works together',
      notes: notesOf(
        opening ? `Say: “${opening.say}”` : '',
        'Read the lines, then wait until every group has answered. Each group has the printed agreement on the table; initials are optional.',
        opening && opening.watchFor !== '' ? `Watch for: ${opening.watchFor}` : '',
      ),
      norms: format.norms.map((norm) => norm.replace(/\.$/, '')),
      foot: 'A hand up means: agreed',
    },
  ];
}

/** What stays where; nothing where the format says nothing about it. */
export function confidentiality({ format, snapshot }: Pick<DeckPlan, 'format' | 'snapshot'>): Slide[] {
  const lines = stayLines(format, snapshot.program);
  if (lines.length === 0) return [];
  return [
    {
      kind: 'confidentiality',
      id: 'confidentiality',
      title: 'What stays here',
      notes: notesOf(
        'Read the first two lines aloud and let the rest be read in silence.',
        'Say where the promise ends: if somebody is in danger, the coordinator has to know.',
      ),
      lines: lines.map((line) => line.replace(/\.$/, '')),
    },
  ];
}

function roles({ format, schedule }: DeckPlan): Slide[] {
  const inGroup = format.roles.filter((role) => role.id !== 'facilitator');
  if (inGroup.length === 0) return [];
  return [
    {
      kind: 'roles',
      id: 'roles',
      title: 'Roles in your group',
      notes: notesOf(
        ...inGroup.map((role) => `${role.name}: ${role.duties.join('. ')}.`),
        schedule.roundCount > 0
          ? 'Roles move on by one seat in every round; nobody keeps time while presenting.'
          : '',
      ),
      roles: inGroup.map(({ name, does }) => ({ name, does })),
    },
  ];
}

function oneRound({ format, parts, schedule }: DeckPlan): Slide[] {
  if (parts.round.length === 0) return [];
  const silent = parts.round.filter((phase) => phaseOf(format, phase.phaseId)?.presenter.voice === 'silent');
  return [
    {
      kind: 'one-round',
      id: 'one-round',
      title: `One round, ${minutesText(minutesOf(schedule.roundMs))}`,
      notes: notesOf(
        'Walk once along the strip. “The pull toward advice is strongest in the first minutes. Keep it for later.”',
        silent.length > 0
          ? `Presenters say nothing during ${listed(silent.map((phase) => `“${phase.name}”`))}. Turning away is a help, not a rudeness.`
          : '',
      ),
      phases: marksOf(format, parts.round),
    },
  ];
}

/** Two stems from each of the last three phases in which peers ask or speak. */
function questions({ format, parts }: DeckPlan): Slide[] {
  const stems = parts.round
    .flatMap((phase) => {
      const defined = phaseOf(format, phase.phaseId);
      const peersTalk = defined?.peers.voice === 'asks' || defined?.peers.voice === 'speaks';
      return defined && peersTalk && defined.prompts.length > 0
        ? [{ heading: phase.name, lines: defined.prompts.slice(0, 2) }]
        : [];
    })
    .slice(-3);
  if (stems.length === 0) return [];
  return [
    {
      kind: 'questions',
      id: 'questions',
      title: 'Questions that help',
      notes: notesOf(
        'Leave the slide on while people copy a line they like. More stems stand on the instruction cards.',
        '“If you catch yourself giving advice, turn it into a question.”',
      ),
      stems,
    },
  ];
}

function groups({ snapshot, session, format, schedule }: DeckPlan): Slide[] {
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.display ?? '';
  const roundCount = roundCountOf(session, format);
  const seated = session.groups.filter((group) => group.memberIds.length > 0);
  const spare = seated.filter(
    (group) => group.memberIds.length < roundsOfGroup(session, group, roundCount) && schedule.roundCount > 0,
  );
  const pages = evenParts(seated, MOST_GROUPS);
  return pages.map((page, index) => ({
    kind: 'groups',
    id: index === 0 ? 'groups' : `groups:${index + 1}`,
    title:
      pages.length === 1
        ? 'Find your group'
        : `Find your group, ${page[0]?.letter ?? ''} to ${page.at(-1)?.letter ?? ''}`,
    notes: notesOf(
      'Leave this slide on while people move; allow four minutes. The order in the list is the presenting order.',
      spare.length > 0
        ? `${groupsText(spare.map((group) => group.letter))} ${spare.length === 1 ? 'has' : 'have'} a spare round; the tasks stand on a slide of their own.`
        : '',
    ),
    groups: page.map((group) => ({
      letter: group.letter,
      room: group.room,
      members: group.memberIds.map(nameOf),
      hasSpareRound: spare.includes(group),
    })),
    deepest: Math.max(...page.map((group) => group.memberIds.length)),
  }));
}
