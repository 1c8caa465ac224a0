import type { Check, Repair } from './check.ts';
import { groupSizesFor } from '../grouping/groupSizes.ts';
import type { CheckedPlan } from './checkedPlan.ts';
import { counted, listed, sentence } from './wording.ts';

const SIZE_SOURCE = 'Groups of the size the format asks for'; // PRE-09
const ONCE_SOURCE = 'Everybody presents once'; // FMT-03

/** Whether groups exist, have a workable size, and hold every participant exactly once. */
export function groupChecks(plan: CheckedPlan): Check[] {
  const { session } = plan;
  const isFormed = session.groups.some((group) => group.memberIds.length > 0);
  if (!isFormed) return [notFormed(plan)];
  return [
    ...sizeChecks(plan),
    ...twiceChecks(plan),
    ...strangerChecks(plan),
    ...unplacedChecks(plan, new Set(session.groups.flatMap((group) => group.memberIds))),
    ...onceFine(plan),
  ];
}

function notFormed(plan: CheckedPlan): Check {
  const { session, format, participants } = plan;
  const sizes = groupSizesFor({ count: participants.length, range: format.groupSize, groupCount: null });
  return {
    id: `${session.id}:groups`,
    level: sizes.ok || participants.length === 0 ? 'look' : 'wrong',
    title: sizes.ok || participants.length === 0 ? 'No groups yet' : 'No group can be formed',
    why: sizes.ok ? sizes.value.explanation : sizes.failure.message,
    source: SIZE_SOURCE,
    repair: sizes.ok ? formGroups(plan) : openPeople(),
  };
}

function sizeChecks(plan: CheckedPlan): Check[] {
  const { session, format, participants } = plan;
  const { min, idealMin, idealMax, max } = format.groupSize;
  const outside = session.groups.filter(
    ({ memberIds }) => memberIds.length < idealMin || memberIds.length > idealMax,
  );
  const ideal = idealMin === idealMax ? String(idealMin) : `${idealMin} to ${idealMax}`;
  if (outside.length === 0)
    return [
      {
        id: `${session.id}:size`,
        level: 'fine',
        title: `All groups have ${ideal} people`,
        why: `${sentence(counted(session.groups.length, 'group'))} on one shared clock (FMT-06).`,
        source: SIZE_SOURCE,
        repair: null,
      },
    ];
  const sizes = groupSizesFor({ count: participants.length, range: format.groupSize, groupCount: null });
  return outside.map(({ id, letter, memberIds }) => {
    const size = memberIds.length;
    const isWrong = size < min || size > max;
    return {
      id: `${session.id}:size:${id}`,
      level: isWrong ? 'wrong' : 'look',
      title:
        size === 0 ? `Group ${letter} is empty` : `Group ${letter} has ${counted(size, 'person', 'people')}`,
      why: sizes.ok ? `The format asks for ${ideal}. ${sizes.value.explanation}` : sizes.failure.message,
      source: SIZE_SOURCE,
      repair: isWrong || (sizes.ok && sizes.value.isIdeal) ? formGroups(plan) : null,
    };
  });
}

function twiceChecks({ session, participants }: CheckedPlan): Check[] {
  const seats = new Map<string, string[]>();
  for (const group of session.groups)
    for (const id of group.memberIds) seats.set(id, [...(seats.get(id) ?? []), group.letter]);
  return [...seats].flatMap(([personId, letters]) => {
    if (letters.length < 2) return [];
    const name = participants.find((person) => person.id === personId)?.display ?? 'Somebody';
    const first = session.groups.find((group) => group.memberIds.includes(personId));
    return [
      {
        id: `${session.id}:twice:${personId}`,
        level: 'wrong' as const,
        title: `${name} has ${counted(letters.length, 'seat')}`,
        why:
          new Set(letters).size === 1
            ? `They stand ${letters.length} times in group ${letters[0] ?? ''}, and would present more than once.`
            : `They stand in groups ${listed(letters)}, and nobody can be in two places.`,
        source: ONCE_SOURCE,
        repair: first
          ? {
              label: `Keep them in group ${first.letter}`,
              action: { kind: 'place' as const, sessionId: session.id, personId, groupId: first.id },
            }
          : null,
      },
    ];
  });
}

/** Members who are not participants: they left the list, or are hosts or resource people. */
function strangerChecks({ session, snapshot, participants }: CheckedPlan): Check[] {
  const peers = new Set(participants.map((person) => person.id));
  return session.groups.flatMap((group) =>
    group.memberIds
      .filter((id) => !peers.has(id))
      .map((personId): Check => {
        const name = snapshot.people.find((person) => person.id === personId)?.display;
        return {
          id: `${session.id}:stranger:${personId}`,
          level: 'wrong',
          title: name
            ? `${name} is in group ${group.letter} but not a participant`
            : `Group ${group.letter} holds a seat for somebody who left`,
          why: 'Only participants count as peers, bring a challenge and take a turn.',
          source: ONCE_SOURCE,
          repair: { label: 'Look at groups', action: { kind: 'open', place: 'groups', personId } },
        };
      }),
  );
}

const MOST_SINGLE_CHECKS = 3;

function unplacedChecks(plan: CheckedPlan, placed: ReadonlySet<string>): Check[] {
  const { session, participants } = plan;
  const unplaced = participants.filter((person) => !placed.has(person.id));
  if (unplaced.length > MOST_SINGLE_CHECKS)
    return [
      {
        id: `${session.id}:unplaced`,
        level: 'wrong',
        title: `${sentence(counted(unplaced.length, 'person', 'people'))} are in no group`,
        why: `${listed(unplaced.map((person) => person.display))} came to the list after the groups were formed, or were taken out.`,
        source: ONCE_SOURCE,
        repair: formGroups(plan),
      },
    ];
  return unplaced.map((person) => ({
    id: `${session.id}:unplaced:${person.id}`,
    level: 'wrong',
    title: `${person.display} is in no group`,
    why: 'The groups are formed; somebody who came later or was taken out has no turn until they have a seat.',
    source: ONCE_SOURCE,
    repair: placeFor(plan, person.id),
  }));
}

/** The smallest group with a seat left where nobody is to be kept apart from them, colleagues avoided if possible. */
function placeFor(plan: CheckedPlan, personId: string): Repair {
  const { session, format, snapshot, participants } = plan;
  const enemies = new Set(
    snapshot.keepApart.flatMap(({ personA, personB }) =>
      personA === personId ? [personB] : personB === personId ? [personA] : [],
    ),
  );
  const organization = participants.find((person) => person.id === personId)?.organization ?? '';
  const colleagues = new Set(
    participants
      .filter((person) => organization !== '' && person.organization === organization)
      .map(({ id }) => id),
  );
  const fitting = session.groups
    .filter(({ memberIds }) => memberIds.length < format.groupSize.idealMax)
    .filter(({ memberIds }) => !memberIds.some((id) => enemies.has(id)))
    .map((group) => ({ group, colleagues: group.memberIds.filter((id) => colleagues.has(id)).length }))
    .sort(
      (one, other) =>
        one.colleagues - other.colleagues || one.group.memberIds.length - other.group.memberIds.length,
    );
  const best = fitting[0];
  if (!best) return formGroups(plan);
  return {
    label: `Place in group ${best.group.letter}`,
    action: { kind: 'place', sessionId: session.id, personId, groupId: best.group.id },
  };
}

/** Fine only when every participant sits exactly once. */
function onceFine({ session, participants, schedule }: CheckedPlan): Check[] {
  const seats = session.groups.flatMap((group) => group.memberIds);
  const seated = new Set(seats);
  const everybody = participants.every(({ id }) => seated.has(id));
  if (!everybody || seats.length !== participants.length) return [];
  return [
    {
      id: `${session.id}:once`,
      level: 'fine',
      title: 'Everybody presents once',
      why: `${sentence(counted(participants.length, 'person', 'people'))} in ${counted(schedule.roundCount, 'round')}, as many as the largest group has people.`,
      source: ONCE_SOURCE,
      repair: null,
    },
  ];
}

function formGroups({ session }: CheckedPlan): Repair {
  return { label: 'Form groups', action: { kind: 'formGroups', sessionId: session.id, groupCount: null } };
}

function openPeople(): Repair {
  return { label: 'Look at people', action: { kind: 'open', place: 'people', personId: null } };
}
