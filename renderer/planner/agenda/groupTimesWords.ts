import { hasSizedTurns, scheduleOfGroup } from '#domain/agenda/groupTurns';
import { roundSpans } from '#domain/agenda/schedule';
import type { Schedule } from '#domain/agenda/schedule';
import type { Group, Session } from '#domain/agenda/session';
import type { GroupTimes } from '#domain/agenda/session';
import type { Format } from '#domain/formats/format';
import { groupsText, minutesOf } from '#domain/handouts/sessionTimes';

/** Whose time the groups of a session can go by, and what the choice means for this plan. */
export interface GroupTimesChoice {
  choices: { value: GroupTimes; label: string }[];
  /** What follows from the choice; empty where nothing does. */
  effect: string;
}

/** Null where there is nothing to decide: without rounds, or with fewer than two groups. */
export function groupTimesChoice(
  session: Session,
  format: Format,
  schedule: Schedule,
): GroupTimesChoice | null {
  const groups = session.groups.filter(({ memberIds }) => memberIds.length > 0);
  if (schedule.roundCount === 0 || groups.length < 2) return null;
  const sized = { ...session, groupTimes: 'sized' as const };
  const smaller =
    format.rounds === 'one-per-member'
      ? groups.filter((group) => hasSizedTurns(sized, group, schedule.roundCount))
      : [];
  const canSize = smaller.length > 0 || session.groupTimes === 'sized';
  return {
    choices: [
      { value: 'together', label: 'All go by one clock' },
      ...(canSize ? [{ value: 'sized' as const, label: 'Smaller groups take longer turns' }] : []),
      { value: 'own', label: 'Each group by its own clock' },
    ],
    effect: effectOf(session.groupTimes, { smaller, sized, schedule }),
  };
}

function effectOf(
  groupTimes: GroupTimes,
  { smaller, sized, schedule }: { smaller: readonly Group[]; sized: Session; schedule: Schedule },
): string {
  if (groupTimes === 'own') return 'Each starts with the room. Breaks and the end are for everybody at once.';
  if (smaller.length === 0)
    return groupTimes === 'sized' ? 'All groups have as many people, so all turns last the same.' : '';
  const names = groupsText(smaller.map(({ letter }) => letter));
  if (groupTimes === 'together')
    return `${names} ${smaller.length === 1 ? 'has' : 'have'} a round in which nobody presents.`;
  const parted = smaller.filter((group) => isParted(scheduleOfGroup(schedule, sized, group)));
  return [
    ...turnLines(smaller, sized, schedule),
    'All groups end together.',
    ...(parted.length === 0
      ? []
      : [`A break falls into a turn of ${lowerFirst(groupsText(parted.map(({ letter }) => letter)))}.`]),
  ].join(' ');
}

/** `Groups D and E: 37 minutes a turn, not 30.`, for each length of a turn. */
function turnLines(smaller: readonly Group[], sized: Session, schedule: Schedule): string[] {
  const byMs = new Map<number, string[]>();
  for (const group of smaller) {
    const { roundMs } = scheduleOfGroup(schedule, sized, group);
    byMs.set(roundMs, [...(byMs.get(roundMs) ?? []), group.letter]);
  }
  return [...byMs].map(
    ([roundMs, letters]) =>
      `${groupsText(letters)}: ${minutesOf(roundMs)} minutes a turn, not ${minutesOf(schedule.roundMs)}.`,
  );
}

function isParted(schedule: Schedule): boolean {
  return Array.from({ length: schedule.roundCount }, (_, index) => roundSpans(schedule, index + 1)).some(
    (spans) => spans.length > 1,
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
